/* Open addressing with linear probing, at most three quarters full. */
#include "understand/all_words.h"

#include <assert.h>
#include <glib.h>
#include <string.h>

#include "understand/spelling.h"
#include "understand/words.h"

#define FEWEST_SLOTS 1024u

/* Shorter stems, in letters, say nothing about a language. */
#define MIN_STEM 4u

struct slot {
	const char *word;
	uint32_t hash;
	uint32_t len;
	struct word_languages languages;
};

struct all_words {
	struct slot *slots;
	uint32_t mask; /* number of slots - 1 */
	uint32_t used;
	uint32_t longest_stem; /* bytes */
	uint64_t umlauts;      /* languages whose words have their umlauts joined */
	struct vocabulary *reader;
};

static struct slot *slot_of(
	const struct all_words *words, const char *word, size_t len, uint32_t hash);
static struct slot *slot_for_adding(
	struct all_words *words, const char *word, size_t len, uint32_t hash);
static void grow(struct all_words *words);
static struct word_languages find_as_is(
	const struct all_words *words, const char *word, size_t len);
static uint64_t find_stems(const struct all_words *words, const char *word, size_t len);

struct all_words *all_words_new(size_t words_to_come)
{
	struct all_words *words = g_new0(struct all_words, 1);
	uint32_t slots = FEWEST_SLOTS;
	while (slots / 4 * 3 < words_to_come)
		slots *= 2;
	words->slots = g_new0(struct slot, slots);
	words->mask = slots - 1;
	words->reader = vocabulary_new();
	vocabulary_part_at_apostrophe(words->reader, true);
	return words;
}

void all_words_free(struct all_words *words)
{
	if (words == NULL)
		return;
	vocabulary_free(words->reader);
	g_free(words->slots);
	g_free(words);
}

void all_words_add(
	struct all_words *words, unsigned language, const struct vocabulary *vocabulary)
{
	assert(language < ALL_WORDS_MAX_LANGUAGES);
	uint64_t mask = UINT64_C(1) << language;
	size_t cursor = 0;
	if (vocabulary_spelling(vocabulary) == SPELLING_UMLAUTS)
		words->umlauts |= mask;
	const struct vocabulary_word *word;
	while ((word = vocabulary_next(vocabulary, &cursor)) != NULL) {
		struct slot *slot =
			slot_for_adding(words, word->word, word->len, word->hash);
		slot->languages.known |= mask;
		if (word->is_common)
			slot->languages.common |= mask;
	}
}

void all_words_add_stem(
	struct all_words *words, unsigned language, const char *stem, size_t len)
{
	assert(language < ALL_WORDS_MAX_LANGUAGES);
	if (g_utf8_strlen(stem, (gssize)len) < (glong)MIN_STEM)
		return;
	uint32_t hash = vocabulary_hash(stem, len);
	slot_for_adding(words, stem, len, hash)->languages.stems |= UINT64_C(1)
	                                                            << language;
	words->longest_stem = MAX(words->longest_stem, (uint32_t)len);
}

const struct vocabulary *all_words_reader(const struct all_words *words)
{
	return words->reader;
}

struct word_languages all_words_find(
	const struct all_words *words, const char *word, size_t len)
{
	struct word_languages found = find_as_is(words, word, len);
	char joined[WORD_MAX_BYTES];
	if (words->umlauts == 0 || len > sizeof(joined))
		return found;
	memcpy(joined, word, len);
	size_t joined_len = spelling_join_umlauts(joined, len);
	if (joined_len == len)
		return found;
	struct word_languages umlauts = find_as_is(words, joined, joined_len);
	found.common |= umlauts.common & words->umlauts;
	found.known |= umlauts.known & words->umlauts;
	found.stems |= umlauts.stems & words->umlauts;
	return found;
}

static struct word_languages find_as_is(
	const struct all_words *words, const char *word, size_t len)
{
	const struct slot *slot = slot_of(words, word, len, vocabulary_hash(word, len));
	struct word_languages found = {0};
	if (slot->word != NULL)
		found = slot->languages;
	found.stems |= find_stems(words, word, len);
	return found;
}

static uint64_t find_stems(const struct all_words *words, const char *word, size_t len)
{
	uint64_t found = 0;
	for (size_t n = MIN_STEM; n < len && n <= words->longest_stem; n++) {
		if (((unsigned char)word[n] & 0xc0) == 0x80)
			continue;
		const struct slot *slot =
			slot_of(words, word, n, vocabulary_hash(word, n));
		if (slot->word != NULL)
			found |= slot->languages.stems;
	}
	return found;
}

static struct slot *slot_of(
	const struct all_words *words, const char *word, size_t len, uint32_t hash)
{
	uint32_t at = hash & words->mask;
	for (;;) {
		struct slot *slot = &words->slots[at];
		if (slot->word == NULL || (slot->hash == hash && slot->len == len &&
						  memcmp(slot->word, word, len) == 0))
			return slot;
		at = (at + 1) & words->mask;
	}
}

static struct slot *slot_for_adding(
	struct all_words *words, const char *word, size_t len, uint32_t hash)
{
	if (words->used / 3 * 4 > words->mask)
		grow(words);
	struct slot *slot = slot_of(words, word, len, hash);
	if (slot->word == NULL) {
		slot->word = word;
		slot->len = (uint32_t)len;
		slot->hash = hash;
		words->used++;
	}
	return slot;
}

static void grow(struct all_words *words)
{
	struct slot *old = words->slots;
	uint32_t old_count = words->mask + 1;
	words->mask = old_count * 2 - 1;
	words->slots = g_new0(struct slot, (size_t)old_count * 2);
	for (uint32_t i = 0; i < old_count; i++) {
		if (old[i].word != NULL)
			*slot_of(words, old[i].word, old[i].len, old[i].hash) = old[i];
	}
	g_free(old);
}
