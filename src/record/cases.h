/*
 * Cases: one conversation with one buyer about one order, or about none yet.
 */
#ifndef RECORD_CASES_H
#define RECORD_CASES_H

#include "mail/terms.h"
#include "record/db.h"

struct case_row {
	int64_t id;
	int64_t shop_id;
	int64_t order_id; /* 0: none known */
	char *buyer_addr; /* address_key() */
	char *subject;
	bool open;
	bool has_photos;      /* a mail of the case brought some */
	bool sender_is_buyer; /* checked against the order when it was last set */
	enum verdict verdict; /* an agent's */
	uint32_t confirmed;   /* bit(CONDITION_...) an agent ticked */
	uint32_t offered;   /* bit(OFFER_...) sent to the buyer and not answered yet */
	enum answer answer; /* the buyer's last one */
	int64_t opened_at_utc;
	int64_t last_in_at_utc;        /* newest mail of the buyer */
	int64_t last_out_at_utc;       /* newest answer, whoever sent it */
	int64_t dispute_opened_at_utc; /* 0: none */
};

void case_row_clear(struct case_row *row);
MUST_USE bool case_insert(
	struct db *db, const struct case_row *row, int64_t *out_id, GError **err);
MUST_USE int case_load(
	struct db *db, int64_t id, struct case_row *out_row, GError **err);
MUST_USE bool case_update(struct db *db, const struct case_row *row, GError **err);

/*
 * The open case of this buyer, newest first, about this order (order_id 0: about any),
 * in which something was written at `since_utc` or later. 1, 0, -1.
 */
MUST_USE int case_find_open(struct db *db, int64_t shop_id, const char *buyer_addr,
	int64_t order_id, int64_t since_utc, int64_t *out_id, GError **err);

/* The open case about this order, whoever wrote, newest first. 1, 0, -1. */
MUST_USE int case_find_open_of_order(struct db *db, int64_t shop_id, int64_t order_id,
	int64_t *out_id, GError **err);

/*
 * Open cases whose newest mail came at `since_utc` or later and has no answer: array of
 * int64_t.
 */
MUST_USE GArray *cases_unanswered_since(
	struct db *db, int64_t shop_id, int64_t since_utc, GError **err);

/* Closes the shop's cases without mail since `before_utc` and without an open draft. */
MUST_USE bool cases_close_idle(
	struct db *db, int64_t shop_id, int64_t before_utc, GError **err);

/*
 * Open cases whose buyer has not answered a reply of `from_utc` to `until_utc`, and
 * for whom nothing was written since: array of int64_t.
 */
MUST_USE GArray *cases_silent(struct db *db, int64_t shop_id, int64_t from_utc,
	int64_t until_utc, GError **err);

/* Whether this buyer complained of goods, disputed or was granted something since. */
MUST_USE bool cases_complained(struct db *db, int64_t shop_id, const char *buyer_addr,
	int64_t since_utc, bool *out_complained, GError **err);

/*
 * Open cases without an order whose newest mail has no answer, the newest first, at
 * most `limit`: array of int64_t.
 */
MUST_USE GArray *cases_orderless(
	struct db *db, int64_t shop_id, int limit, GError **err);

/* Cases whose order has this id: array of int64_t. */
MUST_USE GArray *cases_of_order(struct db *db, int64_t order_id, GError **err);

#endif
