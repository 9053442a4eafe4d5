/*
 * The words mail programs, phones and companies put below a text, by language: data for
 * text/quote_signature.h. Adding a language is adding rows. Keys are as
 * quote_line_key() makes them. Touches nothing.
 */
#ifndef TEXT_SIGNATURE_WORDS_H
#define TEXT_SIGNATURE_WORDS_H

#include <stdbool.h>

/* A whole line that a mail program or phone adds: "sent from my iphone". */
bool signature_words_are_program(const char *key);

/* The first line of a legal notice, a scanner's note, "think before you print". */
bool signature_words_start_notice(const char *key);

/* A line of the same paragraph says what it is: confidential, a virus, the printer. */
bool signature_words_prove_notice(const char *key);

/* The key says that a mailing list or a company's footer stands here. */
bool signature_words_are_footer(const char *key);

#endif
