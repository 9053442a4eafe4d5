/*
 * Does a phrase stand in a row of words? Compares numbers of words, so that the time
 * does not depend on how many phrases there are; a phrase learns its words' numbers
 * first.
 *
 * Pure; touches nothing but what it is given.
 */
#ifndef UNDERSTAND_PHRASE_MATCH_H
#define UNDERSTAND_PHRASE_MATCH_H

#include <stdbool.h>
#include <stddef.h>

#include "understand/phrase.h"
#include "understand/words.h"

/*
 * Makes the phrase's words known to the vocabulary and learns their numbers, which
 * phrase_match() compares. Texts must be read with the same vocabulary.
 */
void phrase_bind(struct phrase *phrase, struct vocabulary *vocabulary);

/*
 * The literal a choice of an anchor is looked for as: " where is my ". New. Not for a
 * group's words: each of them is a literal.
 */
char *phrase_literal(const struct phrase *phrase, const struct phrase_choice *choice);

/*
 * Does the phrase stand where choice `choice` of part `part` was found from word `at`
 * on? Every comparison takes one from *steps; with none left the answer is no, which
 * bounds the time a hostile text can cost.
 */
bool phrase_match(const struct phrase *phrase, const struct words *words, size_t part,
	size_t choice, size_t at, size_t *out_first, size_t *out_end, unsigned *steps);

/* A word of a run, or a part with alternatives, that a phrase cannot do without. */
struct phrase_need {
	uint16_t choice; /* index in the phrase: the part's first */
	uint16_t count;  /* of choices; 1: `word` is what is needed */
	uint16_t word;   /* index in the phrase */
};

/*
 * For a person who asks why: how near a phrase that does not stand in the sentence
 * comes to it. The number of its needs that are met anywhere in the sentence;
 * *out_missing is how many are not, *out_need the last of those.
 */
unsigned phrase_nearness(const struct phrase *phrase, const struct words *words,
	const struct sentence *sentence, unsigned *out_missing,
	struct phrase_need *out_need);

/* What is needed, as a lexicon would write it: "arrived", "(came|here)". New. */
char *phrase_need_text(const struct phrase *phrase, const struct phrase_need *need);

#endif
