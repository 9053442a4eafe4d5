/* HERMETICITY: touches nothing. */
#include "text/fold.h"

#include <glib.h>
#include <string.h>

static struct folded *fold_copy(const char *text, size_t len, enum fold_flags flags)
{
	g_autofree char *copy = g_memdup2(text, len);
	return folded_new(copy, len, flags);
}

static void check_offsets(const struct folded *folded, size_t original_len)
{
	for (size_t i = 0; i < folded->len; i++) {
		g_assert_cmpuint(folded->offset[i], <=, folded->offset[i + 1]);
		g_assert_cmpuint(folded->offset[i], <, original_len);
	}
	g_assert_cmpuint(folded->offset[folded->len], <=, original_len);
	g_assert_true(g_utf8_validate(folded->text, (gssize)folded->len, NULL));
	g_assert_cmpuint(folded->text[folded->len], ==, '\0');
}

static void test_texts(void)
{
	static const struct {
		const char *name;
		const char *text;
		const char *plain;
		const char *stripped;
	} cases[] = {
		{"empty", "", "", ""},
		{"blank", " \r\n\t ", "", ""},
		{"ascii", "Where IS\r\n  my `Order`?\n", "where is my 'order'?",
			"where is my 'order'?"},
		{"controls", "a\x01\x7f z", "a z", "a z"},
		{"nbsp", "a\u00a0 b\u3000c\u2003", "a b c", "a b c"},
		{"quotes", "don’t “say” it´s « ok » — no…",
			"don't \"say\" it's \" ok \" - no...",
			"don't \"say\" it's \" ok \" - no..."},
		{"wide", "Straße ＡＢＣ１２３", "strasse abc123", "strasse abc123"},
		{"ligature", "ﬁne №5 ™", "fine no5 tm", "fine no5 tm"},
		{"unseen", "re\u00adfund\u200b \ufeffme", "refund me", "refund me"},
		{"unseen alone", "\u200b", "", ""},
		{"french", "Déjà reçu À ÉTÉ", "déjà reçu à été", "deja recu a ete"},
		{"decomposed", "De\u0301ja\u0300", "déjà", "deja"},
		{"mark at once", "\u0301e", "\u0301e", "e"},
		{"marks ordered", "q\u0307\u0323 q\u0323\u0307",
			"q\u0323\u0307 q\u0323\u0307", "q q"},
		{"polish", "Zażółć ŁÓDŹ", "zażółć łódź", "zazolc lodz"},
		{"turkish", "İADE ısı", "i\u0307ade ısı", "iade isi"},
		{"nordic", "Ære ØL Þór", "ære øl þór", "aere ol thor"},
		{"russian", "Где МОЙ заказ? Ёлка Йод", "где мой заказ? ёлка йод",
			"где мои заказ? елка иод"},
		{"greek", "Πού ΕΊΝΑΙ", "πού είναι", "που ειναι"},
		{"hebrew", "שָׁלוֹם", "שָׁלוֹם", "שלום"},
		{"chinese", "我的包裹，在哪里？", "我的包裹,在哪里?",
			"我的包裹,在哪里?"},
		{"japanese", "か\u3099 ﾊﾟ ガ", "が パ ガ", "が パ ガ"},
		{"korean", "\u1112\u1161\u11ab국", "한국", "한국"},
		{"thai", "พัสดุ", "พัสดุ", "พัสดุ"},
		{"broken", "a\xff\xc3", "a\ufffd\ufffd", "a\ufffd\ufffd"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].text);
		g_test_message("%s", cases[i].name);
		AUTO(folded) plain = fold_copy(cases[i].text, len, FOLD_PLAIN);
		g_assert_cmpstr(plain->text, ==, cases[i].plain);
		check_offsets(plain, len);
		AUTO(folded) stripped = fold_copy(cases[i].text, len, FOLD_STRIP_MARKS);
		g_assert_cmpstr(stripped->text, ==, cases[i].stripped);
		check_offsets(stripped, len);
	}
}

/* A phrase found in the folded text names the same words in the original. */
static void test_offsets(void)
{
	static const struct {
		const char *text;
		const char *phrase;
		const char *original;
	} cases[] = {
		{"  My  ORDER came", "order", "ORDER"},
		{"  My  ORDER came", "my order", "My  ORDER"},
		{"Ma COMMANDE a ÉTÉ perdue", "a ete perdue", "a ÉTÉ perdue"},
		{"die Straße ist", "strasse", "Straße"},
		{"Je suis de\u0301c\u0327u.", "decu", "de\u0301c\u0327u"},
		{"re\u00adfund me \n ", "refund me", "re\u00adfund me"},
		{"sold é", "e", "é"},
		{"где МОЙ заказ", "мои", "МОЙ"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		AUTO(folded)
		folded = fold_copy(
			cases[i].text, strlen(cases[i].text), FOLD_STRIP_MARKS);
		const char *at = strstr(folded->text, cases[i].phrase);
		g_assert_nonnull(at);
		size_t start = (size_t)(at - folded->text);
		size_t from = folded->offset[start];
		size_t to = folded->offset[start + strlen(cases[i].phrase)];
		g_autofree char *found = g_strndup(cases[i].text + from, to - from);
		g_assert_cmpstr(found, ==, cases[i].original);
	}
}

/* Folding folded text changes nothing: phrases may be folded more than once. */
static void test_idempotent(void)
{
	const char *text =
		"Ein “Größen”-Problem: ﬀ Ⅷ ½ ＡＢＣ Ἀθῆναι, Ёж, が\u0301 ǅ ﷺ";
	AUTO(folded) once = fold_copy(text, strlen(text), FOLD_STRIP_MARKS);
	AUTO(folded) twice = fold_copy(once->text, once->len, FOLD_STRIP_MARKS);
	g_assert_cmpstr(once->text, ==, twice->text);
}

static void test_hostile(void)
{
	g_autoptr(GString) marks = g_string_new("a");
	for (int i = 0; i < 200000; i++)
		g_string_append(marks, i % 2 ? "\u0301" : "\u0323");
	AUTO(folded) plain = fold_copy(marks->str, marks->len, FOLD_PLAIN);
	check_offsets(plain, marks->len);
	AUTO(folded) stripped = fold_copy(marks->str, marks->len, FOLD_STRIP_MARKS);
	g_assert_cmpstr(stripped->text, ==, "a");

	g_autoptr(GString) longest = g_string_new(NULL);
	for (int i = 0; i < 10000; i++)
		g_string_append(longest, "\ufdfa");
	AUTO(folded) wide = fold_copy(longest->str, longest->len, FOLD_PLAIN);
	g_assert_cmpuint(wide->len, >, longest->len * 10);
	check_offsets(wide, longest->len);

	static const char nul[] = "a\0b";
	AUTO(folded) with_nul = fold_copy(nul, 3, FOLD_PLAIN);
	g_assert_cmpstr(with_nul->text, ==, "a b");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fold/texts", test_texts);
	g_test_add_func("/fold/offsets", test_offsets);
	g_test_add_func("/fold/idempotent", test_idempotent);
	g_test_add_func("/fold/hostile", test_hostile);
	return g_test_run();
}
