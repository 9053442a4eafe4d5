/* HERMETICITY: runs itself as a child and reads its standard error. */
#include "base/log.h"

#include <glib.h>
#include <string.h>

static void say_things(void)
{
	log_event(LOG_LEVEL_DEBUG, "test.hidden", "n=%d", 1);
	log_event(LOG_LEVEL_INFO, "test.shown", "n=%d", 2);
	log_set_level(LOG_LEVEL_ERROR);
	log_event(LOG_LEVEL_WARNING, "test.hidden", "n=%d", 3);
	log_event(LOG_LEVEL_ERROR, "test.error", "n=%d", 4);
}

static void test_levels(void)
{
	if (g_test_subprocess()) {
		g_unsetenv("JOURNAL_STREAM");
		say_things();
		return;
	}
	g_test_trap_subprocess(NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
	g_test_trap_assert_passed();
	g_test_trap_assert_stderr("*replyd: info: test.shown n=2*");
	g_test_trap_assert_stderr("*replyd: error: test.error n=4*");
	g_test_trap_assert_stderr_unmatched("*hidden*");
}

static void test_quote(void)
{
	g_autofree char *quoted = log_quote("a \"b\"\nc");
	g_assert_cmpstr(quoted, ==, "\"a 'b' c\"");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/log/levels", test_levels);
	g_test_add_func("/log/quote", test_quote);
	return g_test_run();
}
