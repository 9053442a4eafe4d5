/*
 * A pass over the folded text that stops at each number: two or three numbers parted by
 * "/", "." or "-", or a number beside the name of a month.
 */
#include "understand/dates.h"

#include "base/clock.h"
#include "base/limits.h"
#include "understand/characters.h"

#define FIRST_YEAR  2000
#define LAST_YEAR   2099
#define PAST_DAYS   300 /* a day without a year: so far back, */
#define FUTURE_DAYS 65  /* so far ahead of the mail */
#define AMERICA_EAST                                                                   \
	(-3 * 60 - 30) /* minutes: zones west of it write the month first */

/*
 * Beginnings of the months' names, folded, in the languages buyers write. One that is
 * short has to be the whole word; short ones that are other words too ("2 out of 3",
 * "1 set") are left out.
 */
static const struct month_name {
	const char *name;
	int month;
	bool whole;
} month_names[] = {
	{"jan", 1, false},
	{"january", 1, false},
	{"ene", 1, true},
	{"enero", 1, true},
	{"gen", 1, true},
	{"gennaio", 1, true},
	{"styczn", 1, false},
	{"ocak", 1, false},
	{"январ", 1, false},
	{"янв", 1, true},
	{"feb", 2, true},
	{"februar", 2, false},
	{"febrer", 2, false},
	{"febbraio", 2, true},
	{"fev", 2, true},
	{"fever", 2, false},
	{"fevrier", 2, true},
	{"lutego", 2, true},
	{"subat", 2, false},
	{"феврал", 2, false},
	{"фев", 2, true},
	{"mar", 3, true},
	{"march", 3, true},
	{"marz", 3, false},
	{"maart", 3, true},
	{"mars", 3, true},
	{"mart", 3, false},
	{"marca", 3, true},
	{"mrt", 3, true},
	{"март", 3, false},
	{"мар", 3, true},
	{"apr", 4, true},
	{"april", 4, false},
	{"abr", 4, true},
	{"abril", 4, true},
	{"avr", 4, true},
	{"avril", 4, true},
	{"kwie", 4, false},
	{"nisan", 4, false},
	{"апрел", 4, false},
	{"апр", 4, true},
	{"may", 5, true},
	{"mayo", 5, true},
	{"mai", 5, true},
	{"maio", 5, true},
	{"mei", 5, true},
	{"maggio", 5, true},
	{"maj", 5, true},
	{"maja", 5, true},
	{"мая", 5, true},
	{"маи", 5, true},
	{"mayis", 5, false},
	{"jun", 6, true},
	{"june", 6, true},
	{"juni", 6, true},
	{"junho", 6, true},
	{"junio", 6, true},
	{"juin", 6, true},
	{"giu", 6, true},
	{"giugno", 6, true},
	{"czerwc", 6, false},
	{"haziran", 6, false},
	{"июн", 6, false},
	{"jul", 7, true},
	{"july", 7, true},
	{"juli", 7, true},
	{"julho", 7, true},
	{"julio", 7, true},
	{"juil", 7, true},
	{"juillet", 7, true},
	{"lug", 7, true},
	{"luglio", 7, true},
	{"lipca", 7, true},
	{"lipiec", 7, true},
	{"temmuz", 7, false},
	{"июл", 7, false},
	{"aug", 8, true},
	{"august", 8, true},
	{"augustus", 8, true},
	{"ago", 8, true},
	{"agosto", 8, true},
	{"aout", 8, true},
	{"sierp", 8, false},
	{"agu", 8, true},
	{"agustos", 8, false},
	{"август", 8, false},
	{"авг", 8, true},
	{"sep", 9, true},
	{"sept", 9, true},
	{"september", 9, true},
	{"septiembre", 9, true},
	{"setembro", 9, true},
	{"settembre", 9, true},
	{"septembre", 9, true},
	{"wrze", 9, false},
	{"eylul", 9, false},
	{"сентябр", 9, false},
	{"сен", 9, true},
	{"oct", 10, true},
	{"october", 10, true},
	{"octubre", 10, true},
	{"octobre", 10, true},
	{"outubro", 10, true},
	{"okt", 10, true},
	{"oktober", 10, true},
	{"ottobre", 10, true},
	{"pazdziernik", 10, false},
	{"ekim", 10, false},
	{"октябр", 10, false},
	{"окт", 10, true},
	{"nov", 11, true},
	{"novem", 11, false},
	{"noviembre", 11, true},
	{"listopad", 11, false},
	{"kasim", 11, false},
	{"ноябр", 11, false},
	{"ноя", 11, true},
	{"dec", 12, true},
	{"decem", 12, false},
	{"dic", 12, true},
	{"diciembre", 12, true},
	{"dicembre", 12, true},
	{"dez", 12, true},
	{"dezem", 12, false},
	{"grud", 12, false},
	{"aralik", 12, false},
	{"декабр", 12, false},
	{"дек", 12, true},
};

