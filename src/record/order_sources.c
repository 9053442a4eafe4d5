#include "record/order_sources.h"

#include "record/row_map.h"

#define AT(member) offsetof(struct order_source_row, member)

static const struct column columns[] = {
	{"shop_id", COLUMN_INT64, AT(shop_id), NULL},
	{"name", COLUMN_TEXT, AT(name), NULL},
	{"since_utc", COLUMN_INT64, AT(since_utc), NULL},
	{"until_utc", COLUMN_INT64, AT(until_utc), NULL},
	{"place", COLUMN_TEXT, AT(place), NULL},
	{"next_at_utc", COLUMN_INT64, AT(next_at_utc), NULL},
	{"tried_at_utc", COLUMN_INT64, AT(tried_at_utc), NULL},
	{"succeeded_at_utc", COLUMN_INT64, AT(succeeded_at_utc), NULL},
	{"orders_taken", COLUMN_INT64, AT(orders_taken), NULL},
	{"problem", COLUMN_TEXT, AT(problem), NULL},
};

static const struct row_map map = {"order_source", sizeof(struct order_source_row),
	AT(id), columns, G_N_ELEMENTS(columns)};

bool order_source_ensure(struct db *db, int64_t shop_id, const char *name,
	struct order_source_row *out_row, GError **err)
{
	if (!db_run(db, err,
		    "INSERT INTO order_source (shop_id, name) VALUES ($1, $2) "
		    "ON CONFLICT DO NOTHING",
		    "is", shop_id, name))
		return false;
	return row_load(db, &map, out_row, err, "WHERE shop_id = $1 AND name = $2",
		       "is", shop_id, name) > 0;
}

bool order_source_save(struct db *db, const struct order_source_row *row, GError **err)
{
	return row_update(db, &map, row, err);
}

void order_source_row_clear(struct order_source_row *row)
{
	row_clear(&map, row);
}

static void clear_entry(void *row)
{
	order_source_row_clear(row);
}

GArray *order_sources(struct db *db, GError **err)
{
	return row_list(db, &map, clear_entry, err, "ORDER BY shop_id, name", "");
}

static void clear_state(void *data)
{
	struct unknown_state *state = data;
	g_clear_pointer(&state->word, g_free);
}

GArray *order_unknown_states(struct db *db, int64_t shop_id, int limit, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT source_state, count(*) FROM orders WHERE state = 'unknown' AND "
		"shop_id = $1 AND source_state <> '' GROUP BY source_state "
		"ORDER BY count(*) DESC, source_state LIMIT $2",
		"ii", shop_id, (int64_t)limit);
	if (rows == NULL)
		return NULL;
	g_autoptr(GArray) states =
		g_array_new(FALSE, FALSE, sizeof(struct unknown_state));
	g_array_set_clear_func(states, clear_state);
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		struct unknown_state state = {
			g_strdup(rows_text(rows, 0)), rows_int(rows, 1)};
		g_array_append_val(states, state);
	}
	return got == 0 ? g_steal_pointer(&states) : NULL;
}
