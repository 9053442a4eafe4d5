/* HERMETICITY: touches nothing. */
#include "understand/phrase_match.h"

#include "base/error.h"
#include "exact.h"

static struct phrase *parse(const char *text, const struct vocabulary *vocabulary,
	GHashTable *groups, GStringChunk *strings, size_t *out_column, GError **err)
{
	struct phrase_reader reader = {
		.vocabulary = vocabulary, .groups = groups, .strings = strings};
	g_autofree char *copy = exact_string(text);
	struct phrase *phrase = phrase_parse(&reader, copy, out_column, err);
	phrase_reader_release(&reader);
	return phrase;
}

/* Where in the row the literal of a choice that begins with word `at` would stand. */
static const char *literal_at(const struct phrase *phrase, uint16_t choice,
	const struct words *words, size_t at)
{
	const struct phrase_word *first = &phrase->words[phrase->choices[choice].first];
	const struct word *word = &words->list[at];
	size_t skipped = 0;
	if (first->kind == PHRASE_WORD_SUFFIX && first->len <= word->len)
		skipped = (size_t)word->len - first->len + 1;
	return words->text + word->at - 1 + skipped;
}

/* Where a phrase stands, tried from every word and part as an anchor would; "" nowhere.
 */
static char *stands(const struct phrase *phrase, const struct words *words,
	const char *text, unsigned *steps)
{
	for (uint16_t part = 0; part < phrase->part_count; part++) {
		if (!phrase->parts[part].can_anchor)
			continue;
		for (size_t at = 0; at < words->count; at++) {
			for (uint16_t i = 0; i < phrase->parts[part].count; i++) {
				uint16_t choice = phrase->parts[part].first + i;
				g_autofree char *literal = phrase_literal(
					phrase, &phrase->choices[choice]);
				const char *row = literal_at(phrase, choice, words, at);
				size_t first = 0;
				size_t end = 0;
				if (!g_str_has_prefix(row, literal) ||
					!phrase_match(phrase, words, part, choice, at,
						&first, &end, steps))
					continue;
				uint32_t from = words->list[first].start;
				return g_strndup(
					text + from, words->list[end - 1].end - from);
			}
		}
	}
	return g_strdup("");
}

static const struct match_case {
	const char *phrase;
	const char *text;
	const char *found;
} match_cases[] = {
	{"where is my parcel", "Hi, where is my parcel?", "where is my parcel"},
	{"where is my parcel", "where is  MY   Parcel", "where is  MY   Parcel"},
	{"where is my parcel", "where is your parcel", ""}, {"parcel", "parcels", ""},
	{"where is <2> parcel", "where is my damned parcel",
		"where is my damned parcel"},
	{"where is <2> parcel", "where is my whole damned parcel", ""},
	{"where is <2> parcel", "where is parcel", "where is parcel"},
	{"where is <2> parcel", "where is it. my parcel", ""},
	{"where is <2> parcel", "where is it, my parcel", "where is it, my parcel"},
	{"(never|not) arrived", "it never arrived", "never arrived"},
	{"(never|has not) arrived", "it has not arrived", "has not arrived"},
	{"not (yet)? arrived", "not arrived", "not arrived"},
	{"not (yet)? arrived", "not yet arrived", "not yet arrived"},
	{"not (at all|yet)? <1> arrived", "not at all really arrived",
		"not at all really arrived"},
	{"(so|very)? bad", "very bad", "very bad"}, {"(so|very)? bad", "bad", "bad"},
	{"a (b)? <2> c", "a x y c", "a x y c"},
	{"defect*", "it is defective", "defective"}, {"defect*", "undefective", ""},
	{"*paket", "mein Riesenpaket", "Riesenpaket"},
	{"my *paket", "my riesenpaket", "my riesenpaket"},
	{"only <number> left", "only 2 left", "only 2 left"},
	{"only <number> left", "only 8123456789 left", ""},
	{"only (<number>|few) left", "only few left", "only few left"},
	{"don't want", "I don't want it", "don't want"},
	{"t-shirt", "the T-shirt", "T-shirt"},
	{"missing {part}", "missing belt", "missing belt"},
	{"missing {part}", "missing charging cable", "missing charging cable"},
	{"missing {part}", "missing screws", "missing screws"},
	{"missing {part}", "missing dress", ""},
	{"missing {part}? here", "missing here", "missing here"},
	{"({part}|it) broke", "belt broke", "belt broke"},
	{"a <2> b <2> c", "a b x b y z c", "a b x b y z c"},
	{"good .", "good", "good"}, /* marks are judged elsewhere */
};

