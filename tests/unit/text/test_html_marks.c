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
		{"div", {.css_class = "x_gmail_quote big"}, HTML_MARK_QUOTE},
		{"div", {.css_class = "yiv0123gmail_quote"}, HTML_MARK_QUOTE},
		{"div", {.id = "x_divRplyFwdMsg"}, HTML_MARK_QUOTE_REST},
		{"div", {.role = "gmail_signature"}, HTML_MARK_SIGNATURE},
		{"div", {.id = "Signature"}, HTML_MARK_SIGNATURE},
		{"span", {.style = "Display : none"}, HTML_MARK_HIDDEN},
		{"span", {.style = "font-size: 0"}, HTML_MARK_TINY},
		{"span", {.style = "font-size: 0.9em"}, HTML_MARK_NONE},
		{"span", {.style = "font-size: 10px"}, HTML_MARK_NONE},
		{"span", {.style = "opacity:0.8"}, HTML_MARK_NONE},
		{"p", {.hidden = ""}, HTML_MARK_HIDDEN},
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

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/html-marks/marks", test_marks);
	return g_test_run();
}
