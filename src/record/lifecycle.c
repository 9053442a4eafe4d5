#include "record/lifecycle.h"

#include "record/row_map.h"

#define COLUMNS                                                                        \
	"order_id, name, state, why, event_utc, learned_utc, due_utc, case_id, "       \
	"draft_id"

static void read_row(const struct rows *rows, struct lifecycle_row *row)
{
	*row = (struct lifecycle_row){
		.order_id = rows_int(rows, 0),
		.name = g_strdup(rows_text(rows, 1)),
		.state = g_strdup(rows_text(rows, 2)),
		.why = g_strdup(rows_text(rows, 3)),
		.event_utc = rows_int(rows, 4),
		.learned_utc = rows_int(rows, 5),
		.due_utc = rows_int(rows, 6),
		.case_id = rows_int(rows, 7),
		.draft_id = rows_int(rows, 8),
	};
}

void lifecycle_row_clear(struct lifecycle_row *row)
{
	g_clear_pointer(&row->name, g_free);
	g_clear_pointer(&row->state, g_free);
	g_clear_pointer(&row->why, g_free);
}

static void clear_entry(void *row)
{
	lifecycle_row_clear(row);
}

GArray *lifecycle_of_order(struct db *db, int64_t order_id, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT " COLUMNS " FROM lifecycle_mail WHERE order_id = $1", "i",
		order_id);
	if (rows == NULL)
		return NULL;
	g_autoptr(GArray) list =
		g_array_new(FALSE, FALSE, sizeof(struct lifecycle_row));
	g_array_set_clear_func(list, clear_entry);
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		struct lifecycle_row row;
		read_row(rows, &row);
		g_array_append_val(list, row);
	}
	return got == 0 ? g_steal_pointer(&list) : NULL;
}

bool lifecycle_save(struct db *db, const struct lifecycle_row *row, GError **err)
{
	return db_run(db, err,
		"INSERT INTO lifecycle_mail (" COLUMNS ") "
		"VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) "
		"ON CONFLICT (order_id, name) DO UPDATE SET state = $3, why = $4, "
		"event_utc = $5, learned_utc = $6, due_utc = $7, case_id = $8, "
		"draft_id = $9",
		"isssiiiii", row->order_id, row->name, row->state, row->why,
		row->event_utc, row->learned_utc, row->due_utc, row->case_id,
		row->draft_id);
}

int lifecycle_of_draft(
	struct db *db, int64_t draft_id, struct lifecycle_row *out_row, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT " COLUMNS " FROM lifecycle_mail WHERE draft_id = $1 AND "
		"draft_id > 0",
		"i", draft_id);
	if (rows == NULL)
		return -1;
	int got = rows_next(rows, err);
	if (got > 0)
		read_row(rows, out_row);
	return got;
}

GArray *lifecycle_due(struct db *db, int64_t now_utc, int limit, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT id FROM orders WHERE lifecycle_at_utc > 0 AND "
		"lifecycle_at_utc <= $1 ORDER BY lifecycle_at_utc LIMIT $2",
		"ii", now_utc, (int64_t)limit);
	return row_ints(rows, err);
}

char *lifecycle_seen(struct db *db, int64_t order_id, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err, "SELECT lifecycle_seen FROM orders WHERE id = $1",
		"i", order_id);
	if (rows == NULL || rows_next(rows, err) < 0)
		return NULL;
	return g_strdup(rows_text(rows, 0));
}

bool lifecycle_looked(struct db *db, int64_t order_id, enum order_state state,
	int64_t next_utc, GError **err)
{
	return db_run(db, err,
		"UPDATE orders SET lifecycle_seen = $2, lifecycle_at_utc = $3 "
		"WHERE id = $1",
		"isi", order_id, order_state_name(state), next_utc);
}

bool lifecycle_touch(struct db *db, int64_t order_id, GError **err)
{
	return db_run(db, err, "UPDATE orders SET lifecycle_at_utc = 1 WHERE id = $1",
		"i", order_id);
}
