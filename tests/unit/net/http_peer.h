/*
 * A service over HTTP that plays a part, for tests: one scripted answer a request, and
 * what it heard. Built on peer.h.
 */
#ifndef TESTS_UNIT_NET_HTTP_PEER_H
#define TESTS_UNIT_NET_HTTP_PEER_H

#include <glib.h>

#include "peer.h"

#define HTTP_PEER_MOST 16

struct http_say {
	int status;         /* 0: hang up */
	const char *header; /* more header lines with their ends, or "" */
	const char *body;
};

/* Read it only while no request is under way. */
struct http_peer {
	const struct http_say *says;
	struct peer *peer;
	unsigned calls;
	char *lines[HTTP_PEER_MOST];   /* "GET /path?query HTTP/1.1" */
	char *headers[HTTP_PEER_MOST]; /* in lower case but for the values */
	char *bodies[HTTP_PEER_MOST];
	gint64 at_us[HTTP_PEER_MOST];
};

/* `says` must hold an answer for each request that comes. */
struct http_peer *http_peer_start(const struct http_say *says);
void http_peer_stop(struct http_peer *http);

/* http://127.0.0.1:PORT and `path`, newly allocated. */
char *http_peer_url(const struct http_peer *http, const char *path);

/* The value of a header (in lower case) of a request; NULL. Newly allocated. */
char *http_peer_header(const struct http_peer *http, unsigned call, const char *name);

#endif
