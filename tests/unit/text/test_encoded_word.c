/* HERMETICITY: touches nothing (iconv loads its charsets from the system). */
#include "text/encoded_word.h"

#include <glib.h>
#include <string.h>

static void test_words(void)
{
	static const struct {
		const char *name;
		const char *value;
		const char *text;
		bool broken;
	} cases[] = {
		{"none", "Where is my order?", "Where is my order?", false},
		{"empty", "", "", false},
		{"base64", "=?UTF-8?B?w4PDqQ==?=", "Ãé", false},
		{"q", "=?utf-8?Q?caf=C3=A9_au_lait?=", "café au lait", false},
		{"among text", "Re: =?utf-8?q?d=C3=A9j=C3=A0?= vu", "Re: déjà vu",
			false},
		{"blanks between words", "=?utf-8?q?a?=  =?utf-8?q?b?= c", "ab c",
			false},
		{"two charsets", "=?utf-8?q?=C3=A9?= =?iso-8859-1?q?=E9?=", "éé",
			false},
		{"split character", "=?utf-8?B?w4M=?= =?utf-8?Q?=C3?= =?utf-8?Q?=A9?=",
			"Ãé", false},
		{"split base64", "=?utf-8?B?w4P?= =?utf-8?B?DqQ==?=", "Ãé", false},
		{"glued to text", "[=?utf-8?q?=C3=A9?=]x", "[é]x", false},
		{"language", "=?utf-8*fr?q?=C3=A9t=C3=A9?=", "été", false},
		{"windows as latin1", "=?iso-8859-1?Q?don=92t?=", "don’t", false},
		{"gbk as gb2312", "=?gb2312?B?1tCWfA==?=", "中東", false},
		{"blanks inside", "=?utf-8?Q?Where is it?=", "Where is it", false},
		{"no padding", "=?utf-8?B?w4PDqQ?=", "Ãé", false},
		{"empty word",
			"a =?utf-8?q?"
			"?= b",
			"a  b", false},
		{"no end", "=?utf-8?Q?caf=C3=A9", "café", true},
		{"no end, more", "=?utf-8?Q?caf=C3=A9 noir", "café noir", true},
		{"unknown charset", "=?klingon?Q?caf=C3=A9?=", "café", true},
		{"wrong charset", "=?utf-8?Q?caf=E9_d=E9j=E0?=", "café déjà", true},
		{"unknown encoding", "=?utf-8?X?abc?=", "=?utf-8?X?abc?=", false},
		{"no charset", "=??Q?abc?=", "=??Q?abc?=", false},
		{"not a word", "1 =? 2 ?= 3", "1 =? 2 ?= 3", false},
		{"half an escape", "=?utf-8?Q?a=C?=", "a=C", false},
		{"starts only", "=?=?=?=?", "=?=?=?=?", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].value);
		g_autofree char *copy = g_memdup2(cases[i].value, len);
		bool broken = false;
		g_test_message("%s", cases[i].name);
		g_autofree char *text = encoded_words_decode(copy, len, &broken);
		g_assert_cmpstr(text, ==, cases[i].text);
		g_assert_cmpint(broken, ==, cases[i].broken);
	}
}

/* A long value of starts without ends takes no time worth measuring. */
static void test_many_starts(void)
{
	g_autoptr(GString) value = g_string_new(NULL);
	for (int i = 0; i < 16384; i++)
		g_string_append(value, "=?utf-8?Q?");
	bool broken = false;
	g_autofree char *text = encoded_words_decode(value->str, value->len, &broken);
	g_assert_true(g_utf8_validate(text, -1, NULL));
	g_assert_true(broken);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/encoded-word/words", test_words);
	g_test_add_func("/encoded-word/many-starts", test_many_starts);
	return g_test_run();
}
