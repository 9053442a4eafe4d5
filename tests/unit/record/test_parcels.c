/* HERMETICITY: a store in a temporary folder. */
#include "record/parcels.h"

#include <glib.h>

#include "fixture.h"
#include "record/orders.h"

static int64_t begin(struct fixture *f)
{
	fixture_begin(f);
	AUTO(order_row) order = order_row_new();
	order->shop_id = f->shop_id;
	g_assert_cmpint(order_upsert(f->db, order, NULL), ==, UPSERT_NEW);
	return order->id;
}

static int64_t ensure(
	const struct fixture *f, int64_t order, const char *number, const char *carrier)
{
	g_autoptr(GError) err = NULL;
	int64_t id = 0;
	bool done =
		parcel_ensure(f->db, f->shop_id, order, number, carrier, "", &id, &err);
	g_assert_no_error(err);
	g_assert_true(done);
	return id;
}

static void test_ensure(void)
{
	struct fixture f;
	int64_t order = begin(&f);
	int64_t id = ensure(&f, order, "RB1", "");
	g_assert_cmpint(ensure(&f, order, "RB1", "yanwen"), ==, id);
	g_assert_cmpint(ensure(&f, order, "RB1", ""), ==, id);
	g_assert_cmpint(ensure(&f, order, "RB2", ""), !=, id);
	g_autoptr(GPtrArray) parcels = parcels_of_order(f.db, order, NULL);
	g_assert_cmpuint(parcels->len, ==, 2);
	const struct parcel_row *first = parcels->pdata[1];
	g_assert_cmpstr(first->facts->number, ==, "RB1");
	g_assert_cmpstr(first->facts->carrier, ==, "yanwen");
	g_assert_cmpint(first->next_check_at_utc, ==, 0);
	g_assert_false(first->registered);
	fixture_end(&f);
}

static void update(const struct fixture *f, struct parcel_row *row, bool expected)
{
	bool changed = !expected;
	g_autoptr(GError) err = NULL;
	bool done = parcel_update(f->db, row, &changed, &err);
	g_assert_no_error(err);
	g_assert_true(done);
	g_assert_cmpint(changed, ==, expected);
}

static enum doubt doubt_of(const struct fixture *f, int64_t order)
{
	g_autoptr(GPtrArray) parcels = parcels_of_order(f->db, order, NULL);
	const struct parcel_row *main = parcels_main(parcels);
	return main->facts->doubt;
}

static int64_t order_of(struct fixture *f, const char *number, const char *buyer)
{
	AUTO(order_row) order = order_row_new();
	order->shop_id = f->shop_id;
	g_free(order->facts->number);
	order->facts->number = g_strdup(number);
	order->facts->placed_at_utc = 1000000;
	g_free(order->buyer_addr);
	order->buyer_addr = g_strdup(buyer);
	g_assert_cmpint(order_upsert(f->db, order, NULL), ==, UPSERT_NEW);
	return order->id;
}

/* A number on two orders is doubtful on both, unless one buyer has both. */
static void test_doubt(void)
{
	struct fixture f;
	fixture_begin(&f);
	GError *err = NULL;
	int64_t one = order_of(&f, "1", "ana@x");
	int64_t same_buyer = order_of(&f, "2", "ana@x");
	int64_t other = order_of(&f, "3", "bob@x");
	int64_t id = ensure(&f, one, "RB1", "");
	(void)ensure(&f, same_buyer, "RB1", "");
	g_assert_true(parcels_judge(f.db, "RB1", &err));
	g_assert_cmpint(doubt_of(&f, one), ==, DOUBT_NONE);
	(void)ensure(&f, other, "RB1", "");
	g_assert_true(parcels_judge(f.db, "RB1", &err));
	g_assert_cmpint(doubt_of(&f, one), ==, DOUBT_TWO_ORDERS);
	g_assert_cmpint(doubt_of(&f, other), ==, DOUBT_TWO_ORDERS);
	int64_t count = 0;
	g_assert_true(parcels_count_doubtful(f.db, &count, &err));
	g_assert_cmpint(count, ==, 3);
	g_autoptr(GPtrArray) doubtful = parcels_doubtful(f.db, f.shop_id, &err);
	g_assert_cmpuint(doubtful->len, ==, 3);
	g_assert_true(db_run(
		f.db, &err, "DELETE FROM parcel WHERE order_id = $1", "i", other));
	bool is_new = false;
	g_assert_true(parcel_event_add(
		f.db, id, 500000, "Accepted", "Accepted", "", &is_new, &err));
	g_assert_true(parcels_judge(f.db, "RB1", &err));
	g_assert_cmpint(doubt_of(&f, one), ==, DOUBT_BEFORE_ORDER);
	g_assert_cmpint(doubt_of(&f, same_buyer), ==, DOUBT_NONE);
	fixture_end(&f);
}

