/* HERMETICITY: touches nothing. */
#include "understand/all_words.h"

#include <string.h>

#include "exact.h"

#define EN 0
#define PT 3

static struct vocabulary *vocabulary_of(const char *const *words)
{
	struct vocabulary *vocabulary = vocabulary_new();
	for (size_t i = 0; words[i] != NULL; i++)
		vocabulary_add(vocabulary, words[i], strlen(words[i]));
	return vocabulary;
}

static struct word_languages find(const struct all_words *all, const char *word)
{
	g_autofree char *copy = g_memdup2(word, strlen(word));
	return all_words_find(all, copy, strlen(word));
}

static void test_languages(void)
{
	static const char *const english[] = {"parcel", "no", NULL};
	static const char *const portuguese[] = {"pacote", "no", NULL};
	AUTO(vocabulary) en = vocabulary_of(english);
	AUTO(vocabulary) pt = vocabulary_of(portuguese);
	vocabulary_add_common(pt, "nao", 3);
	AUTO(all_words) all = all_words_new(0);
	all_words_add(all, EN, en);
	all_words_add(all, PT, pt);
	g_assert_cmphex(find(all, "parcel").known, ==, 1u << EN);
	g_assert_cmphex(find(all, "no").known, ==, (1u << EN) | (1u << PT));
	g_assert_cmphex(find(all, "no").common, ==, 0);
	g_assert_cmphex(find(all, "nao").common, ==, 1u << PT);
	g_assert_cmphex(find(all, "nao").known, ==, 1u << PT);
	g_assert_cmphex(find(all, "paket").known, ==, 0);
	g_assert_cmphex(find(all, "").known, ==, 0);
}

/* Stems count from four letters on, whatever their bytes. */
static void test_stems(void)
{
	AUTO(all_words) all = all_words_new(0);
	all_words_add_stem(all, EN, "defect", 6);
	all_words_add_stem(all, EN, "def", 3);
	all_words_add_stem(all, PT, "слома", strlen("слома"));
	all_words_add_stem(all, PT, "сло", strlen("сло"));
	g_assert_cmphex(find(all, "defective").stems, ==, 1u << EN);
	g_assert_cmphex(find(all, "defe").stems, ==, 0);
	g_assert_cmphex(find(all, "defs").stems, ==, 0);
	g_assert_cmphex(find(all, "defect").stems, ==, 1u << EN);
	g_assert_cmphex(find(all, "сломался").stems, ==, 1u << PT);
	g_assert_cmphex(find(all, "словно").stems, ==, 0);
}

/* More words than the table begins with. */
static void test_many(void)
{
	AUTO(vocabulary) vocabulary = vocabulary_new();
	for (unsigned i = 0; i < 20000; i++) {
		g_autofree char *word = g_strdup_printf("w%u", i);
		vocabulary_add(vocabulary, word, strlen(word));
	}
	AUTO(all_words) all = all_words_new(0);
	all_words_add(all, ALL_WORDS_MAX_LANGUAGES - 1, vocabulary);
	for (unsigned i = 0; i < 20000; i += 97) {
		g_autofree char *word = g_strdup_printf("w%u", i);
		g_assert_cmphex(find(all, word).known, ==,
			UINT64_C(1) << (ALL_WORDS_MAX_LANGUAGES - 1));
	}
	g_assert_cmphex(find(all, "w20000").known, ==, 0);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/all_words/languages", test_languages);
	g_test_add_func("/all_words/stems", test_stems);
	g_test_add_func("/all_words/many", test_many);
	return g_test_run();
}
