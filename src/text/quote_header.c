#include "text/quote_header.h"

#include <string.h>

#include "text/field_words.h"
#include "text/separator_words.h"

#define BLOCK_LINES     24
#define SEPARATOR_BYTES 200
#define RULE_SIGNS      5
#define FRAME_SIGNS     2
/* Lines a value may be wrapped over; a long list of people needs most. */
#define WRAPPED_LINES 4
/* The name of a field ends within so many bytes of a line. */
#define FIELD_BYTES 48
/* Fields in words nobody listed: signs of the rule above, lines, where their colon
 * stands, digits of a date and a time in them. */
#define UNKNOWN_SIGNS  20
#define UNKNOWN_LINES  3
#define UNKNOWN_BYTES  30
#define UNKNOWN_DIGITS 8
/* Digits of the shortest date with a year or a time. */
#define DATE_DIGITS 4

/* What a block has shown so far. */
struct block {
	unsigned fields; /* bits of enum field_word */
	unsigned date_digits;
	bool has_address;
	bool has_mailto;
	size_t end;     /* behind its last line */
	unsigned gap;   /* lines since the last field */
	bool had_blank; /* among them */
};

/* Cheaply: a colon stands near enough to the start. */
static bool may_be_field(const struct quote_line *line)
{
	size_t head = MIN(line->len, FIELD_BYTES);
	return !line->is_blank && !line->is_marked &&
	       (memchr(line->start, ':', head) != NULL ||
		       memchr(line->start, '|', head) != NULL ||
		       memmem(line->start, head, "：", 3) != NULL);
}

static bool has_field(const struct block *block, enum field_word field)
{
	return (block->fields & 1u << (unsigned)field) != 0;
}

static unsigned count_others(const struct block *block)
{
	return has_field(block, FIELD_DATE) + has_field(block, FIELD_TO) +
	       has_field(block, FIELD_CC) + has_field(block, FIELD_SUBJECT);
}

static unsigned count_digits(const char *text)
{
	unsigned digits = 0;
	for (; *text != '\0'; text++)
		digits += g_ascii_isdigit(*text) != 0;
	return digits;
}

/* "From: a@b.example Date: Thu, 24 Mar 2016 ...": all on one line. */
static void look_for_fields_inside(struct block *block, const char *value)
{
	static const struct {
		const char *name;
		enum field_word field;
	} inside[] = {
		{"date:", FIELD_DATE},
		{"sent:", FIELD_DATE},
		{"to:", FIELD_TO},
		{"subject:", FIELD_SUBJECT},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(inside); i++) {
		const char *at = strstr(value, inside[i].name);
		if (at == NULL || at == value || (at[-1] != ' ' && at[-1] != '*'))
			continue;
		block->fields |= 1u << (unsigned)inside[i].field;
		if (inside[i].field == FIELD_DATE)
			block->date_digits += count_digits(at);
	}
}

static void take_field(struct block *block, enum field_word field, const char *value)
{
	block->fields |= 1u << (unsigned)field;
	if (field == FIELD_DATE)
		block->date_digits += count_digits(value);
	if (field == FIELD_FROM || field == FIELD_TO)
		block->has_address |= strchr(value, '@') != NULL;
	if (field == FIELD_FROM) {
		block->has_mailto |= strstr(value, "[mailto:") != NULL;
		look_for_fields_inside(block, value);
	}
}

/* Reads line i into the block; false when the block ends above it. */
static bool read_line(struct block *block, const struct quote_lines *lines, size_t i)
{
	const struct quote_line *line = &lines->line[i];
	if (line->is_blank) {
		block->had_blank = true;
		return true;
	}
	if (line->is_marked)
		return false;
	const char *value = NULL;
	enum field_word field = FIELD_NONE;
	g_autofree char *key = may_be_field(line) ? quote_line_key(line) : NULL;
	if (key != NULL)
		field = field_words_find(key, &value);
	if (field == FIELD_NONE) {
		if (block->had_blank || block->gap == WRAPPED_LINES)
			return false;
		/* "Von: Shop" and "<a@b.example>" below it */
		block->has_address |= line->has_at && count_others(block) == 0;
		block->gap++;
		return true;
	}
	take_field(block, field, value);
	block->end = i + 1;
	block->gap = 0;
	block->had_blank = false;
	return true;
}

/* Whether what was found proves that a mail program wrote it, not a person. */
static bool is_proven(const struct block *block)
{
	if (has_field(block, FIELD_FORM))
		return false;
	unsigned others = count_others(block);
	bool has_date = block->date_digits >= DATE_DIGITS;
	if (!has_field(block, FIELD_FROM))
		return has_field(block, FIELD_TO) && has_date && block->has_address;
	if (block->has_mailto)
		return true;
	/* "From: Lisbon, To: Porto, Date: 5 May" is a journey */
	return (others >= 2 && has_field(block, FIELD_SUBJECT)) ||
	       (others >= 1 && block->has_address);
}

