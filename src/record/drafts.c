#include "record/drafts.h"

#include "base/error.h"
#include "record/row_map.h"

#define AT(member) offsetof(struct draft_row, member)

static const struct column columns[] = {
	{"shop_id", COLUMN_INT64, AT(shop_id), NULL},
	{"case_id", COLUMN_INT64, AT(case_id), NULL},
	{"message_id", COLUMN_INT64, AT(message_id), NULL},
	{"revision", COLUMN_INT, AT(revision), NULL},
	{"state", COLUMN_TERM, AT(state), &draft_state_terms},
	{"scenario", COLUMN_TEXT, AT(scenario), NULL},
	{"template_name", COLUMN_TEXT, AT(template_name), NULL},
	{"language", COLUMN_TEXT, AT(language), NULL},
	{"mode", COLUMN_TERM, AT(mode), &mode_terms},
	{"facts", COLUMN_TEXT, AT(facts), NULL},
	{"decision", COLUMN_TEXT, AT(decision), NULL},
	{"claims", COLUMN_TEXT, AT(claims), NULL},
	{"missing", COLUMN_TEXT, AT(missing), NULL},
	{"to_addr", COLUMN_TEXT, AT(to_addr), NULL},
	{"to_name", COLUMN_TEXT, AT(to_name), NULL},
	{"subject", COLUMN_TEXT, AT(subject), NULL},
	{"body", COLUMN_TEXT, AT(body), NULL},
	{"edited", COLUMN_BOOL, AT(edited), NULL},
	{"note", COLUMN_TEXT, AT(note), NULL},
	{"actor", COLUMN_TEXT, AT(actor), NULL},
	{"created_at_utc", COLUMN_INT64, AT(created_at_utc), NULL},
	{"updated_at_utc", COLUMN_INT64, AT(updated_at_utc), NULL},
	{"deadline_utc", COLUMN_INT64, AT(deadline_utc), NULL},
};

static const struct row_map map = {
	"draft", sizeof(struct draft_row), AT(id), columns, G_N_ELEMENTS(columns)};

static void clear(void *row)
{
	row_clear(&map, row);
}

void draft_row_clear(struct draft_row *row)
{
	clear(row);
}

bool draft_insert(
	struct db *db, const struct draft_row *row, int64_t *out_id, GError **err)
{
	struct draft_row copy = *row;
	copy.revision = 1;
	if (!row_insert(db, &map, &copy, err))
		return false;
	*out_id = copy.id;
	return true;
}

int draft_load(struct db *db, int64_t id, struct draft_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err, "WHERE id = $1", "i", id);
}

int draft_load_open(
	struct db *db, int64_t case_id, struct draft_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err,
		"WHERE case_id = $1 AND state IN "
		"('queued', 'held', 'stale', 'approved', 'failed')",
		"i", case_id);
}

int draft_load_newest(
	struct db *db, int64_t case_id, struct draft_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err,
		"WHERE case_id = $1 ORDER BY id DESC LIMIT 1", "i", case_id);
}

static void complain_of_change(struct db *db, const struct draft_row *row, GError **err)
{
	struct draft_row now = {0};
	int got = draft_load(db, row->id, &now, err);
	if (got > 0)
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"draft %" G_GINT64_FORMAT
			" was changed meanwhile (revision %d, by %s): look at it again",
			row->id, now.revision, now.actor);
	else if (got == 0)
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"draft %" G_GINT64_FORMAT " does not exist", row->id);
	draft_row_clear(&now);
}

/*
 * The revision is raised first: this takes the row, so that of two who saw the same
 * revision one finds nothing to change.
 */
static bool update(struct db *db, struct draft_row *row, GError **err)
{
	int64_t changed = 0;
	if (!db_run_count(db, &changed, err,
		    "UPDATE draft SET revision = revision + 1 "
		    "WHERE id = $1 AND revision = $2",
		    "ii", row->id, (int64_t)row->revision))
		return false;
	if (changed == 0) {
		complain_of_change(db, row, err);
		return false;
	}
	row->revision++;
	return row_update(db, &map, row, err);
}

bool draft_update(struct db *db, struct draft_row *row, GError **err)
{
	bool own = false;
	int before = row->revision;
	if (!db_join(db, &own, err))
		return false;
	bool ok = db_leave(db, own, update(db, row, err), err);
	if (!ok)
		row->revision = before;
	return ok;
}

/* What draft_queue is sorted by. */
#define QUEUE_ORDER                                                                    \
	" ORDER BY state <> 'failed', deadline_utc = 0, deadline_utc, "                \
	"created_at_utc, id"

/* Each in the words of the index that holds these states. */
#define IN_QUEUE                                                                       \
	"state IN ('queued', 'held', 'stale', 'approved', 'failed', 'in_doubt') AND "
#define IS_DONE "state IN ('sent', 'rejected', 'superseded', 'settled') AND "

static uint32_t queue_states(void)
{
	uint32_t states = bit(DRAFT_IN_DOUBT);
	for (unsigned i = 0; i < DRAFT_STATE_COUNT; i++) {
		if (draft_state_is_open((enum draft_state)i))
			states |= bit(i);
	}
	return states;
}

