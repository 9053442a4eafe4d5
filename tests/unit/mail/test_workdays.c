/* HERMETICITY: reads etc/holidays of the source tree and the zones of the system. */
#include "mail/workdays.h"

#include <string.h>

#include "base/clock.h"
#include "base/error.h"

static void test_after(void)
{
	static const struct {
		const char *from;
		int days;
		const char *until;
	} cases[] = {
		{"2026-03-02T10:00:00Z", 0, "2026-03-02T00:00:00Z"}, /* a Monday */
		{"2026-03-02T10:00:00Z", 1, "2026-03-03T00:00:00Z"},
		{"2026-03-06T10:00:00Z", 1, "2026-03-09T00:00:00Z"}, /* a Friday */
		{"2026-03-07T10:00:00Z", 1, "2026-03-09T00:00:00Z"}, /* a Saturday */
		{"2026-03-02T10:00:00Z", 5, "2026-03-09T00:00:00Z"},
		/* late in the evening it is the next day there */
		{"2026-03-05T20:00:00Z", 1, "2026-03-09T00:00:00Z"},
		/* the Saturday before Spring Festival is worked, then nobody until 24
	         */
		{"2026-02-13T03:00:00Z", 1, "2026-02-14T00:00:00Z"},
		{"2026-02-13T03:00:00Z", 2, "2026-02-24T00:00:00Z"},
		{"2026-02-28T03:00:00Z", 1, "2026-03-02T00:00:00Z"},
		{"2026-09-30T03:00:00Z", 3, "2026-10-10T00:00:00Z"},
		/* a leap day is a day */
		{"2028-02-28T03:00:00Z", 1, "2028-02-29T00:00:00Z"},
	};
	g_autoptr(GError) err = NULL;
	g_autofree char *path = g_test_build_filename(
		G_TEST_DIST, "etc", "holidays", "china.days", NULL);
	AUTO(workdays) china = workdays_load(path, &err);
	g_assert_no_error(err);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		int64_t from = 0;
		g_assert_true(time_parse(cases[i].from, &from));
		int64_t until =
			workdays_after(china, "Asia/Shanghai", from, cases[i].days);
		g_autofree char *got = time_format(until);
		g_assert_cmpstr(got, ==, cases[i].until);
	}
	int64_t from = 0;
	g_assert_true(time_parse("2026-02-13T03:00:00Z", &from));
	g_autofree char *plain = time_format(workdays_after(NULL, "Nowhere", from, 2));
	g_assert_cmpstr(plain, ==, "2026-02-17T00:00:00Z");
	g_assert_cmpint(workdays_after(NULL, "UTC", INT64_MAX, 2), ==, 0);
}

static void test_wrong(void)
{
	static const char *const wrong[] = {"2026-02-30", "2026-2-3", "hello",
		"2026-02-03 2026-02-01", "2026-02-01 2029-02-01", "work",
		"work 2026-02-01 2026-02-02", "2026-02-01 2026-02-02 2026-02-03",
		"2026-13-01", "2026-02-01x"};
	for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GError) err = NULL;
		g_autofree char *text = g_strconcat("# c\n\n", wrong[i], NULL);
		g_assert_null(workdays_parse("h", text, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		g_assert_nonnull(strstr(err->message, "h:3: a line is DAY"));
	}
	g_autoptr(GError) err = NULL;
	g_assert_null(workdays_load("/nonexistent/days", &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/workdays/after", test_after);
	g_test_add_func("/workdays/wrong", test_wrong);
	return g_test_run();
}