static void test_update(void)
{
	struct fixture f;
	int64_t order = begin(&f);
	(void)ensure(&f, order, "RB1", "yanwen");
	g_autoptr(GPtrArray) parcels = parcels_of_order(f.db, order, NULL);
	struct parcel_row *row = parcels->pdata[0];
	row->registered = true;
	row->checked_at_utc = 1000;
	update(&f, row, false); /* what is of the tracker, not of the parcel */
	row->facts->status = PARCEL_STATUS_COUNT - 1;
	g_free(row->facts->last_event);
	row->facts->last_event = g_strdup("Ready for collection");
	update(&f, row, true);
	update(&f, row, false);
	g_autoptr(GPtrArray) again = parcels_of_order(f.db, order, NULL);
	const struct parcel_row *loaded = again->pdata[0];
	g_assert_true(loaded->registered);
	g_assert_cmpint(loaded->checked_at_utc, ==, 1000);
	g_assert_cmpint(loaded->facts->status, ==, PARCEL_STATUS_COUNT - 1);
	g_assert_cmpstr(loaded->facts->last_event, ==, "Ready for collection");
	fixture_end(&f);
}

static void test_due(void)
{
	struct fixture f;
	int64_t order = begin(&f);
	int64_t first = ensure(&f, order, "RB1", "");
	int64_t second = ensure(&f, order, "RB2", "");
	(void)ensure(&f, order, "RB3", "");
	int64_t next = -1;
	g_assert_true(parcels_next_due(f.db, &next, NULL));
	g_assert_cmpint(next, ==, 0);
	g_assert_true(parcel_hasten(f.db, first, 500, NULL));
	g_assert_true(parcel_hasten(f.db, second, 400, NULL));
	g_assert_true(parcel_hasten(f.db, second, 900, NULL)); /* later: no change */
	g_assert_true(parcels_next_due(f.db, &next, NULL));
	g_assert_cmpint(next, ==, 400);
	g_autoptr(GPtrArray) due = parcels_due(f.db, 499, 10, NULL);
	g_assert_cmpuint(due->len, ==, 1);
	g_autoptr(GPtrArray) both = parcels_due(f.db, 500, 10, NULL);
	g_assert_cmpuint(both->len, ==, 2);
	g_assert_cmpint(((struct parcel_row *)both->pdata[0])->id, ==, second);
	g_autoptr(GPtrArray) one = parcels_due(f.db, 500, 1, NULL);
	g_assert_cmpuint(one->len, ==, 1);
	fixture_end(&f);
}

static void test_events(void)
{
	struct fixture f;
	int64_t parcel = ensure(&f, begin(&f), "RB1", "");
	static const struct {
		int64_t at;
		const char *code;
		const char *text;
		bool is_new;
	} cases[] = {
		{200, "InTransit", "Departed", true},
		{100, "InTransit", "Accepted", true},
		{200, "InTransit", "Departed", false},
		{200, "InTransit", "Arrived", true},
		{200, "Delivered", "Departed", true},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		bool is_new = !cases[i].is_new;
		g_assert_true(parcel_event_add(f.db, parcel, cases[i].at, cases[i].code,
			cases[i].text, "", &is_new, NULL));
		g_assert_cmpint(is_new, ==, cases[i].is_new);
	}
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/parcels/doubt", test_doubt);
	g_test_add_func("/parcels/ensure", test_ensure);
	g_test_add_func("/parcels/update", test_update);
	g_test_add_func("/parcels/due", test_due);
	g_test_add_func("/parcels/events", test_events);
	return g_test_run();
}