/* Words that say of "11/01" that it is a day; folded, whole, before it. */
static const char *const cues[] = {"on", "since", "until", "till", "before", "by",
	"from", "after", "dated", "date", "day", "em", "dia", "desde", "ate", "el",
	"del", "al", "hasta", "le", "du", "depuis", "jusqu'au", "am", "seit", "vom",
	"bis", "zum", "il", "dal", "entro", "op", "sinds", "van", "tot", "dnia", "od",
	"do", "w", "tarihinde", "tarih", "с", "до", "от", "дата", "числа"};

struct day {
	int year; /* 0: not said */
	int month;
	int day;
};

struct scan {
	const char *text;
	size_t len;
	const struct dates_options *options;
};

struct number {
	int value;
	size_t digits;
	size_t end;
};

static bool is_word_byte(char c)
{
	return is_alnum(c) || is_letter_byte(c);
}

/* Up to four digits at `at`; false when there are none or more. */
static bool read_number(const struct scan *scan, size_t at, struct number *out)
{
	*out = (struct number){.end = at};
	while (out->end < scan->len && is_digit(scan->text[out->end]) &&
		out->digits <= 4) {
		out->value = out->value * 10 + (scan->text[out->end++] - '0');
		out->digits++;
	}
	return out->digits > 0 && out->digits <= 4;
}

static int days_in(int year, int month)
{
	return g_date_get_days_in_month(
		(GDateMonth)month, (GDateYear)(year == 0 ? 2000 : year));
}

static bool is_day(const struct day *day)
{
	bool year_ok =
		day->year == 0 || (day->year >= FIRST_YEAR && day->year <= LAST_YEAR);
	return year_ok && day->month >= 1 && day->month <= 12 && day->day >= 1 &&
	       day->day <= days_in(day->year, day->month);
}

static int64_t day_utc(const struct day *day)
{
	g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
	g_autoptr(GDateTime) time =
		g_date_time_new(utc, day->year, day->month, day->day, 12, 0, 0);
	return g_date_time_to_unix(time);
}

/* The year that brings the day nearest to the mail. False: none does. */
static bool give_year(const struct scan *scan, struct day *day)
{
	int64_t written = scan->options->written_utc;
	if (day->year != 0)
		return true;
	if (written == 0)
		return false;
	g_autoptr(GDateTime) mail = g_date_time_new_from_unix_utc(written);
	for (int offset = -1; offset <= 1; offset++) {
		struct day tried = *day;
		tried.year = g_date_time_get_year(mail) + offset;
		if (!is_day(&tried))
			continue;
		int64_t ahead = day_utc(&tried) - written;
		if (ahead > -PAST_DAYS * SECONDS_PER_DAY &&
			ahead < FUTURE_DAYS * SECONDS_PER_DAY) {
			*day = tried;
			return true;
		}
	}
	return false;
}

static bool month_comes_first(const struct scan *scan)
{
	return g_str_equal(scan->options->language, "en") &&
	       scan->options->zone_min <= AMERICA_EAST;
}

