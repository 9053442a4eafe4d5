#include "understand/tracking_form.h"

#include "understand/characters.h"
#include "understand/number_form.h"

/* ISO 3166; "XX", "EU" and "UK" are none. */
static const char countries[] =
	"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL "
	"BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV "
	"CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD "
	"GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM "
	"IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK "
	"LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW "
	"MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR "
	"PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS "
	"ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY "
	"UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ";

static bool is_country(const char *code)
{
	for (const char *at = countries; *at != '\0'; at += 3) {
		if (at[0] == code[0] && at[1] == code[1])
			return true;
	}
	return false;
}

bool tracking_is_s10(const char *number, size_t len)
{
	static const int weights[8] = {8, 6, 4, 2, 3, 5, 9, 7};
	if (len != 13 || !g_ascii_isupper(number[0]) || !g_ascii_isupper(number[1]) ||
		!g_ascii_isupper(number[11]) || !g_ascii_isupper(number[12]))
		return false;
	int sum = 0;
	for (int i = 0; i < 9; i++) {
		if (!is_digit(number[2 + i]))
			return false;
		if (i < 8)
			sum += weights[i] * (number[2 + i] - '0');
	}
	int check = 11 - sum % 11;
	if (check >= 10)
		check = check == 10 ? 0 : 5;
	return number[10] - '0' == check && is_country(number + 11);
}

/* UPS: letters count as (code - 3) mod 10, every second character twice. */
static bool check_ups(const char *number, size_t len)
{
	int sum = 0;
	for (size_t i = 2; i + 1 < len; i++) {
		int value =
			is_digit(number[i]) ? number[i] - '0' : (number[i] - 3) % 10;
		sum += i % 2 == 1 ? 2 * value : value;
	}
	return number[len - 1] - '0' == (10 - sum % 10) % 10;
}

/* USPS: mod 10 with weight 3 on the last payload digit and every second before it. */
static bool check_usps(const char *number, size_t len)
{
	int sum = 0;
	for (size_t i = 0; i + 1 < len; i++) {
		bool triple = (len - 2 - i) % 2 == 0;
		sum += (number[i] - '0') * (triple ? 3 : 1);
	}
	return number[len - 1] - '0' == (10 - sum % 10) % 10;
}

static const struct {
	struct number_form form;
	bool (*check)(const char *number, size_t len);
} forms[] = {
	{{"@@#########@@", 0, true}, tracking_is_s10},
	{{"1Z***************#", 0, true}, check_ups},
	{{"@@#########YP", 0, false}, NULL},     /* Yanwen */
	{{"Y@#########YW", 0, false}, NULL},     /* Yanwen */
	{{"YT################", 0, true}, NULL}, /* YunExpress */
	{{"LP##############", 0, true}, NULL},   /* Cainiao */
	{{"4PX#############CN", 0, false}, NULL},
	{{"LP##############CN", 0, false}, NULL},
	{{"4PX#############", 3, false}, NULL},
	{{"TBA############", 0, false}, NULL}, /* Amazon */
	{{"TBM############", 0, false}, NULL},
	{{"TBC############", 0, false}, NULL},
	{{"SY@@#########", 0, false}, NULL}, /* SunYou */
	{{"SYBA@########", 0, false}, NULL},
	{{"SY###########", 0, false}, NULL},
	{{"SF############", 1, false}, NULL}, /* SF International */
	{{"JJD##########", 8, false}, NULL},  /* DHL piece */
	{{"JVGL#########", 9, false}, NULL},  /* DHL piece */
	{{"CNG##########", 6, false}, NULL},  /* Cainiao */
	{{"@@@########YQ", 0, false}, NULL},  /* lines that end in YQ */
	{{"@@@@@##########YQ", 0, false}, NULL},
	{{"@@@@##########YQ", 0, false}, NULL},
	{{"@@@##########YQ", 0, false}, NULL},
	{{"92####################", 0, true}, check_usps},
	{{"93####################", 0, true}, check_usps},
	{{"94####################", 0, true}, check_usps},
	{{"95####################", 0, true}, check_usps},
	{{"92########################", 0, true}, check_usps},
};

/* Most words are none, and this is cheap: a form has a digit near its start. */
static bool may_be_one(const char *text, size_t len, size_t at)
{
	size_t end = MIN(at + 6, len);
	for (size_t i = at; i < end; i++) {
		if (is_digit(text[i]))
			return true;
		if (!is_alnum(text[i]) && i > at + 2)
			return false;
	}
	return false;
}

size_t tracking_form_read(
	const struct words_source *source, size_t len, size_t at, GString *out)
{
	const char *text = source->folded->text;
	if (!may_be_one(text, len, at))
		return 0;
	for (size_t i = 0; i < G_N_ELEMENTS(forms); i++) {
		if (!number_form_begins(forms[i].form.form, text[at]))
			continue;
		size_t end = number_form_read(source, len, at, &forms[i].form, out);
		if (end != 0 &&
			(forms[i].check == NULL || forms[i].check(out->str, out->len)))
			return end;
	}
	return 0;
}
