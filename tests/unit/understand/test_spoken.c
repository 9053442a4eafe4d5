/* HERMETICITY: reads lexicon/ of the source tree. */
#include "understand/spoken.h"

#include "exact.h"
#include "made.h"

static const char *spoken(const struct lexicon *lexicon, const char *text, int *out)
{
	struct words_source source = exact_source(text);
	struct words row;
	words_init(&row);
	struct spoken_text spoken = {source.utf8, strlen(source.utf8), source.folded};
	const char *code = spoken_find(lexicon, &spoken, &row, out);
	words_release(&row);
	exact_source_clear(&source);
	return code;
}

static struct lexicon *shipped_lexicon(void)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *folder = g_test_build_filename(G_TEST_DIST, "lexicon", NULL);
	struct lexicon *lexicon = lexicon_load(folder, NULL, &err);
	g_assert_no_error(err);
	return lexicon;
}

/* Short, misspelt, without their accents: as buyers write. */
static void test_languages(void)
{
	static const struct {
		const char *text;
		const char *code;
	} cases[] = {
		{"wheres my pakage", "en"},
		{"broken", "en"},
		{"not received yet", "en"},
		{"i dont like it", "en"},
		{"q nao chegou", "pt"},
		{"onde esta o meu pedido", "pt"},
		{"ainda nao recebi nada", "pt"},
		{"no me ha llegado", "es"},
		{"donde esta mi pedido", "es"},
		{"todavia no llega el paquete", "es"},
		{"не пришел", "ru"},
		{"где мой заказ", "ru"},
		{"товар так и не пришел", "ru"},
		{"gde moy zakaz", "ru"},
		{"gde moj zakaz", "ru"},
		{"zdravstvuyte, zakaz ne prishel", "ru"},
		{"ya tak i ne poluchila zakaz", "ru"},
		{"pochemu ne rabotaet?", "ru"},
		{"gdje je moj paket, još nije stigao", "hr"},
		{"zurueck damit, es hat nicht gepasst", "de"},
		{"toujours pas recu", "fr"},
		{"j'ai rien reçu", "fr"},
		{"ou est mon colis", "fr"},
		{"wo ist mein paket", "de"},
		{"noch nicht angekommen", "de"},
		{"dov'è il mio pacco", "it"},
		{"non è ancora arrivato", "it"},
		{"nie dotarlo jeszcze", "pl"},
		{"gdzie jest moja paczka", "pl"},
		{"waar is mijn pakket", "nl"},
		{"nog niks ontvangen", "nl"},
		{"urun hala gelmedi", "tr"},
		{"kargom nerede kaldi acaba", "tr"},
		{"де моє замовлення", "uk"},
		{"посилка ще не прийшла", "uk"},
		{"къде е моята поръчка", "bg"},
		{"encara no ha arribat el paquet", "ca"},
		{"aínda non chegou o paquete", "gl"},
		{"unde este coletul meu", "ro"},
		{"kde je moje objednávka", "cs"},
		{"hol van a csomagom, még nem kaptam meg", "hu"},
		{"jag har inte fått mitt paket", "sv"},
		{"dimana paket saya, belum sampai", "id"},
		{"أين طلبي", "ar"},
		{"איפה החבילה שלי", "he"},
		{"荷物はどこですか", "ja"},
		{"주문한 물건이 안 왔어요", "ko"},
		{"我的包裹在哪里", "zh"},
		{"", ""},
		{"123 456", ""},
	};
	AUTO(lexicon) lexicon = shipped_lexicon();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		int language = 0;
		const char *code = spoken(lexicon, cases[i].text, &language);
		g_test_message("%s", cases[i].text);
		g_assert_cmpstr(code, ==, cases[i].code);
		g_assert_true(language < 0 ||
			      lexicon_language(lexicon, (size_t)language)->phrases > 0);
	}
}

/* Of two languages in one mail the one that says more is read. */
static void test_mixed(void)
{
	static const struct {
		const char *text;
		const char *code;
	} cases[] = {
		{"Hello! Где мой заказ? Я жду уже два месяца, верните деньги", "ru"},
		{"Olá, I have ordered two lamps and only one was in the box", "en"},
		{"שלום, החבילה שלי עדיין לא הגיעה. Hello, my parcel has still not "
		 "arrived",
			"en"},
		{"שלום, החבילה שלי לא הגיעה אלי, thanks", "he"},
		{"Hi, mi pedido no ha llegado todavía, llevo un mes esperando", "es"},
	};
	AUTO(lexicon) lexicon = shipped_lexicon();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		int language = 0;
		g_assert_cmpstr(
			spoken(lexicon, cases[i].text, &language), ==, cases[i].code);
	}
}

/* A language of which only everyday words are known is told, not read. */
static void test_read_or_told(void)
{
	AUTO(lexicon)
	lexicon = made_lexicon("language aa\n@words: foo, bar\n[refund]\n2 baz qux\n"
			       "language bb\n@words: xub, zab\n");
	int language = 7;
	g_assert_cmpstr(spoken(lexicon, "xub zab xub zab", &language), ==, "bb");
	g_assert_cmpint(language, ==, -1);
	g_assert_cmpstr(spoken(lexicon, "foo bar foo bar", &language), ==, "aa");
	g_assert_cmpint(language, ==, 0);
	g_assert_cmpstr(spoken(lexicon, "baz", &language), ==, "aa");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/spoken/languages", test_languages);
	g_test_add_func("/spoken/mixed", test_mixed);
	g_test_add_func("/spoken/read_or_told", test_read_or_told);
	return g_test_run();
}
