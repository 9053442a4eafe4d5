#include "daemon/clock_worker.h"

#include "base/clock.h"
#include "base/log.h"
#include "daemon/drafting.h"
#include "daemon/late_orders.h"
#include "daemon/lifecycle_mail.h"
#include "daemon/silence.h"
#include "decide/promise.h"
#include "record/cases.h"
#include "record/drafts.h"
#include "record/messages.h"
#include "record/orders.h"
#include "record/parcels.h"
#include "record/radar.h"
#include "record/raw.h"
#include "record/shops.h"

#define EVERY_MS     (60 * 60 * 1000)
#define NEAR_DAYS    7   /* before the promise ends, the parcel is asked about */
#define LONG_DAYS    120 /* no promise is longer */
#define MAX_NEAR     500 /* parcels looked at in a round */
#define MAX_FAILURES 3   /* drafts that cannot be tended, then the round ends */

struct clock_worker {
	struct worker worker;
	const struct engine *engine;
	struct db *db;
	struct raw_store *raw;
};

struct clock_worker *clock_worker_new(const struct engine *engine, GError **err)
{
	AUTO(clock_worker) worker = g_new0(struct clock_worker, 1);
	worker_init(&worker->worker, "clock");
	worker->engine = engine;
	g_autofree char *raw =
		g_build_filename(engine->settings->state_dir, "mail", NULL);
	worker->db = db_open(engine->settings->store_url, err);
	if (worker->db == NULL)
		return NULL;
	worker->raw = raw_store_open(raw, err);
	return worker->raw != NULL ? g_steal_pointer(&worker) : NULL;
}

void clock_worker_free(struct clock_worker *worker)
{
	if (worker == NULL)
		return;
	raw_store_free(worker->raw);
	db_close(worker->db);
	worker_clear(&worker->worker);
	g_free(worker);
}

/* In a transaction of its own: `step` for one row. */
static bool in_transaction(struct clock_worker *worker,
	bool (*step)(struct clock_worker *worker, const struct draft_row *draft,
		GError **err),
	const struct draft_row *draft, GError **err)
{
	if (!db_begin(worker->db, err))
		return false;
	if (step(worker, draft, err))
		return db_commit(worker->db, err);
	db_rollback(worker->db);
	return false;
}

/* The parcels of a draft that waits: asked for again when what is known has aged. */
static bool hasten_parcels(
	struct clock_worker *worker, const struct draft_row *draft, GError **err)
{
	struct case_row row = {0};
	int found = case_load(worker->db, draft->case_id, &row, err);
	int64_t order_id = row.order_id;
	case_row_clear(&row);
	if (found <= 0 || order_id == 0)
		return found >= 0;
	g_autoptr(GPtrArray) parcels = parcels_of_order(worker->db, order_id, err);
	if (parcels == NULL)
		return false;
	int64_t now = clock_now(&worker->engine->clock);
	int64_t aged = now - (int64_t)worker->engine->settings->refresh_hours * 3600;
	for (guint i = 0; i < parcels->len; i++) {
		const struct parcel_row *parcel = parcels->pdata[i];
		if (parcel->checked_at_utc < aged &&
			!parcel_hasten(worker->db, parcel->id, now, err))
			return false;
	}
	return true;
}

/* "6 days left" is wrong tomorrow. */
static bool refresh_draft(
	struct clock_worker *worker, const struct draft_row *draft, GError **err)
{
	g_autofree char *key = NULL;
	if (shop_name(worker->db, draft->shop_id, &key, err) < 0)
		return false;
	const struct shop_settings *shop =
		key != NULL ? settings_shop(worker->engine->settings, key) : NULL;
	if (shop == NULL)
		return true;
	const struct drafting drafting = {
		worker->engine, shop, draft->shop_id, worker->db};
	return hasten_parcels(worker, draft, err) &&
	       drafting_catch_up(&drafting, draft, err);
}

static bool tend_draft(struct clock_worker *worker, int64_t id, GError **err)
{
	struct draft_row draft = {0};
	int found = draft_load(worker->db, id, &draft, err);
	bool ok = found == 0 ||
	          (found > 0 && in_transaction(worker, refresh_draft, &draft, err));
	draft_row_clear(&draft);
	return ok;
}

/* Those that wait for an agent, and those on their way out that have not left yet. */
static bool tend_drafts(struct clock_worker *worker, GError **err)
{
	const struct draft_filter waiting = {
		.states = bit(DRAFT_QUEUED) | bit(DRAFT_STALE) | bit(DRAFT_APPROVED)};
	g_autoptr(GArray) drafts = drafts_ids(worker->db, &waiting, err);
	if (drafts == NULL)
		return false;
	unsigned failures = 0;
	for (guint i = 0; i < drafts->len && !worker_should_stop(&worker->worker);
		i++) {
		int64_t id = g_array_index(drafts, int64_t, i);
		g_autoptr(GError) failure = NULL;
		worker_set_busy(&worker->worker, true); /* each is progress */
		if (tend_draft(worker, id, &failure))
			continue;
		if (++failures == MAX_FAILURES) { /* it is not the drafts */
			g_propagate_error(err, g_steal_pointer(&failure));
			return false;
		}
		g_autofree char *why = log_quote(failure->message);
		log_event(LOG_LEVEL_ERROR, "draft.untended",
			"draft=%" G_GINT64_FORMAT " why=%s", id, why);
	}
	return true;
}

