/*
 * The words mail programs put above what they quote, by language: data for
 * text/quote_attribution.h and text/quote_header.h. Adding a language is adding rows.
 * All keys are as quote_line_key() makes them: lower case, plain single blanks. Touches
 * nothing.
 */
#ifndef TEXT_QUOTE_WORDS_H
#define TEXT_QUOTE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

enum quote_field {
	QUOTE_FIELD_NONE = -1,
	QUOTE_FIELD_FROM,
	QUOTE_FIELD_DATE,
	QUOTE_FIELD_TO,
	QUOTE_FIELD_CC,
	QUOTE_FIELD_SUBJECT,
	QUOTE_FIELD_OTHER, /* reply-to, importance, ...: of a block, proves nothing */
	QUOTE_FIELD_FORM,  /* message: the block is a contact form, its text is new */
};

enum quote_verb {
	QUOTE_VERB_NONE,
	QUOTE_VERB_CLOSING, /* "wrote": behind the name, before the colon */
	QUOTE_VERB_OPENING, /* "schrieb": before the name */
	QUOTE_VERB_WEAK,    /* "sent": says little */
};

/* The verb of writing in a key that ends in a colon. */
enum quote_verb quote_words_verb(const char *key);

/* The key ends in a verb of writing, without a colon behind it. */
bool quote_words_end_in_verb(const char *key);

/* The key could start "On ... wrote:": a first word, or a date near the start. */
bool quote_words_start_with_word(const char *key);
bool quote_words_start_attribution(const char *key);

/* "original message" and the like, without the dashes around it; more words may follow
 * when it `is_framed` by dashes. */
bool quote_words_are_separator(const char *words, bool is_framed);

/*
 * The header field a key starts with ("from:", "| sent |", ...), and in *out_value what
 * stands behind its colon (untouched when it is none).
 */
enum quote_field quote_words_field(const char *key, const char **out_value);

/* The lines between which a marketplace puts what the buyer wrote. */
bool quote_words_begin_message(const char *words);
bool quote_words_end_message(const char *words);

#endif
