/*
 * Every query of the aggregates finds its rows by an index, and the queue comes sorted
 * from one: with a million mails nothing else would do. SQLite is asked for its plan of
 * each statement that it has seen.
 *
 * HERMETICITY: a store in a temporary folder; registers a hook in SQLite for the
 * process.
 */
#include <glib.h>
#include <sqlite3.h>
#include <string.h>

#include "fixture.h"
#include "record/cases.h"
#include "record/db.h"
#include "record/drafts.h"
#include "record/events.h"
#include "record/messages.h"
#include "record/orders.h"
#include "record/outbox.h"
#include "record/parcels.h"
#include "record/radar.h"
#include "record/shops.h"
#include "record/suppression.h"

/* Filled by a hook of SQLite's, which takes no argument of ours at its making. */
static GHashTable *seen;

static int note_statement(unsigned kind, void *context, void *stmt, void *text)
{
	(void)kind;
	(void)context;
	(void)text;
	g_hash_table_add(seen, g_strdup(sqlite3_sql(stmt)));
	return 0;
}

static int watch(sqlite3 *sqlite, char **err, const struct sqlite3_api_routines *api)
{
	(void)err;
	(void)api;
	return sqlite3_trace_v2(sqlite, SQLITE_TRACE_STMT, note_statement, NULL);
}

/* --- each function that asks ------------------------------------------------------ */

static void ask_shops(struct fixture *f)
{
	g_autofree char *name = NULL;
	struct mailbox_state box;
	bool paused = false;
	g_assert_cmpint(shop_name(f->db, f->shop_id, &name, NULL), ==, 1);
	g_assert_true(mailbox_ensure(f->db, f->shop_id, "INBOX", &box, NULL));
	g_assert_true(mailbox_save(f->db, &box, NULL));
	g_assert_true(mailbox_report(f->db, box.id, "watching", "", 1, NULL));
	g_assert_true(shop_is_paused(f->db, f->shop_id, &paused, NULL));
	g_autoptr(GArray) reports = mailbox_reports(f->db, NULL);
	g_assert_nonnull(reports);
}

static void ask_messages(struct fixture *f)
{
	int64_t id = 0;
	struct message_row row;
	g_autoptr(GPtrArray) ids = g_ptr_array_new();
	g_autoptr(GArray) uids = g_array_new(FALSE, FALSE, sizeof(uint32_t));
	uint32_t uid = 1;
	g_array_append_val(uids, uid);
	g_ptr_array_add(ids, (char *)"x@example.org");
	g_assert_cmpint(message_load(f->db, f->message_id, &row, NULL), ==, 1);
	message_row_clear(&row);
	g_assert_cmpint(
		message_load_by_message_id(f->db, f->shop_id, "x", &row, NULL), ==, 0);
	g_assert_cmpint(
		message_find_same(f->db, f->shop_id, "x", "y", &id, NULL), ==, 0);
	g_assert_cmpint(
		message_find_same(f->db, f->shop_id, "", "y", &id, NULL), ==, 0);
	g_assert_true(message_move(f->db, f->message_id, 1, 1, 1, NULL));
	g_assert_cmpint(message_find_thread(f->db, f->shop_id, ids, &id, NULL), ==, 0);
	g_assert_cmpint(message_has_answer(f->db, f->shop_id, "x", NULL), ==, 0);
	g_autoptr(GArray) due = messages_after_due(f->db, 1, 1, 10, NULL);
	g_autoptr(GArray) mails = messages_of_case(f->db, f->case_id, NULL);
	g_assert_true(due != NULL && mails != NULL);
	g_assert_true(messages_after_done(f->db, 1, 1, uids, NULL));
	g_assert_true(message_set_case(f->db, f->message_id, f->case_id, NULL));
	g_assert_true(messages_expire(f->db, 100, &id, NULL));
}

