/* HERMETICITY: the system's time zone data. */
#include "orders/cells.h"

#include <glib.h>

#include "base/error.h"

static void test_order_number(void)
{
	static const struct {
		const char *cell;
		const char *number; /* NULL: refused */
	} cases[] = {
		{"8123456789012345", "8123456789012345"},
		{"=\"8123\"", "8123"},
		{"'8123", "8123"},
		{"\t8123 ", "8123"},
		{"#1001", "1001"},
		{"SO-00012", "SO-00012"},
		{"8.12346E+15", NULL},
		{"8,12346E+15", NULL},
		{"8E+15", NULL},
		{"8e+15", NULL},
		{"SE+15", "SE+15"},
		{"", NULL},
		{"\"\"", NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *number = NULL;
		g_autoptr(GError) err = NULL;
		bool ok = cell_order_number(cases[i].cell, &number, &err);
		g_assert_cmpstr(number, ==, cases[i].number);
		g_assert_cmpint(ok, ==, cases[i].number != NULL);
		g_assert_true(ok || err->code == ERR_INPUT);
	}
}

static void test_time(void)
{
	g_autoptr(GTimeZone) pacific =
		g_time_zone_new_identifier("America/Los_Angeles");
	static const struct {
		const char *cell;
		bool ok;
		int64_t utc;
	} cases[] = {
		{"2026-03-01 10:00", true, 1772388000}, /* UTC-8 */
		{"2026/3/1 10:00:00", true, 1772388000},
		{"2026-07-01 10:00", true, 1782925200}, /* summer time, UTC-7 */
		{"2026-03-01T10:00:00Z", true, 1772359200},
		{"2026-03-01", true, 1772352000}, {"", true, 0}, {"-", true, 0},
		{"soon", false, 0}, {"2026-13-01", false, 0},
		{"01/03/2026", false, 0}, /* day or month first? nobody knows */
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		int64_t utc = -1;
		bool ok = cell_time(cases[i].cell, pacific, &utc, NULL);
		g_assert_cmpint(ok, ==, cases[i].ok);
		if (ok)
			g_assert_cmpint(utc, ==, cases[i].utc);
	}
}

static void test_money(void)
{
	static const struct {
		const char *cell;
		double amount;
		const char *currency; /* NULL: refused */
	} cases[] = {
		{"US $12.34", 12.34, "USD"},
		{"12,34 €", 12.34, "EUR"},
		{"1,234.56", 1234.56, ""},
		{"1.234,56 EUR", 1234.56, "EUR"},
		{"1,234", 1234, ""},
		{"R$ 99,90", 99.90, "BRL"},
		{"", -1, ""},
		{"free", -1, NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		double amount = 0;
		g_autofree char *currency = NULL;
		bool ok = cell_money(cases[i].cell, &amount, &currency, NULL);
		g_assert_cmpint(ok, ==, cases[i].currency != NULL);
		g_assert_cmpfloat_with_epsilon(amount, cases[i].amount, 0.001);
		g_assert_cmpstr(currency, ==, cases[i].currency);
	}
}

static void test_count_and_country(void)
{
	int count = 0;
	g_assert_true(cell_count("120 g", 0, &count, NULL));
	g_assert_cmpint(count, ==, 120);
	g_assert_true(cell_count("1,200 g", 0, &count, NULL));
	g_assert_cmpint(count, ==, 1200);
	g_assert_true(cell_count("0,120", 7, &count, NULL));
	g_assert_cmpint(count, ==, 0);
	g_assert_true(cell_count("", -1, &count, NULL));
	g_assert_cmpint(count, ==, -1);
	g_assert_false(cell_count("-3", 0, &count, NULL));
	g_assert_false(cell_count("many", 0, &count, NULL));
	static const char *const names[][2] = {{"br", "BR"}, {"Brazil", "BR"},
		{"United States", "US"}, {"俄罗斯", "RU"}, {"", ""},
		{"Atlantis", NULL}};
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *code = NULL;
		bool ok = cell_country(names[i][0], &code, NULL);
		g_assert_cmpint(ok, ==, names[i][1] != NULL);
		g_assert_cmpstr(code, ==, names[i][1]);
	}
}

static void test_tracking_number(void)
{
	g_autofree char *number = NULL;
	g_assert_true(cell_tracking_number(" rb123456785cn ", &number, NULL));
	g_assert_cmpstr(number, ==, "RB123456785CN");
	g_autofree char *ruined = NULL;
	g_autoptr(GError) err = NULL;
	g_assert_false(cell_tracking_number("9.4001E+21", &ruined, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_assert_null(ruined);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/cells/order-number", test_order_number);
	g_test_add_func("/cells/time", test_time);
	g_test_add_func("/cells/money", test_money);
	g_test_add_func("/cells/count-country", test_count_and_country);
	g_test_add_func("/cells/tracking-number", test_tracking_number);
	return g_test_run();
}