static bool hasten_if_near(
	struct clock_worker *worker, const struct parcel_row *parcel, GError **err)
{
	int64_t now = clock_now(&worker->engine->clock);
	AUTO(order_row) order = NULL;
	int found = order_load(worker->db, parcel->order_id, &order, err);
	if (found <= 0)
		return found == 0;
	const struct promise promise = promise_of(order->facts, parcel->facts, now);
	bool near = promise.due_utc != 0 && promise.days_left <= NEAR_DAYS;
	return !near || parcel_hasten(worker->db, parcel->id, now, err);
}

/* The tracker's quota is spent where a promise is about to end, whoever waits for it.
 */
static bool watch_deadlines(struct clock_worker *worker, GError **err)
{
	if (worker->engine->settings->tracking == TRACKING_NONE)
		return true;
	int64_t since = clock_now(&worker->engine->clock) - LONG_DAYS * SECONDS_PER_DAY;
	g_autoptr(GPtrArray) parcels =
		parcels_unasked(worker->db, since, MAX_NEAR, err);
	if (parcels == NULL)
		return false;
	for (guint i = 0; i < parcels->len; i++) {
		if (!hasten_if_near(worker, parcels->pdata[i], err))
			return false;
	}
	return true;
}

static bool forget(struct clock_worker *worker, GError **err)
{
	int64_t now = clock_now(&worker->engine->clock);
	int64_t keep = (int64_t)worker->engine->settings->retention_days;
	int64_t lowest = 0;
	if (!messages_expire(worker->db, now - keep * SECONDS_PER_DAY, &lowest, err))
		return false;
	unsigned removed = raw_store_expire(worker->raw, lowest);
	if (removed > 0)
		log_event(LOG_LEVEL_INFO, "mail.forgotten", "segments=%u", removed);
	return true;
}

static void tell_jumps(const struct shop_settings *shop, const GArray *jumps)
{
	for (guint i = 0; i < jumps->len; i++) {
		const struct radar_jump *jump =
			&g_array_index(jumps, struct radar_jump, i);
		g_autofree char *value = log_quote(jump->value);
		log_event(LOG_LEVEL_WARNING, "radar.jump",
			"shop=%s complaint=%s %s=%s cases=%" G_GINT64_FORMAT
			" expected=%.1f",
			shop->key, intent_name(jump->intent), jump->dimension, value,
			jump->count, jump->expected);
	}
}

static bool sweep(struct clock_worker *worker, GError **err)
{
	int64_t now = clock_now(&worker->engine->clock);
	const GPtrArray *shops = worker->engine->settings->shops;
	for (guint i = 0; i < shops->len; i++) {
		const struct shop_settings *shop = shops->pdata[i];
		struct drafting drafting = {worker->engine, shop, 0, worker->db};
		g_autoptr(GArray) jumps = NULL;
		if (!shop_ensure(worker->db, shop->key, shop->address,
			    &drafting.shop_id, err) ||
			!late_orders_match(&drafting, err) ||
			!radar_update(worker->db, drafting.shop_id, now, &jumps, err))
			return false;
		tell_jumps(shop, jumps);
	}
	return true;
}

bool clock_worker_round(struct clock_worker *worker, GError **err)
{
	return watch_deadlines(worker, err) && tend_drafts(worker, err) &&
	       silence_round(worker->engine, worker->db, err) &&
	       lifecycle_round(worker->engine, worker->db, err) && sweep(worker, err) &&
	       forget(worker, err);
}

static void *run(void *data)
{
	struct clock_worker *worker = data;
	while (!worker_should_stop(&worker->worker)) {
		g_autoptr(GError) failure = NULL;
		worker_set_busy(&worker->worker, true);
		if (!clock_worker_round(worker, &failure)) {
			g_autofree char *why = log_quote(failure->message);
			log_event(LOG_LEVEL_ERROR, "clock.failed", "why=%s", why);
		}
		worker_set_busy(&worker->worker, false);
		worker_sleep(&worker->worker, EVERY_MS);
	}
	return NULL;
}

void clock_worker_start(struct clock_worker *worker)
{
	worker_start(&worker->worker, run, worker);
}

struct worker *clock_worker_thread(struct clock_worker *worker)
{
	return &worker->worker;
}
