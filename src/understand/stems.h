/*
 * Beginnings (or endings) of words that phrases ask for: "defect*", "*paket". Finds all
 * that a word has, by hash, so that their number does not matter.
 *
 * Filled, then only read and shared by all threads. Touches nothing.
 */
#ifndef UNDERSTAND_STEMS_H
#define UNDERSTAND_STEMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"

struct stems;

struct stems *stems_new(bool at_end);
void stems_free(struct stems *stems);
DEFINE_AUTO(stems)

/* The stem's id, from 1; the same again when it is there already. */
uint32_t stems_add(struct stems *stems, const char *stem, size_t len);

/* The ids of the stems the word has, at most `most`, into `out_ids`; how many. */
size_t stems_find(const struct stems *stems, const char *word, size_t len,
	uint32_t *out_ids, size_t most);

#endif
