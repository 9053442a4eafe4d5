/*
 * The rules of the Mustache specification, one case each, and what this engine adds.
 * HERMETICITY: touches nothing.
 */
#include "draft/mustache.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"

struct render_case {
	const char *name;
	const char *template;
	const char *data;
	const char *partials; /* JSON object of name and text, NULL: none */
	const char *expected;
};

static const struct render_case interpolation_cases[] = {
	{"no tags", "Good morning\n", "{}", NULL, "Good morning\n"},
	{"empty template", "", "{}", NULL, ""},
	{"variable", "Dear {{who}}!", "{\"who\":\"Ana\"}", NULL, "Dear Ana!"},
	{"values are not parsed again", "{{a}}: {{b}}", "{\"a\":\"{{b}}\",\"b\":\"B\"}",
		NULL, "{{b}}: B"},
	{"escaped", "{{v}}", "{\"v\":\"a & b < c > d \\\" e ' f\"}", NULL,
		"a &amp; b &lt; c &gt; d &quot; e &#39; f"},
	{"triple is not escaped", "{{{v}}}", "{\"v\":\"& < > \\\"\"}", NULL,
		"& < > \""},
	{"ampersand is not escaped", "{{&v}}", "{\"v\":\"& < > \\\"\"}", NULL,
		"& < > \""},
	{"integer", "{{n}} {{{n}}} {{&n}}", "{\"n\":85}", NULL, "85 85 85"},
	{"negative and zero", "{{a}} {{b}}", "{\"a\":-3,\"b\":0}", NULL, "-3 0"},
	{"decimal", "{{n}} {{{n}}} {{&n}}", "{\"n\":1.21}", NULL, "1.21 1.21 1.21"},
	{"whole decimal", "{{n}}", "{\"n\":2.0}", NULL, "2"},
	{"long decimal", "{{n}}", "{\"n\":0.1234567890123456789}", NULL,
		"0.12345678901234568"},
	{"great number", "{{n}}", "{\"n\":9007199254740993}", NULL, "9007199254740993"},
	{"null prints nothing", "[{{v}}][{{{v}}}][{{&v}}]", "{\"v\":null}", NULL,
		"[][][]"},
	{"booleans print", "{{t}} {{f}}", "{\"t\":true,\"f\":false}", NULL,
		"true false"},
	{"missing prints nothing", "[{{v}}][{{{v}}}][{{&v}}]", "{}", NULL, "[][][]"},
	{"list has no text", "[{{v}}]", "{\"v\":[1]}", NULL, "[]"},
	{"object has no text", "[{{v}}]", "{\"v\":{\"a\":1}}", NULL, "[]"},
	{"dotted", "{{p.q.r}} = {{#p}}{{q.r}}{{/p}}", "{\"p\":{\"q\":{\"r\":\"x\"}}}",
		NULL, "x = x"},
	{"dotted, triple", "{{{p.q}}}", "{\"p\":{\"q\":\"<\"}}", NULL, "<"},
	{"dotted, ampersand", "{{&p.q}}", "{\"p\":{\"q\":\"<\"}}", NULL, "<"},
	{"dotted, deep", "{{a.b.c.d.e.f}}",
		"{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":\"end\"}}}}}}", NULL, "end"},
	{"dotted, broken chain", "[{{a.b.c}}]", "{\"a\":{}}", NULL, "[]"},
	{"dotted, chain does not start over", "[{{a.b.c.name}}]",
		"{\"a\":{\"b\":{}},\"c\":{\"name\":\"wrong\"}}", NULL, "[]"},
	{"dotted, first part from outside", "{{#a}}{{b.c}}{{/a}}",
		"{\"a\":{\"x\":1},\"b\":{\"c\":\"right\"}}", NULL, "right"},
	{"dotted, inner context wins", "[{{#a}}{{b.c}}{{/a}}]",
		"{\"a\":{\"b\":{}},\"b\":{\"c\":\"wrong\"}}", NULL, "[]"},
	{"a key with a dot is no dotted name", "[{{a.b}}]", "{\"a.b\":\"wrong\"}", NULL,
		"[]"},
	{"a key with a dot does not mask", "{{a.b}}",
		"{\"a.b\":\"wrong\",\"a\":{\"b\":\"right\"}}", NULL, "right"},
	{"implicit, string at the root", "{{.}}", "\"<top>\"", NULL, "&lt;top&gt;"},
	{"implicit, triple", "{{{.}}}", "\"<top>\"", NULL, "<top>"},
	{"implicit, ampersand", "{{&.}}", "\"<top>\"", NULL, "<top>"},
	{"implicit, integer at the root", "{{.}}", "85", NULL, "85"},
	{"surrounding blanks stay", "| {{v}} |\n  {{v}}\n", "{\"v\":\"-\"}", NULL,
		"| - |\n  -\n"},
	{"triple keeps its line", "  {{{v}}}\n", "{\"v\":\"-\"}", NULL, "  -\n"},
	{"ampersand keeps its line", "  {{&v}}\n", "{\"v\":\"-\"}", NULL, "  -\n"},
	{"padding", "|{{ v }}|{{{ v }}}|{{& v }}|", "{\"v\":\"-\"}", NULL, "|-|-|-|"},
	{"UTF-8", "{{größe}} “{{v}}”", "{\"größe\":\"M\",\"v\":\"é—日本\"}", NULL,
		"M “é—日本”"},
	{"single braces are text", "{a} }} { {", "{}", NULL, "{a} }} { {"},
};

