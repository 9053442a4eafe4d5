/*
 * The other side of a connection, for tests: a server on 127.0.0.1 in a thread of its
 * own, which plays a script on each connection, one after the other.
 */
#ifndef TESTS_UNIT_NET_PEER_H
#define TESTS_UNIT_NET_PEER_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "tls_fixture.h"

struct peer;
typedef void (*peer_script)(struct peer *peer, void *data);

struct peer_options {
	peer_script script;
	void *data;
	const struct identity *identity; /* NULL: no TLS to be had */
	bool implicit_tls;
	int newest_tls; /* TLS1_1_VERSION, ...; 0: the newest */
};

/* The options are copied; what they point to must outlive the peer. */
struct peer *peer_start(const struct peer_options *options);

/* Waits for the script under way, ends the thread, frees. */
void peer_stop(struct peer *peer);
uint16_t peer_port(const struct peer *peer);

/* How many connections came (with implicit TLS: shook hands). */
unsigned peer_connections(const struct peer *peer);

/* For scripts. They give false or NULL when the other side is gone or slow (10 s). */
bool peer_say(struct peer *peer, const char *text);
bool peer_say_bytes(struct peer *peer, const char *data, size_t len);
bool peer_start_tls(struct peer *peer);
bool peer_is_encrypted(const struct peer *peer);

/* A line without its CRLF, newly allocated. */
char *peer_hear(struct peer *peer);

/* Exactly so many bytes and a NUL behind them, newly allocated. */
char *peer_hear_bytes(struct peer *peer, size_t len);

/* The connections so far, this one included. */
unsigned peer_turn(const struct peer *peer);

/* Closes with RST instead of FIN. */
void peer_reset(struct peer *peer);

#endif
