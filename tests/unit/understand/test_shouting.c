/* HERMETICITY: touches nothing. */
#include "understand/shouting.h"

#include "exact.h"
#include "understand/phrase.h"

static void test_cases(void)
{
	static const struct {
		const char *text;
		unsigned shouts;
	} cases[] = {
		{"Where is my parcel?", 0},
		{"WHERE IS MY PARCEL", PHRASE_CAPITALS},
		{"USB OTG OK", 0}, /* too short to tell */
		{"ГДЕ МОЯ ПОСЫЛКА", PHRASE_CAPITALS},
		{"где моя посылка", 0},
		{"我的包裹在哪里我的包裹在哪里", 0}, /* has no capitals */
		{"now!!!", PHRASE_EXCLAMATIONS},
		{"now!! ok!", 0},
		{"a! b! c! d!", PHRASE_EXCLAMATIONS},
		{"now！！！", PHRASE_EXCLAMATIONS},
		{"WHERE IS MY PARCEL!!!", PHRASE_SHOUTS},
		{"", 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = exact_string(cases[i].text);
		g_assert_cmpuint(shouting_of(text, strlen(text)), ==, cases[i].shouts);
	}
}

/* Only the start is listened to, and it may end within a character. */
static void test_long(void)
{
	GString *text = g_string_new("a");
	for (int i = 0; i < 5000; i++)
		g_string_append(text, "ж");
	g_assert_cmpuint(shouting_of(text->str, text->len), ==, 0);
	g_string_free(text, TRUE);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/shouting/cases", test_cases);
	g_test_add_func("/shouting/long", test_long);
	return g_test_run();
}
