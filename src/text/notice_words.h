/*
 * The words of legal notices, virus scanners and footers below a text, by language:
 * data for text/quote_signature.h. Adding a language is adding rows. Keys are as
 * quote_line_key() makes them: lower case, plain single blanks. Touches nothing.
 */
#ifndef TEXT_NOTICE_WORDS_H
#define TEXT_NOTICE_WORDS_H

#include <stdbool.h>

/* The first line of a legal notice, a scanner's note, "think before you print". */
bool notice_words_start(const char *key);

/* A line of the same paragraph says what it is: confidential, a virus, the printer. */
bool notice_words_prove(const char *key);

/* The key says that a mailing list or a company's footer stands here. */
bool notice_words_are_footer(const char *key);

#endif
