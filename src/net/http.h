/*
 * HTTP by libcurl: one request at a time with limits on time and size, no redirects, no
 * cookies, certificates verified. Only https, and http on loopback.
 *
 * A client belongs to one thread and keeps its connection between requests. Touches the
 * net.
 */
#ifndef NET_HTTP_H
#define NET_HTTP_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"

struct http_client;

struct http_options {
	const char *ca_file;    /* NULL or "": the system's authorities */
	int connect_timeout_ms; /* 0: 10 s */
	int timeout_ms;         /* 0: 40 s; the whole request */
};

MUST_USE struct http_client *http_client_new(
	const struct http_options *options, GError **err);
void http_client_free(struct http_client *client);

/*
 * Ends the request under way within a second, and every later one at once, with
 * ERR_TEMP. The one call that another thread may make.
 */
void http_client_interrupt(struct http_client *client);
bool http_client_is_interrupted(const struct http_client *client);
DEFINE_AUTO(http_client)

struct http_answer {
	int status;        /* 200, 429, ... */
	int retry_after_s; /* 0: not said */
	char *body;        /* NUL behind its len bytes */
	size_t len;
	GHashTable *headers; /* of char *: name in lower case to value */
};

void http_answer_clear(struct http_answer *answer);

/* A header by its name in lower case, NULL when the answer has none. Borrowed. */
const char *http_answer_header(const struct http_answer *answer, const char *name);

struct http_request {
	const char *url; /* what stands behind its ? never appears in errors */
	const char *const *headers; /* whole lines, NULL-terminated; NULL: none */
	const char *body;           /* POSTed when there is one, else it is a GET */
	const char *type;           /* of the body: "application/json" */
};

/*
 * Sends it. The headers' values never appear in errors. True for any HTTP status;
 * ERR_TEMP when no answer came (refused, timed out, cut off), ERR_CONFIG for a
 * certificate or URL that cannot work, ERR_INPUT for an answer larger than
 * LIMIT_HTTP_BODY.
 */
MUST_USE bool http_send(struct http_client *client, const struct http_request *request,
	struct http_answer *out_answer, GError **err);

/* POSTs a JSON body; otherwise as http_send(). */
MUST_USE bool http_post_json(struct http_client *client, const char *url,
	const char *const *headers, const char *json, struct http_answer *out_answer,
	GError **err);

#endif
