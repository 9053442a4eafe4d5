/* HERMETICITY: touches nothing. */
#include "understand/words.h"

#include "exact.h"

static const struct row_case {
	const char *name;
	const char *text;
	const char *row;
	const char *marks; /* of each word: ',' behind a break, '?' in a question */
} row_cases[] = {
	{"plain", "Where is my parcel", " where is my parcel . ", "----"},
	{"sentences", "It came. Thanks!", " it came . thanks . ", "---"},
	{"question", "ok. Where? there", " ok . where . there . ", "-?-"},
	{"two_marks", "really?! no", " really . no . ", "?-"},
	{"marks_apart", "really!? no", " really . no . ", "?-"},
	{"comma", "no, it is (very) bad", " no it is very bad . ", "-,-,,"},
	{"apostrophe", "don't DON’T dont", " dont dont dont . ", "---"},
	{"hyphen", "t-shirt/dress", " t shirt dress . ", "---"},
	{"line_end", "one\ntwo", " one two . ", "-,"},
	{"blank_line", "one\r\n \r\ntwo", " one . two . ", "--"},
	{"decimal", "3.5 cm. ok", " 3 5 cm . ok . ", "----"},
	{"no_blank", "late.Please", " late . please . ", "--"},
	{"emoji",
		"ok👍"
		"good",
		" ok 👍 good . ", "---"},
	{"heart", "love❤️ it", " love ❤ it . ", "---"},
	{"accents",
		"CAFÉ"
		" prêt",
		" cafe pret . ", "--"},
	{"cyrillic", "НЕ пр", " не пр . ", "--"},
	{"spanish_marks", "¿dónde está?", " donde esta . ", "??"},
	{"full_width", "Ａ？", " a . ", "?"},
	{"nothing", "  ... !!! \n\n", " ", ""},
	{"empty", "", " ", ""},
};

static void test_row(gconstpointer data)
{
	const struct row_case *wanted = data;
	struct words words;
	words_init(&words);
	struct words_source body = exact_source(wanted->text);
	words_read(&words, NULL, &body, NULL);
	g_autofree char *row = g_strndup(words.text, words.len);
	g_assert_cmpstr(row, ==, wanted->row);
	g_assert_cmpuint(words.count, ==, strlen(wanted->marks));
	for (size_t i = 0; i < words.count; i++) {
		const struct word *word = &words.list[i];
		bool asks = words.sentences[word->sentence].is_question;
		char mark = '-';
		if (asks)
			mark = '?';
		else if (word->after_break)
			mark = ',';
		g_assert_cmpint(mark, ==, wanted->marks[i]);
		g_assert_cmpuint(words_index(&words, word->at), ==, i);
		g_assert_cmpuint(words_index(&words, word->at + word->len - 1), ==, i);
	}
	exact_source_clear(&body);
	words_release(&words);
}

static void test_offsets(void)
{
	struct words words;
	words_init(&words);
	struct words_source subject = exact_source("Re: CAFÉ"
						   "");
	struct words_source body = exact_source("I don't  like it");
	AUTO(vocabulary) vocabulary = vocabulary_new();
	vocabulary_map(vocabulary, "dont", "do not");
	words_read(&words, &subject, &body, vocabulary);
	g_assert_cmpuint(words.body_first, ==, 2);
	g_assert_cmpuint(words.list[1].start, ==, 4);
	g_assert_cmpuint(words.list[1].end, ==, 9);
	g_assert_cmpuint(words.count, ==, 7); /* re cafe i do not like it */
	for (size_t i = 3; i <= 4; i++) {     /* both stand where "don't" does */
		g_assert_cmpuint(words.list[i].start, ==, 2);
		g_assert_cmpuint(words.list[i].end, ==, 7);
	}
	exact_source_clear(&subject);
	exact_source_clear(&body);
	words_release(&words);
}

static void test_apostrophe_parts(void)
{
	struct words words;
	words_init(&words);
	struct words_source body = exact_source("l'article n'est pas");
	AUTO(vocabulary) vocabulary = vocabulary_new();
	vocabulary_part_at_apostrophe(vocabulary, true);
	words_read(&words, NULL, &body, vocabulary);
	g_autofree char *row = g_strndup(words.text, words.len);
	g_assert_cmpstr(row, ==, " l article n est pas . ");
	exact_source_clear(&body);
	words_release(&words);
}

