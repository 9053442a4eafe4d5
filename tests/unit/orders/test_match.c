/* HERMETICITY: a store in a temporary folder. */
#include "orders/match.h"

#include <glib.h>
#include <string.h>

#include "record/orders.h"
#include "record/parcels.h"
#include "tests/unit/record/fixture.h"

static int64_t add_order(
	struct fixture *f, const char *number, const char *addr, int64_t placed_at_utc)
{
	AUTO(order_row) order = order_row_new();
	order->shop_id = f->shop_id;
	g_free(order->facts->number);
	order->facts->number = g_strdup(number);
	order->facts->placed_at_utc = placed_at_utc;
	order->buyer_addr = g_strdup(addr);
	g_assert_cmpint(order_upsert(f->db, order, NULL), ==, UPSERT_NEW);
	return order->id;
}

static void check(struct fixture *f, const struct reading *reading, const char *sender,
	int64_t thread, enum order_match_by by, int64_t order_id)
{
	struct order_match match;
	g_assert_true(
		orders_match(f->db, f->shop_id, reading, sender, thread, &match, NULL));
	g_assert_cmpint(match.by, ==, by);
	g_assert_cmpint(match.order_id, ==, order_id);
	g_assert_cmpuint(strlen(order_match_text(by)), >, 0);
}

static void test_ways_in_order(void)
{
	struct fixture f;
	fixture_begin(&f);
	int64_t older = add_order(&f, "8001", "ana@example.org", 100);
	int64_t newer = add_order(&f, "8002", "ana@example.org", 200);
	int64_t other = add_order(&f, "8003", "bob@example.org", 300);
	int64_t parcel = 0;
	g_assert_true(parcel_ensure(
		f.db, f.shop_id, older, "RB123456785CN", "", "", &parcel, NULL));
	AUTO(reading) reading = reading_new();
	check(&f, reading, "nobody@example.org", 0, MATCH_NONE, 0);
	check(&f, reading, "ana@example.org", 0, MATCH_SENDER, newer);
	check(&f, reading, "ana@example.org", older, MATCH_THREAD, older);
	g_ptr_array_add(reading->tracking_numbers, g_strdup("RB123456785CN"));
	check(&f, reading, "ana@example.org", newer, MATCH_TRACKING_NUMBER, older);
	g_ptr_array_add(reading->order_numbers, g_strdup("9999"));
	g_ptr_array_add(reading->order_numbers, g_strdup("8003"));
	check(&f, reading, "ana@example.org", newer, MATCH_ORDER_NUMBER, other);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/match/ways", test_ways_in_order);
	return g_test_run();
}
