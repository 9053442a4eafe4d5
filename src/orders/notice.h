/*
 * What a marketplace's notice changes: the order it is about, by the time the notice
 * was written. An order unknown so far is created with what the notice says.
 *
 * Touches the store; joins the caller's transaction.
 */
#ifndef ORDERS_NOTICE_H
#define ORDERS_NOTICE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "orders/notice_rules.h"
#include "record/db.h"

/*
 * Applies a notice written at `at_utc`; the caller has made sure that it is authentic.
 * One that is older than what is known of the order changes nothing: *out_changed is
 * false then. *out_order_id is the order in any case.
 */
MUST_USE bool notice_apply(struct db *db, int64_t shop_id,
	const struct order_notice *notice, int64_t at_utc, int64_t *out_order_id,
	bool *out_changed, GError **err);

#endif
