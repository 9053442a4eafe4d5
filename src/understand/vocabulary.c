/* Open addressing with linear probing; the table is kept at most half full. */
#include "understand/vocabulary.h"

#include <glib.h>
#include <string.h>

#include "understand/misspelt.h"

#define INITIAL_SLOTS 256u

struct vocabulary {
	struct vocabulary_word *slots;
	uint32_t mask; /* number of slots - 1, a power of two - 1 */
	uint32_t used;
	bool parts_at_apostrophe;
	enum spelling spelling;
	GStringChunk *strings;
	struct variant *variants; /* by key; NULL: not indexed */
	uint32_t variants_mask;
	struct misspelt *misspelt; /* NULL: not indexed */
	struct stems *stems[2];    /* beginnings and endings; NULL: none */
};

/* The word that has a key. Keys are compared by hash alone: there are some thousand. */
struct variant {
	uint32_t hash;
	uint32_t slot; /* + 1; 0: nothing here */
};

/* A word of fewer letters is spelt like too many others. */
#define MIN_KEY 2u

/* A longer word (bytes) is no variant of any. */
#define WORD_MAX_VARIANT 64u

static struct vocabulary_word *slot_of(const struct vocabulary *vocabulary,
	const char *word, size_t len, uint32_t hash);
static struct vocabulary_word *slot_for_adding(
	struct vocabulary *vocabulary, const char *word, size_t len);
static void grow(struct vocabulary *vocabulary);
static void index_misspelt(struct vocabulary *vocabulary);
static void index_keys(struct vocabulary *vocabulary);
static bool has_stem(const struct vocabulary *vocabulary, const char *word, size_t len);
static const struct vocabulary_word *find_squeezed(
	const struct vocabulary *vocabulary, const char *word, size_t len);
static const struct vocabulary_word *find_by_key(
	const struct vocabulary *vocabulary, const char *key, size_t len);
static struct variant *variant_of(const struct vocabulary *vocabulary, uint32_t hash);

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
	g_free(vocabulary->variants);
	misspelt_free(vocabulary->misspelt);
	stems_free(vocabulary->stems[false]);
	stems_free(vocabulary->stems[true]);
	g_free(vocabulary->slots);
	g_free(vocabulary);
}

void vocabulary_add(struct vocabulary *vocabulary, const char *word, size_t len)
{
	(void)slot_for_adding(vocabulary, word, len);
}

