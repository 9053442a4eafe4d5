/*
 * The words phones and mail programs put below a text, by language: data for
 * text/quote_signature.h. Adding a language is adding rows. Keys are as
 * quote_line_key() makes them: lower case, plain single blanks. Touches nothing.
 */
#ifndef TEXT_SIGNATURE_WORDS_H
#define TEXT_SIGNATURE_WORDS_H

#include <stdbool.h>

/* A whole line that a mail program or phone adds: "sent from my iphone". */
bool signature_words_are_program(const char *key);

/* What people have a phone say below that: "please excuse typos". */
bool signature_words_are_excuse(const char *key);

#endif
