#include "understand/stems.h"

#include <glib.h>

#include "understand/vocabulary.h"
#include "understand/words.h"

struct stems {
	struct vocabulary *known;
	uint64_t lengths; /* bit (n - 1): there is a stem of n bytes */
	bool at_end;
};

struct stems *stems_new(bool at_end)
{
	struct stems *stems = g_new0(struct stems, 1);
	stems->known = vocabulary_new();
	stems->at_end = at_end;
	return stems;
}

void stems_free(struct stems *stems)
{
	if (stems == NULL)
		return;
	vocabulary_free(stems->known);
	g_free(stems);
}

uint32_t stems_add(struct stems *stems, const char *stem, size_t len)
{
	if (len > 0 && len <= WORD_MAX_BYTES)
		stems->lengths |= UINT64_C(1) << (len - 1);
	return vocabulary_use(stems->known, stem, len);
}

/* Only the lengths there are are looked up: two or three in most languages' endings. */
size_t stems_find(const struct stems *stems, const char *word, size_t len,
	uint32_t *out_ids, size_t most)
{
	size_t found = 0;
	size_t longest = MIN(len, WORD_MAX_BYTES);
	for (size_t n = 1; n <= longest && found < most; n++) {
		if (((stems->lengths >> (n - 1)) & 1) == 0)
			continue;
		const char *part = stems->at_end ? word + len - n : word;
		const struct vocabulary_word *stem =
			vocabulary_find(stems->known, part, n);
		if (stem != NULL)
			out_ids[found++] = stem->id;
	}
	return found;
}
