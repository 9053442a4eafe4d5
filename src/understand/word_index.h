/*
 * The phrases anchored at one word, by the word's number in the vocabulary: reading the
 * text has looked that up already, so nothing more has to be searched.
 *
 * Filled, packed once, then only read. Touches nothing.
 */
#ifndef UNDERSTAND_WORD_INDEX_H
#define UNDERSTAND_WORD_INDEX_H

#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "understand/posting.h"

struct word_index;

struct word_index *word_index_new(void);
void word_index_free(struct word_index *index);
DEFINE_AUTO(word_index)

void word_index_add(
	struct word_index *index, uint32_t word, const struct posting *posting);

/* After the last addition, before the first look-up. */
void word_index_pack(struct word_index *index);

/* The postings of a word, *out_count of them; any number may be asked for. */
const struct posting *word_index_find(
	const struct word_index *index, uint32_t word, size_t *out_count);

#endif
