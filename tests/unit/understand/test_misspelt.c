/* HERMETICITY: touches nothing. */
#include "understand/misspelt.h"

#include <glib.h>
#include <string.h>

static const char *const known_words[] = {"received", "arrived", "broken", "shipping",
	"electric", "ridiculous", "courier", "rotto", "посылка", "sending", "cloth",
	"closed", "dispute", "missing", "messing", "damaged", "order"};

static struct misspelt *known(void)
{
	struct misspelt *misspelt = misspelt_new(2); /* it grows */
	for (size_t i = 0; i < G_N_ELEMENTS(known_words); i++) {
		struct misspelt_word word = {known_words[i],
			(uint32_t)strlen(known_words[i]),
			strcmp(known_words[i], "missing") == 0 ? 9 : 1};
		misspelt_add(misspelt, &word);
	}
	return misspelt;
}

static void test_find(void)
{
	static const struct {
		const char *word;
		const char *meant; /* NULL: none */
	} cases[] = {
		{"recieved", "received"}, /* swapped */
		{"arived", "arrived"},    /* doubled or not */
		{"arrrived", "arrived"},
		{"borken", "broken"},
		{"elctric", "electric"},      /* left out */
		{"riduculous", "ridiculous"}, /* wrong, in a long word */
		{"couriers", "courier"},      /* endings */
		{"rotta", "rotto"},
		{"посылку", "посылка"},
		{"посылик", NULL},
		{"shopping", NULL}, /* a word of its own */
		{"spending", NULL},
		{"closer", NULL},
		{"eceived", NULL}, /* the first letter is there */
		{"clth", NULL},    /* too short */
		{"recved", NULL},  /* two slips */
		{"damagd1", NULL}, /* not a word */
		{"orde", NULL},
		{"", NULL},
	};
	AUTO(misspelt) misspelt = known();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].word);
		g_autofree char *copy = g_memdup2(cases[i].word, len);
		const struct misspelt_word *found = misspelt_find(misspelt, copy, len);
		g_test_message("%s", cases[i].word);
		g_assert_cmpstr(found == NULL ? NULL : found->word, ==, cases[i].meant);
	}
}

/* Of two words equally near the weightier is meant. */
static void test_weight(void)
{
	AUTO(misspelt) misspelt = misspelt_new(8);
	struct misspelt_word light = {"papers", 6, 1};
	struct misspelt_word heavy = {"papern", 6, 5};
	misspelt_add(misspelt, &light);
	misspelt_add(misspelt, &heavy);
	g_assert_cmpstr(misspelt_find(misspelt, "papres", 6)->word, ==, "papers");
	struct misspelt_word other = {"paperss", 7, 7};
	misspelt_add(misspelt, &other);
	g_assert_cmpstr(misspelt_find(misspelt, "papersss", 8)->word, ==, "paperss");
}

/* Hostile words: long, all the same letter, not a letter at all. */
static void test_odd(void)
{
	AUTO(misspelt) misspelt = known();
	g_autofree char *long_word = g_strnfill(64, 'a');
	g_assert_null(misspelt_find(misspelt, long_word, 64));
	struct misspelt_word word = {long_word, 64, 1};
	misspelt_add(misspelt, &word);
	g_assert_null(misspelt_find(misspelt, long_word, 64));
	g_assert_null(misspelt_find(misspelt, "😀😀😀😀😀😀", 24));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/misspelt/find", test_find);
	g_test_add_func("/misspelt/weight", test_weight);
	g_test_add_func("/misspelt/odd", test_odd);
	return g_test_run();
}
