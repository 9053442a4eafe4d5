/*
 * HERMETICITY: a file in a temporary folder; threads and a killed child of its own.
 * Times are measured, with bounds far from what is usual.
 */
#include "record/writer_lock.h"

#include <glib.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "fixture.h"

struct place {
	char *dir;
	char *path;
};

static struct place begin(void)
{
	char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	return (struct place){dir, g_build_filename(dir, "lock", NULL)};
}

static void end(struct place *place)
{
	fixture_remove(place->dir);
	g_free(place->dir);
	g_free(place->path);
}

static struct writer_lock *open_lock(const char *path)
{
	g_autoptr(GError) err = NULL;
	struct writer_lock *lock = writer_lock_new(path, &err);
	g_assert_no_error(err);
	return lock;
}

static void test_one_at_a_time(void)
{
	struct place place = begin();
	struct writer_lock *a = open_lock(place.path);
	struct writer_lock *b = open_lock(place.path);
	g_autoptr(GError) err = NULL;
	g_assert_true(writer_lock_take(a, 0, NULL));
	g_assert_true(writer_lock_take(a, 0, NULL)); /* its own */
	g_assert_false(writer_lock_take(b, 20, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_nonnull(strstr(err->message, "another process has been writing"));
	writer_lock_release(a);
	g_assert_false(writer_lock_take(b, 0, NULL)); /* taken twice */
	writer_lock_release(a);
	g_assert_true(writer_lock_take(b, 0, NULL));
	g_assert_false(writer_lock_take(a, 0, NULL));
	/* Closing lets go. */
	writer_lock_free(b);
	g_assert_true(writer_lock_take(a, 0, NULL));
	writer_lock_free(a);
	writer_lock_free(NULL);
	end(&place);
}

struct greedy {
	const char *path;
	atomic_bool stop;
};

/* Writes without pause, as one who drains a full inbox. */
static gpointer be_greedy(gpointer data)
{
	struct greedy *greedy = data;
	struct writer_lock *lock = open_lock(greedy->path);
	while (!atomic_load(&greedy->stop)) {
		g_assert_true(writer_lock_take(lock, 10000, NULL));
		g_usleep(2000);
		writer_lock_release(lock);
	}
	writer_lock_free(lock);
	return NULL;
}

static void test_turns(void)
{
	struct place place = begin();
	struct greedy greedy = {place.path, false};
	GThread *thread = g_thread_new("greedy", be_greedy, &greedy);
	struct writer_lock *lock = open_lock(place.path);
	gint64 longest_us = 0;
	for (unsigned i = 0; i < 50; i++) {
		gint64 before_us = g_get_monotonic_time();
		g_assert_true(writer_lock_take(lock, 10000, NULL));
		longest_us = MAX(longest_us, g_get_monotonic_time() - before_us);
		writer_lock_release(lock);
	}
	atomic_store(&greedy.stop, true);
	(void)g_thread_join(thread);
	/* One turn of the other takes 2 ms; left to luck, it is hundreds of turns. */
	g_assert_cmpint(longest_us, <, 500000);
	writer_lock_free(lock);
	end(&place);
}

static void test_goes_with_its_process(void)
{
	struct place place = begin();
	int ready[2];
	g_assert_cmpint(pipe(ready), ==, 0);
	pid_t pid = fork();
	g_assert_cmpint(pid, >=, 0);
	if (pid == 0) {
		struct writer_lock *own = open_lock(place.path);
		bool taken = writer_lock_take(own, 1000, NULL);
		if (write(ready[1], "x", 1) != 1 || !taken)
			_exit(1); /* a forked test must not run the parent's exit */
		(void)pause();
		_exit(1);
	}
	char byte = 0;
	g_assert_cmpint(read(ready[0], &byte, 1), ==, 1);
	struct writer_lock *lock = open_lock(place.path);
	g_assert_false(writer_lock_take(lock, 0, NULL));
	g_assert_cmpint(kill(pid, SIGKILL), ==, 0);
	g_assert_cmpint(waitpid(pid, NULL, 0), ==, pid);
	g_assert_true(writer_lock_take(lock, 1000, NULL));
	writer_lock_free(lock);
	(void)close(ready[0]);
	(void)close(ready[1]);
	end(&place);
}

static void test_no_place(void)
{
	g_autoptr(GError) err = NULL;
	g_assert_null(writer_lock_new("/nonexistent/lock", &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/writer-lock/one-at-a-time", test_one_at_a_time);
	g_test_add_func("/writer-lock/turns", test_turns);
	g_test_add_func("/writer-lock/process", test_goes_with_its_process);
	g_test_add_func("/writer-lock/no-place", test_no_place);
	return g_test_run();
}
