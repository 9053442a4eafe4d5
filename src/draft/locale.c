/*
 * The figures are those of CLDR 42, with what a sentence needs instead of a label: the
 * Russian year is "года", since the "г." of CLDR would meet the full stop behind it;
 * French, Italian and Portuguese write the first of a month as an ordinal. Plural forms
 * of fractions and of millions are left out: nothing here counts such things.
 */
#include "draft/locale.h"

#include <string.h>

#include "base/clock.h"

#define NBSP  "\xc2\xa0"
#define NNBSP "\xe2\x80\xaf"

typedef enum count_form plural_rule(unsigned count);

struct locale {
	const char *language;
	const char *date;    /* D, M, Y stand for the day, the month, the year */
	const char *first;   /* the day of the 1st of a month; NULL: 1 */
	const char *decimal; /* between units and cents */
	const char *group;   /* between thousands */
	bool groups_four;    /* 1.234 and not 1234 */
	bool currency_first; /* "USD 1" and not "1 USD" */
	plural_rule *plural;
	const char *const *months; /* NULL: by number */
};

static enum count_form plural_of_one(unsigned count);
static enum count_form plural_of_zero_and_one(unsigned count);
static enum count_form plural_russian(unsigned count);
static enum count_form plural_polish(unsigned count);
static enum count_form plural_none(unsigned count);

/* As they stand behind a day, so in the genitive where a language has one. */
static const char *const months_de[] = {"Januar", "Februar", "März", "April", "Mai",
	"Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"};
static const char *const months_en[] = {"January", "February", "March", "April", "May",
	"June", "July", "August", "September", "October", "November", "December"};
static const char *const months_es[] = {"enero", "febrero", "marzo", "abril", "mayo",
	"junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"};
static const char *const months_fr[] = {"janvier", "février", "mars", "avril", "mai",
	"juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"};
static const char *const months_it[] = {"gennaio", "febbraio", "marzo", "aprile",
	"maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre",
	"dicembre"};
static const char *const months_nl[] = {"januari", "februari", "maart", "april", "mei",
	"juni", "juli", "augustus", "september", "oktober", "november", "december"};
static const char *const months_pl[] = {"stycznia", "lutego", "marca", "kwietnia",
	"maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada",
	"grudnia"};
static const char *const months_pt[] = {"janeiro", "fevereiro", "março", "abril",
	"maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
	"dezembro"};
static const char *const months_ru[] = {"января", "февраля", "марта", "апреля", "мая",
	"июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"};
static const char *const months_tr[] = {"Ocak", "Şubat", "Mart", "Nisan", "Mayıs",
	"Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"};

/* clang-format off */
static const struct locale table[] = {
	/*       day, first of a month     decimal, thousands  front */
	{"de", "D. M Y",       NULL,   ",", ".",   true,  false, plural_of_one, months_de},
	{"en", "D M Y",        NULL,   ".", ",",   true,  true,  plural_of_one, months_en},
	{"es", "D de M de Y",  NULL,   ",", ".",   false, false, plural_of_one, months_es},
	{"fr", "D M Y",        "1er",  ",", NNBSP, true,  false, plural_of_zero_and_one, months_fr},
	{"it", "D M Y",        "1º",   ",", ".",   false, false, plural_of_one, months_it},
	{"nl", "D M Y",        NULL,   ",", ".",   true,  true,  plural_of_one, months_nl},
	{"pl", "D M Y",        NULL,   ",", NBSP,  false, false, plural_polish, months_pl},
	{"pt", "D de M de Y",  "1º",   ",", ".",   true,  true,  plural_of_zero_and_one, months_pt},
	{"ru", "D M Y года",   NULL,   ",", NBSP,  true,  false, plural_russian, months_ru},
	{"tr", "D M Y",        NULL,   ",", ".",   true,  true,  plural_of_one, months_tr},
	{"zh", "Y年M月D日",     NULL,   ".", ",",   true,  true,  plural_none, NULL},
};
/* clang-format on */

TERMS_DEFINE(count_form, COUNT_FORM, COUNT_FORM_LIST)

