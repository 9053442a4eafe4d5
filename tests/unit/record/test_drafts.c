/* HERMETICITY: a store in a temporary folder. */
#include "record/drafts.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "fixture.h"
#include "record/cases.h"
#include "record/outbox.h"

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

/* One more draft, in a case of its own. */
static int64_t add(const struct fixture *f, enum draft_state state, int64_t created,
	int64_t deadline)
{
	const struct case_row row = {.shop_id = f->shop_id, .open = true};
	struct draft_row draft = fixture_draft_row(f);
	g_autoptr(GError) err = NULL;
	int64_t id = 0;
	g_assert_true(case_insert(f->db, &row, &draft.case_id, &err));
	draft.state = state;
	draft.created_at_utc = created;
	draft.deadline_utc = deadline;
	bool done = draft_insert(f->db, &draft, &id, &err);
	g_assert_no_error(err);
	g_assert_true(done);
	return id;
}

static void expect_list(const struct fixture *f, const struct draft_filter *filter,
	const int64_t *ids, guint count)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GArray) list = drafts_list(f->db, filter, &err);
	g_assert_no_error(err);
	g_assert_cmpuint(list->len, ==, count);
	for (guint i = 0; i < count; i++)
		g_assert_cmpint(
			g_array_index(list, struct draft_row, i).id, ==, ids[i]);
}

static void test_order_of_the_queue(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f); /* its mail is what the others answer too */
	struct draft_row first;
	g_assert_cmpint(draft_load(f.db, f.draft_id, &first, NULL), ==, 1);
	first.state = DRAFT_SENT;
	g_assert_true(draft_update(f.db, &first, NULL));
	draft_row_clear(&first);
	int64_t undated = add(&f, DRAFT_QUEUED, 10, 0);
	int64_t late = add(&f, DRAFT_QUEUED, 20, 900);
	int64_t soon_young = add(&f, DRAFT_HELD, 40, 500);
	int64_t soon_old = add(&f, DRAFT_IN_DOUBT, 30, 500);
	int64_t failed = add(&f, DRAFT_FAILED, 50, 0);
	(void)add(&f, DRAFT_REJECTED, 5, 100);
	const int64_t all[] = {failed, soon_old, soon_young, late, undated};
	const struct draft_filter any = {0};
	expect_list(&f, &any, all, 5);
	const struct draft_filter two = {.limit = 2};
	expect_list(&f, &two, all, 2);
	const struct draft_filter queued = {.states = bit(DRAFT_QUEUED)};
	expect_list(&f, &queued, &all[3], 2);
	const struct draft_filter elsewhere = {.shop_id = f.shop_id + 1};
	expect_list(&f, &elsewhere, NULL, 0);
	const struct draft_filter here = {.shop_id = f.shop_id};
	expect_list(&f, &here, all, 5);
	fixture_end(&f);
}

/* Each state can be asked for, alone and beside one of the other kind. */
static void test_list_by_state(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f); /* QUEUED */
	int64_t of[DRAFT_STATE_COUNT];
	for (unsigned i = 0; i < DRAFT_STATE_COUNT; i++) {
		bool queued = (enum draft_state)i == DRAFT_QUEUED;
		of[i] = queued ? f.draft_id : add(&f, (enum draft_state)i, 2000 + i, 0);
		g_test_message("%s", draft_state_name((enum draft_state)i));
		const struct draft_filter alone = {.states = bit(i)};
		expect_list(&f, &alone, &of[i], 1);
		const int64_t both[] = {of[DRAFT_QUEUED], of[i]};
		bool first = (enum draft_state)i == DRAFT_FAILED;
		const int64_t failed_first[] = {of[i], of[DRAFT_QUEUED]};
		const struct draft_filter pair = {.states = bit(DRAFT_QUEUED) | bit(i)};
		expect_list(&f, &pair, first ? failed_first : both, queued ? 1 : 2);
	}
	fixture_end(&f);
}

static void test_unicode(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	struct draft_row row;
	g_assert_cmpint(draft_load(f.db, f.draft_id, &row, NULL), ==, 1);
	static const char text[] =
		"Olá \u00e7 \u4f60\u597d \U0001f4e6 \u202eabc\n'); --";
	g_free(row.body);
	row.body = g_strdup(text);
	g_assert_true(draft_update(f.db, &row, NULL));
	draft_row_clear(&row);
	g_assert_cmpint(draft_load(f.db, f.draft_id, &row, NULL), ==, 1);
	g_assert_cmpstr(row.body, ==, text);
	draft_row_clear(&row);
	fixture_end(&f);
}