static void test_match(gconstpointer data)
{
	const struct match_case *wanted = data;
	AUTO(vocabulary) vocabulary = vocabulary_new();
	GStringChunk *strings = g_string_chunk_new(256);
	g_autoptr(GHashTable) groups = g_hash_table_new(g_str_hash, g_str_equal);
	struct phrase_group group = {
		.number = 5, .words = g_ptr_array_new(), .rest = g_ptr_array_new()};
	g_ptr_array_add(group.words, (char[]){"belt"});
	g_ptr_array_add(group.rest, (char[]){"charging cable"});
	g_ptr_array_add(group.rest, (char[]){"screw*"});
	g_hash_table_insert(groups, (char[]){"part"}, &group);
	vocabulary_group(vocabulary, "belt", 4, group.number);
	size_t column = 0;
	g_autoptr(GError) err = NULL;
	AUTO(phrase)
	phrase = parse(wanted->phrase, vocabulary, groups, strings, &column, &err);
	g_assert_no_error(err);
	for (uint16_t i = 0; i < phrase->word_count; i++)
		if (phrase->words[i].kind == PHRASE_WORD_EXACT)
			vocabulary_add(vocabulary, phrase->words[i].text,
				phrase->words[i].len);
	phrase_bind(phrase, vocabulary);
	struct words words;
	words_init(&words);
	struct words_source body = exact_source(wanted->text);
	words_read(&words, NULL, &body, vocabulary);
	unsigned steps = 100000;
	g_autofree char *found = stands(phrase, &words, wanted->text, &steps);
	g_assert_cmpstr(found, ==, wanted->found);
	exact_source_clear(&body);
	words_release(&words);
	g_ptr_array_unref(group.words);
	g_ptr_array_unref(group.rest);
	g_string_chunk_free(strings);
}

static const struct bad_case {
	const char *phrase;
	size_t column;
	const char *why;
} bad_cases[] = {
	{"", 0, "needs a word"},
	{"(a)?", 4, "needs a word"},
	{"<number>", 8, "needs a word"},
	{"(a", 0, "never closed"},
	{"a (b|)", 5, "empty"},
	{"a ()", 3, "empty"},
	{"a)", 1, "without its opening"},
	{"a | b", 2, "without its opening"},
	{"a (b (c))", 5, "cannot stand inside"},
	{"<2> a", 0, "cannot begin with a gap"},
	{"a <2>", 5, "cannot end with a gap"},
	{"a <0> b", 2, "a gap is written"},
	{"a <12> b", 2, "a gap is written"},
	{"a <b> c", 2, "a gap is written"},
	{"a <1> b <1> c <1> d <1> e <1> f", 26, "gaps"},
	{"a* b*c", 3, "one *"},
	{"a {b", 2, "{name}"},
	{"a {nobody}", 2, "no @group"},
	{"a @with nobody", 8, "no @group"},
	{"a @with", 2, "needs the name"},
	{"a @witch part", 2, "unknown mark"},
	{"a? b", 3, "closing mark"},
	{"a?b c", 0, "optional word"},
	{"a ? b", 4, "closing mark"},
	{"a -- b", 2, "no letters"},
	{"a @capitals", 11, "alone"},
};

