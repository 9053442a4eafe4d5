/* HERMETICITY: touches nothing. */
#include "understand/dates.h"

#include "base/limits.h"
#include "exact.h"

#define WRITTEN_UTC 1768478400 /* 15 January 2026 */
#define NEW_YORK    (-300)
#define LONDON      0

/* What is found, parted by blanks. */
static const struct found_case {
	const char *language;
	int zone_min;
	const char *text;
	const char *found;
} found_cases[] = {
	{"en", LONDON, "arrived on 11/01", "2026-01-11"},
	{"en", NEW_YORK, "arrived on 11/01", "2025-11-01"},
	{"en", NEW_YORK, "arrived on 13/01/2026", "2026-01-13"},
	{"pt", NEW_YORK, "chegou dia 11/01", "2026-01-11"}, /* Brazil */
	{"de", LONDON, "am 3.12.2025 bestellt", "2025-12-03"},
	{"de", LONDON, "bestellt am 3.12.", "2025-12-03"},
	{"en", LONDON, "2025-12-03", "2025-12-03"},
	{"en", LONDON, "2025/12/03", "2025-12-03"},
	{"en", LONDON, "03-12-25", "2025-12-03"},
	{"en", LONDON, "12th of May 2025", "2025-05-12"},
	{"en", LONDON, "May 12th, 2025", "2025-05-12"},
	{"en", LONDON, "Dec. 24", "2025-12-24"},
	{"en", LONDON, "until 5 March", "2026-03-05"},
	{"en", LONDON, "since 5 October", "2025-10-05"},
	{"es", LONDON, "el 12 de enero de 2026", "2026-01-12"},
	{"pt", LONDON, "25 de dezembro", "2025-12-25"},
	{"fr", LONDON, "le 1er décembre", "2025-12-01"},
	{"ru", LONDON, "заказала 12 декабря 2025 г.", "2025-12-12"},
	{"pl", LONDON, "5 grudnia", "2025-12-05"},
	{"tr", LONDON, "3 Ocak 2026 tarihinde", "2026-01-03"},
	{"it", LONDON, "dal 10 novembre al 12 dicembre", "2025-11-10 2025-12-12"},
	{"nl", LONDON, "op 28 mrt. 2025", "2025-03-28"},
	/* and what is none */
	{"en", LONDON, "9/10 would buy", ""},
	{"en", LONDON, "open 24/7", ""},
	{"en", LONDON, "31/02/2026", ""},
	{"en", LONDON, "29/02/2025", ""},
	{"en", LONDON, "on 45/01", ""},
	{"en", LONDON, "version 1.2.2025.4", ""},
	{"en", LONDON, "2 out of 3, 1 set, n95", ""},
	{"en", LONDON, "call 555-12-2025-11", ""},
	{"en", LONDON, "order 451-1214-7096", ""},
	{"en", LONDON, "I paid 12.50", ""},
	{"en", LONDON, "", ""},
	{"en", LONDON, "may 1", "2025-05-01"},
	{"en", LONDON, "1", ""},
};

static void test_found(gconstpointer data)
{
	const struct found_case *wanted = data;
	struct words_source source = exact_source(wanted->text);
	const struct dates_options options = {
		wanted->language, WRITTEN_UTC, wanted->zone_min};
	AUTO(reading) reading = reading_new();
	dates_find(&source, &options, reading->days);
	g_autoptr(GString) found = g_string_new(NULL);
	for (guint i = 0; i < reading->days->len; i++) {
		const struct named_day *day = reading->days->pdata[i];
		g_string_append_printf(found, "%s%s", i > 0 ? " " : "", day->date);
		g_assert_nonnull(strstr(wanted->text, day->text));
	}
	g_assert_cmpstr(found->str, ==, wanted->found);
	exact_source_clear(&source);
}

/* Without a date of the mail only a day that says its year is one. */
static void test_no_mail_date(void)
{
	struct words_source source = exact_source("on 11/01 and 12 May 2025");
	const struct dates_options options = {.language = ""};
	AUTO(reading) reading = reading_new();
	dates_find(&source, &options, reading->days);
	g_assert_cmpuint(reading->days->len, ==, 1);
	exact_source_clear(&source);
}

static void test_limit(void)
{
	g_autoptr(GString) text = g_string_new(NULL);
	for (int i = 0; i < 1000; i++)
		g_string_append(text, "2025-12-03 ");
	struct words_source source = exact_source(text->str);
	const struct dates_options options = {.language = "en"};
	AUTO(reading) reading = reading_new();
	dates_find(&source, &options, reading->days);
	g_assert_cmpuint(reading->days->len, ==, LIMIT_NUMBERS);
	exact_source_clear(&source);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(found_cases); i++) {
		g_autofree char *path = g_strdup_printf("/dates/found/%zu", i);
		g_test_add_data_func(path, &found_cases[i], test_found);
	}
	g_test_add_func("/dates/no-mail-date", test_no_mail_date);
	g_test_add_func("/dates/limit", test_limit);
	return g_test_run();
}
