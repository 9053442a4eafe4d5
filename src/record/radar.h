/*
 * The cause radar: which complaints come more often than they used to, by what the
 * orders have in common: the product, the carrier, the country. One warehouse that
 * packs empty parcels, or one customs office, is seen before a hundred buyers wrote.
 *
 * A week is held against the eight weeks before it, each complaint as a share of all
 * cases that buyers opened, so that a good week for sales is no jump. A case counts
 * once for each thing its buyer complained of.
 */
#ifndef RECORD_RADAR_H
#define RECORD_RADAR_H

#include "mail/terms.h"
#include "record/db.h"

struct radar_jump {
	int64_t shop_id;
	char *dimension; /* "sku", "carrier" or "country" */
	char *value;
	enum intent intent;
	int64_t count;     /* cases of the last week */
	double expected;   /* by the weeks before */
	int64_t since_utc; /* when it was seen first */
};

/*
 * Looks at the shop's mails of nine weeks up to `now_utc` and keeps what jumps, in
 * place of what did before. Jumps that were not there before: array of struct
 * radar_jump in *out_new.
 */
MUST_USE bool radar_update(struct db *db, int64_t shop_id, int64_t now_utc,
	GArray **out_new, GError **err);

/* Those of a shop, 0: of all; the largest first: array of struct radar_jump. */
MUST_USE GArray *radar_jumps(struct db *db, int64_t shop_id, GError **err);

/* Whether complaints like this about this order jump. */
MUST_USE bool radar_concerns(struct db *db, int64_t order_id, enum intent intent,
	bool *out_concerns, GError **err);

/* Pure: is `count` of `total` cases a jump, after `past_count` of `past_total`? */
bool radar_is_jump(int64_t count, int64_t total, int64_t past_count, int64_t past_total,
	double *out_expected);

#endif
