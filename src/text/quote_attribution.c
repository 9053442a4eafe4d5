/*
 * Mail is read from the last line of an attribution upwards, since that line is the
 * telling one: it ends in a colon, mostly behind a verb. The start is the nearest line
 * above that begins like an attribution and makes it whole. What a person wrote can
 * look the same ("On Monday she wrote:"), so the less the words say, the more has to
 * follow from elsewhere: a time, an address, a quote right below.
 */
#include "text/quote_attribution.h"

#include <string.h>

#include "text/attribution_words.h"

#define MAX_LINES 5
#define MAX_BYTES 600
/* Less is a number, not a date with its year or time. */
#define DATE_DIGITS 5
/* A line without date and address that ends in a verb is no longer. */
#define SHORT_BYTES 60
/* "------" before and behind the words. */
#define FRAME_SIGNS 2

/* What the lines of one attempt, joined, say. */
struct evidence {
	enum attribution_verb verb;
	bool has_date;
	bool has_time;
	bool has_address;
	bool has_colon;
	bool has_comma; /* between the time and the name; or the date comes first */
	bool ends_in_address;
	bool starts_well;
	bool starts_with_digit;
	bool starts_with_word;
	bool marks_follow;
};

static size_t find_start(const struct quote_lines *lines, size_t end);
static bool ends_sentence(const struct quote_line *line);
static bool is_enough(const struct evidence *evidence, bool is_short);

/* Cheaply: the line could be the last of an attribution. */
static bool may_end(const struct quote_lines *lines, size_t i)
{
	const struct quote_line *line = &lines->line[i];
	if (line->is_blank || line->is_marked || line->len > MAX_BYTES)
		return false;
	if (line->ends_in_colon || line->ends_in_dashes)
		return true;
	/* without a colon right above a quote, or with much else on the line */
	if (line->has_at && line->digits >= DATE_DIGITS)
		return true;
	return (line->ends_in_bracket || line->digits >= DATE_DIGITS) &&
	       quote_lines_marks_follow(lines, i + 1);
}

/* "On 5 May, Shop <a@b> wrote:   Dear Ana, ...": Yahoo's apps quote on the same line.
 */
static bool is_whole_with_quote(const struct quote_line *line)
{
	static const char *const ends[] = {" wrote:  ", " escreveu:  ", " escribió:  ",
		" a écrit :  ", " a écrit:  ", " ha scritto:  ", " schrieb:  ",
		"> wrote: ", ">wrote: ", "> escreveu: ", "> escribió: ", "> a écrit : ",
		"> ha scritto: ", "> schrieb: "};
	if (line->is_blank || line->is_marked || !line->has_at ||
		line->digits < DATE_DIGITS)
		return false;
	g_autofree char *key = quote_line_start_key(line);
	if (!attribution_words_start(key))
		return false;
	for (size_t i = 0; i < G_N_ELEMENTS(ends); i++)
		if (memmem(line->start, MIN(line->len, MAX_BYTES), ends[i],
			    strlen(ends[i])) != NULL)
			return true;
	return false;
}

bool quote_attribution_find(
	struct quote_lines *lines, size_t i, struct quote_attribution *out_attribution)
{
	const struct quote_line *line = &lines->line[i];
	bool may_be_whole = line->has_at && !line->ends_in_colon;
	if (!may_be_whole && !may_end(lines, i))
		return false;
	if (!quote_lines_may_look(lines))
		return false;
	if (may_be_whole && is_whole_with_quote(line)) {
		*out_attribution = (struct quote_attribution){i, i + 1};
		return true;
	}
	if (!may_end(lines, i))
		return false;
	size_t start = find_start(lines, i);
	if (start > i)
		return false;
	*out_attribution = (struct quote_attribution){start, i + 1};
	return true;
}

/* --- what the words say -------------------------------------------------------- */

/* "10:05", "10h05", "12.21" that is no part of a date. */
static bool has_time(const char *key)
{
	for (const char *p = key; *p != '\0'; p++) {
		if (!g_ascii_isdigit(*p) || !g_ascii_isdigit(p[1]) ||
			g_ascii_isdigit(p[2]) || p - key < 2)
			continue;
		char sign = p[-1]; /* before the minutes */
		bool is_hour = g_ascii_isdigit(p[-2]);
		if (is_hour && (sign == ':' || sign == 'h'))
			return true;
		bool is_date = p - key > 3 && (p[-3] == '.' || p[-4] == '.');
		if (is_hour && sign == '.' && p[2] != '.' && !is_date)
			return true;
	}
	/* "8点48分", "20時48分", "오후 8시 48분" */
	return strstr(key, "点") != NULL || strstr(key, "時") != NULL ||
	       strstr(key, "시 ") != NULL;
}

