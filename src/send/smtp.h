/*
 * A session with an SMTP server (submission): connected, encrypted, logged in, for many
 * mails one after the other. What an answer means for a mail is verdict.h's business;
 * here every attempt ends in a receipt.
 *
 * In clear text nothing is said beyond the greeting, EHLO and STARTTLS, except on
 * loopback. The words of the server are sanitised. A session belongs to one thread;
 * only smtp_hurry() may be called from another. Touches the net.
 */
#ifndef SEND_SMTP_H
#define SEND_SMTP_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "base/secret.h"
#include "mail/receipt.h"

struct smtp_options {
	const char *host;
	uint16_t port;
	bool implicit_tls;    /* smtps; otherwise STARTTLS. On loopback STARTTLS is used
	                         when there is a ca_file and the server offers it */
	const char *ca_file;  /* NULL or "": the system's authorities */
	const char *crl_file; /* NULL or "": revocation is not checked */
	const char *user;     /* NULL or "": no login */
	const struct secret *password; /* with user */
	const char *ehlo_name;         /* NULL: the address of our end, "[192.0.2.1]" */
	int connect_timeout_ms;        /* 0: 30 s; connecting and TLS handshake */
	int answer_timeout_ms;         /* 0: 2 min; to each command */
	int accept_timeout_ms;         /* 0: 10 min; to the end of the data */
	int hurry_fd;                  /* 0: none; an eventfd, readable from when
	                                  smtp_hurry() would be called on, for the
	                                  time before there is a session */
};

struct smtp;

/*
 * Greeting, EHLO, STARTTLS, EHLO, AUTH (PLAIN or LOGIN). The options are only read
 * during the call. On failure NULL; *out_receipt then says where it ended, and the
 * error's kind: ERR_CONFIG for what the operator must change (certificate, no STARTTLS,
 * login refused), ERR_INPUT for a peer that does not speak SMTP or injects, ERR_TEMP
 * for the rest. The caller clears *out_receipt in either case.
 */
MUST_USE struct smtp *smtp_open(
	const struct smtp_options *options, struct receipt *out_receipt, GError **err);

/* Says QUIT if the session is usable, closes, frees; NULL is fine. */
void smtp_close(struct smtp *smtp);

/*
 * Whether another mail may be sent: false after a lost connection, an answer out of
 * step, 421, or when the server has spoken or gone while nobody asked.
 */
bool smtp_usable(struct smtp *smtp);

struct smtp_mail {
	const char *from; /* envelope; plain addresses, without <> */
	const char *to;
	GBytes *mail; /* complete, CRLF line ends */
	/*
	 * Called when everything but the end-of-data has left: the server cannot have
	 * delivered the mail before this returns true. When it returns false the
	 * session is cut off and the mail was not sent. May be NULL.
	 */
	bool (*before_end)(void *context, GError **err);
	void *context;
};

/*
 * Sends one mail. True: the server took it (a 2xx to the end of the data). False:
 * *out_receipt has the stage, the code (0: no answer came) and the words; the error
 * says the same in a sentence, and by its kind why no answer came: ERR_UNSURE when it
 * broke after the end of the data, ERR_PERM when the mail or an address cannot be sent
 * at all (nothing was said then), ERR_INPUT when the answer made no sense, ERR_TEMP, or
 * what before_end() gave. The caller clears *out_receipt in either case.
 */
MUST_USE bool smtp_send(struct smtp *smtp, const struct smtp_mail *mail,
	struct receipt *out_receipt, GError **err);

/*
 * The program is about to end: a call under way comes back at once; only when the end
 * of the data is out the answer gets a few seconds more, since a lost one leaves a mail
 * in doubt. From any thread, while the session exists.
 */
void smtp_hurry(struct smtp *smtp);

#endif
