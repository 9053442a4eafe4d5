/* HERMETICITY: touches nothing. */
#include "text/language.h"

#include <glib.h>
#include <string.h>

static const char *detect_copy(const char *text, size_t len, double *out_trust)
{
	g_autofree char *copy = g_memdup2(text, len);
	return language_detect(copy, len, out_trust);
}

static void test_languages(void)
{
	static const struct {
		const char *text;
		const char *code;
	} cases[] = {
		{"", ""},
		{"12345 :-)", ""},
		{"Hello, I ordered a lamp three weeks ago and it has not arrived yet.",
			"en"},
		{"Olá, ainda não recebi a minha encomenda, podem ajudar-me?", "pt"},
		{"Hola, todavía no he recibido mi pedido, ¿dónde está?", "es"},
		{"Bonjour, je n'ai toujours pas reçu ma commande, où est-elle ?", "fr"},
		{"Guten Tag, mein Paket ist immer noch nicht angekommen.", "de"},
		{"Buongiorno, il mio pacco non è ancora arrivato.", "it"},
		{"Dzień dobry, moja paczka jeszcze nie dotarła do mnie.", "pl"},
		{"Здравствуйте, мой заказ до сих пор не пришёл.", "ru"},
		{"Доброго дня, моє замовлення досі не надійшло, що робити?", "uk"},
		{"где", "ru"},
		{"我的包裹在哪里", "zh"},
		{"我的包裹還沒有到,請問甚麼時候可以收到?", "zh"},
		{"注文した商品がまだ届いていません。", "ja"},
		{"注文番号 123 届きません", "ja"},
		{"주문한 상품이 아직 도착하지 않았습니다.", "ko"},
		{"שלום, החבילה שלי עדיין לא הגיעה", "he"},
		{"مرحبا، لم يصل طلبي حتى الآن", "ar"},
		{"Το δέμα μου δεν έχει φτάσει", "el"},
		{"พัสดุของฉันยังไม่มาถึง", "th"},
		{"order 8123 AliExpress: 我的包裹在哪里?请帮我查一下", "zh"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		double trust = 0.0;
		const char *code =
			detect_copy(cases[i].text, strlen(cases[i].text), &trust);
		g_test_message("%s", cases[i].text);
		g_assert_cmpstr(code, ==, cases[i].code);
		g_assert_true(code[0] == '\0' || trust > 0.0);
	}
}

/* A cut in the middle of a character or a very long text does no harm. */
static void test_long(void)
{
	for (unsigned lead = 0; lead < 4; lead++) {
		g_autoptr(GString) text = g_string_new(NULL);
		for (unsigned i = 0; i < lead; i++)
			g_string_append_c(text, ' ');
		while (text->len < 100000)
			g_string_append(text, "где мой заказ, я жду уже месяц ");
		double trust = 0.0;
		g_assert_cmpstr(detect_copy(text->str, text->len, &trust), ==, "ru");
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/language/languages", test_languages);
	g_test_add_func("/language/long", test_long);
	return g_test_run();
}