static const struct render_case section_cases[] = {
	{"truthy", "[{{#b}}yes{{/b}}]", "{\"b\":true}", NULL, "[yes]"},
	{"falsey", "[{{#b}}no{{/b}}]", "{\"b\":false}", NULL, "[]"},
	{"null is falsey", "[{{#b}}no{{/b}}]", "{\"b\":null}", NULL, "[]"},
	{"zero is falsey", "[{{#b}}no{{/b}}{{#c}}no{{/c}}]", "{\"b\":0,\"c\":0.0}",
		NULL, "[]"},
	{"empty text is falsey", "[{{#b}}no{{/b}}]", "{\"b\":\"\"}", NULL, "[]"},
	{"missing is falsey", "[{{#b}}no{{/b}}]", "{}", NULL, "[]"},
	{"empty object is truthy", "[{{#b}}yes{{/b}}]", "{\"b\":{}}", NULL, "[yes]"},
	{"context", "{{#p}}Hi {{name}}{{/p}}", "{\"p\":{\"name\":\"Jo\"}}", NULL,
		"Hi Jo"},
	{"parent contexts", "{{#s}}{{a}} {{b}} {{c.d}}{{/s}}",
		"{\"a\":\"1\",\"b\":\"no\",\"s\":{\"b\":\"2\"},\"c\":{\"d\":\"3\"}}",
		NULL, "1 2 3"},
	{"null in the inner context hides", "[{{#s}}{{a}}{{/s}}]",
		"{\"a\":\"1\",\"s\":{\"a\":null}}", NULL, "[]"},
	{"variable test", "{{#v}}{{.}} is {{v}}{{/v}}", "{\"v\":\"x\"}", NULL,
		"x is x"},
	{"list of objects", "{{#l}}<{{i}}>{{/l}}", "{\"l\":[{\"i\":1},{\"i\":2}]}",
		NULL, "<1><2>"},
	{"list contexts",
		"{{#t}}{{#m}}{{n.lo}}{{k}}.{{#b}}{{n.up}}{{k}}{{x}}.{{/b}}{{/m}}{{/t}}",
		"{\"t\":[{\"n\":{\"up\":\"Z\",\"lo\":\"z\"},"
		"\"m\":[{\"k\":7,\"b\":[{\"x\":\"p\"},{\"x\":\"q\"}]}]}]}",
		NULL, "z7.Z7p.Z7q."},
	{"nested contexts",
		"{{#a}}\n{{x}}\n{{#b}}\n{{x}}{{y}}\n{{#c}}\n{{x}}{{y}}{{.}}\n{{/c}}\n"
		"{{x}}{{y}}\n{{/b}}\n{{x}}\n{{/a}}\n",
		"{\"a\":{\"x\":1},\"b\":{\"y\":2,\"c\":3}}", NULL,
		"1\n12\n123\n12\n1\n"},
	{"empty list", "[{{#l}}no{{/l}}]", "{\"l\":[]}", NULL, "[]"},
	{"list of falsey elements", "{{#l}}({{.}}){{/l}}",
		"{\"l\":[false,null,0,\"\"]}", NULL, "(false)()(0)()"},
	{"the same section twice", "{{#b}}\n1\n{{/b}}\n{{v}}\n{{#b}}\n3\n{{/b}}\n",
		"{\"b\":true,\"v\":2}", NULL, "1\n2\n3\n"},
	{"nested, truthy", "a{{#b}}b{{#b}}c{{/b}}d{{/b}}e", "{\"b\":true}", NULL,
		"abcde"},
	{"nested, falsey", "a{{#b}}b{{#b}}c{{/b}}d{{/b}}e", "{\"b\":false}", NULL,
		"ae"},
	{"iterator, strings", "{{#l}}({{.}}){{/l}}", "{\"l\":[\"a\",\"b\"]}", NULL,
		"(a)(b)"},
	{"iterator, integers", "{{#l}}({{.}}){{/l}}", "{\"l\":[1,2]}", NULL, "(1)(2)"},
	{"iterator, decimals", "{{#l}}({{.}}){{/l}}", "{\"l\":[1.1,2.25]}", NULL,
		"(1.1)(2.25)"},
	{"iterator, lists", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}",
		"{\"l\":[[1,2],[\"a\",\"b\"]]}", NULL, "(12)(ab)"},
	{"iterator, list at the root", "{{#.}}({{v}}){{/.}}",
		"[{\"v\":\"a\"},{\"v\":\"b\"}]", NULL, "(a)(b)"},
	{"iterator, escaped", "{{#l}}{{.}}{{{.}}}{{&.}}{{/l}}", "{\"l\":[\"<\"]}", NULL,
		"&lt;<<"},
	{"dotted, truthy", "{{#a.b}}yes{{/a.b}}", "{\"a\":{\"b\":true}}", NULL, "yes"},
	{"dotted, falsey", "[{{#a.b}}no{{/a.b}}]", "{\"a\":{\"b\":false}}", NULL, "[]"},
	{"dotted, broken chain", "[{{#a.b.c}}no{{/a.b.c}}]", "{\"a\":{}}", NULL, "[]"},
	{"surrounding blanks stay", " | {{#b}}\t|\t{{/b}} | \n", "{\"b\":1}", NULL,
		" | \t|\t | \n"},
	{"inner blanks stay", " | {{#b}} {{! x }}\n {{/b}} | \n", "{\"b\":1}", NULL,
		" |  \n  | \n"},
	{"on one line", " {{#b}}YES{{/b}}\n {{#b}}GOOD{{/b}}\n", "{\"b\":1}", NULL,
		" YES\n GOOD\n"},
	{"standalone", "a\n{{#b}}\nb\n{{/b}}\nc\n", "{\"b\":1}", NULL, "a\nb\nc\n"},
	{"standalone, indented", "a\n  {{#b}}\nb\n\t{{/b}}  \nc\n", "{\"b\":1}", NULL,
		"a\nb\nc\n"},
	{"standalone, CRLF", "|\r\n{{#b}}\r\n{{/b}}\r\n|", "{\"b\":1}", NULL, "|\r\n|"},
	{"standalone, first line", "  {{#b}}\n#{{/b}}\n/", "{\"b\":1}", NULL, "#\n/"},
	{"standalone, last line", "#{{#b}}\n/\n  {{/b}}", "{\"b\":1}", NULL, "#\n/\n"},
	{"two tags on a line do not stand alone", "a\n{{#b}}{{/b}}\nc", "{\"b\":1}",
		NULL, "a\n\nc"},
	{"padding", "|{{# b }}={{/ b }}|", "{\"b\":1}", NULL, "|=|"},
};

