/*
 * What became of the eight lifecycle mails of each order, and when an order is to be
 * looked at next. A mail and an order meet in one row, so that none is written twice.
 */
#ifndef RECORD_LIFECYCLE_H
#define RECORD_LIFECYCLE_H

#include "mail/terms.h"
#include "record/db.h"

struct lifecycle_row {
	int64_t order_id;
	char *name;  /* lifecycle_name() */
	char *state; /* a word of lifecycle/ */
	char *why;
	int64_t event_utc;
	int64_t learned_utc;
	int64_t due_utc;
	int64_t case_id;  /* its conversation; 0: not written yet */
	int64_t draft_id; /* 0: not written yet */
};

void lifecycle_row_clear(struct lifecycle_row *row);

/* What is known of the order's mails: array of struct lifecycle_row. */
MUST_USE GArray *lifecycle_of_order(struct db *db, int64_t order_id, GError **err);

/* Writes the row, whether it was there or not. */
MUST_USE bool lifecycle_save(
	struct db *db, const struct lifecycle_row *row, GError **err);

/* The mail that a draft is. 1, 0 (it is none), -1. */
MUST_USE int lifecycle_of_draft(
	struct db *db, int64_t draft_id, struct lifecycle_row *out_row, GError **err);

/* Orders whose time has come, at most `limit`: array of int64_t. */
MUST_USE GArray *lifecycle_due(struct db *db, int64_t now_utc, int limit, GError **err);

/* How the order was when it was looked at last: "" before that. NULL: it failed. */
MUST_USE char *lifecycle_seen(struct db *db, int64_t order_id, GError **err);

/* It was looked at in this state; again at `next_utc`, 0: when something changes. */
MUST_USE bool lifecycle_looked(struct db *db, int64_t order_id, enum order_state state,
	int64_t next_utc, GError **err);

/* Something about the order has changed: it is looked at soon. */
MUST_USE bool lifecycle_touch(struct db *db, int64_t order_id, GError **err);

#endif
