#include "record/suppression.h"

bool suppression_add(struct db *db, int64_t shop_id, const char *addr,
	const char *class, const char *reason, int64_t now_utc, int64_t expires_at_utc,
	GError **err)
{
	return db_run(db, err,
		"INSERT INTO suppression (shop_id, addr, class, reason, "
		"created_at_utc, "
		"expires_at_utc) VALUES ($1, $2, $3, $4, $5, $6) "
		"ON CONFLICT (shop_id, addr, class) DO UPDATE SET reason = $4, "
		"created_at_utc = $5, expires_at_utc = $6",
		"isssii", shop_id, addr, class, reason, now_utc, expires_at_utc);
}

bool suppression_check(struct db *db, int64_t shop_id, const char *addr,
	const char *class, int64_t now_utc, char **out_reason, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT reason FROM suppression WHERE shop_id = $1 AND addr = $2 "
		"AND class IN ($3, 'all') AND (expires_at_utc = 0 OR expires_at_utc > "
		"$4) "
		"LIMIT 1",
		"issi", shop_id, addr, class, now_utc);
	if (rows == NULL)
		return false;
	int got = rows_next(rows, err);
	if (got < 0)
		return false;
	*out_reason = got > 0 ? g_strdup(rows_text(rows, 0)) : NULL;
	return true;
}
