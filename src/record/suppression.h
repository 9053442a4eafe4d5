/*
 * Suppression: addresses that get no mail of a class, why, and until when.
 */
#ifndef RECORD_SUPPRESSION_H
#define RECORD_SUPPRESSION_H

#include "record/db.h"

/* `class` is "all" or "mailing". expires_at_utc 0: never. A later entry replaces it. */
MUST_USE bool suppression_add(struct db *db, int64_t shop_id, const char *addr,
	const char *class, const char *reason, int64_t now_utc, int64_t expires_at_utc,
	GError **err);

/* Whether mail of `class` may not go to `addr`; *out_reason (owned) says why, or NULL.
 */
MUST_USE bool suppression_check(struct db *db, int64_t shop_id, const char *addr,
	const char *class, int64_t now_utc, char **out_reason, GError **err);

#endif
