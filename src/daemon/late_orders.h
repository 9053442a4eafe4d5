/*
 * Orders that come after the mail about them. Cases that wait without an order are held
 * against the orders again, by the same rules as a new mail, and drawn anew when theirs
 * is there.
 *
 * Touches the store, each case in a transaction of its own; logs.
 */
#ifndef DAEMON_LATE_ORDERS_H
#define DAEMON_LATE_ORDERS_H

#include "daemon/drafting.h"

/* One shop's cases. False when the store fails; one case that fails is logged. */
MUST_USE bool late_orders_match(const struct drafting *drafting, GError **err);

/*
 * What follows when orders of a shop are new or changed: the cases that waited for
 * them, then the drafts about them (`orders`: of int64_t). Failures are logged, and
 * made up for by the clock.
 */
void late_orders_arrived(const struct engine *engine, const struct shop_settings *shop,
	int64_t shop_id, struct db *db, const GArray *orders);

#endif
