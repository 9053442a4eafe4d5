/* HERMETICITY: a store in a temporary folder. */
#include "record/drafts.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "fixture.h"

static void test_round_trip(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	GError *err = NULL;
	struct draft_row row;
	g_assert_cmpint(draft_load(f.db, f.draft_id, &row, &err), ==, 1);
	g_assert_cmpint(row.revision, ==, 1);
	g_assert_cmpstr(row.body, ==, "Hello Ana");
	g_assert_cmpint(row.state, ==, DRAFT_QUEUED);
	g_assert_cmpstr(row.note, ==, "");
	draft_row_clear(&row);
	g_assert_cmpint(draft_load(f.db, 999, &row, &err), ==, 0);
	g_assert_cmpint(draft_load_open(f.db, f.case_id, &row, &err), ==, 1);
	draft_row_clear(&row);
	fixture_end(&f);
}

static void test_revision_conflict(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	GError *err = NULL;
	struct draft_row first;
	struct draft_row second;
	g_assert_cmpint(draft_load(f.db, f.draft_id, &first, &err), ==, 1);
	g_assert_cmpint(draft_load(f.db, f.draft_id, &second, &err), ==, 1);
	g_free(first.actor);
	first.actor = g_strdup("ana");
	g_assert_true(draft_update(f.db, &first, &err));
	g_assert_cmpint(first.revision, ==, 2);
	g_assert_false(draft_update(f.db, &second, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_assert_nonnull(strstr(err->message, "revision 2, by ana"));
	g_clear_error(&err);
	draft_row_clear(&first);
	draft_row_clear(&second);
	fixture_end(&f);
}

static void test_one_open_draft_a_case(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	GError *err = NULL;
	struct draft_row again = fixture_draft_row(&f);
	int64_t id = 0;
	g_assert_false(draft_insert(f.db, &again, &id, &err));
	g_assert_nonnull(err);
	g_clear_error(&err);
	again.state = DRAFT_SENT;
	g_assert_true(draft_insert(f.db, &again, &id, &err));
	fixture_end(&f);
}

static void test_list(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	GError *err = NULL;
	struct draft_filter all = {0};
	g_autoptr(GArray) open = drafts_list(f.db, &all, &err);
	g_assert_cmpuint(open->len, ==, 1);
	struct draft_filter sent = {.states = bit(DRAFT_SENT)};
	g_autoptr(GArray) none = drafts_list(f.db, &sent, &err);
	g_assert_cmpuint(none->len, ==, 0);
	g_clear_pointer(&open, g_array_unref);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/drafts/round-trip", test_round_trip);
	g_test_add_func("/drafts/revision", test_revision_conflict);
	g_test_add_func("/drafts/one-open", test_one_open_draft_a_case);
	g_test_add_func("/drafts/list", test_list);
	return g_test_run();
}
