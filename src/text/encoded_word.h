/*
 * Encoded words in header fields (RFC 2047): =?utf-8?B?...?= and =?...?Q?...?=, also
 * the broken ones that mail programs write: characters split between words, blanks
 * inside, a missing end, words inside quotes. Touches nothing.
 */
#ifndef TEXT_ENCODED_WORD_H
#define TEXT_ENCODED_WORD_H

#include <stdbool.h>
#include <stddef.h>

/*
 * An unfolded field value in UTF-8 with its encoded words decoded. *out_broken is set
 * (never cleared) when a word was broken or its charset had to be guessed. Newly
 * allocated, valid UTF-8.
 */
char *encoded_words_decode(const char *value, size_t len, bool *out_broken);

#endif
