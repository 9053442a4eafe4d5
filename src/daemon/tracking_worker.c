#include "daemon/tracking_worker.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/log.h"
#include "base/secret.h"
#include "daemon/redraw.h"
#include "track/tracker.h"

#define LOOK_EVERY_MS (60 * 1000)
#define MAX_BATCHES   50 /* a round; the rest waits for the next */

struct tracking_worker {
	struct worker worker;
	const struct engine *engine;
	struct db *db;
	struct tracker *tracker;
};

/* A service that is asked with a key. */
static struct tracker *make_service(const struct settings *settings,
	const char *own_url,
	struct tracker *(*make)(const char *url, struct secret *key, GError **err),
	GError **err)
{
	bool given = settings->tracking_url[0] != '\0';
	struct secret *key = secret_read(settings->tracking_key_file, err);
	return key != NULL ? make(given ? settings->tracking_url : own_url, key, err)
	                   : NULL;
}

static struct tracker *make_tracker(const struct settings *settings, GError **err)
{
	switch (settings->tracking) {
	case TRACKING_NONE:
		return NULL;
	case TRACKING_FILE:
		return tracker_file(settings->tracking_file, err);
	case TRACKING_17TRACK:
		return make_service(settings, "https://api.17track.net/track/v2.2",
			tracker_17track, err);
	case TRACKING_AFTERSHIP:
		return make_service(settings,
			"https://api.aftership.com/tracking/2025-07", tracker_aftership,
			err);
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
		redraw_orders(worker->engine, worker->db, changed, "parcel moved");
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