/* "state IN ('queued', 'held')"; the words are our own. */
static void append_states(GString *sql, uint32_t states)
{
	g_string_append(sql, "state IN (");
	const char *separator = "";
	for (unsigned i = 0; i < DRAFT_STATE_COUNT; i++) {
		if (!(states & bit(i)))
			continue;
		g_string_append_printf(sql, "%s'%s'", separator,
			draft_state_name((enum draft_state)i));
		separator = ", ";
	}
	g_string_append(sql, ")");
}

/*
 * Drafts of the queue come sorted from its index, so that the first page of 100,000
 * costs no more than that of ten. Others are sorted by their ids alone, not with all
 * their text.
 */
static char *list_tail(uint32_t states)
{
	bool in_queue = (states & ~queue_states()) == 0;
	bool done = (states & queue_states()) == 0;
	g_autoptr(GString) tail = g_string_new("WHERE ");
	if (!in_queue)
		g_string_append(tail, "id IN (SELECT id FROM draft WHERE ");
	g_string_append(tail, in_queue ? IN_QUEUE : done ? IS_DONE : "");
	append_states(tail, states);
	g_string_append(tail, " AND ($1 = 0 OR shop_id = $1)" QUEUE_ORDER " LIMIT $2");
	if (!in_queue)
		g_string_append(tail, ")" QUEUE_ORDER);
	return g_string_free(g_steal_pointer(&tail), FALSE);
}

GArray *drafts_list(struct db *db, const struct draft_filter *filter, GError **err)
{
	g_autofree char *tail =
		list_tail(filter->states != 0 ? filter->states : queue_states());
	int64_t limit = filter->limit > 0 ? filter->limit : INT64_MAX;
	return row_list(db, &map, clear, err, tail, "ii", filter->shop_id, limit);
}

GArray *drafts_ids(struct db *db, const struct draft_filter *filter, GError **err)
{
	g_autofree char *tail =
		list_tail(filter->states != 0 ? filter->states : queue_states());
	g_autofree char *sql = g_strconcat("SELECT id FROM draft ", tail, NULL);
	int64_t limit = filter->limit > 0 ? filter->limit : INT64_MAX;
	AUTO(rows) rows = db_select(db, err, sql, "ii", filter->shop_id, limit);
	return row_ints(rows, err);
}

/* Of the states of one index; their words are our own. */
static bool count_states(
	struct db *db, const char *within, int64_t *counts, GError **err)
{
	g_autofree char *sql = g_strdup_printf(
		"SELECT state, count(*) FROM draft WHERE %s 1 = 1 GROUP BY state",
		within);
	AUTO(rows) rows = db_select(db, err, sql, "");
	if (rows == NULL)
		return false;
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		enum draft_state state = DRAFT_QUEUED;
		if (draft_state_parse(rows_text(rows, 0), &state))
			counts[state] = rows_int(rows, 1);
	}
	return got == 0;
}

bool drafts_count(struct db *db, int64_t out_counts[DRAFT_STATE_COUNT], GError **err)
{
	memset(out_counts, 0, DRAFT_STATE_COUNT * sizeof(out_counts[0]));
	return count_states(db, IN_QUEUE, out_counts, err) &&
	       count_states(db, IS_DONE, out_counts, err);
}

bool drafts_scenario_sent(struct db *db, int64_t order_id, enum scenario scenario,
	bool *out_sent, GError **err)
{
	if (order_id == 0) { /* cases without an order have nothing in common */
		*out_sent = false;
		return true;
	}
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT 1 FROM draft JOIN cases ON cases.id = draft.case_id "
		"WHERE cases.order_id = $1 AND draft.scenario = $2 AND draft.state = "
		"'sent' "
		"LIMIT 1",
		"is", order_id, scenario_name(scenario));
	if (rows == NULL)
		return false;
	int got = rows_next(rows, err);
	*out_sent = got > 0;
	return got >= 0;
}

GPtrArray *drafts_texts_sent(struct db *db, int64_t case_id, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT language, template_name FROM draft WHERE case_id = $1 "
		"AND state IN ('sent', 'in_doubt', 'settled') ORDER BY id",
		"i", case_id);
	if (rows == NULL)
		return NULL;
	g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
	int got;
	while ((got = rows_next(rows, err)) > 0)
		g_ptr_array_add(texts,
			g_strconcat(rows_text(rows, 0), "/", rows_text(rows, 1), NULL));
	return got == 0 ? g_steal_pointer(&texts) : NULL;
}

int drafts_answer(struct db *db, int64_t case_id, int64_t message_id, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT 1 FROM draft WHERE case_id = $1 AND message_id = $2 LIMIT 1",
		"ii", case_id, message_id);
	return rows != NULL ? rows_next(rows, err) : -1;
}

bool drafts_count_automatic(struct db *db, const struct automatic_filter *filter,
	int *out_case, int *out_addr, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT (SELECT count(*) FROM outbox WHERE case_id = $1 AND automatic "
		"= 1 "
		"AND state <> 'cancelled' AND created_at_utc >= $2), "
		"(SELECT count(*) FROM outbox WHERE shop_id = $3 AND envelope_to = $4 "
		"AND automatic = 1 AND state <> 'cancelled' AND created_at_utc >= $5)",
		"iiisi", filter->case_id, filter->case_since_utc, filter->shop_id,
		filter->addr, filter->addr_since_utc);
	if (rows == NULL || rows_next(rows, err) < 0)
		return false;
	*out_case = (int)rows_int(rows, 0);
	*out_addr = (int)rows_int(rows, 1);
	return true;
}
