/* HERMETICITY: touches nothing. */
#include "understand/tracking_form.h"

#include "exact.h"

static void test_s10(void)
{
	static const struct {
		const char *number;
		bool ok;
	} cases[] = {
		{"RB123456785CN", true},
		{"LK473124829CN", true},
		{"UA100000025CN", true},
		{"EA876543216CN", true},
		{"RB123456784CN", false}, /* check digit */
		{"RB123456785XX", false}, /* no country */
		{"RB123456785UK", false},
		{"RB12345678SCN", false},
		{"rb123456785cn", false}, /* the caller makes it upper case */
		{"RB123456785C", false},
		{"", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *number =
			g_memdup2(cases[i].number, strlen(cases[i].number) + 1);
		g_assert_cmpint(
			tracking_is_s10(number, strlen(number)), ==, cases[i].ok);
	}
}

/* Where the number ends, and the number. */
static void test_read(void)
{
	static const struct {
		const char *text;
		size_t end;
		const char *number;
	} cases[] = {
		{"RB123456785CN", 13, "RB123456785CN"},
		{"rb 123 456 785 cn", 0, ""}, /* grouped, and in small letters */
		{"RB 123 456 785 CN", 17, "RB123456785CN"},
		{"RB123456785CN, ok", 13, "RB123456785CN"},
		{"RB123456785CNA", 0, ""},
		{"RB123456784CN", 0, ""},
		{"4PX3000123456789CN", 18, "4PX3000123456789CN"},
		{"4PX3000123456789", 16, "4PX3000123456789"},
		{"hello", 0, ""},
		{"", 0, ""},
	};
	g_autoptr(GString) number = g_string_new(NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct words_source source = exact_source(cases[i].text);
		size_t end = tracking_form_read(&source, source.folded->len, 0, number);
		g_assert_cmpuint(end, ==, cases[i].end);
		if (end != 0)
			g_assert_cmpstr(number->str, ==, cases[i].number);
		exact_source_clear(&source);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/tracking-form/s10", test_s10);
	g_test_add_func("/tracking-form/read", test_read);
	return g_test_run();
}
