/* HERMETICITY: children of its own, killed; a log in a temporary folder. */
#include "base/crash.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Passes three points in a child; its wait status. */
static int run_child(const char *at, const char *log)
{
	pid_t pid = fork();
	if (pid == 0) {
		if (at != NULL)
			g_setenv("REPLYD_CRASH_AT", at, TRUE);
		if (log != NULL)
			g_setenv("REPLYD_CRASH_LOG", log, TRUE);
		crash_point("one");
		crash_point("two");
		crash_point("three");
		_exit(0); /* banned elsewhere: a forked test must not run the parent's
		             exit */
	}
	int status = 0;
	g_assert_cmpint(waitpid(pid, &status, 0), ==, pid);
	return status;
}

static void test_kills_at_the_point(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-crash-XXXXXX", NULL);
	g_autofree char *log = g_build_filename(dir, "log", NULL);
	int status = run_child("2", log);
	g_assert_true(WIFSIGNALED(status));
	g_assert_cmpint(WTERMSIG(status), ==, SIGKILL);
	g_autofree char *text = NULL;
	g_assert_true(g_file_get_contents(log, &text, NULL, NULL));
	g_assert_cmpstr(text, ==, "one\ntwo\n");
	g_assert_cmpint(g_unlink(log), ==, 0);
	g_assert_cmpint(g_rmdir(dir), ==, 0);
}

static void test_silent_without_environment(void)
{
	int status = run_child(NULL, NULL);
	g_assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/crash/silent", test_silent_without_environment);
	g_test_add_func("/crash/kills", test_kills_at_the_point);
	return g_test_run();
}
