/* HERMETICITY: touches nothing. */
#include "text/html_trim.h"

#include <string.h>

#include "base/limits.h"

static GString *trim_cost(const char *html, size_t len, size_t *out_cost)
{
	g_autofree char *copy = g_memdup2(html, len);
	return html_trim(copy, len, out_cost);
}

static GString *trim_copy(const char *html, size_t len)
{
	size_t cost = 0;
	return trim_cost(html, len, &cost);
}

static void test_trim(void)
{
	static const struct {
		const char *html;
		const char *trimmed;
	} cases[] = {
		{"", ""},
		{"text", "text"},
		{"<p>a</p>", "<p>a</p>"},
		{"a<!-- c --><b>", "a<b>"},
		{"a<!-- c", "a"},
		{"a<!--><b>", "a"},
		{"3 < 4 <", "3 &lt; 4 &lt;"},
		{"<p", ""},
		{"<b>a</i></B>b</b>", "<b>a</B>b"},
		{"<br/></p>", "<br/></p>"},
		{"<!doctype html><p>", "<!doctype html><p>"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GString) out =
			trim_copy(cases[i].html, strlen(cases[i].html));
		g_assert_cmpstr(out->str, ==, cases[i].trimmed);
	}
}

/* A picture in an attribute goes, the text around it stays. */
static void test_long_tag(void)
{
	g_autoptr(GString) page = g_string_new("before<img alt=\"x\" src=\"data:");
	for (int i = 0; i < 100000; i++)
		g_string_append_c(page, 'A');
	g_string_append(page, "\">after");
	g_autoptr(GString) out = trim_copy(page->str, page->len);
	g_assert_cmpuint(out->len, <, 4096);
	g_assert_true(g_str_has_prefix(out->str, "before<img alt=\"x\" src=\"data:A"));
	g_assert_true(g_str_has_suffix(out->str, "A\">after"));
}

/* Beyond the depth tags go in pairs; what stands between them stays. */
static void test_depth(void)
{
	g_autoptr(GString) page = g_string_new(NULL);
	for (int i = 0; i < 5000; i++)
		g_string_append(page, "<div><p><br>");
	g_string_append(page, "deep");
	for (int i = 0; i < 5000; i++)
		g_string_append(page, "</div>");
	g_string_append(page, "<b>end</b>");
	g_autoptr(GString) out = trim_copy(page->str, page->len);
	g_auto(GStrv) opened = g_strsplit(out->str, "<div>", -1);
	g_assert_cmpuint(g_strv_length(opened), ==, 301);
	g_auto(GStrv) closed = g_strsplit(out->str, "</div>", -1);
	g_assert_cmpuint(g_strv_length(closed), ==, 301);
	g_assert_nonnull(strstr(out->str, "deep"));
	g_assert_true(g_str_has_suffix(out->str, "<b>end</b>"));
}

/* What is in more of them than any page has is cut, never in the middle of one. */
static void test_many(void)
{
	static const struct {
		const char *piece;
		guint kept;
	} cases[] = {
		{"<td>x", 40000},
		{"</p>", 40000},
		{"a&", 150000},
		{"&#20013;", 150000},
		{"< ", 150000},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GString) page = g_string_new(NULL);
		for (guint k = 0; k < cases[i].kept - 1; k++)
			g_string_append(page, cases[i].piece);
		size_t cost = 0;
		g_autoptr(GString) expected = trim_cost(page->str, page->len, &cost);
		g_assert_cmpuint(expected->len, >=, page->len);
		g_assert_cmpuint(cost, >=, LIMIT_TEXT_BYTES * 8 / 10);
		for (guint k = 0; k < 1000; k++)
			g_string_append(page, cases[i].piece);
		g_autoptr(GString) out = trim_cost(page->str, page->len, &cost);
		g_assert_cmpuint(cost, >, LIMIT_TEXT_BYTES);
		g_assert_cmpuint(out->len, >, expected->len);
		g_assert_cmpuint(out->len, <, expected->len + 10);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/html-trim/trim", test_trim);
	g_test_add_func("/html-trim/long-tag", test_long_tag);
	g_test_add_func("/html-trim/depth", test_depth);
	g_test_add_func("/html-trim/many", test_many);
	return g_test_run();
}
