/* HERMETICITY: files in a temporary folder. */
#include "daemon/ini_file.h"

#include <glib/gstdio.h>
#include <string.h>

#include "base/limits.h"

static char *dir;

static char *write_bytes(const char *text, gssize len)
{
	char *path = g_build_filename(dir, "x.ini", NULL);
	g_assert_true(g_file_set_contents(path, text, len, NULL));
	return path;
}

/* The findings without the path, one a line. */
static char *findings(const char *path, const GPtrArray *problems)
{
	g_autoptr(GString) out = g_string_new(NULL);
	for (guint i = 0; i < problems->len; i++) {
		const char *problem = problems->pdata[i];
		g_assert_true(g_str_has_prefix(problem, path));
		g_string_append_printf(out, "%s\n", problem + strlen(path));
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static void test_findings(void)
{
	static const struct {
		const char *text;
		const char *findings; /* each line the beginning of one */
	} cases[] = {
		{"[a]\nx = 1\n", ""},
		{"", ""},
		{"# c\n; c\n\n  [a]\t\r\n\tx = 1\r\n", ""},
		{"[a]\nx = 1 # c\ny = 2 ; c\nz =\nq = \"a;b#c\" ; c\n", ""},
		{"x = 1\n[a]\n", ":1: x stands before the first [section]\n"},
		{"[a]\nx\n", ":2: neither a [section] nor key = value\n"},
		{"[a]\n\nx = 1\ny = 2\nX = 3\n",
			":5: x stands twice in [a] (first on line 3)\n"},
		{"[a]\nx = 1\n[b]\n[A]\ny = 2\n", ":4: section [a] stands twice\n"},
		{"[a\nx = 1\n",
			":1: a section is written [name]\n:2: x stands before\n"},
		{"[a] # c\n", ":1: a section is written [name]\n"},
		{"[a] x = 1\n", ":1: a section is written [name]\n"},
		{"[a]\nx = p;w\n", ":2: x: the value would be cut at ';'\n"},
		{"[a]\nx = http://h/#top\n", ":2: x: the value would be cut at '#'\n"},
		{"[a]\nx = \"open\n", ":2: x: the quotation mark is never closed\n"},
		{"[a]\nx = 'a' b\n", ":2: x: text behind the closing quotation mark\n"},
		{"[a]\nx = C:\\dir\\\ny = 1\n",
			":2: x: a backslash at the end would join\n"},
		{"x = 1\n[a]\ny\nz = p;w\n",
			":1: x stands\n:3: neither\n:4: z: the value\n"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].text);
		g_autofree char *path = write_bytes(cases[i].text, -1);
		g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
		AUTO(ini_file) ini = ini_file_load(path, problems);
		g_auto(GStrv) wanted = g_strsplit(cases[i].findings, "\n", -1);
		g_autofree char *all = findings(path, problems);
		g_auto(GStrv) got = g_strsplit(all, "\n", -1);
		g_assert_cmpuint(g_strv_length(got), ==, g_strv_length(wanted));
		for (guint k = 0; wanted[k] != NULL; k++) {
			if (!g_str_has_prefix(got[k], wanted[k]))
				g_assert_cmpstr(got[k], ==, wanted[k]);
		}
	}
}

static void expect_unusable(const char *text, gssize len, const char *said)
{
	g_autofree char *path = write_bytes(text, len);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_assert_null(ini_file_load(path, problems));
	g_assert_cmpuint(problems->len, ==, 1);
	g_autofree char *all = findings(path, problems);
	g_assert_true(g_str_has_prefix(all, ":1: "));
	g_assert_nonnull(strstr(all, said));
}

static void test_unusable(void)
{
	expect_unusable("[a]\nx = \0", 9, "NUL");
	expect_unusable("\xef\xbb\xbf[a]\n", -1, "byte order mark");
	expect_unusable("[a]\nx = \xff\n", -1, "not UTF-8");
	g_autofree char *big = g_strnfill(LIMIT_INI_BYTES + 1, '#');
	expect_unusable(big, -1, "too large");
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_assert_null(ini_file_load("/nonexistent/x.ini", problems));
	g_assert_cmpuint(problems->len, ==, 1);
	g_assert_nonnull(strstr(problems->pdata[0], "could not read it"));
}

static void test_long_line(void)
{
	g_autofree char *value = g_strnfill(1100, 'v');
	g_autofree char *text = g_strdup_printf("[a]\nx = %s\n", value);
	g_autofree char *path = write_bytes(text, -1);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(ini_file) ini = ini_file_load(path, problems);
	g_assert_cmpuint(problems->len, >=, 1);
	g_assert_nonnull(strstr(problems->pdata[0], ":2: the line is longer than"));
}

static void test_values(void)
{
	g_autofree char *path =
		write_bytes("[One]\nText = it is # c\nquoted = \"a;b\"\n"
			    "empty =\n[two]\nTEXT = 2\n",
			-1);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(ini_file) ini = ini_file_load(path, problems);
	g_assert_nonnull(ini);
	g_assert_cmpuint(problems->len, ==, 0);
	g_assert_cmpstr(ini_file_path(ini), ==, path);
	g_assert_cmpstr(ini_file_get(ini, "one", "text"), ==, "it is");
	g_assert_cmpstr(ini_file_get(ini, "one", "quoted"), ==, "a;b");
	g_assert_cmpstr(ini_file_get(ini, "one", "empty"), ==, "");
	g_assert_cmpstr(ini_file_get(ini, "two", "text"), ==, "2");
	g_assert_null(ini_file_get(ini, "two", "quoted"));
	g_assert_null(ini_file_get(ini, "three", "text"));
	g_assert_cmpuint(ini_file_line(ini, "one", "quoted"), ==, 3);
	g_assert_cmpuint(ini_file_line(ini, "two", "missing"), ==, 5);
	g_assert_cmpuint(ini_file_line(ini, "three", "missing"), ==, 1);
	static const char *const names[] = {
		"one:text", "one:quoted", "one:empty", "two:text"};
	const GPtrArray *got = ini_file_names(ini);
	g_assert_cmpuint(got->len, ==, G_N_ELEMENTS(names));
	for (guint i = 0; i < got->len; i++)
		g_assert_cmpstr(got->pdata[i], ==, names[i]);
	ini_file_complain(ini, problems, "one", "quoted", "is %s", "odd");
	g_assert_true(
		g_str_has_suffix(problems->pdata[0], "x.ini:3: [one] quoted: is odd"));
}

/* A section called like a key of another one. */
static void test_section_like_a_key(void)
{
	g_autofree char *path =
		write_bytes("[shop]\nname = x\n[shop:name]\ny = 1\n", -1);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(ini_file) ini = ini_file_load(path, problems);
	g_assert_nonnull(ini);
	g_assert_cmpuint(problems->len, ==, 1);
	g_assert_cmpstr(ini_file_names(ini)->pdata[0], ==, "shop:name");
	g_assert_cmpstr(ini_file_names(ini)->pdata[1], ==, "shop:name:y");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	g_test_add_func("/ini_file/findings", test_findings);
	g_test_add_func("/ini_file/unusable", test_unusable);
	g_test_add_func("/ini_file/long-line", test_long_line);
	g_test_add_func("/ini_file/values", test_values);
	g_test_add_func("/ini_file/section-like-a-key", test_section_like_a_key);
	int failed = g_test_run();
	g_autofree char *path = g_build_filename(dir, "x.ini", NULL);
	(void)g_unlink(path);
	(void)g_rmdir(dir);
	g_free(dir);
	return failed;
}
