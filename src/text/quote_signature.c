/*
 * A signature stands at the end of a stretch of new text: above a quote or at the end
 * of the mail. Only what is proven is taken, since a buyer's words must not get lost in
 * it: what stands below a line that is only perhaps a mark has to look like a
 * signature.
 */
#include "text/quote_signature.h"

#include <string.h>

#include "text/notice_words.h"
#include "text/signature_words.h"

/* "--" without its blank starts a signature only when so few lines follow. */
#define BARE_LINES 12
/* Below a rule or "-- Ana" it is shorter still. */
#define SHORT_LINES 8
/* A line of a signature is no longer; one that ends in a full stop is a sentence. */
#define SIGNATURE_BYTES 90
#define SENTENCE_BYTES  40
/* Digits of a telephone number. */
#define PHONE_DIGITS 7
#define NAME_BYTES   40
#define NAME_WORDS   4
/* Signatures above each other in one place. */
#define MAX_MARKS 3
/* The rest of a program's line that was wrapped is no longer. */
#define WRAPPED_BYTES 30
/* Nor is an excuse for the spelling. */
#define EXCUSE_BYTES 100
/* A line that a program adds is no longer. */
#define PROGRAM_BYTES 200

static void find_pgp(struct quote_lines *lines);
static void find_in_stretch(struct quote_lines *lines, size_t start, size_t end);

void quote_signature_find(struct quote_lines *lines)
{
	find_pgp(lines);
	for (size_t i = 0; i < lines->count;) {
		size_t end = quote_lines_text_end(lines, i);
		if (end > i)
			find_in_stretch(lines, i, end);
		i = end + 1;
	}
}

/* --- PGP ----------------------------------------------------------------------- */

static bool is_line(const struct quote_line *line, const char *text)
{
	size_t len = strlen(text);
	return line->len >= len && line->len <= len + 2 &&
	       memcmp(line->start, text, len) == 0;
}

static void find_pgp(struct quote_lines *lines)
{
	bool is_inside = false;
	for (size_t i = 0; i < lines->count; i++) {
		const struct quote_line *line = &lines->line[i];
		if (line->len < 5 || line->start[0] != '-') {
			if (is_inside)
				quote_lines_set(lines, i, i + 1, QUOTE_ROLE_SIGNATURE);
			continue;
		}
		if (is_line(line, "-----BEGIN PGP SIGNED MESSAGE-----")) {
			/* and "Hash: SHA256" below it */
			bool has_hash =
				i + 1 < lines->count && lines->line[i + 1].len > 5 &&
				memcmp(lines->line[i + 1].start, "Hash:", 5) == 0;
			quote_lines_set(
				lines, i, i + 1 + has_hash, QUOTE_ROLE_SIGNATURE);
		}
		is_inside |= is_line(line, "-----BEGIN PGP SIGNATURE-----");
		if (is_inside)
			quote_lines_set(lines, i, i + 1, QUOTE_ROLE_SIGNATURE);
		is_inside &= !is_line(line, "-----END PGP SIGNATURE-----");
	}
}

/* --- what lines look like ------------------------------------------------------ */

static size_t filled_end(const struct quote_lines *lines, size_t start, size_t end)
{
	while (end > start && lines->line[end - 1].is_blank)
		end--;
	return end;
}

static bool is_sentence(const struct quote_line *line)
{
	if (memmem(line->start, line->len, "http", 4) != NULL)
		return false;
	uint32_t len = line->len;
	while (len > 0 && g_ascii_isspace(line->start[len - 1]))
		len--;
	if (len <= SENTENCE_BYTES)
		return false;
	char last = line->start[len - 1];
	return last == '.' || last == '!' || len > SIGNATURE_BYTES;
}

static bool has_contact(const struct quote_line *line)
{
	return line->has_at || line->digits >= PHONE_DIGITS ||
	       memmem(line->start, line->len, "www.", 4) != NULL ||
	       memmem(line->start, line->len, "http", 4) != NULL;
}

/* One to four words, each with a capital letter (or of a script that has none). */
static bool is_name(const char *text, size_t len)
{
	if (len == 0 || len > NAME_BYTES)
		return false;
	unsigned words = 0;
	bool in_word = false;
	const char *end = text + len;
	for (const char *p = text; p < end; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		if (c == ' ' || c == '\r') {
			in_word = false;
			continue;
		}
		bool may_be = g_unichar_isalpha(c) || c == '.' || c == '\'' || c == '-';
		if (!may_be || (!in_word && g_unichar_islower(c)))
			return false;
		words += !in_word;
		in_word = true;
	}
	char last = end[-1];
	return words > 0 && words <= NAME_WORDS && last != '-' &&
	       (last != '.' || len < 5);
}

