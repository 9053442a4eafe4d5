#include "base/crash.h"

#include <fcntl.h>
#include <glib.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static struct {
	gsize ready;
	guint64 at;      /* 0: never */
	const char *log; /* NULL: none */
	atomic_uint_least64_t passed;
} crash;

static void read_environment(void)
{
	if (!g_once_init_enter(&crash.ready))
		return;
	const char *at = g_getenv("REPLYD_CRASH_AT");
	if (at != NULL)
		crash.at = g_ascii_strtoull(at, NULL, 10);
	crash.log = g_getenv("REPLYD_CRASH_LOG");
	g_once_init_leave(&crash.ready, 1);
}

static void append_to_log(const char *name)
{
	g_autofree char *line = g_strconcat(name, "\n", NULL);
	int fd = open(crash.log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
	if (fd < 0)
		return;
	/* A lost line makes the test that reads the log fail, which is its report. */
	(void)!write(fd, line, strlen(line));
	(void)close(fd);
}

void crash_point(const char *name)
{
	read_environment();
	if (crash.at == 0 && crash.log == NULL)
		return;
	if (crash.log != NULL)
		append_to_log(name);
	if (atomic_fetch_add(&crash.passed, 1) + 1 == crash.at)
		(void)raise(SIGKILL);
}
