/* HERMETICITY: touches nothing. */
#include "text/quote_lines.h"

#include <string.h>

/* The lines of an exact-size copy; the caller frees *out_copy. */
static struct quote_lines lines_of(const char *text, char **out_copy)
{
	struct quote_lines lines;
	*out_copy = g_memdup2(text, strlen(text));
	quote_lines_init(&lines, *out_copy, strlen(text));
	return lines;
}

static void test_looks(void)
{
	static const struct {
		const char *text;
		bool is_blank;
		bool is_marked;
		bool ends_in_colon;
	} cases[] = {
		{"hello", false, false, false},
		{"hello:", false, false, true},
		{"hello： \r", false, false, true},
		{"hello:\xe2\x80\xac", false, false, true},
		{"*hello:*", false, false, true},
		{" \t\r", true, false, false},
		{"\xc2\xa0\xe2\x80\x8b", true, false, false},
		{"> hello", false, true, false},
		{"  > hello", false, true, false},
		{"    > hello", false, false, false},
		{"＞hello", false, true, false},
		{"-> hello", false, false, false},
		{">>> hello <<<", false, false, false},
		{">3 weeks", false, false, false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].text);
		g_autofree char *copy = NULL;
		struct quote_lines lines = lines_of(cases[i].text, &copy);
		g_assert_cmpuint(lines.count, ==, 1);
		g_assert_cmpint(lines.line[0].is_blank, ==, cases[i].is_blank);
		g_assert_cmpint(lines.line[0].is_marked, ==, cases[i].is_marked);
		g_assert_cmpint(
			lines.line[0].ends_in_colon, ==, cases[i].ends_in_colon);
		quote_lines_release(&lines);
	}
}

static void test_keys(void)
{
	static const struct {
		const char *text;
		const char *key;
		const char *words;
	} cases[] = {
		{"  *From:*  Shop ", "from:* shop", "from:* shop"},
		{"Le\xc2\xa0"
		 "13  NOV",
			"le 13 nov", "le 13 nov"},
		{"\xe2\x80\xab"
		 "Отправлено",
			"отправлено", "отправлено"},
		{"----- Original Message -----", "----- original message -----",
			"original message"},
		{"", "", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct quote_line line = {
			.start = cases[i].text, .len = (uint32_t)strlen(cases[i].text)};
		g_autofree char *key = quote_line_key(&line);
		g_autofree char *words = quote_line_words(&line);
		g_autofree char *start = quote_line_start_key(&line);
		g_assert_cmpstr(key, ==, cases[i].key);
		g_assert_cmpstr(words, ==, cases[i].words);
		g_assert_cmpstr(start, ==, cases[i].key);
	}
}

/* A line longer than any that means something has no key, but its start has. */
static void test_long_line(void)
{
	g_autofree char *copy = g_strnfill(5001, 'a');
	memcpy(copy + 599, "é", 2); /* over the limit */
	struct quote_line line = {.start = copy, .len = 5001};
	g_autofree char *key = quote_line_key(&line);
	g_autofree char *start = quote_line_start_key(&line);
	g_assert_cmpstr(key, ==, "");
	g_assert_cmpuint(strlen(start), ==, 599);
}

static void test_roles(void)
{
	g_autofree char *copy = NULL;
	struct quote_lines lines = lines_of("a\n\n\n> b\nc\n", &copy);
	g_assert_cmpuint(lines.count, ==, 5);
	g_assert_cmpuint(quote_lines_skip_blank(&lines, 1), ==, 3);
	g_assert_true(quote_lines_marks_follow(&lines, 1));
	g_assert_false(quote_lines_marks_follow(&lines, 4));
	quote_lines_set(&lines, 3, 4, QUOTE_ROLE_QUOTED);
	quote_lines_set(&lines, 2, 5, QUOTE_ROLE_SIGNATURE);
	g_assert_cmpint(lines.line[3].role, ==, QUOTE_ROLE_QUOTED);
	g_assert_cmpint(lines.line[4].role, ==, QUOTE_ROLE_SIGNATURE);
	g_assert_cmpuint(quote_lines_text_end(&lines, 0), ==, 2);
	unsigned looks = 0;
	while (quote_lines_may_look(&lines))
		looks++;
	g_assert_cmpuint(looks, >, 100);
	g_assert_cmpuint(looks, <, 100000);
	quote_lines_release(&lines);
}

static void test_bounds(void)
{
	static const struct {
		const char *text;
		const char *seen;
	} cases[] = {
		{" a b \t", "a b"},
		{"\xef\xbb\xbf\xc2\xa0"
		 "é \xc2\xa0",
			"é"},
		{"*a*", "*a*"},
		{"\xe2\x80\xab"
		 "a ",
			"\xe2\x80\xab"
			"a"},
		{" \xc2\xa0", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].text);
		g_autofree char *copy = g_memdup2(cases[i].text, len);
		struct quote_line line = {.start = copy, .len = (uint32_t)len};
		const char *start = NULL;
		const char *end = NULL;
		quote_line_bounds(&line, &start, &end);
		g_autofree char *seen = g_strndup(start, (size_t)(end - start));
		g_assert_cmpstr(seen, ==, cases[i].seen);
	}
}

static void test_rules(void)
{
	static const struct {
		const char *text;
		unsigned signs;
	} cases[] = {{"-----", 5}, {"_ _ _", 3}, {"———", 3}, {"--a--", 0}, {"", 0}};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct quote_line line = {
			.start = cases[i].text, .len = (uint32_t)strlen(cases[i].text)};
		g_assert_cmpuint(quote_line_rule(&line), ==, cases[i].signs);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/quote-lines/looks", test_looks);
	g_test_add_func("/quote-lines/keys", test_keys);
	g_test_add_func("/quote-lines/long-line", test_long_line);
	g_test_add_func("/quote-lines/roles", test_roles);
	g_test_add_func("/quote-lines/bounds", test_bounds);
	g_test_add_func("/quote-lines/rules", test_rules);
	return g_test_run();
}
