/* HERMETICITY: a store in a temporary folder. */
#include "record/orders.h"

#include <glib.h>

#include "fixture.h"
#include "record/parcels.h"

static void set(char **field, const char *text)
{
	g_free(*field);
	*field = g_strdup(text);
}

static struct order_row *order(
	const struct fixture *f, const char *number, const char *addr)
{
	struct order_row *row = order_row_new();
	row->shop_id = f->shop_id;
	set(&row->facts->number, number);
	row->facts->state = ORDER_STATE_COUNT - 1;
	row->facts->value_usd = 12.5;
	set(&row->buyer_addr, addr);
	set(&row->buyer_login, "");
	set(&row->source, "csv");
	struct order_item *item = order_item_new("SKU1", "lamp", 2);
	item->shipped_qty = 1;
	g_ptr_array_add(row->facts->items, item);
	return row;
}

static void expect(
	const struct fixture *f, struct order_row *row, enum upsert_result expected)
{
	g_autoptr(GError) err = NULL;
	enum upsert_result got = order_upsert(f->db, row, &err);
	g_assert_no_error(err);
	g_assert_cmpint(got, ==, expected);
}

static void test_upsert(void)
{
	struct fixture f;
	fixture_begin(&f);
	AUTO(order_row) row = order(&f, "8001", "ana@example.org");
	expect(&f, row, UPSERT_NEW);
	int64_t id = row->id;
	expect(&f, row, UPSERT_SAME);
	row->facts->shipped_at_utc = 500;
	row->updated_at_utc = 1000;
	expect(&f, row, UPSERT_CHANGED);
	g_assert_cmpint(row->id, ==, id);
	/* What is older than what we have changes nothing. */
	row->facts->shipped_at_utc = 600;
	row->updated_at_utc = 999;
	expect(&f, row, UPSERT_SAME);
	AUTO(order_row) loaded = NULL;
	g_assert_cmpint(
		order_load_by_number(f.db, f.shop_id, "8001", &loaded, NULL), ==, 1);
	g_assert_cmpint(loaded->facts->shipped_at_utc, ==, 500);
	/* Without a time of its own the source's word counts as new. */
	row->updated_at_utc = 0;
	expect(&f, row, UPSERT_CHANGED);
	fixture_end(&f);
}

static void test_items(void)
{
	struct fixture f;
	fixture_begin(&f);
	AUTO(order_row) row = order(&f, "8001", "ana@example.org");
	expect(&f, row, UPSERT_NEW);
	g_ptr_array_add(row->facts->items, order_item_new("SKU2", "bulb", 4));
	expect(&f, row, UPSERT_CHANGED);
	AUTO(order_row) loaded = NULL;
	g_assert_cmpint(order_load(f.db, row->id, &loaded, NULL), ==, 1);
	g_assert_cmpstr(loaded->facts->number, ==, "8001");
	g_assert_cmpint(loaded->facts->state, ==, ORDER_STATE_COUNT - 1);
	g_assert_cmpfloat(loaded->facts->value_usd, ==, 12.5);
	g_assert_cmpfloat(loaded->amount, ==, -1);
	g_assert_cmpstr(loaded->source, ==, "csv");
	g_assert_cmpuint(loaded->facts->items->len, ==, 2);
	const struct order_item *lamp = loaded->facts->items->pdata[0];
	g_assert_cmpstr(lamp->name, ==, "lamp");
	g_assert_cmpstr(lamp->sku, ==, "SKU1");
	g_assert_cmpint(lamp->qty, ==, 2);
	g_assert_cmpint(lamp->shipped_qty, ==, 1);
	const struct order_item *bulb = loaded->facts->items->pdata[1];
	g_assert_cmpint(bulb->shipped_qty, ==, -1);
	AUTO(order_row) none = NULL;
	g_assert_cmpint(order_load(f.db, 99, &none, NULL), ==, 0);
	fixture_end(&f);
}

static void test_by_tracking(void)
{
	struct fixture f;
	fixture_begin(&f);
	AUTO(order_row) row = order(&f, "8001", "ana@example.org");
	expect(&f, row, UPSERT_NEW);
	int64_t parcel = 0;
	g_assert_true(parcel_ensure(
		f.db, f.shop_id, row->id, "RB123456785CN", "", "", &parcel, NULL));
	int64_t id = 0;
	g_assert_cmpint(
		order_find_by_tracking(f.db, f.shop_id, "RB123456785CN", &id, NULL), ==,
		1);
	g_assert_cmpint(id, ==, row->id);
	g_assert_cmpint(
		order_find_by_tracking(f.db, f.shop_id, "RB000", &id, NULL), ==, 0);
	fixture_end(&f);
}