static const struct render_case inverted_cases[] = {
	{"falsey", "[{{^b}}yes{{/b}}]", "{\"b\":false}", NULL, "[yes]"},
	{"truthy", "[{{^b}}no{{/b}}]", "{\"b\":true}", NULL, "[]"},
	{"null", "[{{^b}}yes{{/b}}]", "{\"b\":null}", NULL, "[yes]"},
	{"missing", "[{{^b}}yes{{/b}}]", "{}", NULL, "[yes]"},
	{"context", "[{{^p}}no{{/p}}]", "{\"p\":{\"name\":\"Jo\"}}", NULL, "[]"},
	{"list", "[{{^l}}no{{/l}}]", "{\"l\":[{\"n\":1}]}", NULL, "[]"},
	{"empty list", "[{{^l}}yes{{/l}}]", "{\"l\":[]}", NULL, "[yes]"},
	{"the context stays", "{{#l}}{{^x}}{{v}}{{/x}}{{/l}}", "{\"l\":[{\"v\":5}]}",
		NULL, "5"},
	{"doubled", "{{^b}}\n1\n{{/b}}\n{{v}}\n{{^b}}\n3\n{{/b}}\n",
		"{\"b\":false,\"v\":2}", NULL, "1\n2\n3\n"},
	{"nested, falsey", "a{{^b}}b{{^b}}c{{/b}}d{{/b}}e", "{\"b\":false}", NULL,
		"abcde"},
	{"nested, truthy", "a{{^b}}b{{^b}}c{{/b}}d{{/b}}e", "{\"b\":true}", NULL, "ae"},
	{"dotted, truthy", "[{{^a.b}}no{{/a.b}}]", "{\"a\":{\"b\":true}}", NULL, "[]"},
	{"dotted, falsey", "[{{^a.b}}yes{{/a.b}}]", "{\"a\":{\"b\":false}}", NULL,
		"[yes]"},
	{"dotted, broken chain", "[{{^a.b.c}}yes{{/a.b.c}}]", "{\"a\":{}}", NULL,
		"[yes]"},
	{"surrounding blanks stay", " | {{^b}}\t|\t{{/b}} | \n", "{}", NULL,
		" | \t|\t | \n"},
	{"standalone", "a\n {{^b}}\nb\n {{/b}}\nc\n", "{}", NULL, "a\nb\nc\n"},
	{"standalone, CRLF", "|\r\n{{^b}}\r\n{{/b}}\r\n|", "{}", NULL, "|\r\n|"},
	{"standalone, first line", "  {{^b}}\n^{{/b}}\n/", "{}", NULL, "^\n/"},
	{"standalone, last line", "^{{^b}}\n/\n  {{/b}}", "{}", NULL, "^\n/\n"},
	{"padding", "|{{^ b }}={{/ b }}|", "{}", NULL, "|=|"},
};

