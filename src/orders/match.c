/*
 * The ways to find the order stand in one table, the surest first; the first that finds
 * one decides.
 */
#include "orders/match.h"

#include "record/orders.h"

struct question {
	struct db *db;
	int64_t shop_id;
	const struct reading *reading;
	const char *sender;
	int64_t thread_order_id;
};

/* 1 found, 0 not, -1 the store failed. */
typedef int (*way_t)(const struct question *question, int64_t *out_id, GError **err);

static int by_order_number(const struct question *q, int64_t *out_id, GError **err)
{
	for (guint i = 0; i < q->reading->order_numbers->len; i++) {
		AUTO(order_row) order = NULL;
		const char *number = q->reading->order_numbers->pdata[i];
		int found =
			order_load_by_number(q->db, q->shop_id, number, &order, err);
		if (found > 0)
			*out_id = order->id;
		if (found != 0)
			return found;
	}
	return 0;
}

static int by_tracking_number(const struct question *q, int64_t *out_id, GError **err)
{
	for (guint i = 0; i < q->reading->tracking_numbers->len; i++) {
		const char *number = q->reading->tracking_numbers->pdata[i];
		int found =
			order_find_by_tracking(q->db, q->shop_id, number, out_id, err);
		if (found != 0)
			return found;
	}
	return 0;
}

static int by_thread(const struct question *q, int64_t *out_id, GError **err)
{
	(void)err;
	*out_id = q->thread_order_id;
	return q->thread_order_id != 0;
}

static int by_sender(const struct question *q, int64_t *out_id, GError **err)
{
	g_autoptr(GArray) orders =
		orders_of_buyer(q->db, q->shop_id, q->sender, 1, err);
	if (orders == NULL)
		return -1;
	if (orders->len == 0)
		return 0;
	*out_id = g_array_index(orders, int64_t, 0);
	return 1;
}

static const struct {
	enum order_match_by by;
	way_t find;
	const char *text;
} ways[] = {
	{MATCH_ORDER_NUMBER, by_order_number, "order number in the text"},
	{MATCH_TRACKING_NUMBER, by_tracking_number, "tracking number in the text"},
	{MATCH_THREAD, by_thread, "the conversation's order"},
	{MATCH_SENDER, by_sender, "the sender's latest order"},
};

const char *order_match_text(enum order_match_by by)
{
	for (size_t i = 0; i < G_N_ELEMENTS(ways); i++) {
		if (ways[i].by == by)
			return ways[i].text;
	}
	return "no order found";
}

bool orders_match(struct db *db, int64_t shop_id, const struct reading *reading,
	const char *sender, int64_t thread_order_id, struct order_match *out_match,
	GError **err)
{
	const struct question question = {
		db, shop_id, reading, sender, thread_order_id};
	struct order_match match = {0, MATCH_NONE};
	for (size_t i = 0; i < G_N_ELEMENTS(ways) && match.by == MATCH_NONE; i++) {
		int found = ways[i].find(&question, &match.order_id, err);
		if (found < 0)
			return false;
		if (found > 0)
			match.by = ways[i].by;
	}
	if (match.by == MATCH_NONE)
		match.order_id = 0;
	*out_match = match;
	return true;
}
