/*
 * Other ways to spell a word than the lexicon's: letters of another alphabet that look
 * alike, letters held down ("soooo"), German without umlauts ("zurueck"), Russian in
 * Latin letters ("gde moy zakaz"). Each function rewrites one folded word; nothing here
 * knows which words exist (vocabulary.h does).
 *
 * Pure; touches nothing but the buffers it is given.
 */
#ifndef UNDERSTAND_SPELLING_H
#define UNDERSTAND_SPELLING_H

#include <stdbool.h>
#include <stddef.h>

/* Room for whatever becomes of a word of 64 bytes. */
#define SPELLING_ROOM 200u

/* What a language allows beyond what all do. */
enum spelling {
	SPELLING_PLAIN,
	SPELLING_UMLAUTS, /* ae, oe, ue are ä, ö, ü */
	SPELLING_LATIN,   /* it is written in Cyrillic, and in Latin letters too */
};

enum spelling spelling_of(const char *language);

/*
 * "раrcel" with Cyrillic letters among Latin ones, or the other way round, becomes all
 * of one alphabet, in place. `room` bytes are there; false when the word is not mixed
 * or is no word of either.
 */
bool spelling_unmix(char *word, size_t *len, size_t room);

/* "zurueck" and "zuruck" become the same, in place. Returns the new length. */
size_t spelling_join_umlauts(char *word, size_t len);

/*
 * "soooo" with each run of three and more of a letter cut down to `keep` (1 or 2);
 * returns its length in `out`, 0 when there is no such run. `out` has room for `len`.
 */
size_t spelling_squeeze(const char *word, size_t len, unsigned keep, char *out);

/*
 * Under which key a Russian word is found however it is spelt: "заказ", "zakaz".
 * Schemes use "j" for two sounds; `j_is_zh` says which is meant here. Returns the
 * length in `out` (SPELLING_ROOM), 0 for a word that has none.
 */
size_t spelling_russian_key(const char *word, size_t len, bool j_is_zh, char *out);

/* A word in Latin letters in Cyrillic ones as well as can be guessed; the rest as
 * above. */
size_t spelling_to_cyrillic(const char *word, size_t len, char *out);

#endif