/* Whether what stands in the lines can be a signature. */
static bool can_be_signature(
	const struct quote_lines *lines, size_t start, size_t end, size_t most)
{
	size_t filled = 0;
	unsigned sentences = 0; /* one may be a motto */
	for (size_t i = start; i < end; i++) {
		const struct quote_line *line = &lines->line[i];
		filled += !line->is_blank;
		sentences += is_sentence(line);
		if (filled > most || sentences > 1 ||
			memchr(line->start, '?', line->len) != NULL)
			return false;
	}
	return true;
}

/* Whether something in the lines says that they are one. */
static bool is_signature(const struct quote_lines *lines, size_t start, size_t end)
{
	if (!can_be_signature(lines, start, end, SHORT_LINES))
		return false;
	size_t first = quote_lines_skip_blank(lines, start);
	if (first >= end)
		return true;
	if (is_name(lines->line[first].start, lines->line[first].len))
		return true;
	for (size_t i = first + 1; i < end; i++)
		if (has_contact(&lines->line[i]))
			return true;
	return false;
}

/* "My data:" above a mark says that what is below was written for this mail. */
static bool is_announced(const struct quote_lines *lines, size_t i)
{
	size_t above = filled_end(lines, 0, i);
	return above > 0 && lines->line[above - 1].ends_in_colon;
}

/* A mailing list's footer below a rule. */
static bool has_footer(struct quote_lines *lines, size_t start, size_t end)
{
	for (size_t i = start; i < end && i < start + SHORT_LINES; i++) {
		if (lines->line[i].is_blank || !quote_lines_may_look(lines))
			continue;
		g_autofree char *key = quote_line_key(&lines->line[i]);
		if (notice_words_are_footer(key))
			return true;
	}
	return false;
}

/* --- marks --------------------------------------------------------------------- */

static bool is_dashes(const struct quote_line *line)
{
	static const char *const dashes[] = {"--", "—", "–", "——", "––"};
	uint32_t len = line->len;
	while (len > 0 && g_ascii_isspace(line->start[len - 1]))
		len--;
	for (size_t i = 0; i < G_N_ELEMENTS(dashes); i++)
		if (strlen(dashes[i]) == len &&
			memcmp(line->start, dashes[i], len) == 0)
			return true;
	return false;
}

/* "-- Ana", "--Ana", "— Ana Silva": bytes of the dashes, 0 when there are none. */
static size_t dashes_before_name(const struct quote_line *line)
{
	static const char *const dashes[] = {
		"-- ", "--", "— ", "—", "– ", "–", "- ", "-", "~ ", "~"};
	for (size_t i = 0; i < G_N_ELEMENTS(dashes); i++) {
		size_t len = strlen(dashes[i]);
		if (line->len > len && memcmp(line->start, dashes[i], len) == 0)
			return is_name(line->start + len, line->len - len) ? len : 0;
	}
	return 0;
}

/* A line of dashes and a name; of one dash only below a blank line and not in a list.
 */
static bool is_dashed_name(const struct quote_lines *lines, size_t i, size_t end)
{
	const struct quote_line *line = &lines->line[i];
	if (i == 0 || dashes_before_name(line) == 0)
		return false;
	if (line->start[0] != '-' || line->start[1] == '-')
		return can_be_signature(lines, i + 1, end, SHORT_LINES);
	return lines->line[i - 1].is_blank && filled_end(lines, i + 1, end) == i + 1 &&
	       (i < 2 || lines->line[i - 2].start[0] != '-');
}

static bool is_mark(struct quote_lines *lines, size_t i, size_t end)
{
	const struct quote_line *line = &lines->line[i];
	if (line->len == 3 && memcmp(line->start, "-- ", 3) == 0)
		return true;
	if (is_dashes(line))
		return can_be_signature(lines, i + 1, end, BARE_LINES);
	if (is_dashed_name(lines, i, end))
		return true;
	return quote_line_rule(line) >= 2 && !is_announced(lines, i) &&
	       (is_signature(lines, i + 1, end) || has_footer(lines, i + 1, end));
}

/* Cheaply: the line starts with a sign. */
static bool may_be_mark(const struct quote_line *line)
{
	static const char signs[] = "-_=~+*#";
	if (line->len == 0)
		return false;
	char first = line->start[0];
	return strchr(signs, first) != NULL || (unsigned char)first == 0xe2;
}

/* --- the stretch --------------------------------------------------------------- */

