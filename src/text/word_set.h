/*
 * Questions to a table of words or phrases: `set` of `count` strings, none empty.
 * Touches nothing.
 */
#ifndef TEXT_WORD_SET_H
#define TEXT_WORD_SET_H

#include <stdbool.h>
#include <stddef.h>

/* The text starts with one of them. */
bool word_set_starts(const char *text, const char *const *set, size_t count);

/* The first `len` bytes of the text are one of them. */
bool word_set_has(const char *text, size_t len, const char *const *set, size_t count);

/* One of them stands anywhere in the text. */
bool word_set_within(const char *text, const char *const *set, size_t count);

#endif
