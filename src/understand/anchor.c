#include "understand/anchor.h"

#include <assert.h>
#include <string.h>

/* Of a stem, about that of a word of four letters that two phrases use. */
#define STEM_COST 0.001

/* How much more often than others a word of a @words list is met, roughly. */
#define COMMON_WORD 15.0

static const struct phrase_part *best_part(
	const struct anchor_words *words, const struct phrase *phrase);
static double part_cost(const struct anchor_words *words, const struct phrase *phrase,
	const struct phrase_part *part);
static double choice_cost(const struct anchor_words *words, const struct phrase *phrase,
	const struct phrase_choice *choice);
static double word_cost(const struct vocabulary_word *word);
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
	words->costs[0] = STEM_COST;
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
	struct posting posting, struct literals *literals, struct word_index *index)
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
			word_index_add(
				index, id_of(words, group->words->pdata[k]), &posting);
		if (group != NULL)
			continue;
		if (rare >= 0)
			word_index_add(index, phrase->words[choice->first + rare].id,
				&posting);
		else
			literals_add(literals, phrase_literal(phrase, choice),
				choice->count, &posting);
	}
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
		return words->costs[phrase->words[choice->first + rare].id];
	double cost = 1.0;
	for (uint16_t i = 0; i < choice->count; i++)
		cost *= words->costs[phrase->words[choice->first + i].id];
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
		if (word->kind != PHRASE_WORD_EXACT)
			continue;
		bool alone = choice->count == 1;
		if (word->id == 0 || (words->common[word->id] && !alone))
			continue;
		double cost = words->costs[word->id];
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