static const struct render_case comment_cases[] = {
	{"inline", "12{{! five }}34", "{}", NULL, "1234"},
	{"several lines", "12{{!\n a\n b\n}}34\n", "{}", NULL, "1234\n"},
	{"standalone", "a\n{{! x }}\nb\n", "{}", NULL, "a\nb\n"},
	{"standalone, indented", "a\n  {{! x }}\nb\n", "{}", NULL, "a\nb\n"},
	{"standalone, CRLF", "|\r\n{{! x }}\r\n|", "{}", NULL, "|\r\n|"},
	{"standalone, first line", "  {{! x }}\n!", "{}", NULL, "!"},
	{"standalone, last line", "!\n  {{! x }}", "{}", NULL, "!\n"},
	{"standalone, several lines", "a\n{{!\nx\n}}\nb\n", "{}", NULL, "a\nb\n"},
	{"standalone, several lines, indented", "a\n  {{!\n  x\n  }}\nb\n", "{}", NULL,
		"a\nb\n"},
	{"indented, inline", "  12 {{! x }}\n", "{}", NULL, "  12 \n"},
	{"blanks around stay", "1 {{! x }} 2", "{}", NULL, "1  2"},
	{"a variable of that name is not meant", "[{{! v }}|{{!v}}]",
		"{\"! v\":1,\"!v\":2,\"v\":3}", NULL, "[|]"},
};

