#include "daemon/tracking_worker.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/log.h"
#include "base/secret.h"
#include "daemon/drafting.h"
#include "record/cases.h"
#include "record/drafts.h"
#include "record/shops.h"
#include "track/tracker.h"

#define LOOK_EVERY_MS (60 * 1000)
#define MAX_BATCHES   50 /* a round; the rest waits for the next */

struct tracking_worker {
	struct worker worker;
	const struct engine *engine;
	struct db *db;
	struct tracker *tracker;
};

static struct tracker *make_tracker(const struct settings *settings, GError **err)
{
	switch (settings->tracking) {
	case TRACKING_NONE:
		return NULL;
	case TRACKING_FILE:
		return tracker_file(settings->tracking_file, err);
	case TRACKING_17TRACK: {
		struct secret *key = secret_read(settings->tracking_key_file, err);
		return key != NULL ? tracker_17track(settings->tracking_url, key, err)
		                   : NULL;
	}
	}
	return NULL;
}

struct tracking_worker *tracking_worker_new(const struct engine *engine, GError **err)
{
	if (engine->settings->tracking == TRACKING_NONE)
		return NULL;
	AUTO(tracker) tracker = make_tracker(engine->settings, err);
	if (tracker == NULL)
		return NULL;
	struct db *db = db_open(engine->settings->store_url, err);
	if (db == NULL)
		return NULL;
	struct tracking_worker *worker = g_new0(struct tracking_worker, 1);
	worker_init(&worker->worker, "tracking");
	worker->engine = engine;
	worker->db = db;
	worker->tracker = g_steal_pointer(&tracker);
	return worker;
}

void tracking_worker_free(struct tracking_worker *worker)
{
	if (worker == NULL)
		return;
	tracker_free(worker->tracker);
	db_close(worker->db);
	worker_clear(&worker->worker);
	g_free(worker);
}

/* Only cases that wait with a draft: the parcel's news changes what it says. */
static bool redraw_case(struct tracking_worker *worker, int64_t case_id, GError **err)
{
	struct draft_row draft = {0};
	int found = draft_load_open(worker->db, case_id, &draft, err);
	if (found <= 0)
		return found == 0;
	g_autofree char *key = NULL;
	bool ok = shop_name(worker->db, draft.shop_id, &key, err) >= 0;
	const struct shop_settings *shop =
		key != NULL ? settings_shop(worker->engine->settings, key) : NULL;
	if (ok && shop != NULL) {
		const struct drafting drafting = {
			worker->engine, shop, draft.shop_id, worker->db};
		ok = drafting_draw(&drafting, case_id, "parcel moved", false, err);
	}
	draft_row_clear(&draft);
	return ok;
}

static bool redraw_order(struct tracking_worker *worker, int64_t order_id, GError **err)
{
	g_autoptr(GArray) cases = cases_of_order(worker->db, order_id, err);
	if (cases == NULL)
		return false;
	for (guint i = 0; i < cases->len; i++) {
		if (!redraw_case(worker, g_array_index(cases, int64_t, i), err))
			return false;
	}
	return true;
}

static bool redraw_in_transaction(
	struct tracking_worker *worker, int64_t order_id, GError **err)
{
	if (!db_begin(worker->db, err))
		return false;
	if (redraw_order(worker, order_id, err))
		return db_commit(worker->db, err);
	db_rollback(worker->db);
	return false;
}

/* What fails for one order is tried again by the clock and keeps no other back. */
static void redraw(struct tracking_worker *worker, const GArray *orders)
{
	for (guint i = 0; i < orders->len; i++) {
		int64_t order_id = g_array_index(orders, int64_t, i);
		g_autoptr(GError) failure = NULL;
		if (redraw_in_transaction(worker, order_id, &failure))
			continue;
		g_autofree char *why = log_quote(failure->message);
		log_event(LOG_LEVEL_ERROR, "order.untended",
			"order=%" G_GINT64_FORMAT " why=%s", order_id, why);
	}
}

bool tracking_worker_round(struct tracking_worker *worker, GError **err)
{
	for (unsigned i = 0; i < MAX_BATCHES; i++) {
		g_autoptr(GArray) changed = g_array_new(FALSE, FALSE, sizeof(int64_t));
		unsigned asked = 0;
		bool ok = tracker_refresh_due(worker->tracker, worker->db,
			clock_now(&worker->engine->clock),
			worker->engine->settings->refresh_hours, changed, &asked, err);
		if (!ok)
			return false;
		if (asked == 0)
			return true;
		log_event(LOG_LEVEL_INFO, "parcels.asked", "asked=%u orders=%u", asked,
			changed->len);
		redraw(worker, changed);
		if (worker_should_stop(&worker->worker))
			return true;
		engine_ring(worker->engine); /* a reply may have waited for this */
	}
	return true;
}

static void *run(void *data)
{
	struct tracking_worker *worker = data;
	while (!worker_should_stop(&worker->worker)) {
		g_autoptr(GError) failure = NULL;
		worker_set_busy(&worker->worker, true);
		if (!tracking_worker_round(worker, &failure)) {
			g_autofree char *why = log_quote(
				failure != NULL ? failure->message : "stopped");
			log_event(LOG_LEVEL_ERROR, "tracking.failed", "kind=%s why=%s",
				error_kind_name(error_kind(failure)), why);
		}
		worker_set_busy(&worker->worker, false);
		worker_sleep(&worker->worker, LOOK_EVERY_MS);
	}
	return NULL;
}

void tracking_worker_start(struct tracking_worker *worker)
{
	worker_start(&worker->worker, run, worker);
}

void tracking_worker_stop(struct tracking_worker *worker)
{
	worker_ask_to_stop(&worker->worker);
	tracker_interrupt(worker->tracker);
	worker_stop(&worker->worker);
}

struct worker *tracking_worker_thread(struct tracking_worker *worker)
{
	return &worker->worker;
}