static void test_bad(gconstpointer data)
{
	const struct bad_case *wanted = data;
	GStringChunk *strings = g_string_chunk_new(256);
	AUTO(vocabulary) vocabulary = vocabulary_new();
	g_autoptr(GHashTable) groups = g_hash_table_new(g_str_hash, g_str_equal);
	size_t column = 99;
	g_autoptr(GError) err = NULL;
	AUTO(phrase)
	phrase = parse(wanted->phrase, vocabulary, groups, strings, &column, &err);
	g_assert_null(phrase);
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	if (strstr(err->message, wanted->why) == NULL)
		g_error("\"%s\": %s", wanted->phrase, err->message);
	g_assert_cmpuint(column, ==, wanted->column);
	g_string_chunk_free(strings);
}

static void test_marks(void)
{
	GStringChunk *strings = g_string_chunk_new(256);
	size_t column = 0;
	g_autoptr(GError) err = NULL;
	/* without groups any name will do: the form alone is checked */
	AUTO(phrase)
	phrase = parse("do you have <2> {size} ? @without mine @near pre @firm", NULL,
		NULL, strings, &column, &err);
	g_assert_no_error(err);
	g_assert_cmpuint(phrase->marks, ==, PHRASE_QUESTION | PHRASE_FIRM);
	g_assert_cmpuint(phrase->condition_count, ==, 2);
	g_assert_cmpint(phrase->conditions[0].kind, ==, PHRASE_WITHOUT);
	g_assert_cmpstr(phrase->conditions[0].group, ==, "mine");
	g_assert_cmpint(phrase->conditions[1].kind, ==, PHRASE_NEAR);
	AUTO(phrase) shout = parse("@capitals", NULL, NULL, strings, &column, &err);
	g_assert_no_error(err);
	g_assert_cmpuint(shout->marks, ==, PHRASE_CAPITALS);
	AUTO(phrase) glued = parse("is it new?", NULL, NULL, strings, &column, &err);
	g_assert_no_error(err);
	g_assert_cmpuint(glued->marks, ==, PHRASE_QUESTION);
	phrase_free(NULL);
	g_string_chunk_free(strings);
}

/* Gaps within gaps over a text of one word: the steps bound it. */
static void test_hostile(void)
{
	AUTO(vocabulary) vocabulary = vocabulary_new();
	GStringChunk *strings = g_string_chunk_new(256);
	size_t column = 0;
	AUTO(phrase)
	phrase = parse(
		"a <9> a <9> a <9> a <9> b", vocabulary, NULL, strings, &column, NULL);
	vocabulary_add(vocabulary, "a", 1);
	vocabulary_add(vocabulary, "b", 1);
	phrase_bind(phrase, vocabulary);
	GString *text = g_string_new(NULL);
	for (int i = 0; i < 2000; i++)
		g_string_append(text, "a ");
	struct words words;
	words_init(&words);
	struct words_source body = exact_source(text->str);
	words_read(&words, NULL, &body, vocabulary);
	unsigned steps = 5000;
	size_t first = 0;
	size_t end = 0;
	for (size_t at = 0; at < words.count; at++)
		g_assert_false(
			phrase_match(phrase, &words, 0, 0, at, &first, &end, &steps));
	g_assert_cmpuint(steps, ==, 0);
	exact_source_clear(&body);
	words_release(&words);
	g_string_free(text, TRUE);
	g_string_chunk_free(strings);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(match_cases); i++) {
		g_autofree char *path = g_strdup_printf("/phrase/match/%zu", i);
		g_test_add_data_func(path, &match_cases[i], test_match);
	}
	for (size_t i = 0; i < G_N_ELEMENTS(bad_cases); i++) {
		g_autofree char *path = g_strdup_printf("/phrase/bad/%zu", i);
		g_test_add_data_func(path, &bad_cases[i], test_bad);
	}
	g_test_add_func("/phrase/marks", test_marks);
	g_test_add_func("/phrase/hostile", test_hostile);
	return g_test_run();
}
