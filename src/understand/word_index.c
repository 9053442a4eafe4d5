/* The postings of word w are postings[first[w]] up to first[w + 1]. */
#include "understand/word_index.h"

#include <assert.h>
#include <glib.h>

struct added {
	uint32_t word;
	struct posting posting;
};

struct word_index {
	GArray *added;   /* of struct added; NULL once packed */
	uint32_t words;  /* greatest word + 1 */
	uint32_t *first; /* words + 1 */
	struct posting *postings;
};

static int compare_added(const void *a, const void *b);

struct word_index *word_index_new(void)
{
	struct word_index *index = g_new0(struct word_index, 1);
	index->added = g_array_new(FALSE, FALSE, sizeof(struct added));
	return index;
}

void word_index_free(struct word_index *index)
{
	if (index == NULL)
		return;
	if (index->added != NULL)
		g_array_unref(index->added);
	g_free(index->first);
	g_free(index->postings);
	g_free(index);
}

void word_index_add(
	struct word_index *index, uint32_t word, const struct posting *posting)
{
	assert(index->added != NULL);
	struct added added = {.word = word, .posting = *posting};
	g_array_append_val(index->added, added);
	index->words = MAX(index->words, word + 1);
}

void word_index_pack(struct word_index *index)
{
	GArray *list = index->added;
	g_array_sort(list, compare_added);
	index->first = g_new0(uint32_t, index->words + 1);
	index->postings = g_new0(struct posting, list->len + 1);
	uint32_t word = 0;
	for (guint i = 0; i < list->len; i++) {
		const struct added *added = &g_array_index(list, struct added, i);
		for (; word <= added->word; word++)
			index->first[word] = i;
		index->postings[i] = added->posting;
	}
	for (; word <= index->words; word++)
		index->first[word] = list->len;
	g_array_unref(list);
	index->added = NULL;
}

const struct posting *word_index_find(
	const struct word_index *index, uint32_t word, size_t *out_count)
{
	if (word >= index->words) {
		*out_count = 0;
		return NULL;
	}
	*out_count = index->first[word + 1] - index->first[word];
	return &index->postings[index->first[word]];
}

static int compare_added(const void *a, const void *b)
{
	const struct added *one = a;
	const struct added *two = b;
	if (one->word != two->word)
		return one->word < two->word ? -1 : 1;
	if (one->posting.phrase != two->posting.phrase)
		return one->posting.phrase < two->posting.phrase ? -1 : 1;
	return (int)one->posting.choice - (int)two->posting.choice;
}
