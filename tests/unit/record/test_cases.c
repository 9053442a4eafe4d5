/* HERMETICITY: a store in a temporary folder. */
#include "record/cases.h"

#include <glib.h>

#include "fixture.h"

static int64_t add(const struct fixture *f, const char *addr, int64_t order_id,
	int64_t in_at, int64_t out_at)
{
	const struct case_row row = {
		.shop_id = f->shop_id,
		.order_id = order_id,
		.buyer_addr = (char *)addr,
		.open = true,
		.last_in_at_utc = in_at,
		.last_out_at_utc = out_at,
	};
	g_autoptr(GError) err = NULL;
	int64_t id = 0;
	bool done = case_insert(f->db, &row, &id, &err);
	g_assert_no_error(err);
	g_assert_true(done);
	return id;
}

static void test_round_trip(void)
{
	struct fixture f;
	fixture_begin(&f);
	int64_t id = add(&f, "ana@example.org", 7, 10, 20);
	struct case_row row;
	g_assert_cmpint(case_load(f.db, id, &row, NULL), ==, 1);
	row.verdict = VERDICT_COUNT - 1;
	row.confirmed = 5;
	row.has_photos = true;
	row.dispute_opened_at_utc = 30;
	g_assert_true(case_update(f.db, &row, NULL));
	case_row_clear(&row);
	g_assert_cmpint(case_load(f.db, id, &row, NULL), ==, 1);
	g_assert_cmpstr(row.buyer_addr, ==, "ana@example.org");
	g_assert_cmpint(row.order_id, ==, 7);
	g_assert_cmpint(row.verdict, ==, VERDICT_COUNT - 1);
	g_assert_cmpuint(row.confirmed, ==, 5);
	g_assert_true(row.has_photos && row.open && !row.sender_is_buyer);
	g_assert_cmpint(row.dispute_opened_at_utc, ==, 30);
	case_row_clear(&row);
	g_assert_cmpint(case_load(f.db, 99, &row, NULL), ==, 0);
	fixture_end(&f);
}

static void expect_open(
	const struct fixture *f, const char *addr, int64_t order_id, int64_t expected)
{
	int64_t id = 0;
	int got = case_find_open(f->db, f->shop_id, addr, order_id, 0, &id, NULL);
	g_assert_cmpint(got, ==, expected != 0);
	g_assert_cmpint(id, ==, expected);
}

static void test_find_open(void)
{
	struct fixture f;
	fixture_begin(&f);
	int64_t about_7 = add(&f, "ana@example.org", 7, 100, 0);
	expect_open(&f, "ana@example.org", 0, about_7);
	expect_open(&f, "ana@example.org", 8, 0);
	int64_t about_none = add(&f, "ana@example.org", 0, 50, 0);
	/* Its own order first, then one that is about no order yet. */
	expect_open(&f, "ana@example.org", 7, about_7);
	expect_open(&f, "ana@example.org", 8, about_none);
	/* About any: the newest. */
	expect_open(&f, "ana@example.org", 0, about_7);
	expect_open(&f, "bob@example.org", 0, 0);
	g_assert_true(db_run(f.db, NULL, "UPDATE cases SET is_open = 0", ""));
	expect_open(&f, "ana@example.org", 7, 0);
	fixture_end(&f);
}

static void test_unanswered(void)
{
	struct fixture f;
	fixture_begin(&f);
	(void)add(&f, "old@example.org", 0, 50, 0);
	int64_t late = add(&f, "late@example.org", 0, 200, 150);
	int64_t early = add(&f, "early@example.org", 0, 100, 0);
	(void)add(&f, "answered@example.org", 0, 150, 160);
	g_autoptr(GArray) ids = cases_unanswered_since(f.db, f.shop_id, 100, NULL);
	g_assert_cmpuint(ids->len, ==, 2);
	g_assert_cmpint(g_array_index(ids, int64_t, 0), ==, early);
	g_assert_cmpint(g_array_index(ids, int64_t, 1), ==, late);
	fixture_end(&f);
}

static void expect_is_open(const struct fixture *f, int64_t id, bool open)
{
	struct case_row row;
	g_assert_cmpint(case_load(f->db, id, &row, NULL), ==, 1);
	g_assert_cmpint(row.open, ==, open);
	case_row_clear(&row);
}

static void test_close_idle(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f); /* idle since 900, but its draft waits */
	int64_t idle = add(&f, "idle@example.org", 0, 100, 200);
	int64_t answered = add(&f, "answered@example.org", 0, 100, 2000);
	int64_t busy = add(&f, "busy@example.org", 0, 2000, 0);
	g_assert_true(cases_close_idle(f.db, f.shop_id, 1000, NULL));
	expect_is_open(&f, idle, false);
	expect_is_open(&f, answered, true);
	expect_is_open(&f, busy, true);
	expect_is_open(&f, f.case_id, true);
	g_assert_true(db_run(f.db, NULL, "UPDATE draft SET state = 'sent'", ""));
	g_assert_true(cases_close_idle(f.db, f.shop_id, 1000, NULL));
	expect_is_open(&f, f.case_id, false);
	fixture_end(&f);
}

static void test_of_order(void)
{
	struct fixture f;
	fixture_begin(&f);
	int64_t first = add(&f, "ana@example.org", 7, 1, 0);
	(void)add(&f, "bob@example.org", 8, 1, 0);
	g_autoptr(GArray) ids = cases_of_order(f.db, 7, NULL);
	g_assert_cmpuint(ids->len, ==, 1);
	g_assert_cmpint(g_array_index(ids, int64_t, 0), ==, first);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/cases/round-trip", test_round_trip);
	g_test_add_func("/cases/find-open", test_find_open);
	g_test_add_func("/cases/unanswered", test_unanswered);
	g_test_add_func("/cases/close-idle", test_close_idle);
	g_test_add_func("/cases/of-order", test_of_order);
	return g_test_run();
}
