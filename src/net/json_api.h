/*
 * One interface of somebody's over HTTP that answers in JSON: keeps to a pace, knows
 * which statuses mean waiting, and never shows a secret.
 *
 * Belongs to one thread. Touches the net.
 */
#ifndef NET_JSON_API_H
#define NET_JSON_API_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "net/http.h"

struct api;

struct api_options {
	const char *who;     /* "Shopify", for messages */
	const char *setting; /* "[shopify] token_file": what to check at HTTP 401 */
	const char *ca_file; /* NULL or "": the system's authorities */
	int calls;           /* so many calls ... */
	int per_ms;          /* ... in so many milliseconds */
};

MUST_USE struct api *api_new(const struct api_options *options, GError **err);
void api_free(struct api *api);
DEFINE_AUTO(api)

/* From any thread, as http_client_interrupt(). */
void api_interrupt(struct api *api);

enum api_result {
	API_FAILED,
	API_OK,
	API_WAIT, /* nothing was asked or answered: come again in *out_wait_s */
};

struct api_answer {
	json_t *root; /* of API_OK: an object or a list; owned */
	struct http_answer http;
	int wait_s;
};

void api_answer_clear(struct api_answer *answer);

/*
 * Asks. The caller clears *out_answer in any case; after API_FAILED its http.status
 * says what came, 0 for no answer. ERR_CONFIG for 401, 403 and 404; ERR_TEMP for 5xx
 * and no answer; ERR_INPUT for other statuses and for what is not JSON.
 */
MUST_USE enum api_result api_call(struct api *api, const struct http_request *request,
	struct api_answer *out_answer, GError **err);

/* A query "a=1&b=2" of NULL-terminated names and values, escaped. Newly allocated. */
char *api_query(const char *first_name, ...) G_GNUC_NULL_TERMINATED;

/* "yyyy-mm-dd hh:mm:ss" in a zone. Newly allocated. */
char *api_local_time(int64_t at_utc, GTimeZone *zone);

#endif