static void ask_cases(struct fixture *f)
{
	struct case_row row;
	int64_t id = 0;
	g_assert_cmpint(case_load(f->db, f->case_id, &row, NULL), ==, 1);
	g_assert_true(case_update(f->db, &row, NULL));
	case_row_clear(&row);
	g_assert_cmpint(
		case_find_open(f->db, f->shop_id, "eve@x", 7, 0, &id, NULL), ==, 0);
	g_assert_cmpint(
		case_find_open_of_order(f->db, f->shop_id, 77, &id, NULL), ==, 0);
	g_autoptr(GArray) unanswered =
		messages_unanswered(f->db, f->case_id, 0, 10, NULL);
	g_assert_nonnull(unanswered);
	g_autoptr(GArray) waiting = cases_unanswered_since(f->db, f->shop_id, 1, NULL);
	g_autoptr(GArray) about = cases_of_order(f->db, 7, NULL);
	g_autoptr(GArray) orderless = cases_orderless(f->db, f->shop_id, 9, NULL);
	g_assert_true(waiting != NULL && about != NULL && orderless != NULL);
	g_autoptr(GArray) silent = cases_silent(f->db, f->shop_id, 1, 9, NULL);
	bool complained = false;
	g_assert_nonnull(silent);
	g_assert_true(
		cases_complained(f->db, f->shop_id, "eve@x", 1, &complained, NULL));
	g_assert_true(cases_close_idle(f->db, f->shop_id, 100, NULL));
}

static void ask_doubts(struct fixture *f)
{
	int64_t count = 0;
	g_assert_true(parcels_judge(f->db, "RB1", NULL));
	g_assert_true(parcels_count_doubtful(f->db, &count, NULL));
	g_autoptr(GPtrArray) doubtful = parcels_doubtful(f->db, f->shop_id, NULL);
	g_assert_nonnull(doubtful);
}

static void ask_radar(struct fixture *f)
{
	g_autoptr(GArray) jumps = NULL;
	g_autoptr(GArray) all = radar_jumps(f->db, f->shop_id, NULL);
	bool concerns = false;
	g_assert_true(radar_update(f->db, f->shop_id, 1000, &jumps, NULL));
	g_assert_true(radar_concerns(f->db, 7, INTENT_QUALITY, &concerns, NULL));
	g_assert_nonnull(all);
}

static void ask_orders(struct fixture *f)
{
	AUTO(order_row) order = order_row_new();
	AUTO(order_row) loaded = NULL;
	AUTO(order_row) by_number = NULL;
	order->shop_id = f->shop_id;
	g_assert_cmpint(order_upsert(f->db, order, NULL), ==, UPSERT_NEW);
	order->facts->paid_at_utc = 5;
	g_assert_cmpint(order_upsert(f->db, order, NULL), ==, UPSERT_CHANGED);
	order->updated_at_utc = 5;
	g_assert_cmpint(order_upsert(f->db, order, NULL), ==, UPSERT_SAME);
	g_assert_cmpint(order_load(f->db, order->id, &loaded, NULL), ==, 1);
	g_assert_cmpint(
		order_load_by_number(f->db, f->shop_id, "", &by_number, NULL), ==, 1);
	bool is_buyer = false;
	int64_t id = 0;
	AUTO(order_row) by_ref = NULL;
	g_assert_cmpint(
		order_load_by_ref(f->db, f->shop_id, "csv", "L-1", &by_ref, NULL), ==,
		0);
	g_assert_cmpint(
		order_find_by_tracking(f->db, f->shop_id, "RB1", &id, NULL), ==, 0);
	g_autoptr(GArray) orders =
		orders_of_buyer(f->db, f->shop_id, "ana@example.org", 5, NULL);
	g_assert_nonnull(orders);
	g_assert_true(order_is_buyer(f->db, loaded, "eve@x", &is_buyer, NULL));
	g_assert_true(order_link_buyer(f->db, loaded, "eve@x", "mia", 1, NULL));
}

static void ask_parcels(struct fixture *f)
{
	int64_t id = 0;
	int64_t at = 0;
	bool changed = false;
	AUTO(order_row) order = order_row_new();
	order->shop_id = f->shop_id;
	g_assert_cmpint(order_upsert(f->db, order, NULL), !=, UPSERT_FAILED);
	g_assert_true(
		parcel_ensure(f->db, f->shop_id, order->id, "RB1", "", "", &id, NULL));
	g_autoptr(GPtrArray) parcels = parcels_of_order(f->db, order->id, NULL);
	g_assert_cmpuint(parcels->len, ==, 1);
	g_assert_true(parcel_update(f->db, parcels->pdata[0], &changed, NULL));
	g_assert_true(parcel_hasten(f->db, id, 5, NULL));
	g_autoptr(GPtrArray) due = parcels_due(f->db, 100, 5, NULL);
	g_assert_nonnull(due);
	g_autoptr(GPtrArray) unasked = parcels_unasked(f->db, 5, 5, NULL);
	g_assert_nonnull(unasked);
	g_assert_true(parcels_next_due(f->db, &at, NULL));
	g_assert_true(parcel_event_add(f->db, id, 1, "a", "b", "c", &changed, NULL));
}

