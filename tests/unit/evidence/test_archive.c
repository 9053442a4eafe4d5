/* HERMETICITY: a temporary folder. */
#include "evidence/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"

static void test_names(void)
{
	static const struct {
		const char *given, *safe;
	} cases[] = {
		{"photo.jpg", "photo.jpg"},
		{"../../etc/passwd", "passwd"},
		{"a/b\\c.png", "b_c.png"},
		{".hidden", "file.hidden"},
		{"", "file"},
		{"...", "file."},
		{"\321\204\320\276\321\202\320\276.jpg", "________.jpg"},
		{"--force.zip", "force.zip"},
		{"a b\nc.txt", "a_b_c.txt"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *safe = archive_name(cases[i].given);
		g_assert_cmpstr(safe, ==, cases[i].safe);
	}
	g_autofree char *endless = g_strnfill(500, 'x');
	g_autofree char *given = g_strconcat(endless, ".jpeg", NULL);
	g_autofree char *safe = archive_name(given);
	g_assert_cmpuint(strlen(safe), ==, 60);
	g_assert_true(g_str_has_suffix(safe, ".jpeg"));
}

static char *read_first(const char *path, char **out_name)
{
	struct archive *archive = archive_read_new();
	struct archive_entry *entry = NULL;
	archive_read_support_format_zip(archive);
	g_assert_cmpint(
		archive_read_open_filename(archive, path, 4096), ==, ARCHIVE_OK);
	g_assert_cmpint(archive_read_next_header(archive, &entry), ==, ARCHIVE_OK);
	*out_name = g_strdup(archive_entry_pathname(entry));
	char *text = g_malloc0(100);
	g_assert_cmpint(archive_read_data(archive, text, 99), >, 0);
	archive_read_free(archive);
	return text;
}

static void test_written_whole_or_not(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-zip-XXXXXX", NULL);
	g_autofree char *path = g_build_filename(dir, "x.zip", NULL);
	g_autoptr(GError) err = NULL;
	AUTO(zip) zip = zip_new(path, 10, &err);
	g_assert_no_error(err);
	g_assert_true(zip_add(zip, "mail/001.eml", "hello", 5, 1000, &err));
	g_assert_false(g_file_test(path, G_FILE_TEST_EXISTS));
	g_assert_true(zip_finish(zip, &err));
	g_clear_pointer(&zip, zip_free);
	g_autofree char *name = NULL;
	g_autofree char *text = read_first(path, &name);
	g_assert_cmpstr(name, ==, "mail/001.eml");
	g_assert_cmpstr(text, ==, "hello");
	/* more than is allowed: the old file stays, nothing else is left */
	zip = zip_new(path, 10, &err);
	g_assert_true(zip_add(zip, "a", "12345", 5, 0, &err));
	g_assert_false(zip_add(zip, "b", "123456", 6, 0, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_clear_error(&err);
	g_clear_pointer(&zip, zip_free);
	g_autofree char *name_again = NULL;
	g_autofree char *again = read_first(path, &name_again);
	g_assert_cmpstr(again, ==, "hello");
	g_assert_cmpint(g_unlink(path), ==, 0);
	g_assert_cmpint(g_rmdir(dir), ==, 0);
	/* a folder that is not there */
	zip = zip_new("/nowhere/at/all.zip", 10, &err);
	g_assert_null(zip);
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/archive/names", test_names);
	g_test_add_func("/archive/whole", test_written_whole_or_not);
	return g_test_run();
}
