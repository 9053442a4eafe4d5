/*
 * Words that are one slip of the finger from a known one: a letter too many, one too
 * few, two swapped, one wrong ("recieved", "arived", "brocken"). Every word is listed
 * under itself without each of its letters in turn; so is the word looked for, and two
 * that are one slip apart meet there.
 *
 * Filled, then only read and shared by all threads. Borrows the words, which must
 * outlive it. Touches nothing.
 */
#ifndef UNDERSTAND_MISSPELT_H
#define UNDERSTAND_MISSPELT_H

#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"

struct misspelt;

/* A known word, UTF-8, folded. */
struct misspelt_word {
	const char *word;
	uint32_t len;
	uint32_t weight; /* of two equally near the weightier is found */
};

/* For about `words` words. */
struct misspelt *misspelt_new(size_t words);
void misspelt_free(struct misspelt *misspelt);
DEFINE_AUTO(misspelt)

/* Does nothing with a word too short to be told when misspelt. */
void misspelt_add(struct misspelt *misspelt, const struct misspelt_word *word);

/* The word that `word` must be meant for, NULL when none is near. Lives as long. */
const struct misspelt_word *misspelt_find(
	const struct misspelt *misspelt, const char *word, size_t len);

#endif
