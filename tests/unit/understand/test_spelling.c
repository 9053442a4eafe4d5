/* HERMETICITY: touches nothing. */
#include "understand/spelling.h"

#include <glib.h>
#include <string.h>

static char *unmixed(const char *word)
{
	char *buffer = g_malloc0(SPELLING_ROOM + 1);
	size_t len = strlen(word);
	memcpy(buffer, word, len);
	(void)spelling_unmix(buffer, &len, SPELLING_ROOM);
	buffer[len] = '\0';
	return buffer;
}

static void test_unmix(void)
{
	static const struct {
		const char *word;
		const char *becomes;
	} cases[] = {
		{"parcel", "parcel"},
		{"заказ", "заказ"},
		{"раrcel", "parcel"}, /* р and а are Cyrillic */
		{"зaкaз", "заказ"},   /* a is Latin */
		{"сop", "cop"},       /* all alike: more of it is Latin */
		{"жq", "жq"},         /* a word of neither */
		{"iphone11про", "iphone11про"},
		{"", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got = unmixed(cases[i].word);
		g_assert_cmpstr(got, ==, cases[i].becomes);
	}
}

static void test_unmix_room(void)
{
	char word[] = "зaaaaaaaaкaж";
	size_t len = strlen(word);
	g_assert_false(spelling_unmix(word, &len, len));
	g_assert_cmpuint(len, ==, strlen(word));
}

static void test_umlauts(void)
{
	static const struct {
		const char *word;
		const char *joined;
	} cases[] = {
		{"zurueck", "zuruck"},
		{"zuruck", "zuruck"},
		{"schoen", "schon"},
		{"beschaedigt", "beschadigt"},
		{"euer", "eur"},
		{"ehe", "ehe"},
		{"aee", "a"},
		{"", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *word = g_strdup(cases[i].word);
		size_t len = spelling_join_umlauts(word, strlen(word));
		g_assert_cmpmem(word, len, cases[i].joined, strlen(cases[i].joined));
	}
}

static void test_squeeze(void)
{
	static const struct {
		const char *word;
		unsigned keep;
		const char *squeezed; /* "": it has no long run */
	} cases[] = {
		{"soooo", 1, "so"},
		{"soooo", 2, "soo"},
		{"pleeeease", 2, "pleease"},
		{"good", 1, ""},
		{"gooood", 2, "good"},
		{"гдеее", 1, "где"},
		{"1000", 1, ""},
		{"", 1, ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].word);
		g_autofree char *word = g_memdup2(cases[i].word, len);
		g_autofree char *out = g_malloc(len + 1);
		size_t out_len = spelling_squeeze(word, len, cases[i].keep, out);
		g_assert_cmpmem(
			out, out_len, cases[i].squeezed, strlen(cases[i].squeezed));
	}
}

static char *key_of(const char *word, bool j_is_zh)
{
	size_t len = strlen(word);
	g_autofree char *copy = g_memdup2(word, len);
	char *out = g_malloc0(SPELLING_ROOM + 1);
	out[spelling_russian_key(copy, len, j_is_zh, out)] = '\0';
	return out;
}

/* A word in Cyrillic and how people write it in Latin letters have one key. Words are
 * folded: й is и, ё is е. */
static void test_russian_key(void)
{
	static const struct {
		const char *russian;
		const char *latin;
		bool j_is_zh;
	} cases[] = {
		{"заказ", "zakaz", false},
		{"мои", "moy", false},
		{"мои", "moj", false},
		{"моя", "moya", false},
		{"моя", "moja", false},
		{"моя", "moia", false},
		{"посылка", "posylka", false},
		{"посылка", "posilka", false},
		{"хочу", "hochu", false},
		{"хочу", "xochu", false},
		{"хочу", "khochu", false},
		{"деньги", "dengi", false},
		{"еще", "eshche", false},
		{"еще", "esche", false},
		{"еще", "eshe", false},
		{"еще", "ewe", false},
		{"сломался", "slomalsya", false},
		{"сломался", "slomalsja", false},
		{"здравствуите", "zdravstvuyte", false},
		{"приехал", "priehal", false},
		{"приехал", "priyexal", false},
		{"тоже", "tozhe", false},
		{"тоже", "toje", true},
		{"когда", "kogda", false},
		{"чек", "4ek", false},
		{"пользоваться", "polzovatsya", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *russian = key_of(cases[i].russian, false);
		g_autofree char *latin = key_of(cases[i].latin, cases[i].j_is_zh);
		g_test_message("%s", cases[i].latin);
		g_assert_cmpstr(russian, !=, "");
		g_assert_cmpstr(russian, ==, latin);
	}
	g_autofree char *none = key_of("grün", false);
	g_assert_cmpstr(none, ==, "");
	g_autofree char *polish = key_of("żółw", false);
	g_assert_cmpstr(polish, ==, "");
}

static void test_to_cyrillic(void)
{
	static const struct {
		const char *latin;
		const char *cyrillic;
	} cases[] = {
		{"slomalsya", "сломался"},
		{"razmer", "размер"},
		{"shchetka", "щетка"},
		{"chay", "чаи"},
		{"vy", "вы"},
		{"a-b", ""},
		{"", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].latin);
		g_autofree char *copy = g_memdup2(cases[i].latin, len);
		g_autofree char *out = g_malloc(SPELLING_ROOM);
		size_t out_len = spelling_to_cyrillic(copy, len, out);
		g_assert_cmpmem(
			out, out_len, cases[i].cyrillic, strlen(cases[i].cyrillic));
	}
}

/* A word as long as words get fits into the room there is. */
static void test_long(void)
{
	g_autofree char *word = g_strnfill(64, 'o');
	g_autofree char *out = g_malloc(SPELLING_ROOM);
	g_assert_cmpuint(spelling_to_cyrillic(word, 64, out), ==, 128);
	g_assert_cmpuint(spelling_squeeze(word, 64, 1, out), ==, 1);
	g_autofree char *sounds = g_strnfill(64, 'j');
	g_assert_cmpuint(spelling_russian_key(sounds, 64, true, out), ==, 1);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/spelling/unmix", test_unmix);
	g_test_add_func("/spelling/unmix_room", test_unmix_room);
	g_test_add_func("/spelling/umlauts", test_umlauts);
	g_test_add_func("/spelling/squeeze", test_squeeze);
	g_test_add_func("/spelling/russian_key", test_russian_key);
	g_test_add_func("/spelling/to_cyrillic", test_to_cyrillic);
	g_test_add_func("/spelling/long", test_long);
	return g_test_run();
}
