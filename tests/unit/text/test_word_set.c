/* HERMETICITY: touches nothing. */
#include "text/word_set.h"

#include <glib.h>

static void test_sets(void)
{
	static const char *const set[] = {"on ", "am", "über"};
	size_t count = G_N_ELEMENTS(set);
	g_assert_true(word_set_starts("on monday", set, count));
	g_assert_true(word_set_starts("übermorgen", set, count));
	g_assert_false(word_set_starts("only", set, count));
	g_assert_false(word_set_starts("", set, count));
	g_assert_true(word_set_has("am", 2, set, count));
	g_assert_true(word_set_has("am:", 2, set, count));
	g_assert_false(word_set_has("am:", 3, set, count));
	g_assert_false(word_set_has("a", 1, set, count));
	g_assert_false(word_set_has("", 0, set, count));
	g_assert_true(word_set_within("i am", set, count));
	g_assert_false(word_set_within("i", set, count));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/word-set/sets", test_sets);
	return g_test_run();
}
