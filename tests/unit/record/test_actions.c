/* HERMETICITY: a store in a temporary folder. */
#include "record/actions.h"

#include <glib.h>

#include "fixture.h"

static int64_t add(struct fixture *f, enum action_state state, double amount_usd)
{
	GError *err = NULL;
	struct action_row row = {
		.shop_id = f->shop_id,
		.case_id = f->case_id,
		.order_id = 4,
		.offer = OFFER_TAX_PART,
		.state = state,
		.amount_usd = amount_usd,
	};
	g_assert_true(action_insert(f->db, &row, &err));
	g_assert_no_error(err);
	return row.id;
}

static guint count(GArray *rows)
{
	g_assert_nonnull(rows);
	guint len = rows->len;
	g_array_unref(rows);
	return len;
}

static void test_rows(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	GError *err = NULL;
	(void)add(&f, ACTION_PROPOSED, 1);
	(void)add(&f, ACTION_APPROVED, 2.5);
	(void)add(&f, ACTION_DONE, 4);
	int64_t last = add(&f, ACTION_DROPPED, 8);
	g_assert_cmpuint(count(actions_list(f.db, true, &err)), ==, 2);
	g_assert_cmpuint(count(actions_list(f.db, false, &err)), ==, 4);
	g_assert_cmpuint(count(actions_of_case(f.db, f.case_id, &err)), ==, 4);
	g_assert_cmpuint(count(actions_of_case(f.db, 99, &err)), ==, 0);
	g_assert_cmpuint(count(actions_of_order(f.db, 4, &err)), ==, 4);
	double granted = 0;
	g_assert_true(actions_granted(f.db, 4, &granted, &err));
	g_assert_cmpfloat(granted, ==, 6.5);
	g_assert_true(actions_granted(f.db, 5, &granted, &err));
	g_assert_cmpfloat(granted, ==, 0);
	struct action_row row = {0};
	g_assert_cmpint(action_load(f.db, last, &row, &err), ==, 1);
	g_assert_cmpint(row.offer, ==, OFFER_TAX_PART);
	g_free(row.why);
	row.why = g_strdup("no");
	g_assert_true(action_update(f.db, &row, &err));
	action_row_clear(&row);
	g_assert_cmpint(action_load(f.db, last, &row, &err), ==, 1);
	g_assert_cmpstr(row.why, ==, "no");
	action_row_clear(&row);
	g_assert_cmpint(action_load(f.db, 99, &row, &err), ==, 0);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/actions/rows", test_rows);
	return g_test_run();
}
