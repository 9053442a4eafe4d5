/* HERMETICITY: touches nothing. */
#include "text/separator_words.h"

#include <glib.h>

static void test_separators(void)
{
	g_assert_true(separator_words_are("original message", false));
	g_assert_true(separator_words_are("begin forwarded message:", false));
	g_assert_true(separator_words_are("原始邮件", true));
	g_assert_true(separator_words_are("original", true));
	g_assert_true(separator_words_are("forwarded by ana on monday", true));
	g_assert_true(separator_words_are("reply above this line to answer", false));
	g_assert_false(separator_words_are("original:", false));
	g_assert_false(separator_words_are("original message was better", false));
	g_assert_false(separator_words_are("original messages", true));
	g_assert_false(separator_words_are("", true));
}

static void test_marketplace(void)
{
	g_assert_true(separator_words_begin_message("begin message"));
	g_assert_false(separator_words_begin_message("begin message now"));
	g_assert_true(separator_words_end_message("ende der nachricht"));
	g_assert_false(separator_words_end_message("begin message"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/separator-words/separators", test_separators);
	g_test_add_func("/separator-words/marketplace", test_marketplace);
	return g_test_run();
}
