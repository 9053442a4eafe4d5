/* HERMETICITY: reads the zone table of the system. */
#include "mail/countries.h"

#include <glib.h>

static void test_found(void)
{
	static const struct {
		const char *code, *timezone;
	} cases[] = {
		{"AD", "Europe/Andorra"},
		{"br", "America/Sao_Paulo"},
		{"RU", "Europe/Moscow"},
		{"ZA", "Africa/Johannesburg"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const struct country *country = country_find(cases[i].code);
		g_assert_nonnull(country);
		g_assert_cmpstr(country->timezone, ==, cases[i].timezone);
	}
	static const char *const none[] = {"", "B", "QQ", "BRA"};
	for (size_t i = 0; i < G_N_ELEMENTS(none); i++)
		g_assert_null(country_find(none[i]));
}

/* The table is searched by halves and its zones are given to the system. */
static void test_table(void)
{
	unsigned found = 0;
	for (char first = 'A'; first <= 'Z'; first++) {
		for (char second = 'A'; second <= 'Z'; second++) {
			const char code[] = {first, second, '\0'};
			const struct country *country = country_find(code);
			if (country == NULL)
				continue;
			g_assert_cmpstr(country->code, ==, code);
			g_autoptr(GTimeZone) zone =
				g_time_zone_new_identifier(country->timezone);
			g_assert_nonnull(zone);
			g_assert_cmpint(country->languages[0], !=, '\0');
			found++;
		}
	}
	g_assert_cmpuint(found, >, 100);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/countries/found", test_found);
	g_test_add_func("/countries/table", test_table);
	return g_test_run();
}
