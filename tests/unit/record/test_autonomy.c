/* HERMETICITY: a store in a temporary folder. */
#include "record/autonomy.h"

#include <glib.h>

#include "fixture.h"

#define NOW 1772400000

static struct draft_row kind(const struct fixture *f, const char *language)
{
	return (struct draft_row){.shop_id = f->shop_id,
		.scenario = (char *)"thanks",
		.language = (char *)language,
		.template_name = (char *)"thanks"};
}

static int64_t earned_at(struct fixture *f, const struct draft_row *draft, int needed)
{
	int64_t at = -1;
	g_autoptr(GError) err = NULL;
	g_assert_true(autonomy_earned_at(f->db, draft, needed, &at, &err));
	g_assert_no_error(err);
	return at;
}

static void test_grows_and_falls(void)
{
	struct fixture f;
	fixture_begin(&f);
	const struct draft_row en = kind(&f, "en");
	const struct draft_row pt = kind(&f, "pt");
	g_assert_cmpint(earned_at(&f, &en, 1), ==, 0);
	for (int i = 0; i < 3; i++)
		g_assert_true(autonomy_grow(f.db, &en, NOW + i, NULL));
	g_assert_cmpint(earned_at(&f, &en, 1), ==, NOW);
	g_assert_cmpint(earned_at(&f, &en, 3), ==, NOW + 2);
	g_assert_cmpint(earned_at(&f, &en, 4), ==, 0);
	g_assert_cmpint(earned_at(&f, &pt, 1), ==, 0);
	g_assert_true(autonomy_fall(f.db, &en, "an agent edited it", NOW + 9, NULL));
	g_assert_cmpint(earned_at(&f, &en, 1), ==, 0);
	g_assert_true(autonomy_grow(f.db, &en, NOW + 10, NULL));
	g_assert_cmpint(earned_at(&f, &en, 1), ==, NOW + 10);
	fixture_end(&f);
}

static void test_rows(void)
{
	struct fixture f;
	fixture_begin(&f);
	const struct draft_row en = kind(&f, "en");
	const struct draft_row de = kind(&f, "de");
	g_assert_true(autonomy_grow(f.db, &en, NOW, NULL));
	g_assert_true(autonomy_fall(f.db, &de, "it came back", NOW, NULL));
	g_autoptr(GArray) rows = autonomy_rows(f.db, NULL);
	g_assert_cmpuint(rows->len, ==, 2);
	const struct autonomy_row *first = &g_array_index(rows, struct autonomy_row, 0);
	const struct autonomy_row *second =
		&g_array_index(rows, struct autonomy_row, 1);
	g_assert_cmpstr(first->language, ==, "de");
	g_assert_cmpint(first->fell_at_utc, ==, NOW);
	g_assert_cmpstr(first->why, ==, "it came back");
	g_assert_cmpint(second->approvals, ==, 1);
	g_assert_cmpint(second->fell_at_utc, ==, 0);
	g_clear_pointer(&rows, g_array_unref);
	fixture_end(&f);
}

static void test_is_bounded(void)
{
	struct fixture f;
	fixture_begin(&f);
	const struct draft_row en = kind(&f, "en");
	for (int i = 0; i < AUTONOMY_MOST + 5; i++)
		g_assert_true(autonomy_grow(f.db, &en, NOW + i, NULL));
	g_autoptr(GArray) rows = autonomy_rows(f.db, NULL);
	g_assert_cmpint(g_array_index(rows, struct autonomy_row, 0).approvals, ==,
		AUTONOMY_MOST);
	g_assert_cmpint(earned_at(&f, &en, AUTONOMY_MOST), ==, NOW + AUTONOMY_MOST - 1);
	g_clear_pointer(&rows, g_array_unref);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/autonomy/grows", test_grows_and_falls);
	g_test_add_func("/autonomy/rows", test_rows);
	g_test_add_func("/autonomy/bounded", test_is_bounded);
	return g_test_run();
}