static const struct render_case delimiter_cases[] = {
	{"pair", "{{=<% %>=}}(<%v%>)", "{\"v\":\"x\"}", NULL, "(x)"},
	{"special characters", "({{=[ ]=}}[v])", "{\"v\":\"x\"}", NULL, "(x)"},
	{"and back", "{{=| |=}}|v||={{ }}=|{{v}}|", "{\"v\":\"x\"}", NULL, "xx|"},
	{"triple in other delimiters", "{{=<% %>=}}<%{v}%><%&v%><%v%>", "{\"v\":\"<\"}",
		NULL, "<<&lt;"},
	{"sections",
		"{{#s}}\n{{v}}\n|v|\n{{/s}}\n{{= | | =}}\n|#s|\n{{v}}\n|v|\n|/s|\n",
		"{\"s\":true,\"v\":\"x\"}", NULL, "x\n|v|\n{{v}}\nx\n"},
	{"inverted",
		"{{^s}}\n{{v}}\n|v|\n{{/s}}\n{{= | | =}}\n|^s|\n{{v}}\n|v|\n|/s|\n",
		"{\"v\":\"x\"}", NULL, "x\n|v|\n{{v}}\nx\n"},
	{"partials start with their own", "[{{>p}}]\n{{= | | =}}\n[|>p|]\n",
		"{\"v\":\"x\"}", "{\"p\":\".{{v}}.\"}", "[.x.]\n[.x.]\n"},
	{"partials do not change the outer", "[{{>p}}]\n[.{{v}}. .|v|.]\n",
		"{\"v\":\"x\"}", "{\"p\":\".{{v}}. {{= | | =}} .|v|.\"}",
		"[.x.  .x.]\n[.x. .|v|.]\n"},
	{"surrounding blanks stay", "| {{=@ @=}} |", "{}", NULL, "|  |"},
	{"inline, blanks at the end of the line", " | {{=@ @=}}\n", "{}", NULL,
		" | \n"},
	{"standalone", "a\n{{=@ @=}}\nb\n", "{}", NULL, "a\nb\n"},
	{"standalone, indented", "a\n  {{=@ @=}}\nb\n", "{}", NULL, "a\nb\n"},
	{"standalone, CRLF", "|\r\n{{= @ @ =}}\r\n|", "{}", NULL, "|\r\n|"},
	{"standalone, first line", "  {{=@ @=}}\n=", "{}", NULL, "="},
	{"standalone, last line", "=\n  {{=@ @=}}", "{}", NULL, "=\n"},
	{"padding", "|{{= @   @ =}}|", "{}", NULL, "||"},
};