/* The last mark between the lines; `end` when there is none. A rule further up may be a
 * writer's own. */
static size_t mark_in(struct quote_lines *lines, size_t start, size_t end)
{
	for (size_t i = end; i > start; i--)
		if (may_be_mark(&lines->line[i - 1]) && quote_lines_may_look(lines) &&
			is_mark(lines, i - 1, end))
			return i - 1;
	return end;
}

static bool is_paragraph_start(const struct quote_lines *lines, size_t i, size_t start)
{
	return !lines->line[i].is_blank &&
	       (i == start || lines->line[i - 1].is_blank ||
		       quote_line_rule(&lines->line[i - 1]) > 0);
}

/* The first line of a legal notice that goes on to the end; `end` when there is none.
 */
static size_t notice_in(struct quote_lines *lines, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++) {
		if (!is_paragraph_start(lines, i, start))
			continue;
		if (!quote_lines_may_look(lines))
			return end;
		g_autofree char *key = quote_line_start_key(&lines->line[i]);
		if (!notice_words_start(key))
			continue;
		for (size_t n = i; n < end && !lines->line[n].is_blank; n++) {
			g_autofree char *said = quote_line_start_key(&lines->line[n]);
			if (notice_words_prove(said))
				return i;
		}
	}
	return end;
}

static bool is_program_line(struct quote_lines *lines, size_t i)
{
	if (lines->line[i].len > PROGRAM_BYTES || !quote_lines_may_look(lines))
		return false;
	g_autofree char *key = quote_line_key(&lines->line[i]);
	return signature_words_are_program(key);
}

/* Whether line i goes on with what a program wrote above it: the rest of a wrapped
 * line, or an excuse for the spelling. */
static bool goes_on(const struct quote_lines *lines, size_t i)
{
	g_autofree char *key = quote_line_key(&lines->line[i]);
	if (signature_words_are_excuse(key))
		return true;
	if (lines->line[i].len > WRAPPED_BYTES)
		return false;
	g_autoptr(GString) both = g_string_new(NULL);
	quote_line_append_key(&lines->line[i - 1], both);
	g_string_append_printf(both, " %s", key);
	return signature_words_are_program(both->str);
}

/* Lines at the end, before `end`, that a program wrote: one, two when it goes on below,
 * or a rule with nothing below; 0 when there is none. */
static size_t program_lines(struct quote_lines *lines, size_t start, size_t end)
{
	const struct quote_line *last = &lines->line[end - 1];
	if (quote_line_rule(last) >= 2 || is_program_line(lines, end - 1))
		return 1;
	bool may_go_on = end - start >= 2 && last->len <= EXCUSE_BYTES &&
	                 !lines->line[end - 2].is_blank;
	return may_go_on && is_program_line(lines, end - 2) && goes_on(lines, end - 1)
	               ? 2
	               : 0;
}

/* Takes lines of programs and rules off the end; what is left ends there. */
static size_t take_programs_at_end(struct quote_lines *lines, size_t start, size_t end)
{
	for (;;) {
		end = filled_end(lines, start, end);
		size_t count = end > start ? program_lines(lines, start, end) : 0;
		if (count == 0)
			return end;
		quote_lines_set(lines, end - count, end, QUOTE_ROLE_SIGNATURE);
		end -= count;
	}
}

/* "Sent from my iPhone" between blank lines: the text goes on below it. */
static void take_programs_alone(struct quote_lines *lines, size_t start, size_t end)
{
	for (size_t i = start; i < end; i++) {
		bool is_alone = !lines->line[i].is_blank &&
		                (i == start || lines->line[i - 1].is_blank) &&
		                (i + 1 == end || lines->line[i + 1].is_blank);
		if (is_alone && is_program_line(lines, i))
			quote_lines_set(lines, i, i + 1, QUOTE_ROLE_SIGNATURE);
	}
}

static void find_in_stretch(struct quote_lines *lines, size_t start, size_t end)
{
	size_t notice = notice_in(lines, start, end);
	quote_lines_set(lines, notice, end, QUOTE_ROLE_SIGNATURE);
	end = take_programs_at_end(lines, start, notice);
	/* a name may stand above a footer, but not many things above each other */
	for (unsigned round = 0; round < MAX_MARKS; round++) {
		size_t mark = mark_in(lines, start, end);
		quote_lines_set(lines, mark, end, QUOTE_ROLE_SIGNATURE);
		bool has_mark = mark < end;
		end = take_programs_at_end(lines, start, mark);
		if (!has_mark)
			break;
	}
	take_programs_alone(lines, start, end);
}