static void test_update_in_a_transaction(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	struct draft_row row;
	g_assert_cmpint(draft_load(f.db, f.draft_id, &row, NULL), ==, 1);
	g_assert_true(db_begin(f.db, NULL));
	g_assert_true(draft_update(f.db, &row, NULL));
	g_assert_true(draft_update(f.db, &row, NULL));
	g_assert_cmpint(row.revision, ==, 3);
	db_rollback(f.db);
	/* The row in hand is of a change that never was. */
	g_autoptr(GError) err = NULL;
	g_assert_false(draft_update(f.db, &row, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_assert_cmpint(row.revision, ==, 3);
	g_clear_error(&err);
	row.id = 999;
	g_assert_false(draft_update(f.db, &row, &err));
	g_assert_nonnull(strstr(err->message, "does not exist"));
	draft_row_clear(&row);
	fixture_end(&f);
}

static void put_out(const struct fixture *f, const char *message_id,
	enum outbox_state state, int64_t created)
{
	g_autoptr(GBytes) mail = g_bytes_new_static("x", 1);
	const struct outbox_row row = {
		.shop_id = f->shop_id,
		.draft_id = f->draft_id,
		.case_id = f->case_id,
		.state = state,
		.automatic = true,
		.message_id = (char *)message_id,
		.envelope_to = (char *)"ana@example.org",
		.mail = mail,
		.created_at_utc = created,
	};
	g_autoptr(GError) err = NULL;
	int64_t id = 0;
	bool done = outbox_insert(f->db, &row, &id, &err);
	g_assert_no_error(err);
	g_assert_true(done);
}

static void test_counts(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	put_out(&f, "a@example.com", OUTBOX_SENT, 100);
	put_out(&f, "b@example.com", OUTBOX_SENT, 200);
	put_out(&f, "c@example.com", OUTBOX_CANCELLED, 300);
	put_out(&f, "d@example.com", OUTBOX_WAITING, 400);
	const struct automatic_filter filter = {
		f.shop_id, f.case_id, 200, "ana@example.org", 300};
	int by_case = 0;
	int by_addr = 0;
	g_assert_true(drafts_count_automatic(f.db, &filter, &by_case, &by_addr, NULL));
	g_assert_cmpint(by_case, ==, 2);
	g_assert_cmpint(by_addr, ==, 1);
	fixture_end(&f);
}

static void expect_sent(const struct fixture *f, int64_t order_id,
	enum scenario scenario, bool expected)
{
	bool sent = !expected;
	g_assert_true(drafts_scenario_sent(f->db, order_id, scenario, &sent, NULL));
	g_assert_cmpint(sent, ==, expected);
}

static void test_scenario_sent(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f); /* "in_transit" */
	g_assert_true(db_run(f.db, NULL, "UPDATE cases SET order_id = 7", ""));
	expect_sent(&f, 7, SCENARIO_IN_TRANSIT, false);
	g_assert_true(db_run(f.db, NULL, "UPDATE draft SET state = 'sent'", ""));
	expect_sent(&f, 7, SCENARIO_IN_TRANSIT, true);
	expect_sent(&f, 7, SCENARIO_LOST, false);
	expect_sent(&f, 8, SCENARIO_IN_TRANSIT, false);
	/* Cases without an order have nothing in common. */
	g_assert_true(db_run(f.db, NULL, "UPDATE cases SET order_id = 0", ""));
	expect_sent(&f, 0, SCENARIO_IN_TRANSIT, false);
	fixture_end(&f);
}

static void test_texts_sent(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f); /* "in_transit" */
	g_autoptr(GPtrArray) open = drafts_texts_sent(f.db, f.case_id, NULL);
	g_assert_cmpuint(open->len, ==, 0);
	g_assert_true(db_run(f.db, NULL,
		"UPDATE draft SET state = 'sent', language = 'pt', template_name = "
		"'in_transit.2'",
		""));
	struct draft_row next = fixture_draft_row(&f);
	next.state = DRAFT_IN_DOUBT;
	g_assert_true(draft_insert(f.db, &next, &f.draft_id, NULL));
	g_autoptr(GPtrArray) sent = drafts_texts_sent(f.db, f.case_id, NULL);
	g_assert_cmpuint(sent->len, ==, 2);
	g_assert_cmpstr(sent->pdata[0], ==, "pt/in_transit.2");
	g_assert_true(g_str_has_suffix(sent->pdata[1], "/in_transit"));
	g_autoptr(GPtrArray) other = drafts_texts_sent(f.db, f.case_id + 1, NULL);
	g_assert_cmpuint(other->len, ==, 0);
	fixture_end(&f);
}

static void test_ids_and_counts(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	const struct draft_filter queued = {.states = bit(DRAFT_QUEUED)};
	const struct draft_filter sent = {.states = bit(DRAFT_SENT)};
	g_autoptr(GArray) ids = drafts_ids(f.db, &queued, NULL);
	g_assert_cmpuint(ids->len, ==, 1);
	g_assert_cmpint(g_array_index(ids, int64_t, 0), ==, f.draft_id);
	g_autoptr(GArray) none = drafts_ids(f.db, &sent, NULL);
	g_assert_cmpuint(none->len, ==, 0);
	int64_t counts[DRAFT_STATE_COUNT];
	g_assert_true(drafts_count(f.db, counts, NULL));
	g_assert_cmpint(counts[DRAFT_QUEUED], ==, 1);
	g_assert_cmpint(counts[DRAFT_SENT], ==, 0);
	g_assert_true(db_run(f.db, NULL, "UPDATE draft SET state = 'sent'", ""));
	g_assert_true(drafts_count(f.db, counts, NULL));
	g_assert_cmpint(counts[DRAFT_QUEUED], ==, 0);
	g_assert_cmpint(counts[DRAFT_SENT], ==, 1);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/drafts/round-trip", test_round_trip);
	g_test_add_func("/drafts/revision", test_revision_conflict);
	g_test_add_func("/drafts/one-open", test_one_open_draft_a_case);
	g_test_add_func("/drafts/list", test_list);
	g_test_add_func("/drafts/order", test_order_of_the_queue);
	g_test_add_func("/drafts/by-state", test_list_by_state);
	g_test_add_func("/drafts/unicode", test_unicode);
	g_test_add_func("/drafts/in-transaction", test_update_in_a_transaction);
	g_test_add_func("/drafts/automatic", test_counts);
	g_test_add_func("/drafts/scenario-sent", test_scenario_sent);
	g_test_add_func("/drafts/texts-sent", test_texts_sent);
	g_test_add_func("/drafts/ids-and-counts", test_ids_and_counts);
	return g_test_run();
}
