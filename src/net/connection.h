/*
 * A TCP connection to a server, in clear or under TLS, with a deadline on every call.
 *
 * TLS means: certificate chain and host name verified, TLS 1.2 or newer. Clear text is
 * spoken with loopback alone, or until STARTTLS.
 *
 * A connection belongs to one thread; only connection_interrupt() may be called from
 * others. After the first failed read, write or handshake it is over: every later call
 * fails with the same error. File descriptors of any number will do (poll, no select).
 *
 * Touches the net, and the disk for certificate authorities.
 */
#ifndef NET_CONNECTION_H
#define NET_CONNECTION_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/attr.h"

struct connection;

enum tls_mode {
	TLS_MODE_NONE,     /* clear text: on loopback alone */
	TLS_MODE_IMPLICIT, /* TLS from the first byte */
	TLS_MODE_STARTTLS, /* clear text until connection_start_tls() */
};

struct connection_options {
	const char *host; /* a name or an IP literal, [::1] with or without brackets */
	uint16_t port;
	enum tls_mode tls;
	const char *ca_file;    /* NULL or "": the system's authorities */
	const char *crl_file;   /* NULL or "": revocation is checked only against lists
	                           that are in ca_file */
	int connect_timeout_ms; /* 0: 30 s; name, connecting and TLS handshake */
	int cancel_fd;          /* 0: none; these are broken off when it is readable.
	                           It must outlive the handshake */
	int io_timeout_ms;      /* 0: 120 s; each read and each write */
};

/*
 * Connects, and with TLS_MODE_IMPLICIT shakes hands. The options are only read during
 * the call. ERR_TEMP when the name, the host or the port does not answer; ERR_CONFIG
 * for clear text beyond loopback, a certificate that cannot be trusted (the message
 * says what is wrong with it and what to do), TLS too old, an unusable ca_file.
 *
 * A host that is loopback by its name is only ever looked for on loopback addresses.
 */
MUST_USE struct connection *connection_open(
	const struct connection_options *options, GError **err);

/* Closes, without waiting for anything; NULL is fine. */
void connection_free(struct connection *connection);
DEFINE_AUTO(connection)

/*
 * The handshake after the server agreed to STARTTLS, only with TLS_MODE_STARTTLS.
 * Refuses with ERR_INPUT when the server's side has sent anything after its answer:
 * then somebody put it in (the caller looks at its own buffer, see
 * etpan_stream_start_tls()). Otherwise fails as connection_open() does.
 */
MUST_USE bool connection_start_tls(struct connection *connection, GError **err);

bool connection_is_encrypted(const struct connection *connection);

/*
 * At least one byte, at most `size`; -1 with *err at the end of the stream too, never
 * 0. ERR_TEMP: closed, timed out, interrupted, broken.
 */
MUST_USE ssize_t connection_read(
	struct connection *connection, void *buf, size_t size, GError **err);

/* As many of the bytes as went, at least one; -1 with *err as above. */
MUST_USE ssize_t connection_write(
	struct connection *connection, const void *data, size_t len, GError **err);

/* Whether bytes already read from the socket lie ready, so that poll() must not wait.
 */
bool connection_has_pending(const struct connection *connection);

enum connection_wait {
	CONNECTION_WAIT_FAILED, /* *err is set */
	CONNECTION_WAIT_TIMEOUT,
	CONNECTION_WAIT_READABLE, /* bytes, or the end of the stream */
	CONNECTION_WAIT_WOKEN,    /* wake_fd is readable; the caller empties it */
};

/*
 * Waits until there is something to read (what TLS says to itself does not count), for
 * `timeout_ms`, or until `wake_fd` (-1: none) becomes readable.
 */
MUST_USE enum connection_wait connection_wait_readable(
	struct connection *connection, int timeout_ms, int wake_fd, GError **err);

/*
 * Makes a call that waits return with an error at once, and every later one. From any
 * thread, while the connection exists.
 */
void connection_interrupt(struct connection *connection);

/* For the calls that follow. */
void connection_set_io_timeout(struct connection *connection, int timeout_ms);

/* What ended the connection; NULL while it is sound. Borrowed. */
const GError *connection_failure(const struct connection *connection);

/* The socket, to poll; never to read or to close. */
int connection_fd(const struct connection *connection);

/* Where to, as given, for messages. Borrowed. */
const char *connection_host(const struct connection *connection);

/*
 * Whether `host` is this machine by its name alone: "localhost", 127.0.0.0/8, ::1
 * (brackets allowed). Only there may passwords and mail travel in clear.
 */
bool connection_host_is_loopback(const char *host);

#endif
