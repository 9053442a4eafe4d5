/*
 * Which languages know a word: the vocabularies of all lexicons in one table, so that
 * telling the language of a mail takes one look-up a word, however many languages and
 * phrases there are.
 *
 * Filled once, then only read and shared by all threads. Borrows the words of the
 * vocabularies and stems it is given, which must outlive it. Touches nothing.
 */
#ifndef UNDERSTAND_ALL_WORDS_H
#define UNDERSTAND_ALL_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "understand/vocabulary.h"

#define ALL_WORDS_MAX_LANGUAGES 64 /* one bit each */

/* A bit for each language. */
struct word_languages {
	uint64_t common; /* it is an everyday word of these (@words) */
	uint64_t known;  /* their lexicons know it; the above included */
	uint64_t stems;  /* a stem of theirs begins it */
};

struct all_words;

/* For about so many words. */
struct all_words *all_words_new(size_t words);
void all_words_free(struct all_words *words);
DEFINE_AUTO(all_words)

void all_words_add(struct all_words *words, unsigned language,
	const struct vocabulary *vocabulary);
void all_words_add_stem(
	struct all_words *words, unsigned language, const char *stem, size_t len);

/* What a text of unknown language is read with (words_read()): it knows no words and
 * parts them at apostrophes, "l'article" as well as "don't". */
const struct vocabulary *all_words_reader(const struct all_words *words);

/* `word` is folded, as all_words_reader() gives it; all bits 0 when nobody knows it. */
struct word_languages all_words_find(
	const struct all_words *words, const char *word, size_t len);

#endif
