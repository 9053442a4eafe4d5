/*
 * The tokens of an AliExpress seller's account: got once by a code that the seller
 * brings from the authorisation page, then renewed before they run out. They are kept
 * in a file that replyd alone may read, never in the store, and calls are signed here.
 *
 * Touches the disk and the net.
 */
#ifndef ORDERS_ALIEXPRESS_TOKEN_H
#define ORDERS_ALIEXPRESS_TOKEN_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "base/secret.h"
#include "net/json_api.h"

struct aliexpress_account {
	const char *url;     /* https://api-sg.aliexpress.com */
	const char *app_key; /* of the application, public */
	const char *app_secret;
	const char *token_file;
};

struct aliexpress_tokens {
	struct secret *access;
	struct secret *refresh;
	int64_t ends_utc; /* of access */
};

void aliexpress_tokens_clear(struct aliexpress_tokens *tokens);

/* ERR_CONFIG when there are none yet, or the file is not what was written. */
MUST_USE bool aliexpress_tokens_read(
	const char *path, struct aliexpress_tokens *out_tokens, GError **err);

/* Turns the seller's code into tokens and writes them to account->token_file. */
MUST_USE enum api_result aliexpress_authorize(struct api *api,
	const struct aliexpress_account *account, const char *code, int64_t now_utc,
	struct api_answer *answer, GError **err);

/* The same by the refresh token of `tokens`, which are replaced. */
MUST_USE enum api_result aliexpress_renew(struct api *api,
	const struct aliexpress_account *account, struct aliexpress_tokens *tokens,
	int64_t now_utc, struct api_answer *answer, GError **err);

/* A parameter of a call. */
struct aliexpress_value {
	const char *name;
	const char *value;
};

/*
 * The `sign` of a call: HMAC-SHA256 in capitals over `path` ("" but for system calls)
 * and all names and values, sorted by name. Newly allocated.
 */
char *aliexpress_sign(const char *path, const struct aliexpress_value *values,
	size_t count, const char *app_secret);

/* "a=1&b=2", escaped, of the values and their sign. Newly allocated. */
char *aliexpress_form(
	const struct aliexpress_value *values, size_t count, const char *sign);

#endif
