#include "record/shops.h"

#include "record/row_map.h"

static const struct column mailbox_columns[] = {
	{"shop_id", COLUMN_INT64, offsetof(struct mailbox_state, shop_id), NULL},
	{"uidvalidity", COLUMN_UINT32, offsetof(struct mailbox_state, uidvalidity),
		NULL},
	{"last_uid", COLUMN_UINT32, offsetof(struct mailbox_state, last_uid), NULL},
	{"highest_modseq", COLUMN_UINT64,
		offsetof(struct mailbox_state, highest_modseq), NULL},
	{"connected_at_utc", COLUMN_INT64,
		offsetof(struct mailbox_state, connected_at_utc), NULL},
	{"imported", COLUMN_BOOL, offsetof(struct mailbox_state, imported), NULL},
	{"last_success_at_utc", COLUMN_INT64,
		offsetof(struct mailbox_state, last_success_at_utc), NULL},
};

static const struct row_map mailbox_map = {"mailbox", sizeof(struct mailbox_state),
	offsetof(struct mailbox_state, id), mailbox_columns,
	G_N_ELEMENTS(mailbox_columns)};

/* The id of the shop with this name and address: 1, 0, -1. */
static int find_shop(struct db *db, const char *name, const char *address,
	int64_t *out_id, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT id FROM shop WHERE name = $1 AND address = $2", "ss", name,
		address);
	if (rows == NULL)
		return -1;
	int got = rows_next(rows, err);
	if (got > 0)
		*out_id = rows_int(rows, 0);
	return got;
}

bool shop_ensure(struct db *db, const char *name, const char *address, int64_t *out_id,
	GError **err)
{
	int found = find_shop(db, name, address, out_id, err);
	if (found != 0)
		return found > 0;
	return db_insert(db, out_id, err,
		"INSERT INTO shop (name, address) VALUES ($1, $2) "
		"ON CONFLICT (name) DO UPDATE SET address = $2 RETURNING id",
		"ss", name, address);
}

int shop_name(struct db *db, int64_t shop_id, char **out_name, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err, "SELECT name FROM shop WHERE id = $1", "i", shop_id);
	if (rows == NULL)
		return -1;
	int got = rows_next(rows, err);
	if (got > 0)
		*out_name = g_strdup(rows_text(rows, 0));
	return got;
}

bool shop_set_paused(struct db *db, int64_t shop_id, bool paused, GError **err)
{
	return db_run(db, err, "UPDATE shop SET paused = $2 WHERE id = $1 OR $1 = 0",
		"ii", shop_id, (int64_t)paused);
}

bool shop_is_paused(struct db *db, int64_t shop_id, bool *out_paused, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT count(*) FROM shop WHERE (id = $1 OR $1 = 0) AND paused = 1",
		"i", shop_id);
	if (rows == NULL || rows_next(rows, err) < 0)
		return false;
	*out_paused = rows_int(rows, 0) > 0;
	return true;
}

bool mailbox_ensure(struct db *db, int64_t shop_id, const char *name,
	struct mailbox_state *out_state, GError **err)
{
	static const char by_name[] = "WHERE shop_id = $1 AND name = $2";
	int got = row_load(
		db, &mailbox_map, out_state, err, by_name, "is", shop_id, name);
	if (got != 0)
		return got > 0;
	return db_run(db, err,
		       "INSERT INTO mailbox (shop_id, name) VALUES ($1, $2) "
		       "ON CONFLICT (shop_id, name) DO NOTHING",
		       "is", shop_id, name) &&
	       row_load(db, &mailbox_map, out_state, err, by_name, "is", shop_id,
		       name) > 0;
}

bool mailbox_save(struct db *db, const struct mailbox_state *state, GError **err)
{
	return db_run(db, err,
		"UPDATE mailbox SET uidvalidity = $2, last_uid = $3, highest_modseq = "
		"$4, "
		"connected_at_utc = $5, imported = $6 WHERE id = $1",
		"iiiiii", state->id, (int64_t)state->uidvalidity,
		(int64_t)state->last_uid, (int64_t)state->highest_modseq,
		state->connected_at_utc, (int64_t)state->imported);
}

bool mailbox_report(struct db *db, int64_t mailbox_id, const char *state,
	const char *detail, int64_t now_utc, GError **err)
{
	/* Both words are only said after a round went well. */
	return db_run(db, err,
		"UPDATE mailbox SET report_state = $2, report_detail = $3, "
		"reported_at_utc = $4, last_success_at_utc = "
		"CASE WHEN $2 IN ('watching', 'read') THEN $4 ELSE last_success_at_utc "
		"END "
		"WHERE id = $1",
		"issi", mailbox_id, state, detail, now_utc);
}

static void report_clear(void *data)
{
	struct mailbox_report *report = data;
	g_free(report->shop);
	g_free(report->mailbox);
	g_free(report->state);
	g_free(report->detail);
}

GArray *mailbox_reports(struct db *db, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT shop.name, mailbox.name, report_state, report_detail, "
		"last_uid, "
		"reported_at_utc, last_success_at_utc FROM mailbox "
		"JOIN shop ON shop.id = mailbox.shop_id WHERE report_state <> '' "
		"ORDER BY shop.name, mailbox.name",
		"");
	if (rows == NULL)
		return NULL;
	g_autoptr(GArray) list =
		g_array_new(FALSE, TRUE, sizeof(struct mailbox_report));
	g_array_set_clear_func(list, report_clear);
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		struct mailbox_report report = {
			.shop = g_strdup(rows_text(rows, 0)),
			.mailbox = g_strdup(rows_text(rows, 1)),
			.state = g_strdup(rows_text(rows, 2)),
			.detail = g_strdup(rows_text(rows, 3)),
			.last_uid = (uint32_t)rows_int(rows, 4),
			.reported_at_utc = rows_int(rows, 5),
			.last_success_at_utc = rows_int(rows, 6),
		};
		g_array_append_val(list, report);
	}
	return got == 0 ? g_steal_pointer(&list) : NULL;
}