/* "jan" begins "january" but not "janela" unless it may be any longer word. */
static int month_at(const struct scan *scan, size_t at, size_t *out_end)
{
	size_t end = at;
	while (end < scan->len && is_word_byte(scan->text[end]) &&
		!is_digit(scan->text[end]))
		end++;
	for (size_t i = 0; end > at && i < G_N_ELEMENTS(month_names); i++) {
		size_t len = strlen(month_names[i].name);
		bool fits = month_names[i].whole ? end - at == len : end - at >= len;
		if (fits && memcmp(scan->text + at, month_names[i].name, len) == 0) {
			*out_end = end;
			return month_names[i].month;
		}
	}
	return 0;
}

/* Behind what may stand between a day, its month and its year: "of", "de", a point. */
static size_t skip_joint(const struct scan *scan, size_t at)
{
	static const char *const joints[] = {"st of ", "nd of ", "rd of ", "th of ",
		"st ", "nd ", "rd ", "th ", "st, ", "nd, ", "rd, ", "th, ", "er ",
		" of ", " de ", ". ", ", ", " ", ".", "-", "/"};
	for (size_t i = 0; i < G_N_ELEMENTS(joints); i++) {
		if (begins_with(scan->text, scan->len, at, joints[i]))
			return at + strlen(joints[i]);
	}
	return at;
}

/* A year of four digits behind a day and a month: *at moves behind it. */
static int year_behind(const struct scan *scan, size_t *at)
{
	struct number year = {0};
	size_t next = skip_joint(scan, *at);
	if (next == *at || !read_number(scan, next, &year) || year.digits != 4 ||
		year.value < FIRST_YEAR || year.value > LAST_YEAR)
		return 0;
	*at = year.end;
	return year.value;
}

/* "12 de enero de 2026", "12th of May" */
static size_t read_day_month(
	const struct scan *scan, const struct number *first, struct day *out)
{
	size_t next = skip_joint(scan, first->end);
	size_t end = 0;
	int month = first->digits <= 2 ? month_at(scan, next, &end) : 0;
	if (month == 0)
		return 0;
	*out = (struct day){.month = month, .day = first->value};
	out->year = year_behind(scan, &end);
	return end;
}

/* "January 12, 2026": the month's name stands at `at`. */
static size_t read_month_day(const struct scan *scan, size_t at, struct day *out)
{
	struct number day = {0};
	size_t end = 0;
	int month = month_at(scan, at, &end);
	size_t next = month != 0 ? skip_joint(scan, end) : end;
	if (month == 0 || next == end || !read_number(scan, next, &day) ||
		day.digits > 2)
		return 0;
	*out = (struct day){.month = month, .day = day.value};
	end = day.end;
	for (int i = 0; i < 2 && end + 1 < scan->len; i++) { /* "12th" */
		if (!is_word_byte(scan->text[end]))
			break;
		end++;
	}
	out->year = year_behind(scan, &end);
	return end;
}

/* Which of two numbers is the day: the one that can be no month, else by custom. */
static void set_day_month(const struct scan *scan, int one, int two, struct day *out)
{
	bool month_first = (month_comes_first(scan) || two > 12) && one <= 12;
	out->month = month_first ? one : two;
	out->day = month_first ? two : one;
}

/* One of `cues` stands before `at`, as a word. */
static bool has_cue(const struct scan *scan, size_t at)
{
	size_t end = at > 0 && scan->text[at - 1] == ' ' ? at - 1 : at;
	for (size_t i = 0; end > 0 && i < G_N_ELEMENTS(cues); i++) {
		size_t len = strlen(cues[i]);
		if (end >= len && memcmp(scan->text + end - len, cues[i], len) == 0 &&
			(end == len || !is_word_byte(scan->text[end - len - 1])))
			return true;
	}
	return false;
}

