/* HERMETICITY: touches nothing. */
#include "text/notice_words.h"

#include <glib.h>

static void test_notices(void)
{
	g_assert_true(notice_words_start("this email and any attachments"));
	g_assert_true(notice_words_start("*aviso legal*"));
	g_assert_false(notice_words_start("the lamp is confidential"));
	g_assert_true(notice_words_prove("may be confidential"));
	g_assert_false(notice_words_prove("where is it"));
	g_assert_true(notice_words_are_footer("the lamps mailing list"));
	g_assert_false(notice_words_are_footer("the list of lamps"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/notice-words/notices", test_notices);
	return g_test_run();
}
