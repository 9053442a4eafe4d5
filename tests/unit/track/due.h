/*
 * Parcels that are due, for the tests of trackers: each of an order of its own.
 */
#ifndef TESTS_UNIT_TRACK_DUE_H
#define TESTS_UNIT_TRACK_DUE_H

#include "record/orders.h"
#include "tests/unit/record/fixture.h"
#include "track/tracker.h"

#define NOW 1714620000 /* 2024-05-02T03:20:00Z */

/* An order with this number and a parcel that is due; the order's id. */
static inline int64_t due_add(
	const struct fixture *f, const char *order_number, const char *number)
{
	AUTO(order_row) order = order_row_new();
	order->shop_id = f->shop_id;
	g_free(order->facts->number);
	order->facts->number = g_strdup(order_number);
	g_assert_cmpint(order_upsert(f->db, order, NULL), ==, UPSERT_NEW);
	int64_t parcel = 0;
	g_assert_true(parcel_ensure(
		f->db, f->shop_id, order->id, number, "china-post", "", &parcel, NULL));
	g_assert_true(parcel_hasten(f->db, parcel, NOW - 10, NULL));
	return order->id;
}

/* The parcel of this order, as the store has it now. */
static inline struct parcel_row *due_load(const struct fixture *f, int64_t order_id)
{
	g_autoptr(GPtrArray) parcels = parcels_of_order(f->db, order_id, NULL);
	g_assert_nonnull(parcels);
	g_assert_cmpuint(parcels->len, ==, 1);
	return g_ptr_array_steal_index(parcels, 0);
}

/* What came of one round. */
struct round {
	bool ok;
	unsigned asked;
	guint changed; /* orders */
	GError *err;
};

static inline struct round due_refresh(const struct fixture *f, struct tracker *tracker)
{
	struct round round = {0};
	g_autoptr(GArray) changed = g_array_new(FALSE, FALSE, sizeof(int64_t));
	round.ok = tracker_refresh_due(
		tracker, f->db, NOW, 6, changed, &round.asked, &round.err);
	round.changed = changed->len;
	return round;
}

#endif
