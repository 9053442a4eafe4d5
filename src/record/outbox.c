#include "record/outbox.h"

#include "base/error.h"
#include "record/row_map.h"

#define AT(member) offsetof(struct outbox_row, member)

static const struct column columns[] = {
	{"shop_id", COLUMN_INT64, AT(shop_id), NULL},
	{"draft_id", COLUMN_INT64, AT(draft_id), NULL},
	{"case_id", COLUMN_INT64, AT(case_id), NULL},
	{"state", COLUMN_TERM, AT(state), &outbox_state_terms},
	{"automatic", COLUMN_BOOL, AT(automatic), NULL},
	{"message_id", COLUMN_TEXT, AT(message_id), NULL},
	{"envelope_from", COLUMN_TEXT, AT(envelope_from), NULL},
	{"envelope_to", COLUMN_TEXT, AT(envelope_to), NULL},
	{"mail", COLUMN_BYTES, AT(mail), NULL},
	{"attempts", COLUMN_INT, AT(attempts), NULL},
	{"created_at_utc", COLUMN_INT64, AT(created_at_utc), NULL},
	{"next_try_at_utc", COLUMN_INT64, AT(next_try_at_utc), NULL},
	{"sent_at_utc", COLUMN_INT64, AT(sent_at_utc), NULL},
	{"last_answer", COLUMN_TEXT, AT(last_answer), NULL},
	{"copy_due", COLUMN_BOOL, AT(copy_due), NULL},
};

static const struct row_map map = {
	"outbox", sizeof(struct outbox_row), AT(id), columns, G_N_ELEMENTS(columns)};

static void clear(void *row)
{
	row_clear(&map, row);
}

void outbox_row_clear(struct outbox_row *row)
{
	clear(row);
}

bool outbox_insert(
	struct db *db, const struct outbox_row *row, int64_t *out_id, GError **err)
{
	struct outbox_row copy = *row;
	if (!row_insert(db, &map, &copy, err))
		return false;
	*out_id = copy.id;
	return true;
}

int outbox_load(struct db *db, int64_t id, struct outbox_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err, "WHERE id = $1", "i", id);
}

int outbox_load_by_message_id(struct db *db, int64_t shop_id, const char *message_id,
	struct outbox_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err,
		"WHERE shop_id = $1 AND message_id = $2", "is", shop_id, message_id);
}

int outbox_load_of_draft(
	struct db *db, int64_t draft_id, struct outbox_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err,
		"WHERE draft_id = $1 AND state IN "
		"('waiting', 'sending', 'delivering', 'in_doubt', 'failed')",
		"i", draft_id);
}

bool outbox_move(
	struct db *db, struct outbox_row *row, enum outbox_event event, GError **err)
{
	enum outbox_state next = row->state;
	if (!outbox_state_next(row->state, event, &next, err))
		return false;
	int64_t changed = 0;
	if (!db_run_count(db, &changed, err,
		    "UPDATE outbox SET state = $3, attempts = $4, next_try_at_utc = "
		    "$5, "
		    "sent_at_utc = $6, last_answer = $7, copy_due = $8 "
		    "WHERE id = $1 AND state = $2",
		    "issiiisi", row->id, outbox_state_name(row->state),
		    outbox_state_name(next), (int64_t)row->attempts,
		    row->next_try_at_utc, row->sent_at_utc,
		    row->last_answer != NULL ? row->last_answer : "",
		    (int64_t)row->copy_due))
		return false;
	if (changed == 0) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"mail %" G_GINT64_FORMAT
			" is no longer %s: somebody was quicker",
			row->id, outbox_state_name(row->state));
		return false;
	}
	row->state = next;
	return true;
}

GArray *outbox_due(
	struct db *db, int64_t shop_id, int64_t now_utc, int limit, GError **err)
{
	return row_list(db, &map, clear, err,
		"WHERE shop_id = $1 AND state = 'waiting' AND next_try_at_utc <= $2 "
		"ORDER BY next_try_at_utc, id LIMIT $3",
		"iii", shop_id, now_utc, (int64_t)limit);
}

bool outbox_next_due(struct db *db, int64_t shop_id, int64_t *out_at_utc, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT coalesce(min(next_try_at_utc), 0) FROM outbox "
		"WHERE shop_id = $1 AND state = 'waiting'",
		"i", shop_id);
	if (rows == NULL || rows_next(rows, err) < 0)
		return false;
	*out_at_utc = rows_int(rows, 0);
	return true;
}

GArray *outbox_in_state(
	struct db *db, int64_t shop_id, enum outbox_state state, GError **err)
{
	return row_list(db, &map, clear, err,
		"WHERE ($1 = 0 OR shop_id = $1) AND state = $2 ORDER BY id", "is",
		shop_id, outbox_state_name(state));
}

GArray *outbox_copies_due(struct db *db, int64_t shop_id, GError **err)
{
	return row_list(db, &map, clear, err,
		"WHERE shop_id = $1 AND copy_due = 1 AND state = 'sent' ORDER BY id",
		"i", shop_id);
}

bool outbox_copy_done(struct db *db, int64_t id, GError **err)
{
	return db_run(db, err, "UPDATE outbox SET copy_due = 0 WHERE id = $1", "i", id);
}
