/*
 * Passes over the lines, each giving lines a role:
 *   1. what a marketplace puts around a buyer's words;
 *   2. quotes: ">" lines, attributions with what they introduce, separators and header
 *      blocks with all behind them, or up to their ">" lines;
 *   3. signatures (text/quote_signature.h) in what is left.
 * A line's role is set once and never taken back.
 */
#include "text/quote.h"

#include <glib.h>
#include <string.h>

#include "text/quote_attribution.h"
#include "text/quote_header.h"
#include "text/quote_lines.h"
#include "text/quote_signature.h"

/* Programs that wrap the lines they quote do so behind these. */
#define WRAP_BYTES 65

static void unwrap_marketplace(struct quote_lines *lines);
static void find_quotes(struct quote_lines *lines);
static char *lines_with(const struct quote_lines *lines, enum quote_role role);

struct split_text *split_text_new(const char *text, size_t len)
{
	struct quote_lines lines;
	quote_lines_init(&lines, text, len);
	unwrap_marketplace(&lines);
	find_quotes(&lines);
	quote_signature_find(&lines);
	struct split_text *split = g_new0(struct split_text, 1);
	split->text = lines_with(&lines, QUOTE_ROLE_TEXT);
	split->quoted = lines_with(&lines, QUOTE_ROLE_QUOTED);
	split->signature = lines_with(&lines, QUOTE_ROLE_SIGNATURE);
	quote_lines_release(&lines);
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

static void unwrap_marketplace(struct quote_lines *lines)
{
	size_t begin = 0;
	size_t end = 0;
	if (!quote_header_wrapped(lines, &begin, &end))
		return;
	quote_lines_set(lines, 0, begin, QUOTE_ROLE_QUOTED);
	quote_lines_set(lines, end, lines->count, QUOTE_ROLE_QUOTED);
}

/* --- quotes -------------------------------------------------------------------- */

/*
 * Quotes the lines start..end-1 that introduce a quote, and what they introduce; the
 * next line to look at. Without ">" nothing tells where a quote ends: it is all the
 * rest.
 */
static size_t quote_below(struct quote_lines *lines, size_t start, size_t end)
{
	size_t next = quote_lines_skip_blank(lines, end);
	bool goes_on =
		next < lines->count &&
		(lines->line[next].is_marked || quote_header_block(lines, next) > 0);
	size_t stop = goes_on ? next : lines->count;
	quote_lines_set(lines, start, stop, QUOTE_ROLE_QUOTED);
	return stop;
}

/* The rest of a ">" line that a program wrapped without marking it. */
static bool is_wrapped_quote(const struct quote_lines *lines, size_t i)
{
	if (i == 0 || i + 1 >= lines->count || !lines->line[i - 1].is_marked ||
		!lines->line[i + 1].is_marked)
		return false;
	const struct quote_line *line = &lines->line[i];
	const struct quote_line *above = &lines->line[i - 1];
	bool is_link = g_str_has_prefix(line->start, "(http") ||
	               g_str_has_prefix(line->start, "<http");
	const char *link = memmem(above->start, above->len, "http", 4);
	bool has_link_above =
		link != NULL &&
		memchr(link, ' ', (size_t)(above->start + above->len - link)) == NULL &&
		memchr(line->start, ' ', line->len) == NULL;
	gunichar first = g_utf8_get_char(line->start);
	return is_link || has_link_above ||
	       (above->len >= WRAP_BYTES && line->len < above->len &&
		       !g_unichar_isupper(first));
}

/* Looks at line i, which is neither blank nor marked; the next line to look at. */
static size_t find_quote_at(struct quote_lines *lines, size_t i)
{
	struct quote_attribution attribution;
	if (quote_attribution_find(lines, i, &attribution))
		return quote_below(lines,
			quote_header_fields_above(lines, attribution.start),
			attribution.end);
	size_t block = quote_header_block(lines, i);
	if (block > 0)
		return quote_below(lines, quote_header_rule_above(lines, i), i + block);
	if (quote_header_is_separator(lines, i))
		return quote_below(lines, quote_header_rule_above(lines, i), i + 1);
	if (is_wrapped_quote(lines, i))
		quote_lines_set(lines, i, i + 1, QUOTE_ROLE_QUOTED);
	return i + 1;
}

static void find_quotes(struct quote_lines *lines)
{
	for (size_t i = 0; i < lines->count;) {
		struct quote_line *line = &lines->line[i];
		if (line->role != QUOTE_ROLE_TEXT || line->is_blank) {
			i++;
		} else if (line->is_marked) {
			line->role = QUOTE_ROLE_QUOTED;
			i++;
		} else {
			i = find_quote_at(lines, i);
		}
	}
}

/* --- the three texts ----------------------------------------------------------- */

/*
 * The blank lines between two lines of one role: as many as there were, or one at most
 * where lines of another role stood between.
 */
static size_t blank_lines_between(
	const struct quote_lines *lines, size_t above, size_t below)
{
	size_t blank = 0;
	for (size_t i = above + 1; i < below; i++)
		blank += lines->line[i].is_blank;
	if (blank == below - above - 1)
		return blank;
	return lines->line[above + 1].is_blank || lines->line[below - 1].is_blank;
}

static char *lines_with(const struct quote_lines *lines, enum quote_role role)
{
	GString *out = g_string_new(NULL);
	const struct quote_line *last = NULL;
	const char *start = NULL; /* of what is seen */
	const char *end = NULL;
	for (size_t i = 0; i < lines->count; i++) {
		const struct quote_line *line = &lines->line[i];
		if (line->role != role || line->is_blank)
			continue;
		if (last == NULL) {
			quote_line_bounds(line, &start, &end);
		} else {
			size_t above = (size_t)(last - lines->line);
			size_t blank = blank_lines_between(lines, above, i);
			for (size_t n = 0; n <= blank; n++)
				g_string_append_c(out, '\n');
			start = line->start;
		}
		g_string_append_len(out, start, line->start + line->len - start);
		last = line;
	}
	if (last != NULL) {
		quote_line_bounds(last, &start, &end);
		g_string_truncate(
			out, out->len - (size_t)(last->start + last->len - end));
	}
	return g_string_free(out, FALSE);
}
