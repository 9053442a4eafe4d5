/* HERMETICITY: touches nothing (iconv loads its charsets from the system). */
#include "text/charset.h"

#include <glib.h>
#include <string.h>

static GString *to_utf8_copy(
	const char *bytes, size_t len, const char *label, bool *out_guessed)
{
	g_autofree char *copy = g_memdup2(bytes, len);
	return charset_to_utf8(copy, len, label, out_guessed);
}

static void test_labels(void)
{
	static const struct {
		const char *name;
		const char *bytes;
		const char *label;
		const char *text;
		bool guessed;
	} cases[] = {
		{"empty", "", NULL, "", false},
		{"ascii", "hello", NULL, "hello", false},
		{"ascii, unknown label", "hello", "x-klingon", "hello", false},
		{"utf-8", "d\xc3\xa9j\xc3\xa0", "UTF-8", "déjà", false},
		{"utf-8, quoted label", "d\xc3\xa9j\xc3\xa0", "\"utf8\"", "déjà",
			false},
		{"label with a comment", "d\xe9j\xe0", " latin1 (western)", "déjà",
			false},
		{"byte order mark", "\xef\xbb\xbfhi", "utf-8", "hi", false},
		{"latin1", "d\xe9j\xe0", "iso-8859-1", "déjà", false},
		{"latin1 with windows quotes", "don\x92t", "ISO_8859-1", "don’t",
			false},
		{"ascii label, windows bytes", "don\x92t", "us-ascii", "don’t", false},
		{"cp1252", "5 \x80", "windows-1252", "5 €", false},
		{"cp1251", "\xcf\xf0\xe8\xe2\xe5\xf2", "windows-1251", "Привет", false},
		{"koi8-r", "\xf0\xd2\xc9\xd7\xc5\xd4", "KOI8-R", "Привет", false},
		{"gb2312 holding gbk", "\xd6\xd0\x96|", "gb2312", "中東", false},
		{"gbk that looks like utf-8", "\xc1\xaa\xcd\xa8", "gbk", "联通", false},
		{"big5", "\xa4\xa4\xa4\xe5", "Big5", "中文", false},
		{"shift_jis", "\x93\xfa\x96{", "x-sjis", "日本", false},
		{"iso-2022-jp", "\x1b$BF|K\\\x1b(B", "ISO-2022-JP", "日本", false},
		{"euc-kr", "\xc7\xd1\xb1\xdb", "ks_c_5601-1987", "한글", false},
		{"utf-7", "Hi +ZeVnLIqe-", "utf-7", "Hi 日本語", false},
		{"latin2", "\xb1\xea", "iso-8859-2", "ąę", false},
		{"turkish", "\xfd\xfe", "iso-8859-9", "ış", false},
		{"utf-8 called latin1", "d\xc3\xa9j\xc3\xa0", "iso-8859-1", "déjà",
			true},
		{"utf-8 without label", "d\xc3\xa9j\xc3\xa0", NULL, "déjà", true},
		{"a name that is a path", "d\xe9j\xe0 vu", "../../x", "déjà vu", true},
		{"utf-8 cut off", "d\xc3\xa9j\xc3\xa0 tr\xc3\xa8s d\xc3\xa9\xc3",
			"utf-8", "déjà très dé\ufffd", true},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		bool guessed = false;
		g_test_message("%s", cases[i].name);
		g_autoptr(GString) text = to_utf8_copy(cases[i].bytes,
			strlen(cases[i].bytes), cases[i].label, &guessed);
		g_assert_cmpstr(text->str, ==, cases[i].text);
		g_assert_cmpint(guessed, ==, cases[i].guessed);
	}
}

/* Text of each charset under no label, under an unknown one and under "utf-8". */
static void test_guess(void)
{
	static const struct {
		const char *charset;
		const char *text;
	} cases[] = {
		{"WINDOWS-1252",
			"Bonjour, je n’ai pas reçu ma commande passée en août."},
		{"WINDOWS-1252", "Grüße aus Köln, die Lieferung fehlt völlig"},
		{"WINDOWS-1251", "Здравствуйте! Где мой заказ? Прошёл уже месяц."},
		{"KOI8-R", "Здравствуйте! Где мой заказ? Прошёл уже месяц."},
		{"GB18030", "您好，我的包裹还没有收到，请问什么时候能到？"},
		{"GB18030", "请退款"},
		{"BIG5", "您好，我的包裹還沒有收到，請問什麼時候可以到？"},
		{"SHIFT_JIS", "注文した商品がまだ届いていません。確認してください。"},
		{"EUC-KR", "안녕하세요. 주문한 상품이 아직 도착하지 않았습니다."},
	};
	static const char *const labels[] = {NULL, "unknown-8bit", "utf-8"};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		gsize len = 0;
		g_autofree char *bytes = g_convert(
			cases[i].text, -1, cases[i].charset, "UTF-8", NULL, &len, NULL);
		g_assert_nonnull(bytes);
		for (size_t k = 0; k < G_N_ELEMENTS(labels); k++) {
			bool guessed = false;
			g_test_message("%s %s", cases[i].charset, cases[i].text);
			g_autoptr(GString) text =
				to_utf8_copy(bytes, len, labels[k], &guessed);
			g_assert_cmpstr(text->str, ==, cases[i].text);
			g_assert_true(guessed);
		}
	}
}

/* Whatever the bytes and the label, valid UTF-8 without NUL comes out. */
static void test_any_bytes(void)
{
	static const char *const labels[] = {NULL, "utf-8", "gb18030", "iso-2022-jp",
		"utf-16", "utf-7", "big5", "shift_jis", "koi8-r", "nonsense", ""};
	GRand *dice = g_rand_new_with_seed(7);
	for (unsigned round = 0; round < 300; round++) {
		char bytes[97];
		for (size_t i = 0; i < sizeof(bytes); i++)
			bytes[i] = (char)g_rand_int_range(dice, 0, 256);
		for (size_t k = 0; k < G_N_ELEMENTS(labels); k++) {
			bool guessed = false;
			g_autoptr(GString) text = to_utf8_copy(
				bytes, round % sizeof(bytes), labels[k], &guessed);
			g_assert_true(
				g_utf8_validate(text->str, (gssize)text->len, NULL));
			g_assert_cmpuint(strlen(text->str), ==, text->len);
		}
	}
	g_rand_free(dice);
}

static void test_is_ascii(void)
{
	static const char text[] = "0123456789abcdef\x80";
	for (size_t from = 0; from < sizeof(text) - 1; from++) {
		g_assert_true(charset_is_ascii(text + from, sizeof(text) - 2 - from));
		g_assert_false(charset_is_ascii(text + from, sizeof(text) - 1 - from));
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/charset/labels", test_labels);
	g_test_add_func("/charset/guess", test_guess);
	g_test_add_func("/charset/any-bytes", test_any_bytes);
	g_test_add_func("/charset/is-ascii", test_is_ascii);
	return g_test_run();
}