static char *row_of(const struct vocabulary *vocabulary, const char *text)
{
	struct words words;
	words_init(&words);
	struct words_source body = exact_source(text);
	words_read(&words, NULL, &body, vocabulary);
	char *row = g_strndup(words.text, words.len);
	exact_source_clear(&body);
	words_release(&words);
	return row;
}

/* The row has the lexicon's spelling, whatever the buyer's was. */
static void test_spellings(void)
{
	static const struct {
		enum spelling spelling;
		const char *text;
		const char *row;
	} cases[] = {
		{SPELLING_PLAIN, "sooooo gooood", " so good . "},
		{SPELLING_PLAIN, "hmmmm", " hmmmm . "},
		{SPELLING_PLAIN, "hаvеnt", " have not . "}, /* Cyrillic а and е */
		{SPELLING_PLAIN, "haaaavent", " have not . "},
		{SPELLING_PLAIN, "zurueck", " zurueck . "},
		{SPELLING_UMLAUTS, "zurueck zurück", " zuruck zuruck . "},
		{SPELLING_LATIN, "Zakaz ne prishyol", " заказ не пришел . "},
		{SPELLING_LATIN, "заказ iphone", " заказ ипхоне . "},
		{SPELLING_LATIN, "a1-b2", " a1 b2 . "},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		AUTO(vocabulary) vocabulary = vocabulary_new();
		vocabulary_allow(vocabulary, cases[i].spelling);
		vocabulary_map(vocabulary, "havent", "have not");
		static const char *const known[] = {
			"so", "good", "заказ", "не", "пришел", "zuruck"};
		for (size_t k = 0; k < G_N_ELEMENTS(known); k++)
			vocabulary_add(vocabulary, known[k], strlen(known[k]));
		vocabulary_index_variants(vocabulary);
		g_autofree char *row = row_of(vocabulary, cases[i].text);
		g_assert_cmpstr(row, ==, cases[i].row);
	}
}

/* A word without end is cut, and reading goes on behind it. */
static void test_long_words(void)
{
	struct words words;
	words_init(&words);
	GString *text = g_string_new(NULL);
	for (int i = 0; i < 5000; i++)
		g_string_append(text, i % 2 ? "ж" : "a");
	g_string_append(text, " end ");
	for (int i = 0; i < 5000; i++)
		g_string_append_c(text, 'x');
	struct words_source body = exact_source(text->str);
	words_read(&words, NULL, &body, NULL);
	g_assert_cmpuint(words.count, ==, 3);
	for (size_t i = 0; i < words.count; i++)
		g_assert_cmpuint(words.list[i].len, <=, WORD_MAX_BYTES);
	g_assert_true(g_utf8_validate(words.text, (gssize)words.len, NULL));
	g_assert_cmpuint(words.list[2].end, ==, text->len);
	exact_source_clear(&body);
	g_string_free(text, TRUE);
	words_release(&words);
}

static void test_many_words(void)
{
	struct words words;
	words_init(&words);
	GString *text = g_string_new(NULL);
	for (int i = 0; i < 30000; i++)
		g_string_append(text, "a? ");
	struct words_source body = exact_source(text->str);
	for (int round = 0; round < 2; round++) {
		words_read(&words, NULL, &body, NULL);
		g_assert_cmpuint(words.count, ==, 30000);
		g_assert_cmpuint(words.sentence_count, ==, 30000);
	}
	exact_source_clear(&body);
	g_string_free(text, TRUE);
	words_release(&words);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(row_cases); i++) {
		g_autofree char *path = g_strdup_printf("/words/%s", row_cases[i].name);
		g_test_add_data_func(path, &row_cases[i], test_row);
	}
	g_test_add_func("/words/offsets", test_offsets);
	g_test_add_func("/words/apostrophe_parts", test_apostrophe_parts);
	g_test_add_func("/words/spellings", test_spellings);
	g_test_add_func("/words/long", test_long_words);
	g_test_add_func("/words/many", test_many_words);
	return g_test_run();
}
