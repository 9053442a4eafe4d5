/*
 * Objects of JSON read into structs, and back, by a table of keys: one row a key, with
 * its type and its place in the struct. A key that is in no table is refused by its
 * path; null is the same as leaving the key out.
 *
 * In: jansson values, which are not changed. Out: fields; texts there belong to the
 * struct and are replaced. Touches nothing. ERR_INPUT names the path that is wrong.
 */
#ifndef MAIL_JSON_KEYS_H
#define MAIL_JSON_KEYS_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/attr.h"

/* Where in the JSON we are, for messages: a chain of keys on the stack. */
struct json_place {
	const struct json_place *up;
	const char *key; /* NULL: the element `index` of a list */
	size_t index;
};

struct json_key;
struct json_key_type {
	bool (*read)(json_t *value, const struct json_key *key,
		const struct json_place *at, void *slot, GError **err);
	json_t *(*write)(
		const void *slot, const struct json_key *key); /* NULL: unknown */
};

/* One key: what is behind it, where it lies in its struct, and for numbers its range.
 */
struct json_key {
	const char *name;
	const struct json_key_type *type;
	size_t offset;
	double min, max;
};

struct json_keys {
	const struct json_key *list;
	size_t count;
};

/*
 * Reads every key of `json` that is not null into `target`. `at` says where the object
 * stands; NULL: it is the outermost.
 */
MUST_USE bool json_keys_read(json_t *json, const struct json_keys *keys,
	const struct json_place *at, void *target, GError **err);

/* A new object of what is known; the caller owns it. */
json_t *json_keys_write(const struct json_keys *keys, const void *target);

/*
 * Fails: could not read the facts: "order.value_usd" `what`. Always false, for
 * `return json_wrong(...)`.
 */
bool json_wrong(const struct json_place *at, const char *what, GError **err);

/* Plain types. Numbers keep to the row's range; one below it is written as unknown. */
extern const struct json_key_type key_text; /* char *, "" is unknown */
extern const struct json_key_type key_time; /* int64_t UTC seconds, 0 is unknown */
extern const struct json_key_type key_real; /* double */
extern const struct json_key_type key_int;  /* int */
extern const struct json_key_type key_bool; /* bool */

/* The two halves of key_text, for types that are texts of a kind. */
MUST_USE bool key_text_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err);
json_t *key_text_write(const void *slot, const struct json_key *key);

#endif