uint32_t vocabulary_use(struct vocabulary *vocabulary, const char *word, size_t len)
{
	struct vocabulary_word *slot = slot_for_adding(vocabulary, word, len);
	slot->uses++;
	return slot->id;
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

/* --- other spellings -------------------------------------------------------------- */

void vocabulary_allow(struct vocabulary *vocabulary, enum spelling spelling)
{
	vocabulary->spelling = spelling;
}

enum spelling vocabulary_spelling(const struct vocabulary *vocabulary)
{
	return vocabulary->spelling;
}

uint32_t vocabulary_add_stem(
	struct vocabulary *vocabulary, const char *stem, size_t len, bool at_end)
{
	if (vocabulary->stems[at_end] == NULL)
		vocabulary->stems[at_end] = stems_new(at_end);
	return stems_add(vocabulary->stems[at_end], stem, len);
}

const struct stems *vocabulary_stems(const struct vocabulary *vocabulary, bool at_end)
{
	return vocabulary->stems[at_end];
}

void vocabulary_index_variants(struct vocabulary *vocabulary)
{
	index_misspelt(vocabulary);
	if (vocabulary->spelling == SPELLING_LATIN)
		index_keys(vocabulary);
}

static void index_misspelt(struct vocabulary *vocabulary)
{
	misspelt_free(vocabulary->misspelt);
	vocabulary->misspelt = misspelt_new(vocabulary->used);
	for (uint32_t i = 0; i <= vocabulary->mask; i++) {
		const struct vocabulary_word *word = &vocabulary->slots[i];
		if (word->word == NULL)
			continue;
		const struct misspelt_word entry = {
			.word = word->word, .len = word->len, .weight = word->uses};
		misspelt_add(vocabulary->misspelt, &entry);
	}
}

static void index_keys(struct vocabulary *vocabulary)
{
	g_clear_pointer(&vocabulary->variants, g_free);
	vocabulary->variants_mask = vocabulary->mask;
	vocabulary->variants = g_new0(struct variant, vocabulary->mask + 1);
	for (uint32_t i = 0; i <= vocabulary->mask; i++) {
		const struct vocabulary_word *word = &vocabulary->slots[i];
		char key[SPELLING_ROOM];
		size_t len = word->word == NULL ? 0
		                                : spelling_russian_key(word->word,
							  word->len, false, key);
		if (len < MIN_KEY)
			continue;
		uint32_t hash = vocabulary_hash(key, len);
		struct variant *variant = variant_of(vocabulary, hash);
		bool better = variant->slot == 0 ||
		              word->id < vocabulary->slots[variant->slot - 1].id;
		if (better)
			*variant = (struct variant){hash, i + 1};
	}
}

const struct vocabulary_word *vocabulary_find_variant(
	const struct vocabulary *vocabulary, const char *word, size_t len)
{
	if (len > WORD_MAX_VARIANT)
		return NULL;
	const struct vocabulary_word *found = find_squeezed(vocabulary, word, len);
	if (found != NULL || vocabulary->variants == NULL ||
		(unsigned char)word[0] >= 0x80)
		return found;
	char key[SPELLING_ROOM];
	int meanings_of_j = memchr(word, 'j', len) != NULL ? 2 : 1;
	for (int j_is_zh = 0; j_is_zh < meanings_of_j && found == NULL; j_is_zh++) {
		size_t key_len = spelling_russian_key(word, len, j_is_zh == 1, key);
		if (key_len >= MIN_KEY)
			found = find_by_key(vocabulary, key, key_len);
	}
	return found;
}

const struct vocabulary_word *vocabulary_find_misspelt(
	const struct vocabulary *vocabulary, const char *word, size_t len)
{
	if (vocabulary->misspelt == NULL || has_stem(vocabulary, word, len))
		return NULL;
	const struct misspelt_word *near =
		misspelt_find(vocabulary->misspelt, word, len);
	return near == NULL ? NULL : vocabulary_find(vocabulary, near->word, near->len);
}

static bool has_stem(const struct vocabulary *vocabulary, const char *word, size_t len)
{
	uint32_t id;
	for (int at_end = 0; at_end < 2; at_end++) {
		const struct stems *stems = vocabulary->stems[at_end];
		if (stems != NULL && stems_find(stems, word, len, &id, 1) > 0)
			return true;
	}
	return false;
}

static const struct vocabulary_word *find_squeezed(
	const struct vocabulary *vocabulary, const char *word, size_t len)
{
	char squeezed[WORD_MAX_VARIANT];
	for (unsigned keep = 2; keep > 0; keep--) {
		size_t less = spelling_squeeze(word, len, keep, squeezed);
		const struct vocabulary_word *found =
			less == 0 ? NULL : vocabulary_find(vocabulary, squeezed, less);
		if (found != NULL)
			return found;
	}
	return NULL;
}

static const struct vocabulary_word *find_by_key(
	const struct vocabulary *vocabulary, const char *key, size_t len)
{
	const struct variant *variant =
		variant_of(vocabulary, vocabulary_hash(key, len));
	return variant->slot == 0 ? NULL : &vocabulary->slots[variant->slot - 1];
}

static struct variant *variant_of(const struct vocabulary *vocabulary, uint32_t hash)
{
	uint32_t at = hash & vocabulary->variants_mask;
	while (vocabulary->variants[at].slot != 0 &&
		vocabulary->variants[at].hash != hash)
		at = (at + 1) & vocabulary->variants_mask;
	return &vocabulary->variants[at];
}

/* --- the table -------------------------------------------------------------------- */

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
