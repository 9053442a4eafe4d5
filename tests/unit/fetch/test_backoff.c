/* HERMETICITY: touches nothing. */
#include "fetch/backoff.h"

#include <glib.h>

static void test_grows_within_limits(void)
{
	static const struct {
		unsigned failures;
		double random;
		int64_t delay_ms;
	} cases[] = {
		{0, 0.5, 0},
		{1, 0.0, 1000},
		{1, 1.0, 1500},
		{2, 0.0, 2000},
		{4, 0.5, 10000},
		{11, 0.0, 1024 * 1000},
		{12, 0.0, 20 * 60 * 1000},
		{12, 1.0, 30 * 60 * 1000},
		{4000000000u, 1.0, 30 * 60 * 1000},
		{1, -3.0, 1000},
		{1, 7.0, 1500},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(backoff_delay_ms(cases[i].failures, cases[i].random),
			==, cases[i].delay_ms);
}

static void test_spreads(void)
{
	g_autoptr(GRand) rand = g_rand_new_with_seed(7);
	GHashTable *seen =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
	for (int i = 0; i < 100; i++) {
		int64_t delay_ms = backoff_delay_ms(8, g_rand_double(rand));
		g_assert_cmpint(delay_ms, >=, 128000);
		g_assert_cmpint(delay_ms, <=, 192000);
		int64_t *key = g_new(int64_t, 1);
		*key = delay_ms;
		g_hash_table_add(seen, key);
	}
	g_assert_cmpuint(g_hash_table_size(seen), >, 90);
	g_hash_table_unref(seen);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/backoff/limits", test_grows_within_limits);
	g_test_add_func("/fetch/backoff/spreads", test_spreads);
	return g_test_run();
}
