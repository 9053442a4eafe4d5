/* HERMETICITY: touches nothing. */
#include "text/signature_words.h"

#include <glib.h>
#include <stdbool.h>

static void test_programs(void)
{
	static const struct {
		const char *key;
		bool is_program;
	} cases[] = {
		{"sent from my iphone", true},
		{"(sent from my phone)", true},
		{"get outlook for android", true},
		{"发自我的iphone", true},
		{"von meinem galaxy tablet gesendet", true},
		{"sent from my iphone, please excuse typos", true},
		{"enviado via uol mail", true},
		{"sent it from my iphone", false},
		{"wann wurde das paket gesendet", false},
		{"is it sent from my country?", false},
		{"sent by you was only one lamp", false},
		{"sent from my desk, which is nearer to the door than yours", false},
		{"", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].key);
		g_assert_cmpint(signature_words_are_program(cases[i].key), ==,
			cases[i].is_program);
	}
}

static void test_excuses(void)
{
	g_assert_true(signature_words_are_excuse("please excuse typos"));
	g_assert_false(signature_words_are_excuse("please answer"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/signature-words/programs", test_programs);
	g_test_add_func("/signature-words/excuses", test_excuses);
	return g_test_run();
}
