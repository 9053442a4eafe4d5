#include "understand/anchor.h"

#include <assert.h>
#include <string.h>

#include "understand/phrase_match.h"

/* Of a stem of one letter: a stem is met more often than a word that few phrases use.
 */
#define STEM_COST 0.02

/* How much more often than others a word of a @words list is met, roughly. */
#define COMMON_WORD 15.0

static const struct phrase_part *best_part(
	const struct anchor_words *words, const struct phrase *phrase);
static double part_cost(const struct anchor_words *words, const struct phrase *phrase,
	const struct phrase_part *part);
static double choice_cost(const struct anchor_words *words, const struct phrase *phrase,
	const struct phrase_choice *choice);
static void add_at_word(const struct anchor_places *places,
	const struct phrase_word *word, const struct posting *posting);
static double word_cost(const struct vocabulary_word *word);
static double cost_of(const struct anchor_words *words, const struct phrase_word *word);
static const struct phrase_group *group_of(const struct anchor_words *words,
	const struct phrase *phrase, const struct phrase_choice *choice);
static int rare_word(const struct anchor_words *words, const struct phrase *phrase,
	const struct phrase_choice *choice);
static uint32_t id_of(const struct anchor_words *words, const char *word);

void anchor_words_init(struct anchor_words *words, const struct vocabulary *vocabulary,
	GHashTable *groups)
{
	size_t ids = vocabulary_size(vocabulary) + 1;
	*words = (struct anchor_words){
		.vocabulary = vocabulary,
		.groups = groups,
		.costs = g_new(double, ids),
		.common = g_new0(bool, ids),
	};
	words->costs[0] = 0.0;
	size_t cursor = 0;
	const struct vocabulary_word *word;
	while ((word = vocabulary_next(vocabulary, &cursor)) != NULL) {
		words->costs[word->id] = word_cost(word);
		words->common[word->id] = word->is_common;
	}
}

void anchor_words_release(struct anchor_words *words)
{
	g_clear_pointer(&words->costs, g_free);
	g_clear_pointer(&words->common, g_free);
}

void anchor_add(const struct anchor_words *words, const struct phrase *phrase,
	struct posting posting, const struct anchor_places *places)
{
	const struct phrase_part *part = best_part(words, phrase);
	posting.part = (uint8_t)(part - phrase->parts);
	for (uint16_t i = 0; i < part->count; i++) {
		const struct phrase_choice *choice = &phrase->choices[part->first + i];
		const struct phrase_group *group = group_of(words, phrase, choice);
		int rare = rare_word(words, phrase, choice);
		posting.choice = (uint16_t)(part->first + i);
		posting.offset = rare > 0 ? (uint8_t)rare : 0;
		for (guint k = 0; group != NULL && k < group->words->len; k++)
			word_index_add(places->words,
				id_of(words, group->words->pdata[k]), &posting);
		if (group != NULL)
			continue;
		if (rare >= 0)
			add_at_word(
				places, &phrase->words[choice->first + rare], &posting);
		else
			literals_add(places->literals, phrase_literal(phrase, choice),
				choice->count, &posting);
	}
}

static void add_at_word(const struct anchor_places *places,
	const struct phrase_word *word, const struct posting *posting)
{
	struct word_index *index =
		word->kind == PHRASE_WORD_EXACT
			? places->words
			: places->stems[word->kind == PHRASE_WORD_SUFFIX];
	word_index_add(index, word->id, posting);
}

static const struct phrase_part *best_part(
	const struct anchor_words *words, const struct phrase *phrase)
{
	const struct phrase_part *best = NULL;
	double best_cost = 0.0;
	for (uint16_t i = 0; i < phrase->part_count; i++) {
		if (!phrase->parts[i].can_anchor)
			continue;
		double cost = part_cost(words, phrase, &phrase->parts[i]);
		if (best == NULL || cost < best_cost) {
			best = &phrase->parts[i];
			best_cost = cost;
		}
	}
	assert(best != NULL);
	return best;
}

/* How often the part may be expected to lead to the phrase. */
static double part_cost(const struct anchor_words *words, const struct phrase *phrase,
	const struct phrase_part *part)
{
	double total = 0.0;
	for (uint16_t i = 0; i < part->count; i++) {
		const struct phrase_choice *choice = &phrase->choices[part->first + i];
		const struct phrase_group *group = group_of(words, phrase, choice);
		for (guint k = 0; group != NULL && k < group->words->len; k++)
			total += words->costs[id_of(words, group->words->pdata[k])];
		if (group == NULL)
			total += choice_cost(words, phrase, choice);
	}
	return total;
}

static double choice_cost(const struct anchor_words *words, const struct phrase *phrase,
	const struct phrase_choice *choice)
{
	int rare = rare_word(words, phrase, choice);
	if (rare >= 0)
		return cost_of(words, &phrase->words[choice->first + rare]);
	double cost = 1.0;
	for (uint16_t i = 0; i < choice->count; i++)
		cost *= cost_of(words, &phrase->words[choice->first + i]);
	return cost;
}

/*
 * A word's frequency judged by how often the lexicon itself uses it ("not" is in
 * hundreds of phrases, "sticker" in two), by its length and by the @words lists.
 */
static double word_cost(const struct vocabulary_word *word)
{
	double common = word->is_common ? COMMON_WORD : 1.0;
	return common * (word->uses + 2.0) / 1000.0 / (double)MAX(word->len, 1);
}

static double cost_of(const struct anchor_words *words, const struct phrase_word *word)
{
	return word->kind == PHRASE_WORD_EXACT ? words->costs[word->id]
	                                       : STEM_COST / (double)MAX(word->len, 1);
}

/* The group whose plain words are this choice, NULL when it is none. */
static const struct phrase_group *group_of(const struct anchor_words *words,
	const struct phrase *phrase, const struct phrase_choice *choice)
{
	const struct phrase_word *word = &phrase->words[choice->first];
	return word->kind == PHRASE_WORD_GROUP
	               ? g_hash_table_lookup(words->groups, word->text)
	               : NULL;
}

/*
 * The rarest whole word of a choice, if one is rare enough to lead to it alone (the
 * only word of a choice always has to be); -1: it is found as a literal.
 */
static int rare_word(const struct anchor_words *words, const struct phrase *phrase,
	const struct phrase_choice *choice)
{
	int best = -1;
	double best_cost = 0.0;
	for (uint16_t i = 0; i < choice->count; i++) {
		const struct phrase_word *word = &phrase->words[choice->first + i];
		bool is_common = word->kind == PHRASE_WORD_EXACT &&
		                 words->common[word->id] && choice->count > 1;
		if (word->kind == PHRASE_WORD_GROUP || is_common)
			continue;
		double cost = cost_of(words, word);
		if (best < 0 || cost < best_cost) {
			best = i;
			best_cost = cost;
		}
	}
	return best;
}

static uint32_t id_of(const struct anchor_words *words, const char *word)
{
	const struct vocabulary_word *known =
		vocabulary_find(words->vocabulary, word, strlen(word));
	assert(known != NULL);
	return known->id;
}
