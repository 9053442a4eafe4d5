#include "record/cases.h"

#include "record/row_map.h"

#define AT(member) offsetof(struct case_row, member)

static const struct column columns[] = {
	{"shop_id", COLUMN_INT64, AT(shop_id), NULL},
	{"order_id", COLUMN_INT64, AT(order_id), NULL},
	{"buyer_addr", COLUMN_TEXT, AT(buyer_addr), NULL},
	{"subject", COLUMN_TEXT, AT(subject), NULL},
	{"is_open", COLUMN_BOOL, AT(open), NULL},
	{"has_photos", COLUMN_BOOL, AT(has_photos), NULL},
	{"sender_is_buyer", COLUMN_BOOL, AT(sender_is_buyer), NULL},
	{"verdict", COLUMN_TERM, AT(verdict), &verdict_terms},
	{"confirmed", COLUMN_UINT32, AT(confirmed), NULL},
	{"offered", COLUMN_UINT32, AT(offered), NULL},
	{"answer", COLUMN_TERM, AT(answer), &answer_terms},
	{"opened_at_utc", COLUMN_INT64, AT(opened_at_utc), NULL},
	{"last_in_at_utc", COLUMN_INT64, AT(last_in_at_utc), NULL},
	{"last_out_at_utc", COLUMN_INT64, AT(last_out_at_utc), NULL},
	{"dispute_opened_at_utc", COLUMN_INT64, AT(dispute_opened_at_utc), NULL},
};

static const struct row_map map = {
	"cases", sizeof(struct case_row), AT(id), columns, G_N_ELEMENTS(columns)};

void case_row_clear(struct case_row *row)
{
	row_clear(&map, row);
}

bool case_insert(
	struct db *db, const struct case_row *row, int64_t *out_id, GError **err)
{
	struct case_row copy = *row;
	if (!row_insert(db, &map, &copy, err))
		return false;
	*out_id = copy.id;
	return true;
}

int case_load(struct db *db, int64_t id, struct case_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err, "WHERE id = $1", "i", id);
}

bool case_update(struct db *db, const struct case_row *row, GError **err)
{
	return row_update(db, &map, row, err);
}

int case_find_open(struct db *db, int64_t shop_id, const char *buyer_addr,
	int64_t order_id, int64_t since_utc, int64_t *out_id, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT id FROM cases WHERE shop_id = $1 AND buyer_addr = $2 "
		"AND is_open = 1 AND ($3 = 0 OR order_id = $3 OR order_id = 0) "
		"AND (last_in_at_utc >= $4 OR last_out_at_utc >= $4) "
		"ORDER BY CASE WHEN $3 <> 0 AND order_id = $3 THEN 0 ELSE 1 END, "
		"last_in_at_utc DESC, id DESC LIMIT 1",
		"isii", shop_id, buyer_addr, order_id, since_utc);
	return row_first_int(rows, out_id, err);
}

int case_find_open_of_order(
	struct db *db, int64_t shop_id, int64_t order_id, int64_t *out_id, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT coalesce(max(id), 0) FROM cases WHERE order_id = $1 "
		"AND shop_id = $2 AND is_open = 1",
		"ii", order_id, shop_id);
	int got = row_first_int(rows, out_id, err);
	return got > 0 && *out_id == 0 ? 0 : got;
}

GArray *cases_unanswered_since(
	struct db *db, int64_t shop_id, int64_t since_utc, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT id FROM cases WHERE shop_id = $1 AND is_open = 1 "
		"AND last_in_at_utc >= $2 AND last_out_at_utc < last_in_at_utc "
		"ORDER BY last_in_at_utc",
		"ii", shop_id, since_utc);
	return row_ints(rows, err);
}

GArray *cases_orderless(struct db *db, int64_t shop_id, int limit, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT id FROM cases WHERE shop_id = $1 AND is_open = 1 "
		"AND order_id = 0 AND last_out_at_utc < last_in_at_utc "
		"ORDER BY last_in_at_utc DESC LIMIT $2",
		"ii", shop_id, (int64_t)limit);
	return row_ints(rows, err);
}

bool cases_close_idle(struct db *db, int64_t shop_id, int64_t before_utc, GError **err)
{
	return db_run(db, err,
		"UPDATE cases SET is_open = 0 WHERE is_open = 1 AND last_in_at_utc < "
		"$1 "
		"AND last_out_at_utc < $1 AND shop_id = $2 AND NOT EXISTS (SELECT 1 "
		"FROM draft "
		"WHERE draft.case_id = cases.id AND draft.state IN "
		"('queued', 'held', 'stale', 'approved', 'failed', 'in_doubt'))",
		"ii", before_utc, shop_id);
}

GArray *cases_silent(struct db *db, int64_t shop_id, int64_t from_utc,
	int64_t until_utc, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT id FROM cases WHERE shop_id = $1 AND is_open = 1 "
		"AND last_out_at_utc >= $2 AND last_out_at_utc <= $3 "
		"AND last_in_at_utc > 0 AND last_in_at_utc <= last_out_at_utc "
		"AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.case_id = cases.id "
		"AND draft.created_at_utc > cases.last_out_at_utc) ORDER BY id",
		"iii", shop_id, from_utc, until_utc);
	return row_ints(rows, err);
}

/* Direction 0 is a mail of the buyer. */
bool cases_complained(struct db *db, int64_t shop_id, const char *buyer_addr,
	int64_t since_utc, bool *out_complained, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT 1 FROM cases WHERE shop_id = $1 AND buyer_addr = $2 AND ("
		"dispute_opened_at_utc >= $3 OR "
		"EXISTS (SELECT 1 FROM message WHERE message.case_id = cases.id "
		"AND received_at_utc >= $3 AND direction = 0 AND intent IN ('quality', "
		"'wrong_item', 'missing_item', 'empty_parcel', 'returned_parcel', "
		"'refund')) OR "
		"EXISTS (SELECT 1 FROM action WHERE action.case_id = cases.id "
		"AND proposed_at_utc >= $3 AND state IN ('approved', 'done'))) LIMIT 1",
		"isi", shop_id, buyer_addr, since_utc);
	int got = rows != NULL ? rows_next(rows, err) : -1;
	*out_complained = got > 0;
	return got >= 0;
}

GArray *cases_of_order(struct db *db, int64_t order_id, GError **err)
{
	AUTO(rows)
	rows = db_select(
		db, err, "SELECT id FROM cases WHERE order_id = $1", "i", order_id);
	return row_ints(rows, err);
}
