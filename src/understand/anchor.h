/*
 * Which part of a phrase it is looked for by: one that is always there and as rare as
 * can be. A word that is rare by itself leads to the phrase through the index of words,
 * a stem through that of stems; a run of everyday words, which only together are rare
 * ("where is my"), is a literal for Vectorscan. Few literals matter because compiling
 * one costs some 15 us and a shop with ten languages has tens of thousands of anchors.
 *
 * Pure; touches nothing but what it is given.
 */
#ifndef UNDERSTAND_ANCHOR_H
#define UNDERSTAND_ANCHOR_H

#include <glib.h>

#include "understand/literals.h"
#include "understand/phrase.h"
#include "understand/posting.h"
#include "understand/vocabulary.h"
#include "understand/word_index.h"

/* How rare the words of a language are. */
struct anchor_words {
	const struct vocabulary *vocabulary;
	GHashTable *groups; /* name -> struct phrase_group */
	double *costs;      /* by a word's id: how often it is met, roughly */
	bool *common;       /* by a word's id */
};

/* Of all words known by now; borrows both. */
void anchor_words_init(struct anchor_words *words, const struct vocabulary *vocabulary,
	GHashTable *groups);
void anchor_words_release(struct anchor_words *words);

/* Where anchors go: runs of words, words by their ids, stems by theirs. */
struct anchor_places {
	struct literals *literals;
	struct word_index *words;
	struct word_index *stems[2]; /* beginnings and endings of words */
};

/* Anchors the phrase, which has a part that can; `posting` says whose it is. */
void anchor_add(const struct anchor_words *words, const struct phrase *phrase,
	struct posting posting, const struct anchor_places *places);

#endif
