/* HERMETICITY: touches nothing. */
#include "text/flowed.h"

#include <string.h>

static void test_join(void)
{
	static const struct {
		const char *name;
		const char *text;
		bool delsp;
		const char *joined;
	} cases[] = {
		{"empty", "", false, ""},
		{"hard lines", "a\nb\n", false, "a\nb\n"},
		{"soft", "a \nb\nc", false, "a b\nc"},
		{"delsp", "foo \nbar\n", true, "foobar\n"},
		{"soft at the end", "a ", false, "a "},
		{"stuffed", " From here\n  indented", false, "From here\n indented"},
		{"quoted", "> a \n> b\n>> c \nd\n", false, "> a b\n>> c \nd\n"},
		{"signature", "bye \n-- \nAna", false, "bye \n-- \nAna"},
		{"blank lines", "a \n\nb", false, "a \nb"},
		{"blanks kept", "a\n\nb", false, "a\n\nb"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].text);
		g_autofree char *copy = g_memdup2(cases[i].text, len);
		g_test_message("%s", cases[i].name);
		g_autoptr(GString) joined = flowed_join(copy, len, cases[i].delsp);
		g_assert_cmpstr(joined->str, ==, cases[i].joined);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/flowed/join", test_join);
	return g_test_run();
}
