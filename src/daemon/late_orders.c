#include "daemon/late_orders.h"

#include "base/log.h"
#include "daemon/redraw.h"
#include "orders/match.h"
#include "record/cases.h"
#include "record/messages.h"

#define MAX_CASES 500 /* looked at in a round; older ones wait for an agent anyway */

/* The order of what the buyer wrote last. 1, 0, -1. */
static int find_order(
	struct db *db, const struct case_row *row, int64_t *out_order_id, GError **err)
{
	struct message_row mail = {0};
	struct order_match match = {0};
	int found = message_newest_of_buyer(db, row->id, &mail, err);
	if (found <= 0)
		return found;
	AUTO(reading) reading = reading_numbers_from_json(mail.reading);
	bool ok =
		orders_match(db, row->shop_id, reading, mail.from_addr, 0, &match, err);
	message_row_clear(&mail);
	*out_order_id = match.order_id;
	return !ok ? -1 : match.by != MATCH_NONE;
}

static bool match_case(const struct drafting *drafting, int64_t case_id, GError **err)
{
	struct case_row row = {0};
	int found = case_load(drafting->db, case_id, &row, err);
	if (found > 0)
		found = find_order(drafting->db, &row, &row.order_id, err);
	bool ok = found >= 0;
	if (found > 0)
		ok = case_update(drafting->db, &row, err) &&
		     drafting_draw(drafting, case_id, "order came", false, err);
	case_row_clear(&row);
	return ok;
}

static bool match_in_transaction(
	const struct drafting *drafting, int64_t case_id, GError **err)
{
	g_autoptr(GError) failure = NULL;
	if (!db_begin(drafting->db, err))
		return false;
	if (match_case(drafting, case_id, &failure))
		return db_commit(drafting->db, err);
	db_rollback(drafting->db);
	g_autofree char *why = log_quote(failure->message);
	log_event(LOG_LEVEL_ERROR, "case.unmatched", "case=%" G_GINT64_FORMAT " why=%s",
		case_id, why);
	return true;
}

bool late_orders_match(const struct drafting *drafting, GError **err)
{
	g_autoptr(GArray) cases =
		cases_orderless(drafting->db, drafting->shop_id, MAX_CASES, err);
	for (guint i = 0; cases != NULL && i < cases->len; i++) {
		if (!match_in_transaction(
			    drafting, g_array_index(cases, int64_t, i), err))
			return false;
	}
	return cases != NULL;
}

void late_orders_arrived(const struct engine *engine, const struct shop_settings *shop,
	int64_t shop_id, struct db *db, const GArray *orders)
{
	const struct drafting drafting = {engine, shop, shop_id, db};
	g_autoptr(GError) failure = NULL;
	if (!late_orders_match(&drafting, &failure)) {
		g_autofree char *why = log_quote(failure->message);
		log_event(LOG_LEVEL_ERROR, "orders.unmatched", "shop=%s why=%s",
			shop->key, why);
	}
	redraw_orders(engine, db, orders, "order changed");
}
