/* HERMETICITY: a store in a temporary folder. */
#include "record/lifecycle.h"

#include <glib.h>

#include "fixture.h"
#include "record/orders.h"

static int64_t add_order(struct fixture *f, const char *number)
{
	GError *err = NULL;
	AUTO(order_row) order = order_row_new();
	order->shop_id = f->shop_id;
	g_free(order->facts->number);
	order->facts->number = g_strdup(number);
	order->facts->state = ORDER_STATE_PAID;
	g_assert_cmpint(order_upsert(f->db, order, &err), ==, UPSERT_NEW);
	return order->id;
}

static guint due_at(struct fixture *f, int64_t now_utc)
{
	GError *err = NULL;
	g_autoptr(GArray) due = lifecycle_due(f->db, now_utc, 10, &err);
	g_assert_no_error(err);
	return due->len;
}

/* A new order is looked at once; after that when its plan says so. */
static void test_due(void)
{
	struct fixture f;
	fixture_begin(&f);
	GError *err = NULL;
	int64_t order = add_order(&f, "8123");
	g_autofree char *before = lifecycle_seen(f.db, order, &err);
	g_assert_cmpstr(before, ==, "");
	g_assert_cmpuint(due_at(&f, 1000), ==, 1);
	g_assert_true(lifecycle_looked(f.db, order, ORDER_STATE_PAID, 2000, &err));
	g_autofree char *after = lifecycle_seen(f.db, order, &err);
	g_assert_cmpstr(after, ==, "paid");
	g_assert_cmpuint(due_at(&f, 1000), ==, 0);
	g_assert_cmpuint(due_at(&f, 2000), ==, 1);
	g_assert_true(lifecycle_looked(f.db, order, ORDER_STATE_PAID, 0, &err));
	g_assert_cmpuint(due_at(&f, INT64_MAX), ==, 0);
	g_assert_true(lifecycle_touch(f.db, order, &err));
	g_assert_cmpuint(due_at(&f, 1000), ==, 1);
	fixture_end(&f);
}

static void test_rows(void)
{
	struct fixture f;
	fixture_begin(&f);
	GError *err = NULL;
	struct lifecycle_row row = {
		.order_id = add_order(&f, "8123"),
		.name = (char *)"order_paid",
		.state = (char *)"waiting",
		.why = (char *)"",
		.event_utc = 10,
		.learned_utc = 20,
		.due_utc = 30,
	};
	g_assert_true(lifecycle_save(f.db, &row, &err));
	row.state = (char *)"drafted";
	row.draft_id = 7;
	row.case_id = 3;
	g_assert_true(lifecycle_save(f.db, &row, &err));
	g_autoptr(GArray) rows = lifecycle_of_order(f.db, row.order_id, &err);
	g_assert_cmpuint(rows->len, ==, 1);
	const struct lifecycle_row *kept =
		&g_array_index(rows, struct lifecycle_row, 0);
	g_assert_cmpstr(kept->name, ==, "order_paid");
	g_assert_cmpstr(kept->state, ==, "drafted");
	g_assert_cmpint(kept->learned_utc, ==, 20);
	struct lifecycle_row found;
	g_assert_cmpint(lifecycle_of_draft(f.db, 7, &found, &err), ==, 1);
	g_assert_cmpint(found.case_id, ==, 3);
	lifecycle_row_clear(&found);
	g_assert_cmpint(lifecycle_of_draft(f.db, 8, &found, &err), ==, 0);
	g_assert_cmpint(lifecycle_of_draft(f.db, 0, &found, &err), ==, 0);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/lifecycle/due", test_due);
	g_test_add_func("/lifecycle/rows", test_rows);
	return g_test_run();
}
