#include "orders/pull.h"

#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "record/order_sources.h"

#define DAY_S        86400
#define MAX_PAGES    500 /* a pull */
#define MAX_PROBLEMS 50
#define LONGEST_S    (2 * DAY_S) /* no source is due later than this */

/*
 * How the reading of a window goes stands before the connector's own word for the
 * place, as one character from '0': bits of what was met, and in PASS_ONE how often it
 * was begun anew.
 */
#define PASS_NEWS  1
#define PASS_LATER 2
#define PASS_ONE   4
#define MAX_PASSES 3

struct pull {
	struct db *db;
	struct connector *connector;
	const struct pull_options *options;
	struct pull_result *result;
	struct order_source_row source;
	GHashTable *seen; /* of char *: digests of the pages of this window */
	bool again;       /* the window was begun anew behind the last page */
};

static bool read_pages(struct pull *pull, GError **err);

void pull_result_clear(struct pull_result *result)
{
	g_clear_pointer(&result->problems, g_ptr_array_unref);
}

static void set_text(char **where, const char *text)
{
	char *copy = g_strdup(text);
	g_free(*where);
	*where = copy;
}

/* --- the checkpoint ------------------------------------------------------------------
 */

static void restart_window(struct order_source_row *source)
{
	source->until_utc = 0;
	set_text(&source->place, "");
}

static int pass_of(const struct order_source_row *source)
{
	return source->place[0] != '\0' ? source->place[0] - '0' : 0;
}

static void set_place(struct order_source_row *source, int pass, const char *word)
{
	char *place = g_strdup_printf("%c%s", '0' + pass, word);
	g_free(source->place);
	source->place = place;
}

/* A clock that was ahead once may have left gaps: all of the history is read again. */
static void open_window(struct pull *pull)
{
	struct order_source_row *source = &pull->source;
	int64_t now = pull->options->now_utc;
	int64_t history = now - (int64_t)pull->options->history_days * DAY_S;
	if (source->since_utc == 0 || source->since_utc > now) {
		source->since_utc = history;
		restart_window(source);
	}
	if (source->until_utc == 0 || source->until_utc > now) {
		restart_window(source);
		source->until_utc = now;
	}
}

static void close_window(struct pull *pull)
{
	struct order_source_row *source = &pull->source;
	source->since_utc = MAX(source->since_utc,
		source->until_utc - connector_overlap_s(pull->connector));
	restart_window(source);
	source->succeeded_at_utc = pull->options->now_utc;
	pull->result->done = true;
}

/* A dry run makes no row either. */
static bool load_source(struct pull *pull, GError **err)
{
	bool dry_run = pull->options->dry_run;
	if (dry_run && !db_begin(pull->db, err))
		return false;
	bool ok = order_source_ensure(pull->db, pull->options->shop_id,
		connector_name(pull->connector), &pull->source, err);
	if (dry_run)
		db_rollback(pull->db);
	return ok;
}

static bool save(struct pull *pull, const char *problem, GError **err)
{
	struct order_source_row *source = &pull->source;
	int pause =
		pull->result->wait_s > 0 ? pull->result->wait_s : pull->options->poll_s;
	source->tried_at_utc = pull->options->now_utc;
	source->next_at_utc = pull->options->now_utc + pause;
	set_text(&source->problem, problem);
	return pull->options->dry_run || order_source_save(pull->db, source, err);
}

bool orders_pull_is_due(struct db *db, const struct connector *connector,
	int64_t shop_id, int64_t now_utc, bool *out_due, GError **err)
{
	struct order_source_row source = {0};
	if (!order_source_ensure(db, shop_id, connector_name(connector), &source, err))
		return false;
	*out_due = source.next_at_utc <= now_utc ||
	           source.next_at_utc > now_utc + LONGEST_S;
	order_source_row_clear(&source);
	return true;
}

/* --- the pull ------------------------------------------------------------------------
 */

bool orders_pull(struct db *db, struct connector *connector,
	const struct pull_options *options, struct pull_result *out_result,
	GError **err)
{
	*out_result = (struct pull_result){
		.problems = g_ptr_array_new_with_free_func(g_free)};
	struct pull pull = {.db = db,
		.connector = connector,
		.options = options,
		.result = out_result};
	if (!load_source(&pull, err))
		return false;
	pull.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	open_window(&pull);
	g_autoptr(GError) why = NULL;
	bool ok = read_pages(&pull, &why);
	if (!ok) {
		g_autoptr(GError) unsaved = NULL;
		if (!save(&pull, why->message, &unsaved))
			g_clear_error(
				&unsaved); /* the first failure is the one to tell */
		g_propagate_error(err, g_steal_pointer(&why));
	}
	g_hash_table_unref(pull.seen);
	order_source_row_clear(&pull.source);
	return ok;
}

static void note_problems(struct pull *pull, const struct order_page *page)
{
	GPtrArray *told = pull->result->problems;
	pull->result->bad += page->problems->len;
	for (guint i = 0; i < page->problems->len && told->len < MAX_PROBLEMS; i++)
		g_ptr_array_add(told, g_strdup(page->problems->pdata[i]));
}

