/* HERMETICITY: touches nothing. */
#include "text/html_marks.h"

#include <glib.h>

static void test_marks(void)
{
	static const struct {
		const char *element;
		struct html_attributes attributes;
		enum html_mark mark;
	} cases[] = {
		{"div", {.id = NULL}, HTML_MARK_NONE},
		{"div", {.css_class = ""}, HTML_MARK_NONE},
		{"div", {.css_class = "MsoNormal"}, HTML_MARK_NONE},
		{"div", {.css_class = "x_gmail_quote big"}, HTML_MARK_QUOTE_HEAD},
		{"div", {.css_class = "yiv0123gmail_quote"}, HTML_MARK_QUOTE_HEAD},
		{"div", {.id = "x_divRplyFwdMsg"}, HTML_MARK_QUOTE_REST},
		{"div", {.role = "gmail_signature"}, HTML_MARK_SIGNATURE},
		{"div", {.id = "Signature"}, HTML_MARK_SIGNATURE},
		{"span", {.style = "Display : none"}, HTML_MARK_HIDDEN},
		{"span", {.style = "font-size: 0"}, HTML_MARK_TINY},
		{"span", {.style = "font-size: 0.9em"}, HTML_MARK_NONE},
		{"span", {.style = "font-size: 10px"}, HTML_MARK_NONE},
		{"span", {.style = "opacity:0.8"}, HTML_MARK_NONE},
		{"p", {.hidden = ""}, HTML_MARK_HIDDEN},
		{"div", {.style = "border:none;border-top:solid #E1E1E1 1.0pt"},
			HTML_MARK_QUOTE_REST},
		{"div", {.style = "border-top:solid #E1E1E1 2.0pt"}, HTML_MARK_NONE},
		{"div", {.name = "quote"}, HTML_MARK_QUOTE},
		{"a", {.name = "quotes"}, HTML_MARK_NONE},
		{"div", {.role = "__HEADERS__"}, HTML_MARK_QUOTE},
		{"includetail", {.id = NULL}, HTML_MARK_QUOTE},
		{"blockquote", {.css_class = "gmail_quote"}, HTML_MARK_QUOTE},
		{"blockquote", {.id = NULL}, HTML_MARK_QUOTE},
		{"blockquote", {.style = "border: none; padding: 0"}, HTML_MARK_NONE},
		{"body", {.css_class = "gmail_quote"}, HTML_MARK_NONE},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("case %zu", i);
		g_assert_cmpint(html_mark(cases[i].element, &cases[i].attributes), ==,
			cases[i].mark);
	}
}

static void test_tight(void)
{
	static const struct {
		struct html_attributes attributes;
		bool is_tight;
	} cases[] = {
		{{.css_class = "MsoNormal"}, true},
		{{.style = "margin: 0in"}, true},
		{{.style = "color:red; margin-bottom:0"}, true},
		{{.style = "margin: 1em"}, false},
		{{.css_class = "text"}, false},
		{{.id = NULL}, false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(html_mark_is_tight(&cases[i].attributes), ==,
			cases[i].is_tight);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/html-marks/marks", test_marks);
	g_test_add_func("/html-marks/tight", test_tight);
	return g_test_run();
}