/* "2026-01-11", "11/01/2026", "11.1.26", "11/01" */
static size_t read_numeric(
	const struct scan *scan, size_t at, const struct number *first, struct day *out)
{
	struct number second = {0};
	struct number third = {0};
	size_t end = first->end;
	if (end >= scan->len || strchr("/.-", scan->text[end]) == NULL ||
		!read_number(scan, end + 1, &second) || second.digits > 2)
		return 0;
	char mark = scan->text[end];
	end = second.end;
	bool three = end < scan->len && scan->text[end] == mark &&
	             read_number(scan, end + 1, &third) && third.digits != 3;
	*out = (struct day){0};
	if (first->digits == 4) {
		*out = (struct day){first->value, second.value, third.value};
		return three ? third.end : 0;
	}
	if (first->digits > 2)
		return 0;
	set_day_month(scan, first->value, second.value, out);
	if (!three)
		return mark != '-' && first->digits + second.digits >= 3 &&
		                       has_cue(scan, at)
		               ? end
		               : 0;
	out->year = third.digits == 4 ? third.value : 2000 + third.value;
	return third.end;
}

/* Where the word right before the number at `at` begins: "march 3", "dec. 12". */
static size_t word_before(const struct scan *scan, size_t at)
{
	size_t end = at;
	while (end > 0 && at - end < 2 && strchr(" .-", scan->text[end - 1]) != NULL)
		end--;
	size_t start = end;
	while (start > 0 && is_word_byte(scan->text[start - 1]))
		start--;
	return start;
}

/* The end of the day that the number at *at belongs to, which *at is moved to; or 0. */
static size_t read_day(const struct scan *scan, size_t *at, struct day *out)
{
	struct number first = {0};
	if (!read_number(scan, *at, &first))
		return 0;
	size_t end = read_numeric(scan, *at, &first, out);
	if (end == 0)
		end = read_day_month(scan, &first, out);
	if (end != 0)
		return end;
	size_t before = word_before(scan, *at);
	end = read_month_day(scan, before, out);
	if (end != 0)
		*at = before;
	return end;
}

/* Does what stands at `end` belong to the same thing: "11/01/2026-3", "12:30"? */
static bool goes_on(const struct scan *scan, size_t end)
{
	if (end >= scan->len)
		return false;
	if (is_word_byte(scan->text[end]))
		return true;
	return strchr("/-.", scan->text[end]) != NULL && end + 1 < scan->len &&
	       is_digit(scan->text[end + 1]);
}

static void add_day(const struct words_source *source, const struct day *day,
	size_t start, size_t end, GPtrArray *days)
{
	const uint32_t *offset = source->folded->offset;
	struct named_day *named = g_new0(struct named_day, 1);
	(void)g_snprintf(named->date, sizeof(named->date), "%04d-%02d-%02d", day->year,
		day->month, day->day);
	named->text =
		g_strndup(source->utf8 + offset[start], offset[end] - offset[start]);
	g_ptr_array_add(days, named);
}

/* Does a number begin at `at`, and not the rest of "n95" or "1.5"? */
static bool starts_number(const struct scan *scan, size_t at)
{
	return is_digit(scan->text[at]) &&
	       (at == 0 || (!is_word_byte(scan->text[at - 1]) &&
				   (scan->text[at - 1] != '.' || at < 2 ||
					   !is_digit(scan->text[at - 2]))));
}

void dates_find(const struct words_source *source, const struct dates_options *options,
	GPtrArray *days)
{
	const struct scan scan = {
		.text = source->folded->text,
		.len = source->folded->len,
		.options = options,
	};
	size_t at = 0;
	while (at < scan.len && days->len < LIMIT_NUMBERS) {
		size_t start = at;
		struct day day = {0};
		size_t end =
			starts_number(&scan, at) ? read_day(&scan, &start, &day) : 0;
		if (end == 0 || goes_on(&scan, end) || !is_day(&day) ||
			!give_year(&scan, &day)) {
			at++;
			continue;
		}
		add_day(source, &day, start, end, days);
		at = end;
	}
}
