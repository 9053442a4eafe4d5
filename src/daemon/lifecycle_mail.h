/*
 * Lifecycle mail: what the plan of lifecycle/ says is due becomes a draft, one mail an
 * order and name, whatever crashes; what was written and no longer fits is withdrawn.
 * Each order is looked at in a transaction of its own, when something about it changed
 * or when its plan says so.
 *
 * Touches the store; logs.
 */
#ifndef DAEMON_LIFECYCLE_MAIL_H
#define DAEMON_LIFECYCLE_MAIL_H

#include "daemon/drafting.h"
#include "lifecycle/plan.h"
#include "record/orders.h"

/* An order as the plan sees it. */
struct lifecycle_view {
	struct order_row *order;
	struct parcel_facts *parcel; /* NULL: none */
	struct lifecycle_facts facts;
	struct lifecycle_plan plan;
	GArray *rows; /* of struct lifecycle_row: what is stored */
};

/* 1, 0 (there is no such order), -1. The caller clears it. Nothing changes. */
MUST_USE int lifecycle_view_load(const struct drafting *drafting, int64_t order_id,
	struct lifecycle_view *out_view, GError **err);
void lifecycle_view_clear(struct lifecycle_view *view);

/* Every order of every shop whose time has come, in transactions of its own. */
MUST_USE bool lifecycle_round(const struct engine *engine, struct db *db, GError **err);

/* As drafting_refresh() and drafting_still_true(), for a draft that is such a mail. */
MUST_USE bool lifecycle_refresh(const struct drafting *drafting,
	const struct draft_row *draft, bool *out_fresh, GError **err);
MUST_USE bool lifecycle_still_true(const struct drafting *drafting,
	const struct draft_row *draft, bool *out_true, GError **err);

#endif
