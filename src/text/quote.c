/*
 * Three passes over the lines, each giving lines a role:
 *   1. quotes: ">" lines, attributions with what they introduce, separators and header
 *      blocks with all behind them;
 *   2. signatures below "-- ", up to the next quote or the end;
 *   3. phone signatures at the end of each stretch of new text.
 * A line's role is set once and never taken back.
 */
#include "text/quote.h"

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "text/charset.h"
#include "text/quote_words.h"

#define ATTRIBUTION_LINES 4
#define ATTRIBUTION_BYTES 500
/* Less is a number, not a date with its year or time. */
#define DATE_DIGITS        5
#define HEADER_BLOCK_LINES 12
#define SEPARATOR_BYTES    200
/* The first word of a line ends within these. */
#define START_BYTES 24u
/* "--" without its blank starts a signature only when so few lines follow. */
#define BARE_SIGNATURE_LINES 12
/* No line that means something is longer. */
#define KEY_BYTES 500

enum role {
	ROLE_TEXT,
	ROLE_QUOTED,
	ROLE_SIGNATURE,
};

struct line {
	const char *start;
	uint32_t len;
	uint8_t role;
	bool is_blank;
	bool is_marked; /* by ">" */
};

struct lines {
	struct line *line;
	size_t count;
};

static struct lines lines_of(const char *text, size_t len);
static void find_quotes(struct lines *lines);
static void find_signatures(struct lines *lines);
static void find_phone_signatures(struct lines *lines);
static char *lines_with(const struct lines *lines, enum role role);

struct split_text *split_text_new(const char *text, size_t len)
{
	struct lines lines = lines_of(text, len);
	find_quotes(&lines);
	find_signatures(&lines);
	find_phone_signatures(&lines);
	struct split_text *split = g_new0(struct split_text, 1);
	split->text = lines_with(&lines, ROLE_TEXT);
	split->quoted = lines_with(&lines, ROLE_QUOTED);
	split->signature = lines_with(&lines, ROLE_SIGNATURE);
	g_free(lines.line);
	return split;
}

void split_text_free(struct split_text *split)
{
	if (split == NULL)
		return;
	g_free(split->text);
	g_free(split->quoted);
	g_free(split->signature);
	g_free(split);
}

/* --- lines --------------------------------------------------------------------- */

static void line_look(struct line *line)
{
	const char *p = line->start;
	const char *end = p + line->len;
	while (p < end && (*p == ' ' || *p == '\t' || *p == '\r'))
		p++;
	line->is_blank = p == end;
	/* ">" may stand behind a blank or two; "->" and "=>" are no marks */
	line->is_marked = p < end && *p == '>' && p - line->start <= 3;
}

static struct lines lines_of(const char *text, size_t len)
{
	const char *end = text + len;
	GArray *array = g_array_sized_new(
		FALSE, FALSE, sizeof(struct line), (guint)(len / 40 + 8));
	for (const char *p = text; p < end;) {
		const char *lf = memchr(p, '\n', (size_t)(end - p));
		const char *stop = lf != NULL ? lf : end;
		struct line line = {.start = p, .len = (uint32_t)(stop - p)};
		line_look(&line);
		g_array_append_val(array, line);
		p = stop + 1;
	}
	struct lines lines = {.count = array->len};
	lines.line = (struct line *)(void *)g_array_free(array, FALSE);
	return lines;
}

static bool is_wrap(char c)
{
	return c != '\0' && strchr(" \t\r-_*=>#", c) != NULL;
}

/* The line in lower case without blanks around it, "" when too long to matter. Stars
 * (bold text made plain) are cut too, and with `cut_signs` all signs around words. */
static char *line_key(const struct line *line, bool cut_signs)
{
	const char *start = line->start;
	const char *end = start + line->len;
	while (start < end &&
		(cut_signs ? is_wrap(*start) : strchr(" \t*", *start) != NULL))
		start++;
	while (end > start &&
		(cut_signs ? is_wrap(end[-1]) : strchr(" \t\r*", end[-1]) != NULL))
		end--;
	if (end - start > KEY_BYTES)
		return g_strdup("");
	if (charset_is_ascii(start, (size_t)(end - start)))
		return g_ascii_strdown(start, end - start);
	return g_utf8_strdown(start, end - start);
}

