#include "understand/misspelt.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/*
 * From how many letters on a slip is believed. Swapped and doubled letters make few
 * other words, nor do other endings ("couriers", "rotta" for "rotto"); a letter left
 * out makes some, and a wrong one or one too many makes so many ("shopping",
 * "spending") that only a long word is not one of them.
 */
#define MIN_LETTERS 5u
#define MIN_ENDING  6u
#define MIN_MISSING 7u
#define MIN_OTHER   9u
#define MAX_LETTERS 24u

struct entry {
	uint32_t hash;
	uint32_t word; /* index in `words` + 1; 0: nothing here */
};

struct misspelt {
	GArray *words; /* of struct misspelt_word */
	struct entry *entries;
	uint32_t mask; /* number of entries - 1 */
	uint32_t used;
};

/* A word by its letters; count is 0 when it is too short or too long. */
struct letters {
	gunichar list[MAX_LETTERS + 1];
	unsigned count;
};

/* How one word becomes the other, the surer the greater; SLIP_NONE: by more than one.
 */
enum slip {
	SLIP_NONE,
	SLIP_OTHER, /* a wrong letter, one too many, one too few */
	SLIP_ENDING,
	SLIP_USUAL, /* two swapped, or one doubled */
};

static struct letters letters_of(const char *word, size_t len);
static void list_under(struct misspelt *misspelt, uint32_t hash, uint32_t word);
static void grow(struct misspelt *misspelt);
static uint32_t hash_without(const struct letters *letters, unsigned left_out);
static enum slip slip_between(const struct letters *found, const struct letters *known);
static enum slip slip_of_length(const struct letters *longer,
	const struct letters *shorter, unsigned at, bool missing);
static bool is_vowel(gunichar c);

struct misspelt *misspelt_new(size_t words)
{
	struct misspelt *misspelt = g_new0(struct misspelt, 1);
	uint32_t size = 1024;
	while (size < words * 12)
		size *= 2;
	misspelt->words = g_array_sized_new(
		FALSE, FALSE, sizeof(struct misspelt_word), (guint)words);
	misspelt->entries = g_new0(struct entry, size);
	misspelt->mask = size - 1;
	return misspelt;
}

void misspelt_free(struct misspelt *misspelt)
{
	if (misspelt == NULL)
		return;
	g_array_unref(misspelt->words);
	g_free(misspelt->entries);
	g_free(misspelt);
}

void misspelt_add(struct misspelt *misspelt, const struct misspelt_word *word)
{
	struct letters letters = letters_of(word->word, word->len);
	if (letters.count < MIN_LETTERS)
		return;
	g_array_append_vals(misspelt->words, word, 1);
	for (unsigned i = 0; i <= letters.count; i++)
		list_under(misspelt, hash_without(&letters, i), misspelt->words->len);
}

const struct misspelt_word *misspelt_find(
	const struct misspelt *misspelt, const char *word, size_t len)
{
	struct letters letters = letters_of(word, len);
	const struct misspelt_word *best = NULL;
	enum slip best_slip = SLIP_NONE;
	for (unsigned i = 0; letters.count >= MIN_LETTERS && i <= letters.count; i++) {
		uint32_t hash = hash_without(&letters, i);
		for (uint32_t at = hash;
			misspelt->entries[at & misspelt->mask].word != 0; at++) {
			const struct entry *entry =
				&misspelt->entries[at & misspelt->mask];
			if (entry->hash != hash)
				continue;
			const struct misspelt_word *known = &g_array_index(
				misspelt->words, struct misspelt_word, entry->word - 1);
			struct letters wanted = letters_of(known->word, known->len);
			enum slip slip = slip_between(&letters, &wanted);
			if (slip > best_slip || (slip == best_slip && best != NULL &&
							known->weight > best->weight)) {
				best = known;
				best_slip = slip;
			}
		}
	}
	return best;
}

/* None of a word with anything but letters. */
static struct letters letters_of(const char *word, size_t len)
{
	struct letters letters = {.count = 0};
	for (const char *p = word; p < word + len; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		bool letter = c < 0x80 ? g_ascii_islower((char)c) : c < 0x2000;
		if (!letter || letters.count == MAX_LETTERS)
			return (struct letters){.count = 0};
		letters.list[letters.count++] = c;
	}
	return letters;
}

static void list_under(struct misspelt *misspelt, uint32_t hash, uint32_t word)
{
	if (misspelt->used / 3 * 4 > misspelt->mask)
		grow(misspelt);
	uint32_t at = hash & misspelt->mask;
	while (misspelt->entries[at].word != 0)
		at = (at + 1) & misspelt->mask;
	misspelt->entries[at] = (struct entry){hash, word};
	misspelt->used++;
}

static void grow(struct misspelt *misspelt)
{
	struct entry *old = misspelt->entries;
	uint32_t old_count = misspelt->mask + 1;
	misspelt->mask = old_count * 2 - 1;
	misspelt->entries = g_new0(struct entry, (size_t)old_count * 2);
	misspelt->used = 0;
	for (uint32_t i = 0; i < old_count; i++) {
		if (old[i].word != 0)
			list_under(misspelt, old[i].hash, old[i].word);
	}
	g_free(old);
}

/* FNV-1a over the letters but one; with `left_out` behind the last, over all. */
static uint32_t hash_without(const struct letters *letters, unsigned left_out)
{
	uint32_t hash = UINT32_C(2166136261);
	for (unsigned i = 0; i < letters->count; i++) {
		if (i != left_out)
			hash = (hash ^ letters->list[i]) * UINT32_C(16777619);
	}
	return hash;
}

/* The first letter is hardly ever the wrong one. */
static enum slip slip_between(const struct letters *found, const struct letters *known)
{
	bool missing = found->count < known->count;
	const struct letters *longer = missing ? known : found;
	const struct letters *shorter = missing ? found : known;
	unsigned head = 0;
	while (head < shorter->count && found->list[head] == known->list[head])
		head++;
	unsigned tail = 0;
	while (tail < shorter->count - head &&
		longer->list[longer->count - 1 - tail] ==
			shorter->list[shorter->count - 1 - tail])
		tail++;
	unsigned differ = shorter->count - head - tail;
	if (head == 0 || longer->count - shorter->count > 1)
		return SLIP_NONE;
	if (longer->count > shorter->count)
		return differ == 0 ? slip_of_length(longer, shorter, head, missing)
		                   : SLIP_NONE;
	if (differ == 2 && found->list[head] == known->list[head + 1] &&
		found->list[head + 1] == known->list[head])
		return SLIP_USUAL;
	if (differ == 1 && tail == 0 && is_vowel(found->list[head]) &&
		is_vowel(known->list[head]))
		return SLIP_ENDING;
	return differ == 1 && known->count >= MIN_OTHER ? SLIP_OTHER : SLIP_NONE;
}

/* `longer` has one letter more, at `at`; `missing`: it is the known word. */
static enum slip slip_of_length(const struct letters *longer,
	const struct letters *shorter, unsigned at, bool missing)
{
	if (longer->list[at] == longer->list[at - 1] && at < shorter->count)
		return SLIP_USUAL;
	if (at == shorter->count)
		return shorter->count >= MIN_ENDING ? SLIP_ENDING : SLIP_NONE;
	return longer->count >= (missing ? MIN_MISSING : MIN_OTHER) ? SLIP_OTHER
	                                                            : SLIP_NONE;
}

/* Of the folded letters words end with. */
static bool is_vowel(gunichar c)
{
	static const char vowels[] = "aeiouyаеиоуыэюя";
	return g_utf8_strchr(vowels, -1, c) != NULL;
}
