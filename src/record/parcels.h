/*
 * Parcels: tracking numbers of orders, the last state a tracker gave, when it was asked
 * last and when it should be asked again; and every scan, stored once whatever the
 * order it arrived in.
 */
#ifndef RECORD_PARCELS_H
#define RECORD_PARCELS_H

#include "mail/facts.h"
#include "record/db.h"

struct parcel_row {
	int64_t id;
	int64_t shop_id;
	int64_t order_id;
	struct parcel_facts *facts; /* owned */
	int carrier_code;           /* the tracker's, 0: let it detect */
	bool registered;            /* with the tracker; costs quota once */
	bool stopped;               /* the tracker follows it no more */
	int64_t checked_at_utc;     /* 0: never */
	int64_t next_check_at_utc;  /* 0: no need */
	char *problem;              /* why it cannot be tracked, "" when it can */
};

struct parcel_row *parcel_row_new(void);
void parcel_row_free(struct parcel_row *row);
DEFINE_AUTO(parcel_row)

/* Makes the parcel known by (order, number); carrier and service are filled when given.
 */
MUST_USE bool parcel_ensure(struct db *db, int64_t shop_id, int64_t order_id,
	const char *number, const char *carrier, const char *service, int64_t *out_id,
	GError **err);

/* Writes what the tracker said. *out_changed: the facts differ from before. */
MUST_USE bool parcel_update(
	struct db *db, const struct parcel_row *row, bool *out_changed, GError **err);

/* Parcels of an order, newest first: array of struct parcel_row *, freed with it. */
MUST_USE GPtrArray *parcels_of_order(struct db *db, int64_t order_id, GError **err);

/* Of several parcels the one that is still on its way, else the newest; NULL: none. */
const struct parcel_row *parcels_main(const GPtrArray *parcels);

/*
 * Holds what is known of the parcels with this number against their orders, and marks
 * those that may tell of another order's goods (facts->doubt). To be called when scans
 * or orders came.
 */
MUST_USE bool parcels_judge(struct db *db, const char *number, GError **err);

/* All parcels with this number (in capitals), of any shop, freed with the array. */
MUST_USE GPtrArray *parcels_numbered(struct db *db, const char *number, GError **err);

/* Parcels of the shop that are doubtful, newest first, freed with the array. */
MUST_USE GPtrArray *parcels_doubtful(struct db *db, int64_t shop_id, GError **err);

/* How many there are, of every shop. */
MUST_USE bool parcels_count_doubtful(struct db *db, int64_t *out_count, GError **err);

/* Parcels whose next_check_at_utc has come, most pressing first, at most `limit`. */
MUST_USE GPtrArray *parcels_due(
	struct db *db, int64_t now_utc, int limit, GError **err);

/*
 * Parcels nobody has asked about, of orders shipped since `shipped_since_utc` and
 * neither completed nor cancelled, the oldest first, at most `limit`.
 */
MUST_USE GPtrArray *parcels_unasked(
	struct db *db, int64_t shipped_since_utc, int limit, GError **err);

/* When the next parcel is due; 0: none. */
MUST_USE bool parcels_next_due(struct db *db, int64_t *out_at_utc, GError **err);

/* Ask for it soon (a case waits): moves next_check_at_utc to `at_utc` if that is
 * sooner. */
MUST_USE bool parcel_hasten(
	struct db *db, int64_t parcel_id, int64_t at_utc, GError **err);

/* A scan; the same one twice is stored once. *out_new says which it was. */
MUST_USE bool parcel_event_add(struct db *db, int64_t parcel_id, int64_t at_utc,
	const char *code, const char *text, const char *place, bool *out_new,
	GError **err);

struct parcel_event {
	int64_t at_utc;
	char *code;
	char *text;
	char *place;
};

/* The scans of a parcel, oldest first: array of struct parcel_event. */
MUST_USE GArray *parcel_events(struct db *db, int64_t parcel_id, GError **err);

#endif
