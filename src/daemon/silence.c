#include "daemon/silence.h"

#include "base/clock.h"
#include "base/log.h"
#include "daemon/drafting.h"
#include "decide/decide.h"
#include "record/cases.h"
#include "record/shops.h"

#define STILL_REMINDED_DAYS 7 /* later than that after its time nobody is reminded */

/* Whether the reply the buyer got last cannot go on without an answer. 1, 0, -1. */
static int awaits_answer(struct db *db, int64_t case_id, GError **err)
{
	struct draft_row draft = {0};
	enum scenario scenario;
	int found = draft_load_newest(db, case_id, &draft, err);
	if (found > 0)
		found = draft.state == DRAFT_SENT &&
		        scenario_parse(draft.scenario, &scenario) &&
		        decide_asks(scenario);
	draft_row_clear(&draft);
	return found;
}

static bool remind(const struct drafting *drafting, int64_t case_id, GError **err)
{
	int awaits = awaits_answer(drafting->db, case_id, err);
	return awaits == 0 || (awaits > 0 && drafting_remind(drafting, case_id, err));
}

/* One case that cannot be looked at holds up no other. */
static bool remind_in_transaction(
	const struct drafting *drafting, int64_t case_id, GError **err)
{
	g_autoptr(GError) failure = NULL;
	if (!db_begin(drafting->db, err))
		return false;
	if (remind(drafting, case_id, &failure))
		return db_commit(drafting->db, err);
	db_rollback(drafting->db);
	g_autofree char *why = log_quote(failure->message);
	log_event(LOG_LEVEL_ERROR, "case.unreminded",
		"case=%" G_GINT64_FORMAT " why=%s", case_id, why);
	return true;
}

static bool remind_all(const struct drafting *drafting, int64_t now_utc, GError **err)
{
	int days = drafting->shop->remind_days;
	if (days == 0)
		return true;
	int64_t before = now_utc - days * (int64_t)SECONDS_PER_DAY;
	g_autoptr(GArray) cases = cases_silent(drafting->db, drafting->shop_id,
		before - STILL_REMINDED_DAYS * (int64_t)SECONDS_PER_DAY, before, err);
	for (guint i = 0; cases != NULL && i < cases->len; i++) {
		int64_t id = g_array_index(cases, int64_t, i);
		if (!remind_in_transaction(drafting, id, err))
			return false;
	}
	return cases != NULL;
}

bool silence_round(const struct engine *engine, struct db *db, GError **err)
{
	int64_t now = clock_now(&engine->clock);
	for (guint i = 0; i < engine->settings->shops->len; i++) {
		const struct shop_settings *shop = engine->settings->shops->pdata[i];
		struct drafting drafting = {engine, shop, 0, db};
		int64_t quiet_since = now - shop->close_days * (int64_t)SECONDS_PER_DAY;
		if (!shop_ensure(
			    db, shop->key, shop->address, &drafting.shop_id, err) ||
			!remind_all(&drafting, now, err) ||
			!cases_close_idle(db, drafting.shop_id, quiet_since, err))
			return false;
	}
	return true;
}
