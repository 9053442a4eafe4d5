/* HERMETICITY: touches nothing. */
#include "understand/number_form.h"

#include "exact.h"

static void test_read(void)
{
	static const struct {
		struct number_form form;
		const char *text;
		size_t end;
		const char *number;
	} cases[] = {
		{{"LUM-####", 0, false}, "lum-1234", 8, "LUM-1234"},
		{{"LUM-####", 0, false}, "lum-12345", 0, ""},
		{{"LUM-####", 0, false}, "lum-123", 0, ""},
		{{"LUM-####", 0, false}, "lum 1234", 0, ""},
		{{"@#*", 0, false}, "a1b", 3, "A1B"},
		{{"@#*", 0, false}, "a12", 3, "A12"},
		{{"@#*", 0, false}, "11b", 0, ""},
		{{"##", 3, false}, "1234", 4, "1234"},
		{{"##", 3, false}, "123456", 0, ""},
		{{"####", 0, true}, "12 3-4.", 6, "1234"},
		{{"####", 0, true}, "12 -34", 0, ""},
		{{"####", 0, true}, "12", 0, ""},
		{{"####", 0, true}, "", 0, ""},
	};
	g_autoptr(GString) number = g_string_new(NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct words_source source = exact_source(cases[i].text);
		size_t end = number_form_read(
			&source, source.folded->len, 0, &cases[i].form, number);
		g_assert_cmpuint(end, ==, cases[i].end);
		if (end != 0)
			g_assert_cmpstr(number->str, ==, cases[i].number);
		exact_source_clear(&source);
	}
}

static void test_check(void)
{
	static const struct {
		const char *form;
		bool ok;
	} cases[] = {
		{"LUM-######", true},
		{"####", true},
		{"A100", true},
		{"@@@@", false},
		{"##", false},
		{"-####", false},
		{"", false},
		{"LUM ####", false},
		{"#################################", false},
		{"\xc3\xa9####", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		g_autofree char *form = exact_string(cases[i].form);
		g_assert_cmpint(number_form_check(form, &err), ==, cases[i].ok);
		g_assert_cmpint(err == NULL, ==, cases[i].ok);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/number-form/read", test_read);
	g_test_add_func("/number-form/check", test_check);
	return g_test_run();
}
