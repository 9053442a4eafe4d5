/* HERMETICITY: touches nothing. */
#include "understand/word_index.h"

#include <glib.h>

static void add(struct word_index *index, uint32_t word, uint32_t phrase)
{
	const struct posting posting = {.phrase = phrase};
	word_index_add(index, word, &posting);
}

static void test_find(void)
{
	AUTO(word_index) index = word_index_new();
	add(index, 7, 70);
	add(index, 2, 21);
	add(index, 2, 20);
	word_index_pack(index);
	static const struct {
		uint32_t word;
		size_t count;
		uint32_t first;
	} cases[] = {
		{0, 0, 0},
		{1, 0, 0},
		{2, 2, 20},
		{3, 0, 0},
		{7, 1, 70},
		{8, 0, 0},
		{4000000000u, 0, 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t count = 99;
		const struct posting *found =
			word_index_find(index, cases[i].word, &count);
		g_assert_cmpuint(count, ==, cases[i].count);
		if (count > 0)
			g_assert_cmpuint(found[0].phrase, ==, cases[i].first);
	}
}

static void test_empty(void)
{
	AUTO(word_index) index = word_index_new();
	word_index_pack(index);
	size_t count = 99;
	(void)word_index_find(index, 0, &count);
	g_assert_cmpuint(count, ==, 0);
	AUTO(word_index)
	unused = word_index_new(); /* never packed: freed all the same */
	add(unused, 1, 1);
	word_index_free(NULL);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/word_index/find", test_find);
	g_test_add_func("/word_index/empty", test_empty);
	return g_test_run();
}
