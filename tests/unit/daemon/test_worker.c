/* HERMETICITY: threads of its own. */
#include "daemon/worker.h"

#include <stdatomic.h>

static atomic_uint rounds;

static void *body(void *data)
{
	struct worker *worker = data;
	while (!worker_should_stop(worker)) {
		atomic_fetch_add(&rounds, 1);
		worker_sleep(worker, 3600 * 1000);
	}
	return NULL;
}

static void wait_for_rounds(unsigned wanted)
{
	gint64 until = g_get_monotonic_time() + 10 * G_USEC_PER_SEC;
	while (atomic_load(&rounds) < wanted && g_get_monotonic_time() < until)
		g_usleep(1000);
	g_assert_cmpuint(atomic_load(&rounds), ==, wanted);
}

static void test_wake_and_stop(void)
{
	struct worker worker;
	worker_init(&worker, "test");
	atomic_store(&rounds, 0);
	worker_start(&worker, body, &worker);
	for (unsigned i = 1; i <= 3; i++) {
		wait_for_rounds(i);
		worker_wake(&worker);
	}
	wait_for_rounds(4);
	worker_ask_to_stop(&worker);
	worker_stop(&worker);
	worker_stop(&worker); /* once more does no harm */
	g_assert_cmpuint(atomic_load(&rounds), ==, 4);
	worker_clear(&worker);
}

static void test_never_started(void)
{
	struct worker worker;
	worker_init(&worker, "test");
	worker_stop(&worker);
	g_assert_true(worker_should_stop(&worker));
	worker_clear(&worker);
}

static void test_sleep(void)
{
	struct worker worker;
	worker_init(&worker, "test");
	gint64 before = g_get_monotonic_time();
	worker_sleep(&worker, 50);
	gint64 slept = g_get_monotonic_time() - before;
	g_assert_cmpint(slept, >=, 49000);
	/* Woken before it lies down: it does not lie down, this once. */
	worker_wake(&worker);
	before = g_get_monotonic_time();
	worker_sleep(&worker, 60000);
	g_assert_cmpint(g_get_monotonic_time() - before, <, 30 * G_USEC_PER_SEC);
	before = g_get_monotonic_time();
	worker_sleep(&worker, 50);
	g_assert_cmpint(g_get_monotonic_time() - before, >=, 49000);
	worker_ask_to_stop(&worker);
	before = g_get_monotonic_time();
	worker_sleep(&worker, 60000);
	g_assert_cmpint(g_get_monotonic_time() - before, <, 30 * G_USEC_PER_SEC);
	worker_clear(&worker);
}

static void test_busy(void)
{
	struct worker worker;
	worker_init(&worker, "test");
	g_assert_cmpint(worker_busy_seconds(&worker), ==, 0);
	worker_set_busy(&worker, true);
	worker.busy_since_us -= 5 * G_USEC_PER_SEC;
	g_assert_cmpint(worker_busy_seconds(&worker), >=, 5);
	worker_set_busy(&worker, false);
	g_assert_cmpint(worker_busy_seconds(&worker), ==, 0);
	worker_clear(&worker);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/worker/wake-and-stop", test_wake_and_stop);
	g_test_add_func("/worker/never-started", test_never_started);
	g_test_add_func("/worker/sleep", test_sleep);
	g_test_add_func("/worker/busy", test_busy);
	return g_test_run();
}
