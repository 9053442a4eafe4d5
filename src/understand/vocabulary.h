/*
 * The words one language's lexicon knows, and which of them stand for others: "havent"
 * for "have not", "recieved" for "received". Text and phrases pass through the same
 * table, so a phrase is written once and found in all its spellings.
 *
 * Words are folded (text/fold.h), without blanks. A hash table of our own because it is
 * asked once for every word of every mail, by pointer and length; GHashTable costs
 * three times as much there.
 *
 * Owns copies of what it is given. Touches nothing. Once built it is only read and may
 * be shared between threads.
 */
#ifndef UNDERSTAND_VOCABULARY_H
#define UNDERSTAND_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "understand/spelling.h"
#include "understand/stems.h"

struct vocabulary;

struct vocabulary_word {
	const char *word;
	uint64_t groups;        /* bit of each group the word is in by itself */
	const char *stands_for; /* words separated by one blank; NULL: for itself */
	uint32_t hash;
	uint32_t id;   /* from 1, in the order of adding */
	uint32_t uses; /* by phrases */
	uint16_t len;
	uint16_t stands_for_len;
	bool is_common; /* frequent in any text of the language */
};

struct vocabulary *vocabulary_new(void);
void vocabulary_free(struct vocabulary *vocabulary);
DEFINE_AUTO(vocabulary)

/* Makes `word` known; one that stands for others stays so. */
void vocabulary_add(struct vocabulary *vocabulary, const char *word, size_t len);

/* The same for a word of a phrase; counts how many use it. Gives its id. */
uint32_t vocabulary_use(struct vocabulary *vocabulary, const char *word, size_t len);

/* The same for a word that any text of the language may have. */
void vocabulary_add_common(struct vocabulary *vocabulary, const char *word, size_t len);

/*
 * Lets `word` stand for the words of `stands_for`. A second mapping of the same word
 * replaces the first: a shop's file comes after the lexicon it adds to.
 */
void vocabulary_map(
	struct vocabulary *vocabulary, const char *word, const char *stands_for);

/* Puts a word that stands for itself into group number `group` (below 64). */
void vocabulary_group(
	struct vocabulary *vocabulary, const char *word, size_t len, unsigned group);

/*
 * How else the language's words may be spelt (spelling.h); plain unless said otherwise.
 * The words themselves are added as words_read() gives them.
 */
void vocabulary_allow(struct vocabulary *vocabulary, enum spelling spelling);
enum spelling vocabulary_spelling(const struct vocabulary *vocabulary);

/* Makes it known that phrases ask for words that begin so, or end so (`at_end`). Gives
 * the stem's id, which has nothing to do with those of words. */
uint32_t vocabulary_add_stem(
	struct vocabulary *vocabulary, const char *stem, size_t len, bool at_end);

/* NULL: there are none. */
const struct stems *vocabulary_stems(const struct vocabulary *vocabulary, bool at_end);

/* Behind the last addition, before the first of the two below. */
void vocabulary_index_variants(struct vocabulary *vocabulary);

/* A word that is not known by the one it is a slip of the finger from, unless it has a
 * stem that phrases ask for. NULL: of none. */
const struct vocabulary_word *vocabulary_find_misspelt(
	const struct vocabulary *vocabulary, const char *word, size_t len);

/* A word that is not known by the one it must be: "soooo", "zakaz". NULL: by none. */
const struct vocabulary_word *vocabulary_find_variant(
	const struct vocabulary *vocabulary, const char *word, size_t len);

/* NULL when the word is not known. Dies with the vocabulary or the next addition. */
const struct vocabulary_word *vocabulary_find(
	const struct vocabulary *vocabulary, const char *word, size_t len);

/*
 * Whether an apostrophe parts words, as in French "l'article"; otherwise it vanishes,
 * as in "don't".
 */
void vocabulary_part_at_apostrophe(struct vocabulary *vocabulary, bool parts);
bool vocabulary_parts_at_apostrophe(const struct vocabulary *vocabulary);

size_t vocabulary_size(const struct vocabulary *vocabulary);

/* All words, in no order: start with a cursor of 0; NULL behind the last one. */
const struct vocabulary_word *vocabulary_next(
	const struct vocabulary *vocabulary, size_t *cursor);

/* What vocabulary_word.hash holds. */
uint32_t vocabulary_hash(const char *word, size_t len);

#endif
