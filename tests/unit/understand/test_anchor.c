/* HERMETICITY: touches nothing. */
#include "understand/anchor.h"

#include "exact.h"
#include "understand/phrase_match.h"

struct bench {
	struct vocabulary *vocabulary;
	GStringChunk *strings;
	GHashTable *groups;
	struct phrase_group group;
	struct literals *literals;
	struct word_index *index;
	struct word_index *stems[2];
};

static void set_up(struct bench *bench, gconstpointer data)
{
	(void)data;
	bench->vocabulary = vocabulary_new();
	bench->strings = g_string_chunk_new(256);
	bench->literals = literals_new();
	bench->index = word_index_new();
	bench->stems[0] = word_index_new();
	bench->stems[1] = word_index_new();
	bench->groups = g_hash_table_new(g_str_hash, g_str_equal);
	static const char *const common[] = {"where", "is", "my", "the", "not"};
	for (size_t i = 0; i < G_N_ELEMENTS(common); i++)
		vocabulary_add_common(bench->vocabulary, common[i], strlen(common[i]));
	bench->group.number = 3;
	bench->group.words = g_ptr_array_new();
	bench->group.rest = g_ptr_array_new();
	static char belt[] = "belt";
	static char part[] = "part";
	g_ptr_array_add(bench->group.words, belt);
	vocabulary_group(bench->vocabulary, "belt", 4, 3);
	g_hash_table_insert(bench->groups, part, &bench->group);
}

static void tear_down(struct bench *bench, gconstpointer data)
{
	(void)data;
	g_ptr_array_unref(bench->group.words);
	g_ptr_array_unref(bench->group.rest);
	g_hash_table_unref(bench->groups);
	literals_free(bench->literals);
	word_index_free(bench->index);
	word_index_free(bench->stems[0]);
	word_index_free(bench->stems[1]);
	g_string_chunk_free(bench->strings);
	vocabulary_free(bench->vocabulary);
}

/* Anchors the phrase; gives it back, bound. */
static struct phrase *anchor_more(struct bench *bench, const char *text)
{
	struct phrase_reader reader = {.vocabulary = bench->vocabulary,
		.groups = bench->groups,
		.strings = bench->strings};
	size_t column = 0;
	struct phrase *phrase = phrase_parse(&reader, text, &column, NULL);
	g_assert_nonnull(phrase);
	phrase_reader_release(&reader);
	phrase_bind(phrase, bench->vocabulary);
	const struct posting posting = {.phrase = 1};
	struct anchor_words words;
	anchor_words_init(&words, bench->vocabulary, bench->groups);
	const struct anchor_places places = {
		bench->literals, bench->index, {bench->stems[0], bench->stems[1]}};
	anchor_add(&words, phrase, posting, &places);
	anchor_words_release(&words);
	return phrase;
}

static struct phrase *anchor(struct bench *bench, const char *text)
{
	struct phrase *phrase = anchor_more(bench, text);
	word_index_pack(bench->index);
	word_index_pack(bench->stems[0]);
	word_index_pack(bench->stems[1]);
	g_assert_true(literals_compile(bench->literals, NULL));
	return phrase;
}

static size_t count_at(const struct bench *bench, const char *word, uint8_t *out_offset)
{
	const struct vocabulary_word *known =
		vocabulary_find(bench->vocabulary, word, strlen(word));
	size_t count = 0;
	const struct posting *postings =
		word_index_find(bench->index, known->id, &count);
	if (count > 0)
		*out_offset = postings[0].offset;
	return count;
}

static void test_rare_word_of_a_run(struct bench *bench, gconstpointer data)
{
	(void)data;
	AUTO(phrase) phrase = anchor(bench, "the sticker is");
	uint8_t offset = 0;
	g_assert_cmpuint(literals_count(bench->literals), ==, 0);
	g_assert_cmpuint(count_at(bench, "sticker", &offset), ==, 1);
	g_assert_cmpuint(offset, ==, 1);
}

static void test_run_of_common_words(struct bench *bench, gconstpointer data)
{
	(void)data;
	AUTO(phrase) phrase = anchor(bench, "where is my");
	g_assert_cmpuint(literals_count(bench->literals), ==, 1);
}

static void test_common_word_alone(struct bench *bench, gconstpointer data)
{
	(void)data;
	AUTO(phrase) phrase = anchor(bench, "not <2> (x*)?");
	uint8_t offset = 9;
	g_assert_cmpuint(literals_count(bench->literals), ==, 0);
	g_assert_cmpuint(count_at(bench, "not", &offset), ==, 1);
	g_assert_cmpuint(offset, ==, 0);
}

static void test_stem(struct bench *bench, gconstpointer data)
{
	(void)data;
	AUTO(phrase) ending = anchor_more(bench, "*paket");
	AUTO(phrase) phrase = anchor(bench, "not <2> defect*");
	size_t count = 0;
	(void)word_index_find(bench->stems[0], 1, &count);
	g_assert_cmpuint(count, ==, 1);
	(void)word_index_find(bench->stems[1], 1, &count);
	g_assert_cmpuint(count, ==, 1);
	g_assert_cmpuint(literals_count(bench->literals), ==, 0);
}

static void test_rarer_part(struct bench *bench, gconstpointer data)
{
	(void)data;
	AUTO(phrase) phrase = anchor(bench, "(not|the) <2> (torn|ripped)");
	uint8_t offset = 0;
	g_assert_cmpuint(count_at(bench, "torn", &offset), ==, 1);
	g_assert_cmpuint(count_at(bench, "ripped", &offset), ==, 1);
	g_assert_cmpuint(count_at(bench, "not", &offset), ==, 0);
}

static void test_group(struct bench *bench, gconstpointer data)
{
	(void)data;
	AUTO(phrase) phrase = anchor(bench, "not {part}");
	uint8_t offset = 0;
	g_assert_cmpuint(count_at(bench, "belt", &offset), ==, 1);
	g_assert_cmpuint(count_at(bench, "not", &offset), ==, 0);
}

int main(int argc, char **argv)
{
	static const struct {
		const char *path;
		void (*test)(struct bench *bench, gconstpointer data);
	} tests[] = {
		{"/anchor/rare_word_of_a_run", test_rare_word_of_a_run},
		{"/anchor/run_of_common_words", test_run_of_common_words},
		{"/anchor/common_word_alone", test_common_word_alone},
		{"/anchor/stem", test_stem},
		{"/anchor/rarer_part", test_rarer_part},
		{"/anchor/group", test_group},
	};
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(tests); i++)
		g_test_add(tests[i].path, struct bench, NULL, set_up, tests[i].test,
			tear_down);
	return g_test_run();
}
