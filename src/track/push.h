/*
 * What 17TRACK tells by itself (webhook, API v2.2 and later): the signature over the
 * raw body, and the news stored as if they had been asked for. Whoever receives it
 * checks the signature first.
 *
 * Touches the store.
 */
#ifndef TRACK_PUSH_H
#define TRACK_PUSH_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "record/db.h"

/* Whether `sign` (the header of that name; NULL: none came) is SHA-256 of body/key. */
MUST_USE bool push_is_genuine(
	const void *body, size_t len, const char *sign, const char *key);

/*
 * Stores what the body says of every parcel with its number. News that come late add
 * their scans and change no newer state. The ids of orders whose drafts may speak of it
 * go to `out_changed` (of int64_t). ERR_INPUT for a body that is not such a push;
 * numbers nobody knows are no error.
 */
MUST_USE bool push_take(struct db *db, const void *body, size_t len, int64_t now_utc,
	int refresh_hours, GArray *out_changed, GError **err);

#endif
