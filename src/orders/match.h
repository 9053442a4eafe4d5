/*
 * Which order a mail is about: the number in its text, the tracking number in its text,
 * the thread it belongs to, else the sender's latest order. Finding an order never
 * means that its facts may be told: that is order_is_buyer()'s business (promise 5).
 *
 * Touches the store (reads).
 */
#ifndef ORDERS_MATCH_H
#define ORDERS_MATCH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "mail/reading.h"
#include "record/db.h"

enum order_match_by {
	MATCH_NONE,
	MATCH_ORDER_NUMBER,
	MATCH_TRACKING_NUMBER,
	MATCH_THREAD,
	MATCH_SENDER,
};

struct order_match {
	int64_t order_id; /* 0 when by is MATCH_NONE */
	enum order_match_by by;
};

/* "order number in the text" and so on, for a person. */
const char *order_match_text(enum order_match_by by);

/*
 * `sender` is the mail's address_key(); `thread_order_id` the order of the case the
 * mail belongs to, 0 for none. Errors: the store's.
 */
MUST_USE bool orders_match(struct db *db, int64_t shop_id,
	const struct reading *reading, const char *sender, int64_t thread_order_id,
	struct order_match *out_match, GError **err);

#endif