/* --- quotes -------------------------------------------------------------------- */

static void set_role(struct lines *lines, size_t from, size_t to, enum role role)
{
	for (size_t i = from; i < to; i++)
		if (lines->line[i].role == ROLE_TEXT)
			lines->line[i].role = (uint8_t)role;
}

static size_t skip_blank(const struct lines *lines, size_t i)
{
	while (i < lines->count && lines->line[i].is_blank)
		i++;
	return i;
}

static bool ends_in_colon(const struct line *line)
{
	uint32_t len = line->len;
	while (len > 0 && strchr(" \t\r*", line->start[len - 1]) != NULL)
		len--;
	return len > 0 &&
	       (line->start[len - 1] == ':' ||
		       (len >= 3 && memcmp(line->start + len - 3, "：", 3) == 0));
}

/* An address, or digits enough for a date. */
static bool has_date_or_address(const char *text)
{
	unsigned digits = 0;
	for (const char *p = text; *p != '\0'; p++) {
		if (*p == '@')
			return true;
		digits += g_ascii_isdigit(*p) != 0;
	}
	return digits >= DATE_DIGITS;
}

/* Cheaply: the line could be the first of an attribution. */
static bool may_start_attribution(
	const struct lines *lines, size_t i, bool *out_by_word)
{
	const struct line *line = &lines->line[i];
	if (line->is_blank || line->is_marked || line->len > ATTRIBUTION_BYTES)
		return false;
	*out_by_word = quote_words_start_attribution(line->start, line->len);
	bool has_address = memchr(line->start, '@', line->len) != NULL;
	return *out_by_word || has_address || g_ascii_isdigit(line->start[0]);
}

/*
 * The number of lines of an attribution that starts at line i, 0 when none does: at
 * most four lines, the last ending in a verb of writing and a colon, with a date or an
 * address. One that starts with a name or a date has to fit on two lines.
 */
static size_t attribution_lines(const struct lines *lines, size_t i)
{
	bool by_word = false;
	if (!may_start_attribution(lines, i, &by_word))
		return 0;
	g_autoptr(GString) joined = g_string_new(NULL);
	size_t most = MIN(by_word ? ATTRIBUTION_LINES : 2u, lines->count - i);
	for (size_t n = 0; n < most; n++) {
		const struct line *line = &lines->line[i + n];
		if (line->is_blank || line->is_marked || line->len > ATTRIBUTION_BYTES)
			return 0;
		g_autofree char *key = line_key(line, false);
		g_string_append(joined, key);
		if (ends_in_colon(line))
			return quote_words_end_attribution(joined->str) &&
			                       has_date_or_address(joined->str)
			               ? n + 1
			               : 0;
		g_string_append_c(joined, ' ');
	}
	return 0;
}

/*
 * The number of lines of a header block that starts at line i: From and two other
 * fields within a few lines; 0 when none does.
 */
static size_t header_block_lines(const struct lines *lines, size_t i)
{
	unsigned found = 0;
	size_t end = i;
	const struct line *first = &lines->line[i];
	size_t head = MIN(first->len, START_BYTES);
	if (memchr(first->start, ':', head) == NULL &&
		memmem(first->start, head, "：", 3) == NULL)
		return 0;
	for (size_t n = 0; n < HEADER_BLOCK_LINES && i + n < lines->count; n++) {
		const struct line *line = &lines->line[i + n];
		if (line->is_blank)
			continue;
		g_autofree char *key = line_key(line, false);
		int field = quote_words_header_field(key);
		if (n == 0 && field != 0)
			return 0;
		if (field < 0)
			continue; /* a value that was wrapped */
		found |= 1u << (unsigned)field;
		end = i + n + 1;
	}
	unsigned others = found & ~1u;
	bool has_two = (others & (others - 1)) != 0;
	return has_two ? end - i : 0;
}

/* A line of dashes, underlines or signs around "original message". */
static bool is_separator(const struct line *line)
{
	if (line->is_blank || line->len > SEPARATOR_BYTES ||
		!(is_wrap(line->start[0]) || ends_in_colon(line)))
		return false;
	g_autofree char *key = line_key(line, true);
	return quote_words_are_separator(key);
}