static void expect_buyer(const struct fixture *f, const struct order_row *row,
	const char *addr, bool expected)
{
	bool is_buyer = !expected;
	g_assert_true(order_is_buyer(f->db, row, addr, &is_buyer, NULL));
	g_assert_cmpint(is_buyer, ==, expected);
}

/* No order data to a stranger (promise 5): an address, or an agent's word. */
static void test_is_buyer(void)
{
	struct fixture f;
	fixture_begin(&f);
	AUTO(order_row) row = order(&f, "8001", "ana@example.org");
	AUTO(order_row) other = order(&f, "8002", "bob@example.org");
	AUTO(order_row) nameless = order(&f, "8003", "");
	expect(&f, row, UPSERT_NEW);
	expect(&f, other, UPSERT_NEW);
	expect(&f, nameless, UPSERT_NEW);
	expect_buyer(&f, row, "ana@example.org", true);
	expect_buyer(&f, row, "eve@example.org", false);
	expect_buyer(&f, nameless, "", false);
	expect_buyer(&f, nameless, "ana@example.org", false);
	g_assert_true(
		order_link_buyer(f.db, row, "ana@home.example", "mia", 1000, NULL));
	expect_buyer(&f, row, "ana@home.example", true);
	expect_buyer(&f, other, "ana@home.example", false);
	fixture_end(&f);
}

/* A link to a buyer with a login holds for all orders of that login. */
static void test_link_by_login(void)
{
	struct fixture f;
	fixture_begin(&f);
	AUTO(order_row) first = order(&f, "8001", "relay1@example.org");
	AUTO(order_row) second = order(&f, "8002", "relay2@example.org");
	set(&first->buyer_login, "cn123");
	set(&second->buyer_login, "cn123");
	first->facts->placed_at_utc = 100;
	second->facts->placed_at_utc = 200;
	expect(&f, first, UPSERT_NEW);
	expect(&f, second, UPSERT_NEW);
	g_assert_true(
		order_link_buyer(f.db, first, "ana@example.org", "mia", 1000, NULL));
	g_assert_true(
		order_link_buyer(f.db, first, "ana@example.org", "mia", 1001, NULL));
	expect_buyer(&f, second, "ana@example.org", true);
	g_autoptr(GArray) ids =
		orders_of_buyer(f.db, f.shop_id, "ana@example.org", 10, NULL);
	g_assert_cmpuint(ids->len, ==, 2);
	g_assert_cmpint(g_array_index(ids, int64_t, 0), ==, second->id);
	g_autoptr(GArray) one =
		orders_of_buyer(f.db, f.shop_id, "ana@example.org", 1, NULL);
	g_assert_cmpuint(one->len, ==, 1);
	g_autoptr(GArray) none = orders_of_buyer(f.db, f.shop_id, "", 10, NULL);
	g_assert_cmpuint(none->len, ==, 0);
	fixture_end(&f);
}

/* That nothing had changed at a later time is known too. */
static void test_confirmed(void)
{
	struct fixture f;
	fixture_begin(&f);
	AUTO(order_row) row = order(&f, "8001", "ana@example.org");
	row->updated_at_utc = 1000;
	expect(&f, row, UPSERT_NEW);
	row->updated_at_utc = 2000;
	expect(&f, row, UPSERT_SAME);
	row->facts->shipped_at_utc = 5;
	row->updated_at_utc = 1500;
	expect(&f, row, UPSERT_SAME);
	row->updated_at_utc = 2001;
	expect(&f, row, UPSERT_CHANGED);
	/* A word without a time does not take the known time away. */
	row->facts->shipped_at_utc = 6;
	row->updated_at_utc = 0;
	expect(&f, row, UPSERT_CHANGED);
	row->facts->shipped_at_utc = 7;
	row->updated_at_utc = 2000;
	expect(&f, row, UPSERT_SAME);
	fixture_end(&f);
}

/* What moves from one field to the next is a change. */
static void test_fields_apart(void)
{
	struct fixture f;
	fixture_begin(&f);
	AUTO(order_row) row = order(&f, "8001", "ana@example.org");
	set(&row->buyer_name, "Ana|x");
	expect(&f, row, UPSERT_NEW);
	set(&row->buyer_name, "Ana");
	set(&row->buyer_login, "x|");
	expect(&f, row, UPSERT_CHANGED);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/orders/upsert", test_upsert);
	g_test_add_func("/orders/items", test_items);
	g_test_add_func("/orders/by-tracking", test_by_tracking);
	g_test_add_func("/orders/is-buyer", test_is_buyer);
	g_test_add_func("/orders/link-by-login", test_link_by_login);
	g_test_add_func("/orders/confirmed", test_confirmed);
	g_test_add_func("/orders/fields-apart", test_fields_apart);
	return g_test_run();
}