static void ask_drafts(struct fixture *f)
{
	struct draft_row row;
	bool sent = false;
	int by_case = 0;
	int by_addr = 0;
	g_assert_cmpint(draft_load(f->db, f->draft_id, &row, NULL), ==, 1);
	g_assert_true(draft_update(f->db, &row, NULL));
	draft_row_clear(&row);
	g_assert_cmpint(draft_load_open(f->db, f->case_id, &row, NULL), ==, 1);
	draft_row_clear(&row);
	const uint32_t filters[] = {
		0, bit(DRAFT_QUEUED) | bit(DRAFT_STALE), bit(DRAFT_SENT)};
	for (size_t i = 0; i < G_N_ELEMENTS(filters); i++) {
		const struct draft_filter filter = {.states = filters[i], .limit = 5};
		g_autoptr(GArray) list = drafts_list(f->db, &filter, NULL);
		g_assert_nonnull(list);
	}
	g_assert_true(drafts_scenario_sent(f->db, 7, SCENARIO_LOST, &sent, NULL));
	g_autoptr(GPtrArray) texts = drafts_texts_sent(f->db, f->case_id, NULL);
	g_assert_nonnull(texts);
	const struct automatic_filter automatic = {.shop_id = 1, .addr = "eve@x"};
	g_assert_true(
		drafts_count_automatic(f->db, &automatic, &by_case, &by_addr, NULL));
}

static void ask_outbox(struct fixture *f)
{
	g_autoptr(GBytes) mail = g_bytes_new_static("x", 1);
	struct outbox_row row = {.shop_id = f->shop_id,
		.draft_id = f->draft_id,
		.case_id = f->case_id,
		.mail = mail};
	struct outbox_row loaded;
	int64_t at = 0;
	g_assert_true(outbox_insert(f->db, &row, &row.id, NULL));
	g_assert_cmpint(outbox_load(f->db, row.id, &loaded, NULL), ==, 1);
	outbox_row_clear(&loaded);
	g_assert_cmpint(
		outbox_load_by_message_id(f->db, f->shop_id, "", &loaded, NULL), ==, 1);
	outbox_row_clear(&loaded);
	g_assert_cmpint(outbox_load_of_draft(f->db, f->draft_id, &loaded, NULL), ==, 1);
	outbox_row_clear(&loaded);
	g_autoptr(GArray) due = outbox_due(f->db, f->shop_id, 5, 5, NULL);
	g_autoptr(GArray) doubt = outbox_in_state(f->db, 0, OUTBOX_IN_DOUBT, NULL);
	g_autoptr(GArray) copies = outbox_copies_due(f->db, f->shop_id, NULL);
	g_assert_true(due != NULL && doubt != NULL && copies != NULL);
	g_assert_true(outbox_next_due(f->db, f->shop_id, &at, NULL));
	g_assert_true(outbox_move(f->db, &row, OUTBOX_EVENT_CLAIM, NULL));
	g_assert_true(outbox_copy_done(f->db, row.id, NULL));
}

static void ask_others(struct fixture *f)
{
	g_autofree char *reason = NULL;
	const struct event_row event = {.at_utc = 1};
	g_assert_true(event_append(f->db, &event, NULL));
	g_autoptr(GArray) events = events_of_case(f->db, f->case_id, NULL);
	g_assert_nonnull(events);
	g_assert_true(
		suppression_add(f->db, f->shop_id, "eve@x", "all", "", 1, 2, NULL));
	g_assert_true(suppression_check(
		f->db, f->shop_id, "eve@x", "mailing", 1, &reason, NULL));
}

