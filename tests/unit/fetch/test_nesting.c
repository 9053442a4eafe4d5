/* HERMETICITY: touches nothing. */
#include "fetch/nesting.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/* Watches `text` in pieces of `size` bytes, each a copy of exact size. */
static bool watch(struct nesting *nesting, const char *text, size_t size)
{
	size_t len = strlen(text);
	for (size_t at = 0; at < len; at += size) {
		size_t part = MIN(size, len - at);
		g_autofree char *copy = g_memdup2(text + at, part);
		if (nesting_watch(nesting, copy, part) != NULL)
			return false;
	}
	return true;
}

/* `before`, `count` opening brackets, `behind`. */
static char *deep(const char *before, size_t count, const char *behind)
{
	g_autofree char *brackets = g_strnfill(count, '(');
	return g_strconcat(before, brackets, behind, NULL);
}

static void test_depth(void)
{
	static const struct {
		const char *name;
		const char *before;
		size_t count;
		const char *behind;
		bool fine;
	} cases[] = {
		{"as deep as may be", "* 1 FETCH ", NESTING_MAX, "\r\n", true},
		{"too deep", "* 1 FETCH ", NESTING_MAX + 1, "\r\n", false},
		{"each line for itself", "* OK ((((((((((\r\n* 1 FETCH ", NESTING_MAX,
			"\r\n", true},
		{"opened and closed", "* 1 FETCH (()())(())", NESTING_MAX - 1, "",
			true},
		{"closed without need", "* 1 FETCH ))))))", NESTING_MAX + 1, "", false},
		{"in a mail", "* 1 FETCH (BODY[] {200}\r\n", 200, ")\r\n", true},
		{"in any letters", "* 12 fetch (BODY[] {200}\n", 200, ")\r\n", true},
		{"behind a mail", "* 1 FETCH (BODY[] {3}\r\nabc", NESTING_MAX, "\r\n",
			false},
		{"in a second mail", "* 1 FETCH (BODY[] {0}\r\n BODY[] {200}\r\n", 200,
			")\r\n", true},
		{"in the next mail",
			"* 1 FETCH (BODY[] {1}\r\na)\r\n* 2 FETCH (X {200}\r\n", 200,
			")\r\n", true},
		{"no literal in other lines", "* OK {200}\r\n", 200, "", false},
		{"nor behind a word like it", "* 1 FETCHES {200}\r\n", 200, "", false},
		{"nor in a tagged line", "1 FETCH {200}\r\n", 200, "", false},
		{"no literal when more follows", "* 1 FETCH {200} \r\n", 200, "",
			false},
		{"no literal without a number", "* 1 FETCH {}\r\n", 200, "", false},
		{"less than nothing", "* 1 FETCH {-200}\r\n", 200, "", false},
		{"more than any mail", "* 1 FETCH {4294967299}\r\n", 0, "", false},
		{"in any line", "* LIST () \"/\" {4000000000}\r\n", 0, "", false},
		{"with blanks", "* LIST () \"/\" { 4000000 000}\r\n", 0, "", false},
		{"before it is closed", "* OK {4000000000", 0, "", false},
		{"no more than a mail", "* LIST () \"/\" {40000}\r\n", 0, "", true},
		{"a number without brace", "* OK 40000000000}\r\n", 0, "", true},
		{"far more", "* 1 FETCH {99999999999999999999999999}\r\n", 0, "",
			false},
	};
	static const size_t sizes[] = {1, 7, 100000};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text =
			deep(cases[i].before, cases[i].count, cases[i].behind);
		for (size_t k = 0; k < G_N_ELEMENTS(sizes); k++) {
			struct nesting nesting = {0};
			bool fine = watch(&nesting, text, sizes[k]);
			if (fine != cases[i].fine)
				g_test_message("case: %s", cases[i].name);
			g_assert_cmpint(fine, ==, cases[i].fine);
		}
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/nesting/depth", test_depth);
	return g_test_run();
}
