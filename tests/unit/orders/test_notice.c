/* HERMETICITY: a store in a temporary folder. */
#include "orders/notice.h"

#include <glib.h>

#include "record/orders.h"
#include "tests/unit/record/fixture.h"

static bool apply(struct fixture *f, enum order_notice_event event, int64_t at_utc,
	const char *tracking)
{
	GError *err = NULL;
	struct order_notice notice = {
		.event = event,
		.number = (char *)"81230048",
		.tracking = (char *)tracking,
		.currency = (char *)"USD",
		.amount = 12.5,
		.is_authentic = true,
	};
	int64_t order_id = 0;
	bool changed = false;
	g_assert_true(notice_apply(
		f->db, f->shop_id, &notice, at_utc, &order_id, &changed, &err));
	g_assert_no_error(err);
	g_assert_cmpint(order_id, >, 0);
	return changed;
}

static struct order_row *stored(struct fixture *f)
{
	struct order_row *row = NULL;
	g_assert_cmpint(
		order_load_by_number(f->db, f->shop_id, "81230048", &row, NULL), ==, 1);
	return row;
}

static void test_life(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_assert_true(apply(&f, ORDER_NOTICE_PLACED, 1000, ""));
	g_assert_true(apply(&f, ORDER_NOTICE_SHIPPED, 3000, "RB123456785CN"));
	/* late and older: nothing turns back */
	g_assert_false(apply(&f, ORDER_NOTICE_PAID, 2000, ""));
	g_assert_true(apply(&f, ORDER_NOTICE_DISPUTE_OPENED, 4000, ""));
	AUTO(order_row) disputed = stored(&f);
	g_assert_cmpint(disputed->facts->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpint(disputed->facts->placed_at_utc, ==, 1000);
	g_assert_cmpint(disputed->facts->shipped_at_utc, ==, 3000);
	g_assert_cmpint(disputed->dispute_opened_at_utc, ==, 4000);
	g_assert_cmpstr(disputed->currency, ==, "USD");
	g_assert_cmpfloat(disputed->amount, ==, 12.5);
	int64_t of_parcel = 0;
	g_assert_cmpint(order_find_by_tracking(
				f.db, f.shop_id, "RB123456785CN", &of_parcel, NULL),
		==, 1);
	g_assert_cmpint(of_parcel, ==, disputed->id);
	g_assert_true(apply(&f, ORDER_NOTICE_DISPUTE_CLOSED, 5000, ""));
	g_assert_true(apply(&f, ORDER_NOTICE_COMPLETED, 6000, ""));
	/* newer, yet of an earlier state: a time more, no step back */
	apply(&f, ORDER_NOTICE_PAID, 7000, "");
	AUTO(order_row) done = stored(&f);
	g_assert_cmpint(done->facts->state, ==, ORDER_STATE_COMPLETED);
	g_assert_cmpint(done->dispute_opened_at_utc, ==, 0);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/notice/life", test_life);
	return g_test_run();
}