static const struct render_case partial_cases[] = {
	{"found", "[{{>p}}]", "{}", "{\"p\":\"text\"}", "[text]"},
	{"not found", "[{{>p}}]", "{}", "{}", "[]"},
	{"no loader", "[{{>p}}]", "{}", NULL, "[]"},
	{"context", "[{{>p}}]", "{\"v\":\"x\"}", "{\"p\":\"*{{v}}*\"}", "[*x*]"},
	{"recursion", "{{>n}}",
		"{\"c\":\"X\",\"n\":[{\"c\":\"Y\",\"n\":[]},{\"c\":\"Z\",\"n\":[]}]}",
		"{\"n\":\"{{c}}<{{#n}}{{>n}}{{/n}}>\"}", "X<Y<>Z<>>"},
	{"nested", "{{>a}}", "{\"v\":\"*\",\"w\":\"W\"}",
		"{\"a\":\"*{{v}} {{>b}}*\",\"b\":\"{{w}}!\"}", "** W!*"},
	{"surrounding blanks stay", "| {{>p}} |", "{}", "{\"p\":\"\\t|\\t\"}",
		"| \t|\t |"},
	{"inline is not indented", "  {{v}}  {{> p}}\n", "{\"v\":\"|\"}",
		"{\"p\":\">\\n>\"}", "  |  >\n>\n"},
	{"standalone, CRLF", "|\r\n{{>p}}\r\n|", "{}", "{\"p\":\">\"}", "|\r\n>|"},
	{"standalone, first line", "  {{>p}}\n>", "{}", "{\"p\":\">\\n>\"}",
		"  >\n  >>"},
	{"standalone, last line", ">\n  {{>p}}", "{}", "{\"p\":\">\\n>\"}",
		">\n  >\n  >"},
	{"each line is indented", "\\\n {{>p}}\n/\n", "{\"v\":\"<\\n->\"}",
		"{\"p\":\"|\\n{{{v}}}\\n|\\n\"}", "\\\n |\n <\n->\n |\n/\n"},
	{"indentation adds up", " {{>a}}\n", "{}",
		"{\"a\":\"a\\n {{>b}}\\n\",\"b\":\"b\\nb\\n\"}", " a\n  b\n  b\n"},
	{"indented sections", "  {{>p}}\n", "{\"l\":[1,2]}",
		"{\"p\":\"{{#l}}\\n- {{.}}\\n{{/l}}\\n\"}", "  - 1\n  - 2\n"},
	{"padding", "|{{> p }}|", "{}", "{\"p\":\"[]\"}", "|[]|"},
};

static int load_from_json(
	void *data, const char *name, char **out_text, char **out_file, GError **err)
{
	(void)err;
	const char *text = json_string_value(json_object_get(data, name));
	if (text == NULL)
		return 0;
	*out_text = g_strdup(text);
	*out_file = g_strdup(name);
	return 1;
}

static json_t *json_of(const char *text)
{
	json_error_t error;
	json_t *json = json_loads(text, JSON_DECODE_ANY, &error);
	if (json == NULL)
		g_error("test data: %s: %s", error.text, text);
	return json;
}

/* Parses a copy of exact size, so that a sanitizer sees a read beyond its end. */
static struct mustache *parse_text(const char *text, GError **err)
{
	size_t len = strlen(text);
	g_autofree char *copy = g_memdup2(text, len);
	return mustache_parse(copy, len, "test", 1, err);
}

static void check_render(const struct render_case *test)
{
	g_autoptr(GError) err = NULL;
	AUTO(mustache) template = parse_text(test->template, &err);
	g_assert_no_error(err);
	json_t *data = json_of(test->data);
	json_t *partials = test->partials != NULL ? json_of(test->partials) : NULL;
	struct mustache_options options = {
		.load_partial = partials != NULL ? load_from_json : NULL,
		.partial_data = partials,
	};
	g_autoptr(GString) out = g_string_new("before:");
	bool ok = mustache_render(template, data, &options, out, NULL, &err);
	g_assert_no_error(err);
	g_assert_true(ok);
	g_assert_true(g_str_has_prefix(out->str, "before:"));
	if (strcmp(out->str + strlen("before:"), test->expected) != 0)
		g_test_message("case: %s", test->name);
	g_assert_cmpstr(out->str + strlen("before:"), ==, test->expected);
	json_decref(data);
	json_decref(partials);
}

