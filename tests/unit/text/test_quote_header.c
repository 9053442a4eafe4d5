/* HERMETICITY: touches nothing. More cases stand in tests/quote. */
#include "text/quote_header.h"

#include <string.h>

static struct quote_lines lines_of(const char *text, char **out_copy)
{
	struct quote_lines lines;
	*out_copy = g_memdup2(text, strlen(text));
	quote_lines_init(&lines, *out_copy, strlen(text));
	return lines;
}

static void test_blocks(void)
{
	static const struct {
		const char *text;
		size_t lines;
	} cases[] = {
		{"From: Shop\nSent: today\nTo: Ana\nSubject: lamp\n\nHello\n", 4},
		{"From: a@b.example\nDate: Mon, 13 Nov 2023\n\nHello", 2},
		{"From: Shop [mailto:a@b.example]\n\nHello", 1},
		{"Date: Mon, 13 Nov 2023 10:05\nTo: a@b.example\n\n", 2},
		{"From: Shop\nto: you\nHello", 0},
		{"From: China\nit took long\n", 0},
		{"From: a@b.example\nSubject: x\nMessage: y\n", 0},
		{"Hello: you\n", 0},
		{"Hello\n", 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].text);
		g_autofree char *copy = NULL;
		struct quote_lines lines = lines_of(cases[i].text, &copy);
		g_assert_cmpuint(quote_header_block(&lines, 0), ==, cases[i].lines);
		quote_lines_release(&lines);
	}
}

static void test_separators(void)
{
	static const struct {
		const char *text;
		bool is_separator;
	} cases[] = {
		{"-----Original Message-----", true},
		{"*----- Original Message -----*", true},
		{"Begin forwarded message:", true},
		{"----- Forwarded by Ana on Monday -----", true},
		{"Please reply above this line", true},
		{"--------", false},
		{"- original message was better", false},
		{"original message", false},
		{"", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].text);
		g_autofree char *copy = NULL;
		g_autofree char *text = g_strconcat(cases[i].text, "\n", NULL);
		struct quote_lines lines = lines_of(text, &copy);
		g_assert_cmpint(quote_header_is_separator(&lines, 0), ==,
			cases[i].is_separator);
		quote_lines_release(&lines);
	}
}

static void test_above(void)
{
	g_autofree char *copy = NULL;
	struct quote_lines lines =
		lines_of("a\n_____\n\nb\n-----\nTo: c\nSubject: d\n\ne", &copy);
	g_assert_cmpuint(quote_header_rule_above(&lines, 3), ==, 1);
	g_assert_cmpuint(quote_header_rule_above(&lines, 1), ==, 1);
	g_assert_cmpuint(quote_header_rule_above(&lines, 0), ==, 0);
	g_assert_cmpuint(quote_header_fields_above(&lines, 8), ==, 4);
	g_assert_cmpuint(quote_header_fields_above(&lines, 1), ==, 1);
	quote_lines_release(&lines);
}

static void test_wrapped(void)
{
	g_autofree char *copy = NULL;
	struct quote_lines lines = lines_of(
		"a\n----- Begin message -----\nb\n----- End message -----\nc", &copy);
	size_t begin = 0;
	size_t end = 0;
	g_assert_true(quote_header_wrapped(&lines, &begin, &end));
	g_assert_cmpuint(begin, ==, 2);
	g_assert_cmpuint(end, ==, 3);
	quote_lines_release(&lines);
	g_autofree char *other = NULL;
	lines = lines_of("----- Begin message -----\nb\n", &other);
	g_assert_false(quote_header_wrapped(&lines, &begin, &end));
	quote_lines_release(&lines);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/quote-header/blocks", test_blocks);
	g_test_add_func("/quote-header/separators", test_separators);
	g_test_add_func("/quote-header/above", test_above);
	g_test_add_func("/quote-header/wrapped", test_wrapped);
	return g_test_run();
}