/* "Name: value" in words nobody listed. */
static bool is_unknown_field(const struct quote_line *line)
{
	size_t head = MIN(line->len, UNKNOWN_BYTES);
	return !line->is_blank && !line->is_marked && line->len <= SEPARATOR_BYTES &&
	       memchr(line->start, ':', head) != NULL;
}

/* A block in a language nobody listed, below a rule: the first of its lines names a
 * person by address, as Outlook does. */
static size_t unknown_block(const struct quote_lines *lines, size_t i)
{
	size_t rule = quote_header_rule_above(lines, i);
	if (!lines->line[i].has_at || rule == i ||
		quote_line_rule(&lines->line[rule]) < UNKNOWN_SIGNS)
		return 0;
	size_t end = i;
	unsigned digits = 0;
	for (; end < lines->count && is_unknown_field(&lines->line[end]); end++)
		digits += lines->line[end].digits;
	return end - i >= UNKNOWN_LINES && digits >= UNKNOWN_DIGITS ? end - i : 0;
}

size_t quote_header_block(struct quote_lines *lines, size_t i)
{
	if (lines->looks_left == 0 || !may_be_field(&lines->line[i]))
		return 0;
	size_t unknown = unknown_block(lines, i);
	if (unknown > 0)
		return unknown;
	g_autofree char *key = quote_line_key(&lines->line[i]);
	const char *value = NULL;
	enum field_word first = field_words_find(key, &value);
	bool can_start = first == FIELD_FROM || first == FIELD_DATE ||
	                 first == FIELD_SUBJECT || first == FIELD_TO;
	if (!can_start || !quote_lines_may_look(lines))
		return 0;
	struct block block = {.fields = 0};
	for (size_t n = i; n < lines->count && n - i < BLOCK_LINES; n++)
		if (!read_line(&block, lines, n))
			break;
	return is_proven(&block) ? block.end - i : 0;
}

/* --- separators ---------------------------------------------------------------- */

bool quote_header_is_separator(struct quote_lines *lines, size_t i)
{
	const struct quote_line *line = &lines->line[i];
	if (line->is_blank || line->len > SEPARATOR_BYTES)
		return false;
	size_t bytes = 0;
	size_t signs = quote_line_signs(line, &bytes);
	bool may_be = signs > 0 || line->ends_in_colon || line->ends_in_dashes ||
	              memmem(line->start, line->len, "above", 5) != NULL;
	if (!may_be || bytes == line->len || !quote_lines_may_look(lines))
		return false;
	g_autofree char *words = quote_line_words(line);
	return separator_words_are(words, signs >= FRAME_SIGNS);
}

static size_t filled_above(const struct quote_lines *lines, size_t i)
{
	while (i > 0 && lines->line[i - 1].is_blank)
		i--;
	return i;
}

size_t quote_header_rule_above(const struct quote_lines *lines, size_t i)
{
	size_t above = filled_above(lines, i);
	bool is_rule =
		above > 0 && quote_line_rule(&lines->line[above - 1]) >= RULE_SIGNS;
	return is_rule ? above - 1 : i;
}

size_t quote_header_fields_above(struct quote_lines *lines, size_t i)
{
	size_t above = filled_above(lines, i);
	for (; above > 0 && i - above < WRAPPED_LINES; above--) {
		const struct quote_line *line = &lines->line[above - 1];
		const char *value = NULL;
		if (!may_be_field(line) || !quote_lines_may_look(lines))
			break;
		g_autofree char *key = quote_line_key(line);
		if (field_words_find(key, &value) == FIELD_NONE)
			break;
	}
	size_t rule = quote_header_rule_above(lines, above);
	return rule < above ? rule : i;
}

/* --- marketplaces -------------------------------------------------------------- */

bool quote_header_wrapped(struct quote_lines *lines, size_t *out_begin, size_t *out_end)
{
	size_t begin = 0;
	bool has_begin = false;
	for (size_t i = 0; i < lines->count; i++) {
		const struct quote_line *line = &lines->line[i];
		size_t bytes = 0;
		bool may_be = line->ends_in_dashes && line->len <= SEPARATOR_BYTES &&
		              quote_line_signs(line, &bytes) >= RULE_SIGNS &&
		              bytes < line->len;
		if (!may_be)
			continue;
		if (!quote_lines_may_look(lines))
			return false;
		g_autofree char *words = quote_line_words(line);
		if (!has_begin && separator_words_begin_message(words)) {
			has_begin = true;
			begin = i + 1;
		} else if (has_begin && separator_words_end_message(words)) {
			*out_begin = begin;
			*out_end = i;
			return true;
		}
	}
	return false;
}
