/* HERMETICITY: touches nothing (iconv loads its charsets from the system). */
#include "text/charset_guess.h"

#include <glib.h>
#include <string.h>

static void test_utf8_broken(void)
{
	static const struct {
		const char *bytes;
		size_t len;
		size_t broken;
	} cases[] = {
		{"", 0, 0},
		{"abc", 3, 0},
		{"a\0b", 3, 0},
		{"d\xc3\xa9", 3, 0},
		{"d\xc3", 2, 1},
		{"\xff\xfe", 2, 2},
		{"a\xe9z\0\xe9", 5, 2},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *copy = g_memdup2(cases[i].bytes, cases[i].len);
		g_assert_cmpuint(
			charset_utf8_broken(copy, cases[i].len), ==, cases[i].broken);
	}
}

static void test_guess(void)
{
	static const struct {
		const char *bytes;
		const char *charset;
	} cases[] = {
		{"caf\xe9", "WINDOWS-1252"},
		{"caf\xc3\xa9 cr\xc3\xa8me \xc3\xa0 la \xff", "UTF-8"},
		{"\xc7\xe4\xf0\xe0\xe2\xf1\xf2\xe2\xf3\xe9", "WINDOWS-1251"},
		{"\xfa\xc4\xd2\xc1\xd7\xd3\xd4\xd7\xd5\xca", "KOI8-R"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].bytes);
		g_autofree char *copy = g_memdup2(cases[i].bytes, len);
		g_assert_cmpstr(charset_guess(copy, len), ==, cases[i].charset);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/charset-guess/utf8-broken", test_utf8_broken);
	g_test_add_func("/charset-guess/guess", test_guess);
	return g_test_run();
}
