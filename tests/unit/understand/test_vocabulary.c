/* HERMETICITY: touches nothing. */
#include "understand/vocabulary.h"

#include "exact.h"

static const struct vocabulary_word *find(
	const struct vocabulary *vocabulary, const char *word)
{
	g_autofree char *copy = g_memdup2(word, strlen(word));
	return vocabulary_find(vocabulary, copy, strlen(word));
}

static void test_find(void)
{
	AUTO(vocabulary) vocabulary = vocabulary_new();
	g_assert_null(find(vocabulary, "parcel"));
	vocabulary_add(vocabulary, "parcels", 6); /* the length counts, not the NUL */
	g_assert_nonnull(find(vocabulary, "parcel"));
	g_assert_null(find(vocabulary, "parcels"));
	g_assert_null(find(vocabulary, "parce"));
	g_assert_null(find(vocabulary, ""));
	g_assert_null(find(vocabulary, "parcel")->stands_for);
	vocabulary_add(vocabulary, "parcel", 6);
	g_assert_cmpuint(vocabulary_size(vocabulary), ==, 1);
}

static void test_map(void)
{
	AUTO(vocabulary) vocabulary = vocabulary_new();
	vocabulary_map(vocabulary, "havent", "have not");
	g_assert_cmpstr(find(vocabulary, "havent")->stands_for, ==, "have not");
	g_assert_cmpuint(find(vocabulary, "havent")->stands_for_len, ==, 8);
	vocabulary_map(vocabulary, "havent", "has not");
	g_assert_cmpstr(find(vocabulary, "havent")->stands_for, ==, "has not");
	vocabulary_add(vocabulary, "havent", 6);
	g_assert_cmpstr(find(vocabulary, "havent")->stands_for, ==, "has not");
}

static void test_groups_and_marks(void)
{
	AUTO(vocabulary) vocabulary = vocabulary_new();
	vocabulary_group(vocabulary, "belt", 4, 0);
	vocabulary_group(vocabulary, "belt", 4, 63);
	g_assert_cmphex(find(vocabulary, "belt")->groups, ==, 0x8000000000000001);
	vocabulary_add_common(vocabulary, "the", 3);
	g_assert_true(find(vocabulary, "the")->is_common);
	g_assert_false(find(vocabulary, "belt")->is_common);
	g_assert_false(vocabulary_parts_at_apostrophe(vocabulary));
	vocabulary_part_at_apostrophe(vocabulary, true);
	g_assert_true(vocabulary_parts_at_apostrophe(vocabulary));
}

/* Growing moves the slots; ids stay, and none is given twice. */
static void test_many(void)
{
	AUTO(vocabulary) vocabulary = vocabulary_new();
	for (int i = 0; i < 20000; i++) {
		g_autofree char *word = g_strdup_printf("w%d", i);
		vocabulary_add(vocabulary, word, strlen(word));
	}
	g_assert_cmpuint(vocabulary_size(vocabulary), ==, 20000);
	for (uint32_t i = 0; i < 20000; i++) {
		g_autofree char *word = g_strdup_printf("w%u", i);
		g_assert_cmpuint(find(vocabulary, word)->id, ==, i + 1);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/vocabulary/find", test_find);
	g_test_add_func("/vocabulary/map", test_map);
	g_test_add_func("/vocabulary/groups", test_groups_and_marks);
	g_test_add_func("/vocabulary/many", test_many);
	return g_test_run();
}
