/* HERMETICITY: touches nothing. */
#include "base/sanitize.h"

#include <glib.h>

static void test_line(void)
{
	static const struct {
		const char *in;
		size_t max;
		const char *out;
	} cases[] = {
		{NULL, 10, ""}, {"plain", 10, "plain"},
		{"a\r\nBcc: x", 20, "a  Bcc: x"}, {"tab\there", 20, "tab here"},
		{"\x1b[31mred", 20, " [31mred"}, {"bad\xff", 10, "bad\xef\xbf\xbd"},
		{"пришла", 3, "при…"},
		{"a\xe2\x80\xae"
		 "b",
			10, "a b"},            /* right-to-left override */
		{"\xc2\x85next", 10, " next"}, /* C1 control */
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *out = sanitize_line(cases[i].in, cases[i].max);
		g_assert_cmpstr(out, ==, cases[i].out);
	}
}

static void test_text_keeps_lines(void)
{
	g_autofree char *out = sanitize_text("one\n\ttwo\r\x07", 100);
	g_assert_cmpstr(out, ==, "one\n\ttwo  ");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/sanitize/line", test_line);
	g_test_add_func("/sanitize/text", test_text_keeps_lines);
	return g_test_run();
}
