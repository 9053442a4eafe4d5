/*
 * The words of attributions ("On ... wrote:"), by language: data for
 * text/quote_attribution.h. Adding a language is adding rows. Keys are as
 * quote_line_key() makes them: lower case, plain single blanks. Touches nothing.
 */
#ifndef TEXT_ATTRIBUTION_WORDS_H
#define TEXT_ATTRIBUTION_WORDS_H

#include <stdbool.h>

enum attribution_verb {
	ATTRIBUTION_VERB_NONE,
	ATTRIBUTION_VERB_CLOSING, /* "wrote": behind the name, before the colon */
	ATTRIBUTION_VERB_OPENING, /* "schrieb": before the name */
	ATTRIBUTION_VERB_WEAK,    /* "sent": says little */
};

/* The verb of writing in a key that ends in a colon. */
enum attribution_verb attribution_words_verb(const char *key);

/* The key ends in a verb of writing, without a colon behind it. */
bool attribution_words_end_in_verb(const char *key);

/* The key could start an attribution: by its first word ("On"), or by that or a date
 * near the start. */
bool attribution_words_start(const char *key);
bool attribution_words_start_or_date(const char *key);

#endif
