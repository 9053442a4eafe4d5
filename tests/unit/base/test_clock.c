/* HERMETICITY: touches nothing. */
#include "base/clock.h"

#include <glib.h>

static void test_parse(void)
{
	static const struct {
		const char *text;
		bool ok;
		int64_t utc;
	} cases[] = {
		{"1970-01-01T00:00:00Z", true, 0},
		{"1970-01-02", true, 86400},
		{"2026-03-01T08:00:00+08:00", true, 1772323200},
		{"2026-03-01T00:00:00.250Z", true, 1772323200},
		{"", false, 0},
		{"yesterday", false, 0},
		{"2026-13-01", false, 0},
		{"2026-02-30", false, 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		int64_t utc = 0;
		g_assert_cmpint(time_parse(cases[i].text, &utc), ==, cases[i].ok);
		if (cases[i].ok)
			g_assert_cmpint(utc, ==, cases[i].utc);
	}
	int64_t untouched = 7;
	g_assert_false(time_parse(NULL, &untouched));
	g_assert_cmpint(untouched, ==, 7);
}

static void test_format_round_trip(void)
{
	g_autofree char *text = time_format(1772323200);
	g_assert_cmpstr(text, ==, "2026-03-01T00:00:00Z");
	g_autofree char *date = time_format_date(1772323199);
	g_assert_cmpstr(date, ==, "2026-02-28");
}

static void test_days(void)
{
	int64_t noon = 1772323200 + 43200;
	g_assert_cmpint(time_days_between(noon, noon + 43199), ==, 0);
	g_assert_cmpint(time_days_between(noon, noon + 43200), ==, 1);
	g_assert_cmpint(time_days_between(noon + 43200, noon), ==, -1);
	g_assert_cmpint(time_days_between(-1, 0), ==, 1);
	g_assert_cmpint(time_add_days(noon, 2), ==, 1772323200 + 2 * 86400);
}

static void test_clock(void)
{
	struct clock fixed = {.fixed_at_utc = 42};
	g_assert_cmpint(clock_now(&fixed), ==, 42);
	struct clock running = {0};
	g_assert_cmpint(clock_now(&running), >, 1700000000);
}

static void test_since(void)
{
	static const struct {
		const char *text;
		int64_t utc; /* -1: refused */
	} cases[] = {
		{"0d", 1000000},
		{"12h", 1000000 - 12 * 3600},
		{"2d", 1000000 - 2 * SECONDS_PER_DAY},
		{"1w", 1000000 - 7 * SECONDS_PER_DAY},
		{"1970-01-02", SECONDS_PER_DAY},
		{"d", -1},
		{"2", -1},
		{"2dd", -1},
		{"-2d", -1},
		{"2 d", -1},
		{"999999999999999999999d", -1},
		{"", -1},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		int64_t utc = -1;
		bool ok = time_parse_since(cases[i].text, 1000000, &utc);
		g_assert_cmpint(ok, ==, cases[i].utc >= 0);
		if (ok)
			g_assert_cmpint(utc, ==, cases[i].utc);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/clock/parse", test_parse);
	g_test_add_func("/clock/format", test_format_round_trip);
	g_test_add_func("/clock/days", test_days);
	g_test_add_func("/clock/now", test_clock);
	g_test_add_func("/clock/since", test_since);
	return g_test_run();
}
