/*
 * Classes of the bytes of a folded text (text/fold.h), for what reads numbers out of
 * it. Touches nothing.
 */
#ifndef UNDERSTAND_CHARACTERS_H
#define UNDERSTAND_CHARACTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "text/fold.h"

static inline bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Of ASCII: folded text has no capitals. */
static inline bool is_alnum(char c)
{
	return (c >= 'a' && c <= 'z') || is_digit(c);
}

/* A byte of a letter that is not ASCII. */
static inline bool is_letter_byte(char c)
{
	return (c & 0x80) != 0;
}

static inline bool begins_with(
	const char *text, size_t len, size_t at, const char *word)
{
	size_t word_len = strlen(word);
	return at + word_len <= len && memcmp(text + at, word, word_len) == 0;
}

#endif