/* The row of "pt-BR", else of "pt"; NULL: there is none. */
static const struct locale *find(const char *language)
{
	size_t base = strcspn(language, "-_");
	const struct locale *found = NULL;
	for (size_t i = 0; i < G_N_ELEMENTS(table); i++) {
		const char *name = table[i].language;
		if (strcmp(name, language) == 0)
			return &table[i];
		if (strlen(name) == base && strncmp(name, language, base) == 0)
			found = &table[i];
	}
	return found;
}

static void append_day(GString *out, const struct locale *locale, int day)
{
	if (day == 1 && locale->first != NULL)
		g_string_append(out, locale->first);
	else
		g_string_append_printf(out, "%d", day);
}

static void append_month(GString *out, const struct locale *locale, int month)
{
	if (locale->months != NULL)
		g_string_append(out, locale->months[month - 1]);
	else
		g_string_append_printf(out, "%d", month);
}

char *locale_date(const char *language, int64_t utc)
{
	const struct locale *locale = find(language);
	g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(utc);
	if (time == NULL || locale == NULL)
		return time_format_date(utc);
	g_autoptr(GString) out = g_string_new(NULL);
	for (const char *p = locale->date; *p != '\0'; p++) {
		if (*p == 'D')
			append_day(out, locale, g_date_time_get_day_of_month(time));
		else if (*p == 'M')
			append_month(out, locale, g_date_time_get_month(time));
		else if (*p == 'Y')
			g_string_append_printf(out, "%d", g_date_time_get_year(time));
		else
			g_string_append_c(out, *p);
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

/* The digits of the units with the language's mark before every three of them. */
static void append_grouped(
	GString *out, const struct locale *locale, const char *digits, size_t len)
{
	bool groups = len > (locale->groups_four ? 3 : 4);
	for (size_t i = 0; i < len; i++) {
		if (groups && i > 0 && (len - i) % 3 == 0)
			g_string_append(out, locale->group);
		g_string_append_c(out, digits[i]);
	}
}

char *locale_money(const char *language, const char *currency, double amount)
{
	char plain[G_ASCII_DTOSTR_BUF_SIZE];
	g_ascii_formatd(plain, sizeof(plain), "%.2f", amount < 0 ? -amount : amount);
	const struct locale *locale = find(language);
	if (locale == NULL)
		locale = find("en");
	g_autoptr(GString) number = g_string_new(amount < 0 ? "-" : "");
	size_t units = strcspn(plain, ".");
	append_grouped(number, locale, plain, units);
	if (plain[units] == '.')
		g_string_append_printf(
			number, "%s%s", locale->decimal, plain + units + 1);
	if (locale->currency_first)
		return g_strdup_printf("%s %s", currency, number->str);
	return g_strdup_printf("%s %s", number->str, currency);
}

enum count_form locale_plural(const char *language, int count)
{
	const struct locale *locale = find(language);
	unsigned size = count < 0 ? 0U - (unsigned)count : (unsigned)count;
	return locale != NULL ? locale->plural(size) : plural_of_one(size);
}

static enum count_form plural_of_one(unsigned count)
{
	return count == 1 ? COUNT_FORM_ONE : COUNT_FORM_OTHER;
}

static enum count_form plural_of_zero_and_one(unsigned count)
{
	return count <= 1 ? COUNT_FORM_ONE : COUNT_FORM_OTHER;
}

/* 2, 3, 4, 22, ... but not 12, 13, 14: alike in Russian and Polish. */
static bool is_few(unsigned count)
{
	unsigned last = count % 10;
	unsigned tens = count % 100 / 10;
	return last >= 2 && last <= 4 && tens != 1;
}

static enum count_form plural_russian(unsigned count)
{
	if (count % 10 == 1 && count % 100 != 11)
		return COUNT_FORM_ONE;
	return is_few(count) ? COUNT_FORM_FEW : COUNT_FORM_MANY;
}

static enum count_form plural_polish(unsigned count)
{
	if (count == 1)
		return COUNT_FORM_ONE;
	return is_few(count) ? COUNT_FORM_FEW : COUNT_FORM_MANY;
}

static enum count_form plural_none(unsigned count)
{
	(void)count;
	return COUNT_FORM_OTHER;
}
