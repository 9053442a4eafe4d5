/* HERMETICITY: files in a temporary folder; CREDENTIALS_DIRECTORY of this process. */
#include "base/secret.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"

static char *write_file(const char *dir, const char *name, const char *text, int mode)
{
	char *path = g_build_filename(dir, name, NULL);
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
	g_assert_cmpint(g_chmod(path, mode), ==, 0);
	return path;
}

static void test_read(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-secret-XXXXXX", NULL);
	g_autofree char *long_text = g_strnfill(LIMIT_SECRET_BYTES + 1, 'x');
	const struct {
		const char *name;
		const char *text;
		int mode;
		const char *secret; /* NULL: refused */
	} cases[] = {
		{"good", "s3cret\n", 0600, "s3cret"},
		{"first-line-only", "one\ntwo\n", 0600, "one"},
		{"crlf", "one\r\n", 0400, "one"},
		{"no-newline", "one", 0600, "one"},
		{"empty", "\n", 0600, NULL},
		{"others-may-read", "one\n", 0644, NULL},
		{"group-may-write", "one\n", 0620, NULL},
		{"too-long", long_text, 0600, NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path =
			write_file(dir, cases[i].name, cases[i].text, cases[i].mode);
		g_autoptr(GError) err = NULL;
		AUTO(secret) secret = secret_read(path, &err);
		if (cases[i].secret == NULL) {
			g_assert_null(secret);
			g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
			g_assert_nonnull(strstr(err->message, path));
		} else {
			g_assert_no_error(err);
			g_assert_cmpstr(secret_reveal(secret), ==, cases[i].secret);
		}
		g_assert_cmpint(g_unlink(path), ==, 0);
	}
	g_assert_cmpint(g_rmdir(dir), ==, 0);
}

static void test_credential(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-secret-XXXXXX", NULL);
	g_autofree char *path = write_file(dir, "imap", "from systemd\n", 0400);
	g_setenv("CREDENTIALS_DIRECTORY", dir, TRUE);
	AUTO(secret) secret = secret_read("imap", NULL);
	g_assert_nonnull(secret);
	g_assert_cmpstr(secret_reveal(secret), ==, "from systemd");
	g_autoptr(GError) err = NULL;
	g_assert_null(secret_read("nowhere", &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_unsetenv("CREDENTIALS_DIRECTORY");
	g_assert_cmpint(g_unlink(path), ==, 0);
	g_assert_cmpint(g_rmdir(dir), ==, 0);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/secret/read", test_read);
	g_test_add_func("/secret/credential", test_credential);
	return g_test_run();
}