static unsigned count_digits(const char *key)
{
	unsigned digits = 0;
	bool is_inside = false; /* of <address> */
	for (const char *p = key; *p != '\0'; p++) {
		is_inside = *p == '<' || (is_inside && *p != '>');
		digits += !is_inside && g_ascii_isdigit(*p);
	}
	return digits;
}

/* Whether the key, but for its colon, ends in an address. */
static bool ends_in_address(const char *key)
{
	const char *at = strrchr(key, '@');
	if (at == NULL || at == key)
		return false;
	size_t host = strcspn(at, " \t,;\"");
	const char *rest = at + host;
	rest += strspn(rest, " :>)]\"");
	if (g_str_has_prefix(rest, "：") || strncmp(rest, "<mailto:", 8) == 0)
		return true;
	return *rest == '\0';
}

/* The signs some programs put before "On": "--- On Tue, ..." */
static const char *without_frame(const char *key)
{
	while (*key == '-' || *key == ' ' || *key == '_' || *key == '|' ||
		*key == '"' || *key == '[')
		key++;
	return key;
}

static bool ends_in_frame(const char *key)
{
	size_t len = strlen(key);
	return len > FRAME_SIGNS && strcmp(key + len - FRAME_SIGNS, "--") == 0;
}

static char *without_end_frame(const char *key)
{
	size_t len = strlen(key);
	while (len > 0 && strchr("- ", key[len - 1]) != NULL)
		len--;
	return g_strndup(key, len);
}

/* "---- On ..., Shop wrote ----": dashes on both sides are as good as a quote below. */
static void weigh_frame(struct evidence *evidence, const char *words, bool is_framed)
{
	g_autofree char *inner = without_end_frame(words);
	if (!attribution_words_end_in_verb(inner))
		return;
	evidence->has_colon = true;
	evidence->verb = ATTRIBUTION_VERB_CLOSING;
	evidence->marks_follow |= is_framed;
}

static struct evidence weigh(const char *key, bool has_colon, bool marks_follow)
{
	const char *words = without_frame(key);
	struct evidence evidence = {
		.has_date = count_digits(words) >= DATE_DIGITS,
		.has_time = has_time(words),
		.has_address = strchr(words, '@') != NULL,
		.has_colon = has_colon,
		.has_comma =
			strchr(words, ',') != NULL || g_ascii_isdigit(words[0]) != 0,
		.ends_in_address = ends_in_address(words),
		.starts_well = attribution_words_start_or_date(words),
		.starts_with_digit = g_ascii_isdigit(words[0]) != 0,
		.starts_with_word = attribution_words_start(words),
		.marks_follow = marks_follow,
	};
	bool ends_in_verb = !has_colon && attribution_words_end_in_verb(words);
	if (ends_in_verb)
		evidence.verb = ATTRIBUTION_VERB_CLOSING;
	else if (has_colon || (evidence.ends_in_address && marks_follow))
		evidence.verb = attribution_words_verb(words);
	else if (ends_in_frame(key))
		weigh_frame(&evidence, words, words != key);
	return evidence;
}

static bool is_enough_with_verb(const struct evidence *e, bool is_short)
{
	bool has_place = e->has_address || e->marks_follow;
	if (!e->has_colon)
		return e->starts_well && e->has_date &&
		       (e->marks_follow || (e->has_time && e->has_address));
	if (e->verb == ATTRIBUTION_VERB_WEAK)
		return e->has_date && has_place;
	if (e->starts_well && e->has_date)
		return has_place || (e->has_time && e->has_comma &&
					    e->verb == ATTRIBUTION_VERB_CLOSING);
	return e->has_address || (e->marks_follow && (e->has_date || is_short));
}

/* Without a verb that is known. */
static bool is_enough_with_colon(const struct evidence *e, bool is_short)
{
	if (e->ends_in_address)
		return (e->marks_follow && is_short) ||
		       (e->has_date && (e->has_time || e->starts_with_digit));
	return e->has_date && e->has_time && e->marks_follow &&
	       (e->starts_well || e->has_address);
}