/* --- what SQLite means to do ------------------------------------------------------ */

/* Tables of which there are never many rows. */
static bool is_small(const char *step)
{
	static const char *const small[] = {
		"SCAN shop", "SCAN mailbox", "SCAN schema_version", "SCAN radar_jump"};
	for (size_t i = 0; i < G_N_ELEMENTS(small); i++) {
		if (g_str_has_prefix(step, small[i]))
			return true;
	}
	return false;
}

static bool has_any(const char *text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (strstr(text, words[i]) != NULL)
			return true;
	}
	return false;
}

/*
 * A scan of a whole table, or of all a shop has in it, unless by an index of few rows;
 * and the queue may be sorted by nothing but its index.
 */
static bool is_slow(const char *sql, const char *step)
{
	static const char *const partial[] = {"USING INDEX draft_queue",
		"USING COVERING INDEX message_segment",
		"USING COVERING INDEX parcel_due", "USING INDEX outbox_copies",
		"USING INDEX cases_orderless", "sqlite_autoindex_radar_jump",
		"USING INDEX parcel_doubtful", "USING COVERING INDEX parcel_doubtful",
		"SEARCH mailbox USING INDEX", "SCAN CONSTANT ROW"};
	static const char *const broad[] = {"(shop_id=?)", "(is_open=?)"};
	if (has_any(step, partial, G_N_ELEMENTS(partial)))
		return false;
	if (g_str_has_prefix(step, "SCAN"))
		return !is_small(step);
	return has_any(step, broad, G_N_ELEMENTS(broad)) ||
	       (strstr(step, "TEMP B-TREE FOR ORDER BY") != NULL &&
		       strstr(sql, "FROM draft WHERE state IN ('queued'") != NULL);
}

static unsigned count_slow(sqlite3 *sqlite, const char *sql)
{
	g_autofree char *explain = g_strconcat("EXPLAIN QUERY PLAN ", sql, NULL);
	sqlite3_stmt *stmt = NULL;
	g_assert_cmpint(
		sqlite3_prepare_v2(sqlite, explain, -1, &stmt, NULL), ==, SQLITE_OK);
	unsigned slow = 0;
	while (sqlite3_step(stmt) == SQLITE_ROW) {
		const char *step = (const char *)sqlite3_column_text(stmt, 3);
		if (is_slow(sql, step)) {
			g_test_message("%s: %s", step, sql);
			slow++;
		}
	}
	g_assert_cmpint(sqlite3_finalize(stmt), ==, SQLITE_OK);
	return slow;
}

static bool is_planned(const char *sql)
{
	static const char *const words[] = {"SELECT", "UPDATE", "DELETE", "INSERT"};
	for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
		if (g_str_has_prefix(sql, words[i]))
			return strstr(sql, "sqlite_") == NULL;
	}
	return false;
}

static void test_plans(void)
{
	seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_assert_cmpint(sqlite3_auto_extension((void (*)(void))watch), ==, SQLITE_OK);
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	void (*const ask[])(struct fixture *) = {ask_shops, ask_messages, ask_cases,
		ask_orders, ask_parcels, ask_doubts, ask_radar, ask_drafts, ask_outbox,
		ask_others};
	for (size_t i = 0; i < G_N_ELEMENTS(ask); i++)
		ask[i](&f);
	sqlite3_reset_auto_extension();
	sqlite3 *sqlite = NULL;
	g_autofree char *path = g_build_filename(f.dir, "store.db", NULL);
	g_assert_cmpint(sqlite3_open(path, &sqlite), ==, SQLITE_OK);
	unsigned slow = 0;
	unsigned planned = 0;
	GHashTableIter iter;
	gpointer sql = NULL;
	g_hash_table_iter_init(&iter, seen);
	while (g_hash_table_iter_next(&iter, &sql, NULL)) {
		if (!is_planned(sql))
			continue;
		planned++;
		slow += count_slow(sqlite, sql);
	}
	g_assert_cmpuint(planned, >, 60);
	g_assert_cmpuint(slow, ==, 0);
	g_assert_cmpint(sqlite3_close(sqlite), ==, SQLITE_OK);
	g_hash_table_unref(seen);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/plans/indexed", test_plans);
	return g_test_run();
}
