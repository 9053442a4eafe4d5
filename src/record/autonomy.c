#include "record/autonomy.h"

#include "record/row_map.h"

/* The kind's row, made when it is new. */
static bool ensure(
	struct db *db, const struct draft_row *draft, int64_t *out_id, GError **err)
{
	if (!db_run(db, err,
		    "INSERT INTO autonomy (shop_id, scenario, language, template_name) "
		    "VALUES ($1, $2, $3, $4) "
		    "ON CONFLICT (shop_id, scenario, language, template_name) DO "
		    "NOTHING",
		    "isss", draft->shop_id, draft->scenario, draft->language,
		    draft->template_name))
		return false;
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT id FROM autonomy WHERE shop_id = $1 AND scenario = $2 "
		"AND language = $3 AND template_name = $4",
		"isss", draft->shop_id, draft->scenario, draft->language,
		draft->template_name);
	return row_first_int(rows, out_id, err) > 0;
}

static bool grow(
	struct db *db, const struct draft_row *draft, int64_t now_utc, GError **err)
{
	int64_t id = 0;
	return ensure(db, draft, &id, err) &&
	       db_run(db, err,
		       "INSERT INTO autonomy_approval (autonomy_id, at_utc) "
		       "SELECT $1, $2 WHERE (SELECT count(*) FROM autonomy_approval "
		       "WHERE autonomy_id = $1) < $3",
		       "iii", id, now_utc, (int64_t)AUTONOMY_MOST);
}

bool autonomy_grow(
	struct db *db, const struct draft_row *draft, int64_t now_utc, GError **err)
{
	bool own = false;
	return db_join(db, &own, err) &&
	       db_leave(db, own, grow(db, draft, now_utc, err), err);
}

static bool fall(struct db *db, const struct draft_row *draft, const char *why,
	int64_t now_utc, GError **err)
{
	int64_t id = 0;
	return ensure(db, draft, &id, err) &&
	       db_run(db, err, "DELETE FROM autonomy_approval WHERE autonomy_id = $1",
		       "i", id) &&
	       db_run(db, err,
		       "UPDATE autonomy SET fell_at_utc = $2, why = $3 WHERE id = $1",
		       "iis", id, now_utc, why);
}

bool autonomy_fall(struct db *db, const struct draft_row *draft, const char *why,
	int64_t now_utc, GError **err)
{
	bool own = false;
	return db_join(db, &own, err) &&
	       db_leave(db, own, fall(db, draft, why, now_utc, err), err);
}

bool autonomy_earned_at(struct db *db, const struct draft_row *draft, int needed,
	int64_t *out_at_utc, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT at_utc FROM autonomy_approval WHERE autonomy_id = "
		"(SELECT id FROM autonomy WHERE shop_id = $1 AND scenario = $2 "
		"AND language = $3 AND template_name = $4) "
		"ORDER BY at_utc LIMIT 1 OFFSET $5",
		"isssi", draft->shop_id, draft->scenario, draft->language,
		draft->template_name, (int64_t)needed - 1);
	*out_at_utc = 0;
	return row_first_int(rows, out_at_utc, err) >= 0;
}

static void clear(void *data)
{
	struct autonomy_row *row = data;
	g_free(row->shop);
	g_free(row->scenario);
	g_free(row->language);
	g_free(row->template_name);
	g_free(row->why);
}

GArray *autonomy_rows(struct db *db, GError **err)
{
	g_autoptr(GArray) list = g_array_new(FALSE, TRUE, sizeof(struct autonomy_row));
	g_array_set_clear_func(list, clear);
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT shop.name, scenario, language, template_name, "
		"(SELECT count(*) FROM autonomy_approval WHERE autonomy_id = "
		"autonomy.id), fell_at_utc, why "
		"FROM autonomy JOIN shop ON shop.id = autonomy.shop_id "
		"ORDER BY shop.name, scenario, language, template_name",
		"");
	if (rows == NULL)
		return NULL;
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		const struct autonomy_row row = {.shop = g_strdup(rows_text(rows, 0)),
			.scenario = g_strdup(rows_text(rows, 1)),
			.language = g_strdup(rows_text(rows, 2)),
			.template_name = g_strdup(rows_text(rows, 3)),
			.approvals = rows_int(rows, 4),
			.fell_at_utc = rows_int(rows, 5),
			.why = g_strdup(rows_text(rows, 6))};
		g_array_append_val(list, row);
	}
	return got == 0 ? g_steal_pointer(&list) : NULL;
}