/* See the top of the file. */
static bool is_enough(const struct evidence *e, bool is_short)
{
	if (e->verb != ATTRIBUTION_VERB_NONE)
		return is_enough_with_verb(e, is_short);
	if (e->has_colon)
		return is_enough_with_colon(e, is_short);
	return e->starts_with_digit && e->has_date && e->marks_follow &&
	       (e->ends_in_address || (e->has_time && is_short));
}

/* --- where it starts ----------------------------------------------------------- */

static bool is_usable(const struct quote_line *line)
{
	return !line->is_blank && !line->is_marked && line->role == QUOTE_ROLE_TEXT &&
	       line->len <= MAX_BYTES;
}

static bool starts_in_bracket(const struct quote_line *line)
{
	uint32_t at = 0;
	while (at < line->len && strchr(" \t*", line->start[at]) != NULL)
		at++;
	return at < line->len && line->start[at] == '<';
}

static char *join(const struct quote_lines *lines, size_t from, size_t end)
{
	GString *key = g_string_new(NULL);
	for (size_t i = from; i <= end; i++) {
		if (i > from)
			g_string_append_c(key, ' ');
		quote_line_append_key(&lines->line[i], key);
	}
	return g_string_free(key, FALSE);
}

/* "Am 20. März" above "2014 um 10:05 schrieb Shop:" belongs to it. */
static size_t with_start_above(const struct quote_lines *lines, size_t start)
{
	for (size_t i = start; i > 0 && start - i < 2; i--) {
		const struct quote_line *line = &lines->line[i - 1];
		if (!is_usable(line) || line->ends_in_colon)
			return start;
		g_autofree char *key = quote_line_key(line);
		const char *words = without_frame(key);
		if (attribution_words_start(words) && line->digits > 0 &&
			!ends_sentence(line))
			return i - 1;
	}
	return start;
}

/* Whether line i can be the first of an attribution of n more lines. */
static bool can_start(
	const struct quote_lines *lines, size_t i, size_t n, const struct evidence *e)
{
	if (!e->starts_well || !e->has_date)
		return false;
	unsigned digits = lines->line[i].digits;
	return n == 0 || digits >= DATE_DIGITS || (e->starts_with_word && digits > 0);
}

/* A sentence ends in the line: what stands below is another. */
static bool ends_sentence(const struct quote_line *line)
{
	uint32_t len = line->len;
	while (len > 0 && g_ascii_isspace(line->start[len - 1]))
		len--;
	if (len < 2)
		return false;
	char last = line->start[len - 1];
	/* "13. Nov." ends no sentence */
	return last == '!' || last == '?' || (last == '.' && line->digits == 0);
}

/* The name may stand on a line of its own above "<address> wrote:". */
static size_t with_name_above(const struct quote_lines *lines, size_t i)
{
	if (!starts_in_bracket(&lines->line[i]) || i == 0 ||
		!is_usable(&lines->line[i - 1]) || ends_sentence(&lines->line[i - 1]))
		return i;
	return i - 1;
}

/* Whether the lines from i to `end` are an attribution, and what they say. */
static bool is_attribution(const struct quote_lines *lines, size_t i, size_t end,
	struct evidence *out_evidence)
{
	g_autofree char *key = join(lines, i, end);
	if (strlen(key) > MAX_BYTES)
		return false;
	*out_evidence = weigh(key, lines->line[end].ends_in_colon,
		quote_lines_marks_follow(lines, end + 1));
	return is_enough(out_evidence, i == end && strlen(key) <= SHORT_BYTES);
}

/* The first line of the attribution that ends in line `end`; end + 1 when none does. */
static size_t find_start(const struct quote_lines *lines, size_t end)
{
	size_t named = end + 1; /* where one that starts with a name would */
	size_t weak = end + 1;  /* without verb and address */
	struct evidence e;
	for (size_t n = 0; n < MAX_LINES && n <= end; n++) {
		size_t i = end - n;
		const struct quote_line *line = &lines->line[i];
		if (!is_usable(line) || (n > 0 && ends_sentence(line)))
			break;
		if (!is_attribution(lines, i, end, &e))
			continue;
		if (e.verb == ATTRIBUTION_VERB_NONE && !e.has_address) {
			weak = i;
			continue;
		}
		if (can_start(lines, i, n, &e))
			return e.starts_with_word ? i : with_start_above(lines, i);
		named = named > end ? i : named;
		if (e.has_date && e.has_address && !starts_in_bracket(line))
			break; /* whole: what stands above is text */
	}
	return named <= end ? with_name_above(lines, named) : weak;
}