/* A rule drawn of one sign, as Outlook puts above a header block. */
static bool is_rule(const struct line *line)
{
	uint32_t signs = 0;
	for (uint32_t i = 0; i < line->len; i++) {
		if (strchr("_-=*", line->start[i]) != NULL)
			signs++;
		else if (!g_ascii_isspace(line->start[i]))
			return false;
	}
	return signs >= 5;
}

/* Takes the rule and the blank lines above a quote into it. */
static size_t with_rule_above(const struct lines *lines, size_t i)
{
	size_t above = i;
	while (above > 0 && lines->line[above - 1].is_blank)
		above--;
	return above > 0 && is_rule(&lines->line[above - 1]) ? above - 1 : i;
}

/* Quotes the attribution at i of n lines and what it introduces; the next line. */
static size_t quote_attribution(struct lines *lines, size_t i, size_t n)
{
	size_t next = skip_blank(lines, i + n);
	bool has_marks = next < lines->count && lines->line[next].is_marked;
	/* without marks nothing tells where the quote ends: it is all the rest */
	size_t end = has_marks ? next : lines->count;
	set_role(lines, i, end, ROLE_QUOTED);
	return end;
}

static void find_quotes(struct lines *lines)
{
	size_t i = 0;
	while (i < lines->count) {
		struct line *line = &lines->line[i];
		if (line->is_marked)
			line->role = ROLE_QUOTED;
		if (line->is_blank || line->is_marked) {
			i++;
			continue;
		}
		size_t n = attribution_lines(lines, i);
		if (n > 0) {
			i = quote_attribution(lines, i, n);
			continue;
		}
		if (is_separator(line) || header_block_lines(lines, i) > 0) {
			set_role(lines, with_rule_above(lines, i), lines->count,
				ROLE_QUOTED);
			return;
		}
		i++;
	}
}

/* --- signatures ---------------------------------------------------------------- */

static size_t text_end(const struct lines *lines, size_t i)
{
	while (i < lines->count && lines->line[i].role == ROLE_TEXT)
		i++;
	return i;
}

static bool is_signature_mark(const struct lines *lines, size_t i)
{
	const struct line *line = &lines->line[i];
	uint32_t len = line->len;
	while (len > 0 && line->start[len - 1] == '\r')
		len--;
	if (len == 3 && memcmp(line->start, "-- ", 3) == 0)
		return true;
	bool is_bare = len == 2 && memcmp(line->start, "--", 2) == 0;
	if (!is_bare)
		return false;
	for (size_t n = 0; n <= BARE_SIGNATURE_LINES; n++)
		if (i + n == lines->count || lines->line[i + n].role != ROLE_TEXT)
			return true;
	return false;
}

static void find_signatures(struct lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		if (lines->line[i].role != ROLE_TEXT || !is_signature_mark(lines, i))
			continue;
		size_t end = text_end(lines, i);
		set_role(lines, i, end, ROLE_SIGNATURE);
		i = end;
	}
}

/* "Sent from my iPhone" as the last words before a quote, a signature or the end. */
static void find_phone_signatures(struct lines *lines)
{
	for (size_t i = 0; i < lines->count;) {
		size_t end = text_end(lines, i);
		size_t last = end;
		while (last > i && lines->line[last - 1].is_blank)
			last--;
		if (last > i) {
			g_autofree char *key = line_key(&lines->line[last - 1], false);
			if (quote_words_are_signature(key))
				set_role(lines, last - 1, last, ROLE_SIGNATURE);
		}
		i = end + 1;
	}
}

/* --- the three texts ----------------------------------------------------------- */

static char *lines_with(const struct lines *lines, enum role role)
{
	g_autoptr(GString) out = g_string_new(NULL);
	size_t end = 0; /* behind the last line that is not blank */
	for (size_t i = 0; i < lines->count; i++) {
		const struct line *line = &lines->line[i];
		if (line->role != role || (line->is_blank && out->len == 0))
			continue;
		if (line->is_blank) {
			/* one blank line for any number of them */
			if (out->len - end < 2)
				g_string_append_c(out, '\n');
			continue;
		}
		g_string_append_len(out, line->start, line->len);
		g_string_append_c(out, '\n');
		end = out->len - 1;
	}
	g_string_truncate(out, end);
	return g_string_free(g_steal_pointer(&out), FALSE);
}
