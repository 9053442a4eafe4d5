/*
 * libetpan's stream over a connection: the one header through which a type of
 * libetpan's passes from one folder to others (docs/decisions/), for fetch/ and send/.
 *
 * Ownership: the stream owns the connection from the moment it is made. Closing the
 * stream (mailstream_close) frees both; mailimap_free() and mailsmtp_free() close their
 * stream too. Until then the connection may be used beside it, to wait on it, to change
 * its deadline, to interrupt it, to ask what went wrong (connection_failure()).
 *
 * Touches the net.
 */
#ifndef NET_ETPAN_STREAM_H
#define NET_ETPAN_STREAM_H

#include <glib.h>
#include <libetpan/libetpan.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/attr.h"
#include "net/connection.h"

/* A buffered stream; takes the connection over. */
MUST_USE mailstream *etpan_stream_new(struct connection *connection);

/* Its lower half alone, for callers that put something of theirs in between. */
MUST_USE mailstream_low *etpan_stream_low_new(struct connection *connection);

/*
 * How many bytes lie ready before the socket: those libetpan has read ahead, and
 * whether TLS has more. Look here before any poll().
 */
size_t etpan_stream_buffered(const mailstream *stream);
bool etpan_stream_has_pending(
	const mailstream *stream, const struct connection *connection);

/*
 * The handshake after the server's answer to STARTTLS was read from `stream`, which
 * lies over `connection`. ERR_INPUT when anything came after that answer: it was put in
 * before the handshake and must not count as said under TLS. Otherwise fails as
 * connection_start_tls() does. After a failure the stream is only good for closing.
 */
MUST_USE bool etpan_stream_start_tls(
	mailstream *stream, struct connection *connection, GError **err);

#endif