static bool take_orders(struct pull *pull, const struct order_page *page, GError **err)
{
	struct pull_result *result = pull->result;
	GArray *changed = pull->options->dry_run ? NULL : pull->options->changed;
	for (guint i = 0; i < page->orders->len; i++) {
		struct order_news *news = page->orders->pdata[i];
		enum upsert_result done = order_news_take(pull->db, news, err);
		if (done == UPSERT_FAILED)
			return false;
		result->added += done == UPSERT_NEW;
		result->changed += done == UPSERT_CHANGED;
		result->same += done == UPSERT_SAME;
		if (done == UPSERT_SAME)
			continue;
		pull->source.orders_taken++;
		if (changed != NULL)
			g_array_append_val(changed, news->row->id);
	}
	return true;
}

/* Where to go on behind this page. */
static void advance(struct pull *pull, const struct order_page *page, bool news)
{
	int pass = pass_of(&pull->source);
	pass |= (news ? PASS_NEWS : 0) | (page->is_later ? PASS_LATER : 0);
	bool slipped = (pass & PASS_NEWS) != 0 && (pass & PASS_LATER) != 0;
	pull->again = page->next == NULL && slipped && !pull->options->dry_run &&
	              pass / PASS_ONE < MAX_PASSES;
	if (page->next != NULL) {
		set_place(&pull->source, pass, page->next);
	} else if (pull->again) {
		set_place(&pull->source, (pass / PASS_ONE + 1) * PASS_ONE, "");
		g_hash_table_remove_all(pull->seen);
	} else {
		close_window(pull);
	}
}

/* The page's orders and where to go on, together. */
static bool write_page(struct pull *pull, const struct order_page *page, GError **err)
{
	const struct pull_result *result = pull->result;
	unsigned before = result->added + result->changed;
	if (!db_begin(pull->db, err))
		return false;
	bool ok = take_orders(pull, page, err);
	advance(pull, page, result->added + result->changed > before);
	ok = ok && save(pull, "", err);
	if (ok && !pull->options->dry_run)
		return db_commit(pull->db, err);
	db_rollback(pull->db);
	return ok;
}

/* The checkpoint in memory goes back with that of the store. */
static bool keep_page(struct pull *pull, const struct order_page *page, GError **err)
{
	struct order_source_row before = pull->source;
	before.place = g_strdup(before.place);
	bool ok = write_page(pull, page, err);
	if (!ok) {
		pull->result->done = false;
		pull->source.since_utc = before.since_utc;
		pull->source.until_utc = before.until_utc;
		pull->source.succeeded_at_utc = before.succeeded_at_utc;
		pull->source.orders_taken = before.orders_taken;
		set_text(&pull->source.place, before.place);
	}
	g_free(before.place);
	return ok;
}

/* What the page says, so that one which comes again and again is known. */
static char *digest_page(const struct order_page *page)
{
	g_autoptr(GString) text = g_string_new(NULL);
	for (guint i = 0; i < page->orders->len; i++) {
		const struct order_news *news = page->orders->pdata[i];
		g_string_append_printf(text, "%s %" G_GINT64_FORMAT "\n",
			news->row->facts->number, news->row->updated_at_utc);
	}
	for (guint i = 0; i < page->problems->len; i++)
		g_string_append_printf(text, "%s\n", (char *)page->problems->pdata[i]);
	return digest_hex(text->str, text->len);
}

/*
 * A page may come twice while orders are added; one that comes again is the end all the
 * same: nothing is behind it that is not told in the next window, which begins where
 * this one began.
 */
static bool check_new(struct pull *pull, const struct order_page *page, GError **err)
{
	if (page->next == NULL || g_hash_table_add(pull->seen, digest_page(page)))
		return true;
	restart_window(&pull->source);
	g_set_error(err, REPLYD_ERROR, ERR_INPUT,
		"%s repeats its pages without an end: all of it will be asked for "
		"again",
		connector_name(pull->connector));
	return false;
}

/* One page; *out_more: another is there to be had now. */
static bool read_page(struct pull *pull, bool *out_more, GError **err)
{
	const char *place = pull->source.place;
	const struct order_window window = {pull->source.since_utc,
		pull->source.until_utc, place[0] != '\0' ? place + 1 : ""};
	struct order_page page;
	order_page_begin(&page);
	bool ok = connector_poll(
		pull->connector, pull->options->shop_id, &window, &page, err);
	*out_more = false;
	if (!ok && page.lost_place)
		restart_window(&pull->source);
	if (ok && page.wait_s > 0) {
		pull->result->wait_s = page.wait_s;
		ok = save(pull, "", err);
	} else if (ok) {
		pull->result->pages++;
		note_problems(pull, &page);
		ok = keep_page(pull, &page, err) && check_new(pull, &page, err);
		*out_more = ok && (page.next != NULL || pull->again);
	}
	order_page_clear(&page);
	return ok;
}

static bool read_pages(struct pull *pull, GError **err)
{
	bool more = true;
	while (more && pull->result->pages < MAX_PAGES) {
		if (!read_page(pull, &more, err))
			return false;
	}
	return true;
}
