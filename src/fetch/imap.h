/*
 * A session with an IMAP server: connected, encrypted, logged in. What is done with a
 * mailbox then is in mailbox.h, drain.h, wait.h, folders.h and sent.h.
 *
 * A session belongs to one thread; only imap_interrupt() may be called from another.
 * After any error of kind ERR_INPUT or ERR_TEMP on the wire the session is out of step
 * and refuses everything (imap_usable() is false): close it and open a new one, after
 * backoff_delay_ms(). ERR_CONFIG at opening (login refused, certificate) must not be
 * tried again until the operator has acted: providers lock accounts that keep knocking.
 *
 * Touches the net.
 */
#ifndef FETCH_IMAP_H
#define FETCH_IMAP_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "base/secret.h"

struct imap;

enum imap_tls {
	IMAP_TLS_IMPLICIT, /* imaps:// */
	IMAP_TLS_STARTTLS, /* imap://: refused when the server does not offer it */
	IMAP_TLS_LOOPBACK, /* imap:// on loopback: STARTTLS if there is a ca_file and
	                      the server offers it, else in clear; elsewhere as STARTTLS
	                    */
};

struct imap_options {
	const char *host;
	uint16_t port;
	enum imap_tls tls;
	const char *ca_file;  /* NULL or "": the system's authorities */
	const char *crl_file; /* NULL or "": revocation is not checked */
	const char *user;
	const struct secret *password;
	int connect_timeout_ms; /* 0: 30 s; connecting and the TLS handshake */
	int timeout_ms;         /* 0: 120 s; each silence of the server */
	/*
	 * NULL, or told the session as soon as it is connected, so that another thread
	 * can interrupt its login; told NULL before a failing imap_open() frees it.
	 */
	void (*announce)(struct imap *imap, void *context);
	void *announce_context;
};

/*
 * Connects, encrypts, logs in and says who we are (ID, which NetEase demands before
 * SELECT). The options are only read during the call. The caller owns the session.
 */
MUST_USE struct imap *imap_open(const struct imap_options *options, GError **err);

/* Logs out if the session is usable, closes, frees; NULL is fine. */
void imap_close(struct imap *imap);

static inline void imap_auto_close(struct imap **owned)
{
	imap_close(*owned);
}
#define AUTO_IMAP __attribute__((cleanup(imap_auto_close))) struct imap *

/* Whether further commands make sense. */
bool imap_usable(const struct imap *imap);

/*
 * Makes a blocked call of the session's thread return with an error soon, and every
 * later one at once. Callable from any thread while the session exists.
 */
void imap_interrupt(struct imap *imap);

/*
 * Ends a mailbox_wait() early, now or the next one, without harm to the session.
 * Callable from any thread while the session exists.
 */
void imap_wake(struct imap *imap);

/* The last [ALERT] of the server, which a person is to see; NULL when there was none.
 * Sanitised; dies with the session. */
const char *imap_alert(const struct imap *imap);

/* NOOP, to keep the session alive between other commands. */
MUST_USE bool imap_noop(struct imap *imap, GError **err);

#endif
