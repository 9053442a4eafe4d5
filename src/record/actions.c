#include "record/actions.h"

#include "record/row_map.h"

#define AT(member) offsetof(struct action_row, member)

static const struct column columns[] = {
	{"shop_id", COLUMN_INT64, AT(shop_id), NULL},
	{"case_id", COLUMN_INT64, AT(case_id), NULL},
	{"order_id", COLUMN_INT64, AT(order_id), NULL},
	{"offer", COLUMN_TERM, AT(offer), &offer_terms},
	{"state", COLUMN_TERM, AT(state), &action_state_terms},
	{"amount_usd", COLUMN_DOUBLE, AT(amount_usd), NULL},
	{"detail", COLUMN_TEXT, AT(detail), NULL},
	{"why", COLUMN_TEXT, AT(why), NULL},
	{"proposed_by", COLUMN_TEXT, AT(proposed_by), NULL},
	{"proposed_at_utc", COLUMN_INT64, AT(proposed_at_utc), NULL},
	{"approved_by", COLUMN_TEXT, AT(approved_by), NULL},
	{"approved_at_utc", COLUMN_INT64, AT(approved_at_utc), NULL},
	{"ended_by", COLUMN_TEXT, AT(ended_by), NULL},
	{"ended_at_utc", COLUMN_INT64, AT(ended_at_utc), NULL},
};

static const struct row_map map = {
	"action", sizeof(struct action_row), AT(id), columns, G_N_ELEMENTS(columns)};

static void clear(void *row)
{
	row_clear(&map, row);
}

void action_row_clear(struct action_row *row)
{
	clear(row);
}

bool action_insert(struct db *db, struct action_row *row, GError **err)
{
	return row_insert(db, &map, row, err);
}

int action_load(struct db *db, int64_t id, struct action_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err, "WHERE id = $1", "i", id);
}

bool action_update(struct db *db, const struct action_row *row, GError **err)
{
	return row_update(db, &map, row, err);
}

GArray *actions_of_case(struct db *db, int64_t case_id, GError **err)
{
	return row_list(
		db, &map, clear, err, "WHERE case_id = $1 ORDER BY id", "i", case_id);
}

GArray *actions_of_order(struct db *db, int64_t order_id, GError **err)
{
	return row_list(
		db, &map, clear, err, "WHERE order_id = $1 ORDER BY id", "i", order_id);
}

GArray *actions_list(struct db *db, bool open_only, GError **err)
{
	return row_list(db, &map, clear, err,
		"WHERE $1 = 0 OR state IN ('proposed', 'approved') ORDER BY id", "i",
		(int64_t)open_only);
}

bool actions_granted(struct db *db, int64_t order_id, double *out_usd, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT coalesce(sum(amount_usd), 0.0) FROM action "
		"WHERE order_id = $1 AND order_id > 0 "
		"AND state IN ('approved', 'done')",
		"i", order_id);
	if (rows == NULL || rows_next(rows, err) < 0)
		return false;
	*out_usd = rows_double(rows, 0);
	return true;
}
