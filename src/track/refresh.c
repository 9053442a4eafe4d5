/*
 * Refreshing by need: a parcel is asked about when somebody needs to know
 * (parcel_hasten() by the pipeline), and then every refresh_hours until nothing more
 * can come of it.
 */
#include "track/tracker.h"

#include "base/clock.h"
#include "track/track_info.h"

#define PENDING_SECONDS (5 * 60)
#define FAILED_SECONDS  (15 * 60)
#define REFUSED_SECONDS (24 * 3600)
#define SETTLED_DAYS    3 /* a delivered parcel is looked at this long */

struct tracker {
	const struct tracker_driver *driver;
	void *self;
};

struct tracker *tracker_new(const struct tracker_driver *driver, void *self)
{
	struct tracker *tracker = g_new0(struct tracker, 1);
	tracker->driver = driver;
	tracker->self = self;
	return tracker;
}

void tracker_free(struct tracker *tracker)
{
	if (tracker == NULL)
		return;
	tracker->driver->free(tracker->self);
	g_free(tracker);
}

void tracker_interrupt(struct tracker *tracker)
{
	if (tracker->driver->interrupt != NULL)
		tracker->driver->interrupt(tracker->self);
}

static void question_free(void *data)
{
	struct question *question = data;
	g_ptr_array_unref(question->scans);
	g_free(question);
}

static bool is_settled(const struct parcel_facts *facts, int64_t now_utc)
{
	return facts->status == PARCEL_STATUS_DELIVERED &&
	       facts->delivered_at_utc + SETTLED_DAYS * SECONDS_PER_DAY < now_utc;
}

/* When to ask again; 0: never. */
static int64_t plan(const struct question *question, int64_t now_utc, int refresh_hours)
{
	switch (question->result) {
	case TRACKED_PENDING:
		return now_utc + PENDING_SECONDS;
	case TRACKED_REFUSED:
		return now_utc + REFUSED_SECONDS;
	case TRACKED_NOTHING:
	case TRACKED_NEWS:
		break;
	}
	if (is_settled(question->parcel->facts, now_utc))
		return 0;
	return now_utc + (int64_t)refresh_hours * 3600;
}

static bool store_scans(struct db *db, const struct question *question, GError **err)
{
	for (guint i = 0; i < question->scans->len; i++) {
		const struct scan *scan = question->scans->pdata[i];
		bool is_new = false;
		if (!parcel_event_add(db, question->parcel->id, scan->at_utc,
			    scan->code, scan->text, scan->place, &is_new, err))
			return false;
	}
	return true;
}

bool tracker_store(struct db *db, struct question *question, int64_t now_utc,
	int refresh_hours, GArray *out_changed, GError **err)
{
	struct parcel_row *parcel = question->parcel;
	if (question->result != TRACKED_PENDING)
		parcel->checked_at_utc = now_utc;
	parcel->next_check_at_utc = plan(question, now_utc, refresh_hours);
	bool changed = false;
	if (!parcel_update(db, parcel, &changed, err) ||
		!store_scans(db, question, err) ||
		!parcels_judge(db, parcel->facts->number, err))
		return false;
	/* Also "nothing new" ends the waiting of a reply for fresh facts. */
	if (changed || question->result != TRACKED_PENDING)
		g_array_append_val(out_changed, parcel->order_id);
	return true;
}

/* The provider failed before it came to this one: not due again at once. */
static bool postpone(
	struct db *db, struct parcel_row *parcel, int64_t now_utc, GError **err)
{
	bool changed = false;
	parcel->next_check_at_utc = now_utc + FAILED_SECONDS;
	return parcel_update(db, parcel, &changed, err);
}

static bool store_all(struct db *db, const GPtrArray *questions, bool answered,
	int64_t now_utc, int refresh_hours, GArray *out_changed, GError **err)
{
	for (guint i = 0; i < questions->len; i++) {
		struct question *question = questions->pdata[i];
		bool failed = !answered && question->result == TRACKED_NOTHING;
		bool stored = failed ? postpone(db, question->parcel, now_utc, err)
		                     : tracker_store(db, question, now_utc,
					       refresh_hours, out_changed, err);
		if (!stored)
			return false;
	}
	return true;
}

static bool in_transaction(struct db *db, bool done, GError **err)
{
	if (done)
		return db_commit(db, err);
	db_rollback(db);
	return false;
}

static GPtrArray *questions_about(const GPtrArray *parcels)
{
	GPtrArray *questions = g_ptr_array_new_with_free_func(question_free);
	for (guint i = 0; i < parcels->len; i++) {
		struct question *question = g_new0(struct question, 1);
		question->parcel = parcels->pdata[i];
		question->scans = scans_new();
		g_ptr_array_add(questions, question);
	}
	return questions;
}

bool tracker_refresh_due(struct tracker *tracker, struct db *db, int64_t now_utc,
	int refresh_hours, GArray *out_changed, unsigned *out_asked, GError **err)
{
	g_autoptr(GPtrArray) parcels =
		parcels_due(db, now_utc, (int)tracker->driver->batch, err);
	if (parcels == NULL)
		return false;
	*out_asked = parcels->len;
	if (parcels->len == 0)
		return true;
	g_autoptr(GPtrArray) questions = questions_about(parcels);
	g_autoptr(GError) failure = NULL;
	bool answered = tracker->driver->ask(tracker->self, questions, &failure);
	if (!db_begin(db, err))
		return false;
	bool stored = store_all(
		db, questions, answered, now_utc, refresh_hours, out_changed, err);
	if (!in_transaction(db, stored, err))
		return false;
	if (!answered)
		g_propagate_error(err, g_steal_pointer(&failure));
	return answered;
}
