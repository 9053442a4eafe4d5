/* How near phrases come; where they stand is in test_phrase.c. HERMETICITY: touches
 * nothing. */
#include "understand/phrase_match.h"

#include "exact.h"

static const struct near_case {
	const char *name;
	const char *phrase;
	const char *text;
	unsigned met;
	unsigned missing;
	const char *need; /* the last missing one */
} near_cases[] = {
	{"all", "money back", "I want my money back", 2, 0, NULL},
	{"one_of_a_run", "money back", "I want my money", 1, 1, "back"},
	{"in_any_order", "money back", "back is my money", 2, 0, NULL},
	{"alternatives", "parcel <2> (arrived|came here|shown up|reached|delivered)",
		"where is my parcel", 1, 1, "(arrived|came here|shown up|reached|...)"},
	{"an_alternative_of_two", "parcel (came here|arrived)", "parcel came here", 2,
		0, NULL},
	{"optional", "parcel (still)? missing", "parcel", 1, 1, "missing"},
	{"stem", "parcel defect*", "parcel", 1, 1, "defect*"},
	{"ending", "parcel *paket", "parcel", 1, 1, "*paket"},
	{"number", "size <number>", "size", 1, 1, "<number>"},
	{"nothing", "money back", "hello", 0, 2, "back"},
};

static void test_near(gconstpointer data)
{
	const struct near_case *wanted = data;
	g_autoptr(GStringChunk) strings = g_string_chunk_new(512);
	AUTO(vocabulary) vocabulary = vocabulary_new();
	struct phrase_reader reader = {.vocabulary = vocabulary, .strings = strings};
	size_t column = 0;
	AUTO(phrase) phrase = phrase_parse(&reader, wanted->phrase, &column, NULL);
	phrase_reader_release(&reader);
	g_assert_nonnull(phrase);
	for (uint16_t i = 0; i < phrase->word_count; i++)
		vocabulary_add(vocabulary, phrase->words[i].text, phrase->words[i].len);
	phrase_bind(phrase, vocabulary);
	struct words words;
	words_init(&words);
	struct words_source body = exact_source(wanted->text);
	words_read(&words, NULL, &body, vocabulary);
	unsigned missing = 7;
	struct phrase_need need = {0};
	g_assert_cmpuint(
		phrase_nearness(phrase, &words, &words.sentences[0], &missing, &need),
		==, wanted->met);
	g_assert_cmpuint(missing, ==, wanted->missing);
	g_autofree char *text = missing > 0 ? phrase_need_text(phrase, &need) : NULL;
	g_assert_cmpstr(text, ==, wanted->need);
	exact_source_clear(&body);
	words_release(&words);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(near_cases); i++) {
		g_autofree char *path =
			g_strdup_printf("/phrase_match/%s", near_cases[i].name);
		g_test_add_data_func(path, &near_cases[i], test_near);
	}
	return g_test_run();
}
