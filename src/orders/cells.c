#include "orders/cells.h"

#include <string.h>

#include "base/clock.h"
#include "base/error.h"
#include "base/sanitize.h"

#define MAX_NUMBER 64 /* characters of an order's or a parcel's number */

/* Names that order exports use; codes stand for themselves. */
static const struct {
	const char *name;
	const char *code;
} countries[] = {
	{"argentina", "AR"},
	{"australia", "AU"},
	{"austria", "AT"},
	{"belarus", "BY"},
	{"belgium", "BE"},
	{"brazil", "BR"},
	{"brasil", "BR"},
	{"bulgaria", "BG"},
	{"canada", "CA"},
	{"chile", "CL"},
	{"china", "CN"},
	{"colombia", "CO"},
	{"croatia", "HR"},
	{"cyprus", "CY"},
	{"czech republic", "CZ"},
	{"czechia", "CZ"},
	{"denmark", "DK"},
	{"egypt", "EG"},
	{"estonia", "EE"},
	{"finland", "FI"},
	{"france", "FR"},
	{"germany", "DE"},
	{"greece", "GR"},
	{"hong kong", "HK"},
	{"hungary", "HU"},
	{"iceland", "IS"},
	{"india", "IN"},
	{"indonesia", "ID"},
	{"ireland", "IE"},
	{"israel", "IL"},
	{"italy", "IT"},
	{"japan", "JP"},
	{"kazakhstan", "KZ"},
	{"korea", "KR"},
	{"south korea", "KR"},
	{"korea, republic of", "KR"},
	{"kuwait", "KW"},
	{"latvia", "LV"},
	{"lithuania", "LT"},
	{"luxembourg", "LU"},
	{"malaysia", "MY"},
	{"malta", "MT"},
	{"mexico", "MX"},
	{"moldova", "MD"},
	{"morocco", "MA"},
	{"netherlands", "NL"},
	{"new zealand", "NZ"},
	{"norway", "NO"},
	{"peru", "PE"},
	{"philippines", "PH"},
	{"poland", "PL"},
	{"portugal", "PT"},
	{"romania", "RO"},
	{"russia", "RU"},
	{"russian federation", "RU"},
	{"saudi arabia", "SA"},
	{"serbia", "RS"},
	{"singapore", "SG"},
	{"slovakia", "SK"},
	{"slovenia", "SI"},
	{"south africa", "ZA"},
	{"spain", "ES"},
	{"sweden", "SE"},
	{"switzerland", "CH"},
	{"thailand", "TH"},
	{"turkey", "TR"},
	{"türkiye", "TR"},
	{"ukraine", "UA"},
	{"united arab emirates", "AE"},
	{"united kingdom", "GB"},
	{"uk", "GB"},
	{"great britain", "GB"},
	{"united states", "US"},
	{"united states of america", "US"},
	{"usa", "US"},
	{"vietnam", "VN"},
	{"美国", "US"},
	{"巴西", "BR"},
	{"俄罗斯", "RU"},
	{"西班牙", "ES"},
	{"法国", "FR"},
	{"德国", "DE"},
	{"意大利", "IT"},
	{"波兰", "PL"},
	{"荷兰", "NL"},
	{"土耳其", "TR"},
	{"英国", "GB"},
	{"加拿大", "CA"},
	{"澳大利亚", "AU"},
	{"葡萄牙", "PT"},
	{"墨西哥", "MX"},
	{"智利", "CL"},
	{"以色列", "IL"},
	{"乌克兰", "UA"},
	{"日本", "JP"},
	{"韩国", "KR"},
};

static bool refuse(GError **err, const char *cell, const char *what)
{
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "\"%s\" is not %s", cell, what);
	return false;
}

/* 8.12346E+15, 8,12E+15, 8E+15: a long number that went through a spreadsheet. */
static bool check_not_ruined(const char *number, GError **err)
{
	const char *p = number + strspn(number, "0123456789.,");
	if (p == number || g_ascii_toupper(*p) != 'E' || p[1] != '+' ||
		!g_ascii_isdigit(p[2]))
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_INPUT,
		"\"%s\" was ruined by a spreadsheet: export again and format the "
		"column "
		"as text",
		number);
	return false;
}

bool cell_tracking_number(const char *cell, char **out, GError **err)
{
	g_autofree char *number = g_ascii_strup(cell, -1);
	g_autofree char *line = sanitize_line(g_strstrip(number), MAX_NUMBER);
	if (!check_not_ruined(line, err))
		return false;
	*out = g_steal_pointer(&line);
	return true;
}

bool cell_order_number(const char *cell, char **out, GError **err)
{
	const char *p = cell;
	while (*p != '\0' && strchr("=\"'# \t", *p) != NULL)
		p++;
	size_t len = strcspn(p, "\" \t");
	g_autofree char *number = g_strndup(p, len);
	if (number[0] == '\0')
		return refuse(err, cell, "an order number");
	if (!check_not_ruined(number, err))
		return false;
	if (strlen(number) > MAX_NUMBER)
		return refuse(err, cell, "an order number");
	*out = g_steal_pointer(&number);
	return true;
}

