/*
 * Actions: what the shop grants a buyer in a case (a refund, a code, the goods again),
 * from the proposal until it is done. A record only: replyd moves no money.
 */
#ifndef RECORD_ACTIONS_H
#define RECORD_ACTIONS_H

#include "mail/state.h"
#include "record/db.h"

struct action_row {
	int64_t id;
	int64_t shop_id;
	int64_t case_id;
	int64_t order_id; /* 0: none */
	enum offer offer;
	enum action_state state;
	double amount_usd; /* what it costs the shop; 0: not known, or nothing */
	char *detail;      /* the code, the product: for people */
	char *why;
	char *proposed_by; /* an agent, or "buyer" */
	int64_t proposed_at_utc;
	char *approved_by; /* "" until then */
	int64_t approved_at_utc;
	char *ended_by; /* who did or dropped it; "" until then */
	int64_t ended_at_utc;
};

void action_row_clear(struct action_row *row);

/* Inserts; sets row->id. */
MUST_USE bool action_insert(struct db *db, struct action_row *row, GError **err);
MUST_USE int action_load(
	struct db *db, int64_t id, struct action_row *out_row, GError **err);
MUST_USE bool action_update(struct db *db, const struct action_row *row, GError **err);

/* Oldest first: array of struct action_row, cleared when freed. */
MUST_USE GArray *actions_of_case(struct db *db, int64_t case_id, GError **err);
MUST_USE GArray *actions_of_order(struct db *db, int64_t order_id, GError **err);

/* Those proposed or approved (`open_only`), or all, of every shop. */
MUST_USE GArray *actions_list(struct db *db, bool open_only, GError **err);

/* What approved and done actions of the order cost together, USD. */
MUST_USE bool actions_granted(
	struct db *db, int64_t order_id, double *out_usd, GError **err);

#endif