struct module {
	const struct render_case *cases;
	size_t count;
};

static void test_module(gconstpointer data)
{
	const struct module *module = data;
	for (size_t i = 0; i < module->count; i++)
		check_render(&module->cases[i]);
}

/* Renders with every option off; the error's message or NULL. */
static char *render_message(const char *text, const char *data, const char *partials)
{
	g_autoptr(GError) err = NULL;
	AUTO(mustache) template = parse_text(text, &err);
	g_assert_no_error(err);
	json_t *json = json_of(data);
	json_t *partial_texts = json_of(partials);
	struct mustache_options options = {
		.load_partial = load_from_json,
		.partial_data = partial_texts,
	};
	g_autoptr(GString) out = g_string_new("kept");
	bool ok = mustache_render(template, json, &options, out, NULL, &err);
	json_decref(json);
	json_decref(partial_texts);
	if (ok)
		return NULL;
	g_assert_cmpstr(out->str, ==, "kept");
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	return g_strdup(err->message);
}

static void test_limits(void)
{
	/* a list of ten in itself eight times: 10^8 turns that print nothing */
	g_autoptr(GString) loops = g_string_new(NULL);
	for (int i = 0; i < 8; i++)
		g_string_append(loops, "{{#l}}");
	for (int i = 0; i < 8; i++)
		g_string_append(loops, "{{/l}}");
	/* 2,000 copies of 1,000 bytes */
	g_autoptr(GString) list = g_string_new("{\"v\":\"");
	for (int i = 0; i < 1000; i++)
		g_string_append_c(list, 'x');
	g_string_append(list, "\",\"l\":[0");
	for (int i = 1; i < 2000; i++)
		g_string_append(list, ",0");
	g_string_append(list, "]}");
	const struct {
		const char *template;
		const char *data;
		const char *partials;
		const char *message;
	} cases[] = {
		{"\n{{>p}}", "{}", "{\"p\":\"\\n\\n{{>p}}\"}",
			"p:3: sections and partials are nested too deep"},
		{"{{>p}}", "{}", "{\"p\":\"{{>q}}{{>q}}\",\"q\":\"{{>p}}{{>p}}\"}",
			"q:1: sections and partials are nested too deep"},
		{loops->str, "{\"l\":[0,1,2,3,4,5,6,7,8,9]}", "{}",
			"test:1: the template repeats too much"},
		{"{{#l}}{{v}}{{/l}}", list->str, "{}",
			"test:1: the text grows too long"},
		{"a\n{{>p}}", "{}", "{\"p\":\"x\\n{{#a}}\"}",
			"p:2: section \"a\" is never closed"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *message = render_message(
			cases[i].template, cases[i].data, cases[i].partials);
		g_assert_cmpstr(message, ==, cases[i].message);
	}
}

/* Indenting a text of many lines cannot eat the memory. */
static void test_indent_limit(void)
{
	g_autofree char *indent = g_strnfill(60000, ' ');
	g_autofree char *text = g_strconcat(indent, "{{>p}}", NULL);
	g_autoptr(GString) partial = g_string_new("{\"p\":\"");
	for (int i = 0; i < 50000; i++)
		g_string_append(partial, "\\n");
	g_string_append(partial, "\"}");
	g_autofree char *message = render_message(text, "{}", partial->str);
	g_assert_cmpstr(
		message, ==, "p: larger than 262144 bytes, the limit for a template");
}

static void test_missing(void)
{
	static const struct {
		const char *template;
		const char *text;
		const char *missing; /* comma separated */
	} cases[] = {
		{"{{v}} {{o.k}}", "x y", ""},
		{"{{a}} {{o.b}} {{{c}}} {{&d}}",
			"[missing: a] [missing: o.b] [missing: c] [missing: d]",
			"a,o.b,c,d"},
		{"{{a}}{{a}}", "[missing: a][missing: a]", "a"},
		{"{{n}}", "[missing: n]", "n"},
		{"{{o}}{{l}}", "[missing: o][missing: l]", "o,l"},
		{"{{#a}}{{b}}{{/a}}{{^a}}ok{{/a}}", "ok", ""},
		{"{{e}}{{z}}{{f}}", "0false", ""},
		{"{{>nothing}}", "", "> nothing"},
	};
	json_t *data = json_of("{\"v\":\"x\",\"o\":{\"k\":\"y\"},\"n\":null,\"l\":[],"
			       "\"e\":\"\",\"z\":0,\"f\":false}");
	struct mustache_options options = {.plain_text = true, .mark_missing = true};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		AUTO(mustache) template = parse_text(cases[i].template, &err);
		g_assert_no_error(err);
		g_autoptr(GString) out = g_string_new(NULL);
		g_autoptr(GPtrArray) missing = g_ptr_array_new_with_free_func(g_free);
		g_assert_true(
			mustache_render(template, data, &options, out, missing, &err));
		g_assert_cmpstr(out->str, ==, cases[i].text);
		g_ptr_array_add(missing, NULL);
		g_autofree char *names = g_strjoinv(",", (char **)missing->pdata);
		g_assert_cmpstr(names, ==, cases[i].missing);
	}
	json_decref(data);
}

