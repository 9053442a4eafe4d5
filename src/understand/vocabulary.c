/* Open addressing with linear probing; the table is kept at most half full. */
#include "understand/vocabulary.h"

#include <glib.h>
#include <string.h>

#define INITIAL_SLOTS 256u

struct vocabulary {
	struct vocabulary_word *slots;
	uint32_t mask; /* number of slots - 1, a power of two - 1 */
	uint32_t used;
	bool parts_at_apostrophe;
	GStringChunk *strings;
};

static struct vocabulary_word *slot_of(const struct vocabulary *vocabulary,
	const char *word, size_t len, uint32_t hash);
static struct vocabulary_word *slot_for_adding(
	struct vocabulary *vocabulary, const char *word, size_t len);
static void grow(struct vocabulary *vocabulary);

struct vocabulary *vocabulary_new(void)
{
	struct vocabulary *vocabulary = g_new0(struct vocabulary, 1);
	vocabulary->slots = g_new0(struct vocabulary_word, INITIAL_SLOTS);
	vocabulary->mask = INITIAL_SLOTS - 1;
	vocabulary->strings = g_string_chunk_new(4096);
	return vocabulary;
}

void vocabulary_free(struct vocabulary *vocabulary)
{
	if (vocabulary == NULL)
		return;
	g_string_chunk_free(vocabulary->strings);
	g_free(vocabulary->slots);
	g_free(vocabulary);
}

void vocabulary_add(struct vocabulary *vocabulary, const char *word, size_t len)
{
	(void)slot_for_adding(vocabulary, word, len);
}

void vocabulary_add_common(struct vocabulary *vocabulary, const char *word, size_t len)
{
	slot_for_adding(vocabulary, word, len)->is_common = true;
}

void vocabulary_map(
	struct vocabulary *vocabulary, const char *word, const char *stands_for)
{
	struct vocabulary_word *slot = slot_for_adding(vocabulary, word, strlen(word));
	slot->stands_for = g_string_chunk_insert(vocabulary->strings, stands_for);
	slot->stands_for_len = (uint16_t)strlen(stands_for);
}

void vocabulary_group(
	struct vocabulary *vocabulary, const char *word, size_t len, unsigned group)
{
	slot_for_adding(vocabulary, word, len)->groups |= UINT64_C(1) << group;
}

const struct vocabulary_word *vocabulary_find(
	const struct vocabulary *vocabulary, const char *word, size_t len)
{
	const struct vocabulary_word *slot =
		slot_of(vocabulary, word, len, vocabulary_hash(word, len));
	return slot->word == NULL ? NULL : slot;
}

void vocabulary_part_at_apostrophe(struct vocabulary *vocabulary, bool parts)
{
	vocabulary->parts_at_apostrophe = parts;
}

bool vocabulary_parts_at_apostrophe(const struct vocabulary *vocabulary)
{
	return vocabulary->parts_at_apostrophe;
}

size_t vocabulary_size(const struct vocabulary *vocabulary)
{
	return vocabulary->used;
}

const struct vocabulary_word *vocabulary_next(
	const struct vocabulary *vocabulary, size_t *cursor)
{
	while (*cursor <= vocabulary->mask) {
		const struct vocabulary_word *word = &vocabulary->slots[(*cursor)++];
		if (word->word != NULL)
			return word;
	}
	return NULL;
}

/* FNV-1a: words are short. The lexicon is ours, so nobody can aim at its slots. */
uint32_t vocabulary_hash(const char *word, size_t len)
{
	uint32_t hash = UINT32_C(2166136261);
	for (size_t i = 0; i < len; i++)
		hash = (hash ^ (unsigned char)word[i]) * UINT32_C(16777619);
	return hash;
}

static struct vocabulary_word *slot_of(const struct vocabulary *vocabulary,
	const char *word, size_t len, uint32_t hash)
{
	uint32_t at = hash & vocabulary->mask;
	for (;;) {
		struct vocabulary_word *slot = &vocabulary->slots[at];
		if (slot->word == NULL)
			return slot;
		if (slot->hash == hash && slot->len == len &&
			memcmp(slot->word, word, len) == 0)
			return slot;
		at = (at + 1) & vocabulary->mask;
	}
}

static struct vocabulary_word *slot_for_adding(
	struct vocabulary *vocabulary, const char *word, size_t len)
{
	if (vocabulary->used * 2 > vocabulary->mask)
		grow(vocabulary);
	uint32_t hash = vocabulary_hash(word, len);
	struct vocabulary_word *slot = slot_of(vocabulary, word, len, hash);
	if (slot->word != NULL)
		return slot;
	slot->word = g_string_chunk_insert_len(vocabulary->strings, word, (gssize)len);
	slot->len = (uint16_t)len;
	slot->hash = hash;
	slot->id = ++vocabulary->used;
	return slot;
}

static void grow(struct vocabulary *vocabulary)
{
	struct vocabulary_word *old = vocabulary->slots;
	uint32_t old_count = vocabulary->mask + 1;
	vocabulary->mask = old_count * 2 - 1;
	vocabulary->slots = g_new0(struct vocabulary_word, old_count * 2);
	for (uint32_t i = 0; i < old_count; i++) {
		if (old[i].word != NULL)
			*slot_of(vocabulary, old[i].word, old[i].len, old[i].hash) =
				old[i];
	}
	g_free(old);
}
