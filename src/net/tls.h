/*
 * TLS by OpenSSL, client side, on a connected non-blocking socket: the certificate's
 * chain and host name are verified, TLS 1.2 at least, SNI sent. Private to net/;
 * connection.h adds the waiting.
 *
 * No call blocks: each says what the socket must be ready for before it is tried again.
 * A session belongs to one thread. Touches the net, and the disk for authorities.
 */
#ifndef NET_TLS_H
#define NET_TLS_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/attr.h"

/* How a step on a non-blocking socket ended. */
enum io_step {
	IO_STEP_DONE,
	IO_STEP_WANT_READ,  /* again when the socket is readable */
	IO_STEP_WANT_WRITE, /* again when it is writable */
	IO_STEP_CLOSED,     /* the other side closed */
	IO_STEP_FAILED,     /* *err is set */
};

struct tls_options {
	const char *host;     /* name or IP literal, without brackets and final dot */
	uint16_t port;        /* for messages */
	const char *ca_file;  /* NULL or "": the system's authorities */
	const char *crl_file; /* NULL or "": none but those in ca_file */
};

struct tls;

/*
 * A session on `fd`, which stays the caller's. Where revocation lists are given (in
 * crl_file or among the certificates of ca_file), every certificate of the chain is
 * checked against the list of its issuer; issuers without a list are not checked, and a
 * list past its time refuses. ERR_CONFIG when a file cannot be used.
 */
MUST_USE struct tls *tls_new(int fd, const struct tls_options *options, GError **err);

/* Says goodbye if the session is sound, without waiting; frees; NULL is fine. */
void tls_free(struct tls *tls);
DEFINE_AUTO(tls)

/*
 * ERR_CONFIG for a certificate that cannot be trusted, for TLS before 1.2 and for a
 * server that does not speak TLS; ERR_TEMP for the rest.
 */
MUST_USE enum io_step tls_handshake(struct tls *tls, GError **err);

/* At least one byte when IO_STEP_DONE. */
MUST_USE enum io_step tls_read(
	struct tls *tls, void *buf, size_t size, size_t *out_got, GError **err);
MUST_USE enum io_step tls_write(
	struct tls *tls, const void *data, size_t len, size_t *out_put, GError **err);

/* Whether decrypted bytes lie ready. */
bool tls_has_pending(const struct tls *tls);

/*
 * Takes in what the socket has, without taking it from the reader: IO_STEP_DONE when
 * there are bytes to read, IO_STEP_WANT_READ when it was only TLS's own (tickets).
 */
MUST_USE enum io_step tls_peek(struct tls *tls, GError **err);

#endif
