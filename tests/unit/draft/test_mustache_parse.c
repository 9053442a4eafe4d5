/* HERMETICITY: touches nothing. */
#include "draft/mustache_parse.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"

static struct mustache *parse_text(const char *text, size_t len, GError **err)
{
	g_autofree char *copy = g_memdup2(text, len);
	return mustache_parse(copy, len, "t.txt", 3, err);
}

static void test_errors(void)
{
	static const struct {
		const char *template;
		const char *message;
	} cases[] = {
		{"a\n{{b", "t.txt:4: tag is never closed: \"}}\" expected"},
		{"{{{b}}", "t.txt:3: tag is never closed: \"}}}\" expected"},
		{"{{=a b}}", "t.txt:3: tag is never closed: \"=}}\" expected"},
		{"{{", "t.txt:3: tag is never closed: \"}}\" expected"},
		{"{{}}", "t.txt:3: tag without a name"},
		{"{{ # }}", "t.txt:3: tag without a name"},
		{"{{> }}", "t.txt:3: tag without a name"},
		{"{{a b}}", "t.txt:3: \"a b\" is not a name"},
		{"{{a..b}}", "t.txt:3: \"a..b\" is not a name"},
		{"{{.a}}", "t.txt:3: \".a\" is not a name"},
		{"{{#a.}}{{/a.}}", "t.txt:3: \"a.\" is not a name"},
		{"\n\n{{#a}}\n\n", "t.txt:5: section \"a\" is never closed"},
		{"{{/a}}", "t.txt:3: \"a\" is closed but was not open"},
		{"{{#a}}\n{{#b}}\n{{/a}}{{/b}}",
			"t.txt:5: \"a\" is closed, but \"b\" of line 4 is open"},
		{"{{#a}}{{/ab}}",
			"t.txt:3: \"ab\" is closed, but \"a\" of line 3 is open"},
		{"{{=a=}}",
			"t.txt:3: delimiters \"a\": two words without \"=\" expected"},
		{"{{=a b c=}}",
			"t.txt:3: delimiters \"a b c\": two words without \"=\" "
			"expected"},
		{"{{=a= b=}}", "t.txt:3: delimiters \"a= b\": two words without \"=\" "
			       "expected"},
		{"{{==}}",
			"t.txt:3: delimiters \"\": two words without \"=\" expected"},
		{"{{<parent}}{{/parent}}",
			"t.txt:3: \"<parent\": template inheritance is not supported, "
			"use partials"},
		{"{{>*name}}",
			"t.txt:3: \"*name\": a partial's name cannot be a variable"},
		{"a\xff", "t.txt: not UTF-8 text; save it in UTF-8"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		struct mustache *template =
			parse_text(cases[i].template, strlen(cases[i].template), &err);
		g_assert_null(template);
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		g_assert_cmpstr(err->message, ==, cases[i].message);
	}
}

static void test_limits(void)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *large = g_strnfill(LIMIT_TEMPLATE_BYTES + 1, 'x');
	g_assert_null(parse_text(large, LIMIT_TEMPLATE_BYTES + 1, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_clear_error(&err);
	AUTO(mustache) allowed = parse_text(large, LIMIT_TEMPLATE_BYTES, &err);
	g_assert_no_error(err);
	g_assert_nonnull(allowed);

	g_autoptr(GString) deep = g_string_new(NULL);
	for (unsigned i = 0; i < LIMIT_TEMPLATE_DEPTH + 1; i++)
		g_string_append(deep, "{{#a}}");
	g_assert_null(parse_text(deep->str, deep->len, &err));
	g_assert_cmpstr(err->message, ==, "t.txt:3: sections nested deeper than 32");

	g_clear_error(&err);
	g_assert_null(parse_text("a\0b", 3, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
}

static void test_tags(void)
{
	static const char text[] = "x\n{{a}}\n{{#b.c}}\n\t{{>p}}\n{{/b.c}}\n{{{d}}}"
				   "{{^e}}{{/e}}";
	static const struct {
		enum mustache_kind kind;
		const char *text;
		unsigned line, end;
		const char *indent;
	} expected[] = {
		{MUSTACHE_TEXT, "x\n", 4, 0, ""},
		{MUSTACHE_VARIABLE, "a", 4, 0, ""},
		{MUSTACHE_TEXT, "\n", 5, 0, ""},
		{MUSTACHE_SECTION, "b.c", 5, 5, ""},
		{MUSTACHE_PARTIAL, "p", 6, 0, "\t"},
		{MUSTACHE_UNESCAPED, "d", 8, 0, ""},
		{MUSTACHE_INVERTED, "e", 8, 7, ""},
	};
	g_autoptr(GError) err = NULL;
	AUTO(mustache) template = parse_text(text, strlen(text), &err);
	g_assert_no_error(err);
	g_assert_cmpstr(mustache_file(template), ==, "t.txt");
	unsigned count;
	const struct mustache_tag *tags = mustache_tags(template, &count);
	g_assert_cmpuint(count, ==, G_N_ELEMENTS(expected));
	for (unsigned i = 0; i < count; i++) {
		g_autofree char *name = g_strndup(tags[i].text, tags[i].len);
		g_autofree char *indent = g_strndup(tags[i].indent, tags[i].indent_len);
		g_assert_cmpint(tags[i].kind, ==, expected[i].kind);
		g_assert_cmpstr(name, ==, expected[i].text);
		g_assert_cmpuint(tags[i].line, ==, expected[i].line);
		g_assert_cmpuint(tags[i].end, ==, expected[i].end);
		g_assert_cmpstr(indent != NULL ? indent : "", ==, expected[i].indent);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/mustache-parse/errors", test_errors);
	g_test_add_func("/mustache-parse/limits", test_limits);
	g_test_add_func("/mustache-parse/tags", test_tags);
	return g_test_run();
}