static void test_plain_text(void)
{
	g_autoptr(GError) err = NULL;
	AUTO(mustache) template = parse_text("{{v}}{{{v}}}", &err);
	json_t *data = json_of("{\"v\":\"a & b\"}");
	struct mustache_options options = {.plain_text = true};
	g_autoptr(GString) out = g_string_new(NULL);
	g_assert_true(mustache_render(template, data, &options, out, NULL, &err));
	g_assert_cmpstr(out->str, ==, "a & ba & b");
	json_decref(data);
}

static int load_failing(
	void *data, const char *name, char **out_text, char **out_file, GError **err)
{
	(void)data;
	(void)out_text;
	(void)out_file;
	g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not read \"%s\"", name);
	return -1;
}

static void test_loader_error(void)
{
	g_autoptr(GError) err = NULL;
	AUTO(mustache) template = parse_text("{{>p}}", &err);
	json_t *data = json_of("{}");
	struct mustache_options options = {.load_partial = load_failing};
	g_autoptr(GString) out = g_string_new(NULL);
	g_assert_false(mustache_render(template, data, &options, out, NULL, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_cmpstr(err->message, ==, "could not read \"p\"");
	json_decref(data);
}

#define MODULE(array)                                                                  \
	{                                                                              \
		array, G_N_ELEMENTS(array)                                             \
	}

int main(int argc, char **argv)
{
	static const struct module modules[] = {
		MODULE(interpolation_cases),
		MODULE(section_cases),
		MODULE(inverted_cases),
		MODULE(comment_cases),
		MODULE(delimiter_cases),
		MODULE(partial_cases),
	};
	g_test_init(&argc, &argv, NULL);
	g_test_add_data_func("/mustache/interpolation", &modules[0], test_module);
	g_test_add_data_func("/mustache/sections", &modules[1], test_module);
	g_test_add_data_func("/mustache/inverted", &modules[2], test_module);
	g_test_add_data_func("/mustache/comments", &modules[3], test_module);
	g_test_add_data_func("/mustache/delimiters", &modules[4], test_module);
	g_test_add_data_func("/mustache/partials", &modules[5], test_module);
	g_test_add_func("/mustache/limits", test_limits);
	g_test_add_func("/mustache/indent-limit", test_indent_limit);
	g_test_add_func("/mustache/missing", test_missing);
	g_test_add_func("/mustache/plain-text", test_plain_text);
	g_test_add_func("/mustache/loader-error", test_loader_error);
	return g_test_run();
}
