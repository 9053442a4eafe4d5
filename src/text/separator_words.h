/*
 * The words on lines that part a mail from what it quotes or forwards ("original
 * message"), by language: data for text/quote_header.h. Adding a language is adding
 * rows. Words are as quote_line_words() makes them. Touches nothing.
 */
#ifndef TEXT_SEPARATOR_WORDS_H
#define TEXT_SEPARATOR_WORDS_H

#include <stdbool.h>

/* "original message" and the like, without the dashes around it; more words may follow
 * when it `is_framed` by dashes. */
bool separator_words_are(const char *words, bool is_framed);

/* The lines between which a marketplace puts what the buyer wrote. */
bool separator_words_begin_message(const char *words);
bool separator_words_end_message(const char *words);

#endif
