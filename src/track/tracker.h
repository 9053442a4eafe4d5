/*
 * A tracker: somebody who can be asked where parcels are. Providers fill in one
 * function; refresh.c decides what to ask and stores the answers.
 *
 * A tracker belongs to one thread.
 */
#ifndef TRACK_TRACKER_H
#define TRACK_TRACKER_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "base/secret.h"
#include "record/parcels.h"

/* What came of asking for one parcel. */
enum tracked {
	TRACKED_NOTHING, /* not asked, or no answer about it: ask again as planned */
	TRACKED_NEWS,    /* facts and scans are filled */
	TRACKED_PENDING, /* registered, the carrier's answer will come in minutes */
	TRACKED_REFUSED, /* cannot be tracked: parcel->problem says why */
};

struct question {
	struct parcel_row *parcel; /* borrowed; the provider writes into it */
	GPtrArray *scans;          /* of struct scan */
	enum tracked result;
};

struct tracker;

struct tracker_driver {
	unsigned batch; /* parcels a call */
	/*
	 * Asks about all questions (at most `batch`). False when the provider failed:
	 * ERR_TEMP to try later, ERR_CONFIG when the operator must act (key refused,
	 * quota used up). What was answered before that still counts.
	 */
	bool (*ask)(void *self, GPtrArray *questions, GError **err);
	void (*interrupt)(void *self); /* from another thread; NULL: never waits */
	void (*free)(void *self);
};

/* Takes over `self`. */
struct tracker *tracker_new(const struct tracker_driver *driver, void *self);
void tracker_free(struct tracker *tracker);
DEFINE_AUTO(tracker)

/* Ends a question under way within a second or so. Any thread. */
void tracker_interrupt(struct tracker *tracker);

/* 17TRACK at `url` (https, or http on loopback) with this key, which is taken over. */
MUST_USE struct tracker *tracker_17track(
	const char *url, struct secret *key, GError **err);

/* AfterShip, the same; `url` ends with the version: .../tracking/2025-07. */
MUST_USE struct tracker *tracker_aftership(
	const char *url, struct secret *key, GError **err);

/*
 * A JSON file {"parcels": [{"number", "status", "sub_status", "last_event",
 * "last_event_at", "place", "delivered_at"}, ...]}, read anew at every question: for
 * shops without a key, and for trying things out.
 */
MUST_USE struct tracker *tracker_file(const char *path, GError **err);

/*
 * Asks about the parcels that are due at `now_utc` (one batch) and stores what came:
 * facts, scans, when to ask next. The ids of orders whose parcels changed go to
 * `out_changed` (of int64_t). *out_asked: how many were asked about; 0 means nothing is
 * due.
 */
MUST_USE bool tracker_refresh_due(struct tracker *tracker, struct db *db,
	int64_t now_utc, int refresh_hours, GArray *out_changed, unsigned *out_asked,
	GError **err);

/*
 * Stores the answer to one question, in the caller's transaction; the order goes to
 * `out_changed` when its drafts may speak of it.
 */
MUST_USE bool tracker_store(struct db *db, struct question *question, int64_t now_utc,
	int refresh_hours, GArray *out_changed, GError **err);

#endif
