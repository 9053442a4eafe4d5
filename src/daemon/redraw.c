#include "daemon/redraw.h"

#include "base/log.h"
#include "daemon/drafting.h"
#include "record/cases.h"
#include "record/drafts.h"
#include "record/shops.h"

struct redrawing {
	const struct engine *engine;
	struct db *db;
	const char *why;
};

/* Only cases that wait with a draft: the news change what it says. */
static bool redraw_case(const struct redrawing *self, int64_t case_id, GError **err)
{
	struct draft_row draft = {0};
	int found = draft_load_open(self->db, case_id, &draft, err);
	if (found <= 0)
		return found == 0;
	g_autofree char *key = NULL;
	bool ok = shop_name(self->db, draft.shop_id, &key, err) >= 0;
	const struct shop_settings *shop =
		key != NULL ? settings_shop(self->engine->settings, key) : NULL;
	if (ok && shop != NULL) {
		const struct drafting drafting = {
			self->engine, shop, draft.shop_id, self->db};
		ok = drafting_draw(&drafting, case_id, self->why, false, err);
	}
	draft_row_clear(&draft);
	return ok;
}

static bool redraw_order(const struct redrawing *self, int64_t order_id, GError **err)
{
	g_autoptr(GArray) cases = cases_of_order(self->db, order_id, err);
	if (cases == NULL)
		return false;
	for (guint i = 0; i < cases->len; i++) {
		if (!redraw_case(self, g_array_index(cases, int64_t, i), err))
			return false;
	}
	return true;
}

static bool redraw_in_transaction(
	const struct redrawing *self, int64_t order_id, GError **err)
{
	if (!db_begin(self->db, err))
		return false;
	if (redraw_order(self, order_id, err))
		return db_commit(self->db, err);
	db_rollback(self->db);
	return false;
}

void redraw_orders(const struct engine *engine, struct db *db, const GArray *orders,
	const char *why)
{
	const struct redrawing self = {engine, db, why};
	for (guint i = 0; i < orders->len; i++) {
		int64_t order_id = g_array_index(orders, int64_t, i);
		g_autoptr(GError) failure = NULL;
		if (redraw_in_transaction(&self, order_id, &failure))
			continue;
		g_autofree char *text = log_quote(failure->message);
		log_event(LOG_LEVEL_ERROR, "order.untended",
			"order=%" G_GINT64_FORMAT " why=%s", order_id, text);
	}
}
