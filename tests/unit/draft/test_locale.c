/* HERMETICITY: touches nothing. */
#include "draft/locale.h"

#include <glib.h>
#include <string.h>

/* 1 January, 11 January, 31 August and 29 February, noon UTC */
#define FIRST    1767268800
#define ELEVENTH 1768132800
#define AUGUST   1788177600
#define LEAP_DAY 1709208000

static void test_date(void)
{
	static const struct {
		const char *language;
		int64_t utc;
		const char *text;
	} cases[] = {
		{"en", ELEVENTH, "11 January 2026"},
		{"en-GB", ELEVENTH, "11 January 2026"},
		{"pt", ELEVENTH, "11 de janeiro de 2026"},
		{"pt-BR", FIRST, "1º de janeiro de 2026"},
		{"es", FIRST, "1 de enero de 2026"},
		{"es_MX", AUGUST, "31 de agosto de 2026"},
		{"ru", ELEVENTH, "11 января 2026 года"},
		{"fr", ELEVENTH, "11 janvier 2026"},
		{"fr", FIRST, "1er janvier 2026"},
		{"de", FIRST, "1. Januar 2026"},
		{"de", LEAP_DAY, "29. Februar 2024"},
		{"it", FIRST, "1º gennaio 2026"},
		{"it", AUGUST, "31 agosto 2026"},
		{"pl", ELEVENTH, "11 stycznia 2026"},
		{"nl", ELEVENTH, "11 januari 2026"},
		{"tr", ELEVENTH, "11 Ocak 2026"},
		{"tr", AUGUST, "31 Ağustos 2026"},
		{"zh", ELEVENTH, "2026年1月11日"},
		{"ja", ELEVENTH, "2026-01-11"},
		{"d", ELEVENTH, "2026-01-11"},
		{"deu", ELEVENTH, "2026-01-11"},
		{"", ELEVENTH, "2026-01-11"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = locale_date(cases[i].language, cases[i].utc);
		g_assert_cmpstr(text, ==, cases[i].text);
	}
}

/* Twelve different months in every language, each with a letter or number of its own.
 */
static void test_months(void)
{
	static const char *const languages[] = {
		"en", "pt", "es", "ru", "fr", "de", "it", "pl", "nl", "tr", "zh"};
	for (size_t i = 0; i < G_N_ELEMENTS(languages); i++) {
		g_autoptr(GHashTable) seen =
			g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
		for (int month = 1; month <= 12; month++) {
			g_autoptr(GDateTime) day =
				g_date_time_new_utc(2026, month, 15, 12, 0, 0);
			g_hash_table_add(seen,
				locale_date(languages[i], g_date_time_to_unix(day)));
		}
		g_assert_cmpuint(g_hash_table_size(seen), ==, 12);
	}
}

static void test_money(void)
{
	static const struct {
		const char *language;
		double amount;
		const char *text;
	} cases[] = {
		{"en", 12.5, "USD 12.50"},
		{"en", 1234567.891, "USD 1,234,567.89"},
		{"en", 0, "USD 0.00"},
		{"en", -3, "USD -3.00"},
		{"en", 999.999, "USD 1,000.00"},
		{"pt", 1234.5, "USD 1.234,50"},
		{"nl", 12.5, "USD 12,50"},
		{"tr", 12.5, "USD 12,50"},
		{"es", 1234.5, "1234,50 USD"},
		{"es", 12345.5, "12.345,50 USD"},
		{"de", 1234.5, "1.234,50 USD"},
		{"it", 12345.5, "12.345,50 USD"},
		{"fr", 1234.5, "1\u202f234,50 USD"},
		{"ru", 1234.5, "1\u00a0234,50 USD"},
		{"pl", 1234.5, "1234,50 USD"},
		{"pl", 12345.5, "12\u00a0345,50 USD"},
		{"zh", 12.5, "USD 12.50"},
		{"", 1234.5, "USD 1,234.50"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text =
			locale_money(cases[i].language, "USD", cases[i].amount);
		g_assert_cmpstr(text, ==, cases[i].text);
	}
}

/* The samples of CLDR's plural rules, and what is around their edges. */
static void test_plural(void)
{
	static const struct {
		const char *languages;
		enum count_form form;
		int counts[10]; /* up to -1 */
	} cases[] = {
		{"en de es it nl tr", COUNT_FORM_ONE, {1, -1}},
		{"en de es it nl tr", COUNT_FORM_OTHER, {0, 2, 11, 21, 100, 101, -1}},
		{"fr pt pt-BR", COUNT_FORM_ONE, {0, 1, -1}},
		{"fr pt pt-BR", COUNT_FORM_OTHER, {2, 11, 21, 100, -1}},
		{"ru", COUNT_FORM_ONE, {1, 21, 31, 101, 1001, -1}},
		{"ru", COUNT_FORM_FEW, {2, 3, 4, 22, 24, 34, 102, 1002, -1}},
		{"ru", COUNT_FORM_MANY, {0, 5, 11, 12, 14, 19, 20, 100, 111, -1}},
		{"pl", COUNT_FORM_ONE, {1, -1}},
		{"pl", COUNT_FORM_FEW, {2, 3, 4, 22, 24, 34, 102, 1002, -1}},
		{"pl", COUNT_FORM_MANY, {0, 5, 11, 12, 14, 21, 25, 101, 112, -1}},
		{"zh zh-CN", COUNT_FORM_OTHER, {0, 1, 2, 21, -1}},
		{"xx", COUNT_FORM_ONE, {1, -1}},
		{"xx", COUNT_FORM_OTHER, {0, 2, -1}},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_auto(GStrv) languages = g_strsplit(cases[i].languages, " ", -1);
		for (char **language = languages; *language != NULL; language++) {
			for (const int *n = cases[i].counts; *n >= 0; n++) {
				g_test_message("%s %d", *language, *n);
				g_assert_cmpint(locale_plural(*language, *n), ==,
					cases[i].form);
			}
		}
	}
	g_assert_cmpint(locale_plural("ru", -21), ==, COUNT_FORM_ONE);
	g_assert_cmpint(locale_plural("ru", G_MININT), ==, COUNT_FORM_MANY);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/locale/date", test_date);
	g_test_add_func("/locale/months", test_months);
	g_test_add_func("/locale/money", test_money);
	g_test_add_func("/locale/plural", test_plural);
	return g_test_run();
}
