/* HERMETICITY: a store in a temporary folder; no net. */
#include "daemon/redraw.h"

#include <glib.h>

#include "record/orders.h"
#include "shop.h"

static void test_news_of_an_order(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	int64_t order_id = shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	struct draft_row before;
	g_assert_true(shop_newest_draft(&shop, &before));
	g_autoptr(GArray) orders = g_array_new(FALSE, FALSE, sizeof(int64_t));
	g_array_append_val(orders, order_id);

	redraw_orders(shop.engine, shop.db, orders, "order changed");
	struct draft_row same;
	g_assert_true(shop_newest_draft(&shop, &same));
	g_assert_cmpint(same.revision, ==, before.revision); /* nothing had changed */

	AUTO(order_row) order = NULL;
	g_assert_cmpint(order_load(shop.db, order_id, &order, NULL), ==, 1);
	order->facts->state = ORDER_STATE_CANCELLED;
	g_assert_cmpint(order_upsert(shop.db, order, NULL), ==, UPSERT_CHANGED);
	redraw_orders(shop.engine, shop.db, orders, "order changed");
	struct draft_row after;
	g_assert_true(shop_newest_draft(&shop, &after));
	g_assert_cmpint(after.revision, >, before.revision);
	draft_row_clear(&before);
	draft_row_clear(&same);
	draft_row_clear(&after);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/redraw/news", test_news_of_an_order);
	return g_test_run();
}
