/*
 * The words mail programs put around quotes and signatures, by language: data for
 * text/quote.c. Adding a language is adding rows. All in lower case. Touches nothing.
 */
#ifndef TEXT_QUOTE_WORDS_H
#define TEXT_QUOTE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

/* The line is the last of "On ... wrote:": it ends in one of the verbs and a colon, or
 * has one of them. `line` in lower case, trimmed. */
bool quote_words_end_attribution(const char *line);

/* The line, as it stands, could start "On ... wrote:". */
bool quote_words_start_attribution(const char *line, size_t len);

/* "original message" and the like, without the dashes around it. */
bool quote_words_are_separator(const char *words);

/*
 * The header field a line of a quoted header block starts with ("from:", "sent:", ...);
 * -1 when it is none. 0 is the one a block starts with.
 */
int quote_words_header_field(const char *line);

/* A whole line that a mail program or phone adds below the text. */
bool quote_words_are_signature(const char *line);

#endif
