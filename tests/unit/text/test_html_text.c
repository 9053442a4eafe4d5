/* HERMETICITY: touches nothing. */
#include "text/html_text.h"

#include <string.h>

#include "base/limits.h"

static struct html_text *read_copy(const char *html, size_t len)
{
	g_autofree char *copy = g_memdup2(html, len);
	return html_text_new(copy, len);
}

static void test_texts(void)
{
	static const struct {
		const char *name;
		const char *html;
		const char *text;
	} cases[] = {
		{"empty", "", ""},
		{"blank", " \n ", ""},
		{"no markup", "just  text\n", "just text"},
		{"breaks", "a<br>b<BR/><br>c<p>d</p>e", "a\nb\n\nc\n\nd\n\ne"},
		{"divs", "<div>a</div><div>b<br></div><div><br></div><div>c</div>",
			"a\nb\n\nc"},
		{"white space", "a\n  <b>b</b> \n c&nbsp;&nbsp;d", "a b c d"},
		{"entities", "5 &lt; 6 &amp; &eacute; &#8364; &bogus;",
			"5 < 6 & é € &bogus;"},
		{"lists", "<ul><li>one</li><li>two</li></ul>x", "- one\n- two\nx"},
		{"table",
			"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></"
			"table>",
			"a b\nc"},
		{"heading", "<h1>Hi</h1>there", "Hi\n\nthere"},
		{"pre", "<pre>a\n  b</pre>", "a\nb"},
		{"dropped",
			"<head><title>t</title><style>p{}</style></head><body>a"
			"<script>x()</script>b</body>",
			"ab"},
		{"comment", "a<!-- hidden <b>x</b> -->b", "ab"},
		{"comment without end", "a<!-- hidden", "a"},
		{"hidden",
			"a<div style='display: NONE'>secret</div><span "
			"hidden>s</span>b",
			"ab"},
		{"tiny", "a<span style=\"font-size:1px\">filler</span> b", "a b"},
		{"tiny box",
			"<div style=\"font-size:0px\"><p "
			"style='font-size:14px'>a</p></div>",
			"a"},
		{"link", "<a href=\"https://x.example/p?id=1\">my photo</a>!",
			"my photo <https://x.example/p?id=1>!"},
		{"link with itself", "<a href=\"https://x.example/\">x.example</a>",
			"x.example"},
		{"mail link", "<a href=\"mailto:a@b.example\">write</a>", "write"},
		{"picture link",
			"<a href=\"https://x.example/\"><img src=\"a.png\"></a>a", "a"},
		{"blockquote", "yes<blockquote>old<br>older</blockquote>no",
			"yes\n> old\n> older\nno"},
		{"nested",
			"<blockquote "
			"type=cite>b<blockquote>c</blockquote></blockquote>a",
			"> b\n>> c\na"},
		{"indent",
			"<blockquote style=\"margin:0 0 0 40px;border: "
			"none\">mine</blockquote>",
			"mine"},
		{"gmail",
			"Hi<div class=\"gmail_quote\"><div class=gmail_attr>On x, S "
			"wrote:<br>"
			"</div><blockquote class=gmail_quote>old</blockquote></div>",
			"Hi\n> On x, S wrote:\n>> old"},
		{"outlook web",
			"<div>Hi</div><div id=\"appendonsend\"></div><hr>"
			"<div id=\"divRplyFwdMsg\"><b>From:</b> "
			"Shop</div><div>old</div>",
			"Hi\n> From: Shop\n> old"},
		{"outlook old", "Hi<div class=OutlookMessageHeader>From: Shop</div>old",
			"Hi\n> From: Shop\n> old"},
		{"yahoo",
			"Hi<div id=\"yiv12yahoo_quoted_1\" "
			"class=\"yahoo_quoted\">old</div>",
			"Hi\n> old"},
		{"thunderbird",
			"<div class=\"moz-cite-prefix\">On x wrote:</div><blockquote>"
			"old</blockquote>new",
			"> On x wrote:\n> old\nnew"},
		{"cell after break", "a<br><table><tr><td>b</td></tr></table>", "a\nb"},
		{"broken", "<div><p>a<b>b</div></i>c</td> < d", "ab\n\nc < d"},
		{"meta lies", "<meta charset=\"iso-8859-1\"><p>caf\u00e9", "café"},
		{"less than", "if 3 <4 then", "if 3 <4 then"},
		{"emoji", "ok \U0001f44d", "ok \U0001f44d"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		AUTO(html_text)
		html = read_copy(cases[i].html, strlen(cases[i].html));
		g_assert_cmpstr(html->text->str, ==, cases[i].text);
		g_assert_cmpstr(html->signature->str, ==, "");
	}
}

static void test_signature(void)
{
	static const char page[] =
		"<div>Hello</div><div class=\"gmail_signature\">Ana<br>Lisbon</div>"
		"<div>PS: blue</div><blockquote>old<div "
		"id=Signature>Shop</div></blockquote>";
	AUTO(html_text) html = read_copy(page, sizeof(page) - 1);
	g_assert_cmpstr(html->text->str, ==, "Hello\nPS: blue\n> old\n> Shop");
	g_assert_cmpstr(html->signature->str, ==, "Ana\nLisbon");
}

static void test_cids(void)
{
	static const char page[] =
		"<img src=\"cid:ii_1@x\"><img src='http://x.example/1.gif'>"
		"<IMG SRC=CID:two>";
	AUTO(html_text) html = read_copy(page, sizeof(page) - 1);
	g_assert_cmpuint(html->cids->len, ==, 2);
	g_assert_cmpstr(html->cids->pdata[0], ==, "ii_1@x");
	g_assert_cmpstr(html->cids->pdata[1], ==, "two");
}

/* What would cost a naive reader its stack or an afternoon. */
static void test_hostile(void)
{
	static const struct {
		const char *before;
		const char *repeated;
	} cases[] = {
		{"", "<div>"},
		{"", "<blockquote>a"},
		{"", "<a<a"},
		{"", "<b><i>"},
		{"<p ", "a=1 "},
		{"<p ", "a1='"},
		{"", "<!--"},
		{"", "&amp"},
		{"", "</p>"},
		{"", "<table><tr><td>x"},
		{"", "<a href='http://x.example/'>y"},
		{"", "<div></b></i></u></span>"},
		{"", "<div></div>x"},
		{"", "<p></div>"},
		{"<pre>", "\n"},
		{"<style>", "<p>"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GString) page = g_string_new(cases[i].before);
		while (page->len < 400000)
			g_string_append(page, cases[i].repeated);
		gint64 before = g_get_monotonic_time();
		AUTO(html_text) html = read_copy(page->str, page->len);
		g_test_message("%s: %.3f s", cases[i].repeated,
			(double)(g_get_monotonic_time() - before) / 1e6);
		g_assert_cmpint(g_get_monotonic_time() - before, <, 20000000);
		g_assert_cmpuint(html->text->len, <=, LIMIT_TEXT_BYTES * 2);
	}
}

/* Deep threads are read to their end: new text may stand below the quotes. */
static void test_deep(void)
{
	static const unsigned depths[] = {100, 300, 3000};
	for (size_t i = 0; i < G_N_ELEMENTS(depths); i++) {
		g_autoptr(GString) page = g_string_new("<p>top</p>");
		for (unsigned k = 0; k < depths[i]; k++)
			g_string_append(page, "<div>");
		g_string_append(page, "deep");
		for (unsigned k = 0; k < depths[i]; k++)
			g_string_append(page, "</div>");
		g_string_append(page, "<p>bottom</p>");
		AUTO(html_text) html = read_copy(page->str, page->len);
		g_assert_cmpstr(html->text->str, ==, "top\n\ndeep\n\nbottom");
	}
}

static void test_cut_anywhere(void)
{
	static const char page[] =
		"<html><head><meta charset=x></head><body class='a'><div "
		"style=\"display:none\">"
		"h</div><blockquote type=\"cite\">é &amp; <a "
		"href='http://a.example/'>l</a>"
		"</blockquote><!-- c --><img src=\"cid:1\"></body></html>";
	for (size_t len = 0; len < sizeof(page); len++) {
		if (!g_utf8_validate(page, (gssize)len, NULL))
			continue;
		AUTO(html_text) html = read_copy(page, len);
		g_assert_true(g_utf8_validate(html->text->str, -1, NULL));
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/html-text/texts", test_texts);
	g_test_add_func("/html-text/signature", test_signature);
	g_test_add_func("/html-text/cids", test_cids);
	g_test_add_func("/html-text/hostile", test_hostile);
	g_test_add_func("/html-text/deep", test_deep);
	g_test_add_func("/html-text/cut-anywhere", test_cut_anywhere);
	return g_test_run();
}
