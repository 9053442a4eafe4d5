/* HERMETICITY: a socket in a temporary folder. */
#include "record/doorbell.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "fixture.h"

static bool rung(int fd)
{
	struct pollfd poll_fd = {fd, POLLIN, 0};
	return poll(&poll_fd, 1, 0) == 1;
}

static void test_ring(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	g_autofree char *path = g_build_filename(dir, "doorbell", NULL);
	doorbell_ring(path); /* nobody there: nothing happens */
	g_autoptr(GError) err = NULL;
	int fd = doorbell_open(path, &err);
	g_assert_no_error(err);
	g_assert_false(rung(fd));
	/* However often: it never blocks, and one look takes them all. */
	for (unsigned i = 0; i < 1000; i++)
		doorbell_ring(path);
	g_assert_true(rung(fd));
	doorbell_clear(fd);
	g_assert_false(rung(fd));
	GStatBuf info;
	g_assert_cmpint(g_stat(path, &info), ==, 0);
	g_assert_cmpuint(info.st_mode & 0777, ==, 0600);
	(void)close(fd);
	fixture_remove(dir);
}

static void test_left_over(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	g_autofree char *path = g_build_filename(dir, "doorbell", NULL);
	int dead = doorbell_open(path, NULL);
	g_assert_cmpint(dead, >=, 0);
	(void)close(dead);
	doorbell_ring(path);
	int fd = doorbell_open(path, NULL);
	g_assert_cmpint(fd, >=, 0);
	doorbell_ring(path);
	g_assert_true(rung(fd));
	(void)close(fd);
	fixture_remove(dir);
}

static void test_no_place(void)
{
	g_autofree char *lengthy = g_strnfill(200, 'x');
	const char *const paths[] = {"/nonexistent/doorbell", lengthy};
	for (size_t i = 0; i < G_N_ELEMENTS(paths); i++) {
		g_autoptr(GError) err = NULL;
		g_assert_cmpint(doorbell_open(paths[i], &err), ==, -1);
		g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
		g_assert_nonnull(strstr(err->message, paths[i]));
		doorbell_ring(paths[i]);
	}
}

/* Whatever else stands there is not ours to remove. */
static void test_no_socket(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	g_autofree char *path = g_build_filename(dir, "doorbell", NULL);
	g_assert_true(g_file_set_contents(path, "a file", -1, NULL));
	g_autoptr(GError) err = NULL;
	g_assert_cmpint(doorbell_open(path, &err), ==, -1);
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_assert_true(g_file_test(path, G_FILE_TEST_IS_REGULAR));
	fixture_remove(dir);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/doorbell/ring", test_ring);
	g_test_add_func("/doorbell/left-over", test_left_over);
	g_test_add_func("/doorbell/no-place", test_no_place);
	g_test_add_func("/doorbell/no-socket", test_no_socket);
	return g_test_run();
}
