/*
 * The lines of a mail's text and what text/quote.h finds out about them: the ground its
 * passes (attributions, header blocks, signatures) stand on. Goes in: text; comes out:
 * a role for each line. Touches nothing.
 */
#ifndef TEXT_QUOTE_LINES_H
#define TEXT_QUOTE_LINES_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum quote_role {
	QUOTE_ROLE_TEXT,
	QUOTE_ROLE_QUOTED,
	QUOTE_ROLE_SIGNATURE,
};

struct quote_line {
	const char *start; /* into the text given */
	uint32_t len;      /* without the line end */
	uint16_t digits;
	uint8_t role;         /* enum quote_role; set once, never taken back */
	bool is_blank;        /* also of no-break spaces and characters nobody sees */
	bool is_marked;       /* by ">" */
	bool has_at;          /* "@" */
	bool ends_in_colon;   /* also a full-width one */
	bool ends_in_bracket; /* ">" */
	bool ends_in_dashes;  /* two or more, behind other signs */
};

struct quote_lines {
	struct quote_line *line;
	size_t count;
	unsigned looks_left; /* lines that may still be looked at closely */
};

/* `text` is valid UTF-8 and has to outlive the lines. */
void quote_lines_init(struct quote_lines *lines, const char *text, size_t len);
void quote_lines_release(struct quote_lines *lines);

/* Gives the lines from..to-1 a role, those that have none yet. */
void quote_lines_set(
	struct quote_lines *lines, size_t from, size_t to, enum quote_role role);

/* The first line from i on that is not blank, the number of lines when there is none.
 */
size_t quote_lines_skip_blank(const struct quote_lines *lines, size_t i);

/* Whether the next line from i on that is not blank is marked. */
bool quote_lines_marks_follow(const struct quote_lines *lines, size_t i);

/* The first line from i on whose role is another than text. */
size_t quote_lines_text_end(const struct quote_lines *lines, size_t i);

/* False when the mail has had its share of close looks: each costs time, and no mail a
 * person wrote needs that many. */
bool quote_lines_may_look(struct quote_lines *lines);

/* The line without the blanks around it (and a byte order mark). */
void quote_line_bounds(
	const struct quote_line *line, const char **out_start, const char **out_end);

/*
 * Appends the line in lower case with plain single blanks, without invisible
 * characters, and without the blanks and stars (bold text made plain) around it;
 * nothing when the line is longer than any line that means something.
 */
void quote_line_append_key(const struct quote_line *line, GString *to);

/* The key of a line as a string of its own, and without any signs ("-_=*>#|()[]")
 * around its words. The caller owns them. */
char *quote_line_key(const struct quote_line *line);
char *quote_line_words(const struct quote_line *line);

/* The key of the start of a line, however long the line is: of paragraphs that were not
 * wrapped. The caller owns it. */
char *quote_line_start_key(const struct quote_line *line);

/* A rule drawn of dashes and the like: the number of its signs, 0 when it is none. */
size_t quote_line_rule(const struct quote_line *line);

/* The signs the line starts with, blanks not counted; *out_bytes with them. */
size_t quote_line_signs(const struct quote_line *line, size_t *out_bytes);

#endif
