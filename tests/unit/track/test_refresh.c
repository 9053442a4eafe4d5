/*
 * A tracker of the test's own answers as it is told.
 *
 * HERMETICITY: a store in a temporary folder.
 */
#include <glib.h>

#include "base/error.h"
#include "due.h"
#include "track/track_info.h"

struct fake {
	enum tracked results[4]; /* by the order of asking */
	enum parcel_status status;
	int64_t delivered_at_utc;
	bool fails;
	unsigned calls;
	unsigned freed;
	unsigned interrupted;
};

static void answer(const struct fake *fake, struct question *question)
{
	if (question->result != TRACKED_NEWS)
		return;
	question->parcel->facts->status = fake->status;
	question->parcel->facts->delivered_at_utc = fake->delivered_at_utc;
	struct scan *scan = g_new0(struct scan, 1);
	*scan = (struct scan){NOW - 100, g_strdup("InTransit_Other"),
		g_strdup("Sorted"), g_strdup("Lyon")};
	g_ptr_array_add(question->scans, scan);
}

static bool ask(void *self, GPtrArray *questions, GError **err)
{
	struct fake *fake = self;
	fake->calls++;
	g_assert_cmpuint(questions->len, <=, G_N_ELEMENTS(fake->results));
	for (guint i = 0; i < questions->len; i++) {
		struct question *question = questions->pdata[i];
		question->result = fake->results[i];
		answer(fake, question);
	}
	if (fake->fails)
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "the quota is used up");
	return !fake->fails;
}

static void interrupt(void *self)
{
	((struct fake *)self)->interrupted++;
}

static void free_fake(void *self)
{
	((struct fake *)self)->freed++;
}

static const struct tracker_driver driver = {
	.batch = 4, .ask = ask, .interrupt = interrupt, .free = free_fake};

static int64_t count_scans(const struct fixture *f)
{
	AUTO(rows)
	rows = db_select(f->db, NULL, "SELECT count(*) FROM parcel_event", "");
	g_assert_cmpint(rows_next(rows, NULL), ==, 1);
	return rows_int(rows, 0);
}

static void test_plan(void)
{
	static const struct {
		const char *name;
		enum tracked result;
		enum parcel_status status;
		int64_t delivered_at;
		int64_t next; /* after NOW; 0: never */
		bool checked;
		guint changed;
	} cases[] = {
		{"news", TRACKED_NEWS, PARCEL_STATUS_IN_TRANSIT, 0, 6 * 3600, true, 1},
		{"no answer", TRACKED_NOTHING, 0, 0, 6 * 3600, true, 1},
		{"registered", TRACKED_PENDING, 0, 0, 300, false, 0},
		{"refused", TRACKED_REFUSED, 0, 0, 24 * 3600, true, 1},
		{"just delivered", TRACKED_NEWS, PARCEL_STATUS_DELIVERED, NOW - 3600,
			6 * 3600, true, 1},
		{"long delivered", TRACKED_NEWS, PARCEL_STATUS_DELIVERED,
			NOW - 5 * 86400, 0, true, 1},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		struct fixture f;
		fixture_begin(&f);
		int64_t order = due_add(&f, "8001", "RB1");
		struct fake fake = {.results = {cases[i].result},
			.status = cases[i].status,
			.delivered_at_utc = cases[i].delivered_at};
		AUTO(tracker) tracker = tracker_new(&driver, &fake);
		struct round round = due_refresh(&f, tracker);
		g_assert_true(round.ok);
		g_assert_cmpuint(round.asked, ==, 1);
		g_assert_cmpuint(round.changed, ==, cases[i].changed);
		AUTO(parcel_row) row = due_load(&f, order);
		int64_t next = cases[i].next != 0 ? NOW + cases[i].next : 0;
		g_assert_cmpint(row->next_check_at_utc, ==, next);
		g_assert_cmpint(row->checked_at_utc, ==, cases[i].checked ? NOW : 0);
		g_assert_cmpint(count_scans(&f), ==, cases[i].result == TRACKED_NEWS);
		/* Nothing more is due. */
		round = due_refresh(&f, tracker);
		g_assert_true(round.ok);
		g_assert_cmpuint(round.asked, ==, 0);
		g_assert_cmpuint(fake.calls, ==, 1);
		fixture_end(&f);
	}
}

/* What was answered before the failure counts; the rest is due in a while. */
static void test_failure_midway(void)
{
	struct fixture f;
	fixture_begin(&f);
	int64_t first = due_add(&f, "8001", "RB1");
	int64_t second = due_add(&f, "8002", "RB2");
	struct fake fake = {.results = {TRACKED_NEWS, TRACKED_NOTHING},
		.status = PARCEL_STATUS_IN_TRANSIT,
		.fails = true};
	AUTO(tracker) tracker = tracker_new(&driver, &fake);
	struct round round = due_refresh(&f, tracker);
	g_assert_false(round.ok);
	g_assert_error(round.err, REPLYD_ERROR, ERR_CONFIG);
	g_clear_error(&round.err);
	AUTO(parcel_row) known = due_load(&f, first);
	AUTO(parcel_row) unknown = due_load(&f, second);
	g_assert_cmpint(known->facts->status, ==, PARCEL_STATUS_IN_TRANSIT);
	g_assert_cmpint(known->next_check_at_utc, ==, NOW + 6 * 3600);
	g_assert_cmpint(unknown->checked_at_utc, ==, 0);
	g_assert_cmpint(unknown->next_check_at_utc, ==, NOW + 900);
	g_assert_cmpint(count_scans(&f), ==, 1);
	fixture_end(&f);
}

static void test_batches(void)
{
	struct fixture f;
	fixture_begin(&f);
	static const char *const orders[] = {"1", "2", "3", "4", "5"};
	for (size_t i = 0; i < G_N_ELEMENTS(orders); i++)
		(void)due_add(&f, orders[i], "RB1");
	struct fake fake = {0};
	AUTO(tracker) tracker = tracker_new(&driver, &fake);
	static const unsigned asked[] = {4, 1, 0};
	for (size_t i = 0; i < G_N_ELEMENTS(asked); i++) {
		struct round round = due_refresh(&f, tracker);
		g_assert_true(round.ok);
		g_assert_cmpuint(round.asked, ==, asked[i]);
	}
	fixture_end(&f);
}

static void test_interrupt_and_free(void)
{
	struct fake fake = {0};
	struct tracker *tracker = tracker_new(&driver, &fake);
	tracker_interrupt(tracker);
	tracker_free(tracker);
	tracker_free(NULL);
	g_assert_cmpuint(fake.interrupted, ==, 1);
	g_assert_cmpuint(fake.freed, ==, 1);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/refresh/plan", test_plan);
	g_test_add_func("/refresh/failure-midway", test_failure_midway);
	g_test_add_func("/refresh/batches", test_batches);
	g_test_add_func("/refresh/interrupt-and-free", test_interrupt_and_free);
	return g_test_run();
}