/* Up to six numbers separated by anything; how many there were. */
static int split_numbers(const char *text, int *out)
{
	int count = 0;
	while (*text != '\0' && count < 6) {
		if (!g_ascii_isdigit(*text)) {
			text++;
			continue;
		}
		char *end = NULL;
		out[count++] = (int)g_ascii_strtoull(text, &end, 10);
		text = end;
	}
	return count;
}

bool cell_time(const char *cell, GTimeZone *zone, int64_t *out_utc, GError **err)
{
	*out_utc = 0;
	if (cell[0] == '\0' || strcmp(cell, "-") == 0)
		return true;
	if (strchr(cell, 'T') != NULL && time_parse(cell, out_utc))
		return true;
	int part[6] = {0};
	int count = split_numbers(cell, part);
	g_autoptr(GDateTime) when =
		count >= 3 && part[0] >= 2000
			? g_date_time_new(zone, part[0], part[1], part[2], part[3],
				  part[4], part[5])
			: NULL;
	if (when == NULL)
		return refuse(err, cell, "a time such as 2026-03-01 10:00");
	*out_utc = g_date_time_to_unix(when);
	return true;
}

static const char *currency_of(const char *cell)
{
	static const struct {
		const char *sign;
		const char *code;
	} signs[] = {
		{"US $", "USD"},
		{"US$", "USD"},
		{"USD", "USD"},
		{"€", "EUR"},
		{"EUR", "EUR"},
		{"£", "GBP"},
		{"GBP", "GBP"},
		{"руб", "RUB"},
		{"RUB", "RUB"},
		{"R$", "BRL"},
		{"BRL", "BRL"},
		{"CNY", "CNY"},
		{"￥", "CNY"},
		{"¥", "CNY"},
		{"$", "USD"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
		if (strstr(cell, signs[i].sign) != NULL)
			return signs[i].code;
	}
	return "";
}

bool cell_money(const char *cell, double *out_amount, char **out_currency, GError **err)
{
	*out_amount = -1;
	*out_currency = g_strdup("");
	if (cell[0] == '\0')
		return true;
	/* "1,234.56" and "1.234,56" and "12,34": the last mark is the decimal one. */
	g_autoptr(GString) digits = g_string_new(NULL);
	const char *last = strrchr(cell, ',') > strrchr(cell, '.') ? strrchr(cell, ',')
	                                                           : strrchr(cell, '.');
	bool thousands = last != NULL && strspn(last + 1, "0123456789") == 3;
	for (const char *p = cell; *p != '\0'; p++) {
		if (g_ascii_isdigit(*p))
			g_string_append_c(digits, *p);
		else if (p == last && !thousands)
			g_string_append_c(digits, '.');
	}
	if (digits->len == 0) {
		g_clear_pointer(out_currency, g_free);
		return refuse(err, cell, "an amount of money");
	}
	g_free(*out_currency);
	*out_currency = g_strdup(currency_of(cell));
	*out_amount = g_ascii_strtod(digits->str, NULL);
	return true;
}

/* "1,200 g" as "1200 g"; "0,5" stays: a comma before other than three digits. */
static char *without_thousands(const char *cell)
{
	const char *comma = strchr(cell, ',');
	bool thousands = comma != NULL && comma > cell && comma - cell <= 3 &&
	                 cell[0] != '0' && strspn(comma + 1, "0123456789") == 3;
	if (!thousands)
		return g_strdup(cell);
	return g_strdup_printf("%.*s%s", (int)(comma - cell), cell, comma + 1);
}

bool cell_count(const char *cell, int unknown, int *out, GError **err)
{
	*out = unknown;
	if (cell[0] == '\0')
		return true;
	g_autofree char *plain = without_thousands(cell);
	char *end = NULL;
	double number = g_ascii_strtod(plain, &end);
	/* "120 g" and "120.0" are fine. */
	if (end == plain || !(number >= 0 && number <= 10000000))
		return refuse(err, cell, "a number from 0");
	*out = (int)number;
	return true;
}

bool cell_country(const char *cell, char **out, GError **err)
{
	g_autofree char *name = g_utf8_strdown(cell, -1);
	*out = NULL;
	if (cell[0] == '\0' || (strlen(cell) == 2 && g_ascii_isalpha(cell[0]) &&
				       g_ascii_isalpha(cell[1])))
		*out = g_ascii_strup(cell, -1);
	for (size_t i = 0; *out == NULL && i < G_N_ELEMENTS(countries); i++) {
		if (strcmp(countries[i].name, name) == 0)
			*out = g_strdup(countries[i].code);
	}
	return *out != NULL || refuse(err, cell, "a country or its two-letter code");
}
