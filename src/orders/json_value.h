/*
 * Members of other people's JSON, read as loosely as they are written: numbers as
 * texts, texts as numbers, "" for nothing, a single object where a list was promised.
 * Texts are cleaned (base/sanitize.h). Touches nothing.
 */
#ifndef ORDERS_JSON_VALUE_H
#define ORDERS_JSON_VALUE_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

/* A text or a whole number as text, never through a float; "" for all else. Newly
 * allocated, one line. */
char *json_text(const json_t *object, const char *key);

/* Whether the member is this text, whatever the case. */
bool json_is(const json_t *object, const char *key, const char *text);

/* An amount of money; -1 when there is none. */
double json_amount(const json_t *object, const char *key);

/* A number from 0, of a number or a text; `unknown` for all else. */
int json_count(const json_t *object, const char *key, int unknown);

/* A time: RFC 3339, or "yyyy-mm-dd hh:mm:ss" in `zone`; 0 for all else. */
int64_t json_time(const json_t *object, const char *key, GTimeZone *zone);

/* A member that should be a list: the list, the object itself for index 0, or what is
 * in a list inside an object of one member. How many, and each. Borrowed. */
size_t json_list_size(const json_t *list);
const json_t *json_list_get(const json_t *list, size_t index);

#endif
