/*
 * How long it takes to find a language's phrases in mails of about 4 KB, beside PCRE2's
 * compiled code looking for them as one alternation. For `phrases`, which sets other
 * programs beside it.
 *
 *     phrase_rate LEXICONS LANGUAGE TEXTS.tsv FOLDER
 *
 * Of each phrase that can be written as plain words, its first way of saying it is a
 * literal: PCRE2 gets only these, replyd looks for all. PCRE2 gets the text folded and
 * parted already; "replyd" includes that, "replyd_find" does not.
 *
 * Prints one JSON line, in microseconds of CPU a mail. Writes the literals, the folded
 * mails (one a line) and the mails (a file each, in mail/) to FOLDER.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <glib.h>
#include <glib/gstdio.h>
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "understand/lexicon.h"

#define MAIL_BYTES 4000
#define MAX_MAILS  300

struct bench {
	const struct lexicon *lexicon;
	struct lexicon_scratch *scratch;
	const struct lexicon_language *language;
	GPtrArray *mails;    /* of char *, as written */
	GPtrArray *folded;   /* of char *, " where is my parcel . " */
	GPtrArray *literals; /* of char * */
};

static void fail(const char *what)
{
	fprintf(stderr, "phrase_rate: %s\n", what);
	exit(1);
}

static double cpu_us(void)
{
	struct timespec now;
	if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) != 0)
		abort();
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

/* Each mail begins with another text of the file; the last column counts. */
static GPtrArray *make_mails(const char *path)
{
	g_autofree char *all = NULL;
	if (!g_file_get_contents(path, &all, NULL, NULL))
		fail("could not read the texts");
	g_auto(GStrv) lines = g_strsplit(all, "\n", -1);
	g_autoptr(GPtrArray) texts = g_ptr_array_new();
	for (size_t i = 0; lines[i] != NULL; i++) {
		const char *tab = strrchr(lines[i], '\t');
		if (lines[i][0] != '#' && tab != NULL)
			g_ptr_array_add(texts, (char *)tab + 1);
	}
	if (texts->len == 0)
		fail("no texts");
	GPtrArray *mails = g_ptr_array_new_with_free_func(g_free);
	for (guint i = 0; i < MIN(texts->len, MAX_MAILS); i++) {
		GString *mail = g_string_new(NULL);
		for (guint k = i; mail->len < MAIL_BYTES; k = (k + 1) % texts->len)
			g_string_append_printf(mail, "%s\n", (char *)texts->pdata[k]);
		g_ptr_array_add(mails, g_string_free(mail, FALSE));
	}
	return mails;
}

/* The words of the choice, or false when not all of them are plain. */
static bool append_choice(
	GString *out, const struct phrase *phrase, const struct phrase_choice *choice)
{
	for (unsigned i = 0; i < choice->count; i++) {
		const struct phrase_word *word = &phrase->words[choice->first + i];
		if (word->kind != PHRASE_WORD_EXACT)
			return false;
		if (out->len > 0)
			g_string_append_c(out, ' ');
		g_string_append_len(out, word->text, word->len);
	}
	return true;
}

static char *literal_of(const struct phrase *phrase)
{
	g_autoptr(GString) out = g_string_new(NULL);
	for (unsigned i = 0; i < phrase->part_count; i++) {
		const struct phrase_part *part = &phrase->parts[i];
		if (!part->is_optional &&
			!append_choice(out, phrase, &phrase->choices[part->first]))
			return NULL;
	}
	return out->len > 0 ? g_strdup(out->str) : NULL;
}

/* The longer first, or an alternation never comes to them. */
static int by_length(const void *a, const void *b)
{
	const char *const *left = a;
	const char *const *right = b;
	size_t left_len = strlen(*left);
	size_t right_len = strlen(*right);
	return left_len != right_len ? (left_len < right_len ? 1 : -1)
	                             : strcmp(*left, *right);
}

static GPtrArray *make_literals(const struct lexicon_language *language)
{
	GPtrArray *literals = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	for (guint i = 0; i < language->list->len; i++) {
		const struct lexicon_phrase *phrase = language->list->pdata[i];
		char *literal = literal_of(phrase->phrase);
		if (literal != NULL && g_hash_table_add(seen, literal))
			g_ptr_array_add(literals, literal);
		else
			g_free(literal);
	}
	g_ptr_array_sort(literals, by_length);
	return literals;
}

static void read_words(const struct bench *bench, const char *mail, struct words *words)
{
	AUTO(folded) folded = folded_new(mail, strlen(mail), WORDS_FOLD);
	const struct words_source body = {.utf8 = mail, .folded = folded};
	words_read(words, NULL, &body, bench->language->vocabulary);
}

static size_t find(const struct bench *bench, const struct words *words)
{
	size_t count = 0;
	(void)lexicon_find(bench->lexicon, bench->scratch, bench->language->index,
		words, 0, &count);
	return count;
}

/* Reads and looks; *out_find is what the looking alone took. */
static double time_replyd(
	const struct bench *bench, size_t *out_found, double *out_find)
{
	struct words *words = lexicon_scratch_words(bench->scratch);
	double all = 0.0;
	*out_found = 0;
	*out_find = 0.0;
	for (guint i = 0; i < bench->mails->len; i++) {
		double start = cpu_us();
		read_words(bench, bench->mails->pdata[i], words);
		double read = cpu_us();
		*out_found += find(bench, words);
		double end = cpu_us();
		*out_find += end - read;
		all += end - start;
	}
	return all;
}

static pcre2_code *compile(const GPtrArray *literals)
{
	g_autoptr(GString) pattern = g_string_new(" (?:");
	for (guint i = 0; i < literals->len; i++) {
		g_autofree char *quoted = g_regex_escape_string(literals->pdata[i], -1);
		g_string_append_printf(pattern, "%s%s", i > 0 ? "|" : "", quoted);
	}
	g_string_append(pattern, ")(?= )");
	int error = 0;
	PCRE2_SIZE where = 0;
	pcre2_code *code = pcre2_compile(
		(PCRE2_SPTR)pattern->str, pattern->len, 0, &error, &where, NULL);
	if (code == NULL || pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0)
		fail("PCRE2 could not compile the literals");
	return code;
}

static double time_pcre2(const struct bench *bench, size_t *out_found)
{
	pcre2_code *code = compile(bench->literals);
	pcre2_match_data *data = pcre2_match_data_create_from_pattern(code, NULL);
	const PCRE2_SIZE *span = pcre2_get_ovector_pointer(data);
	*out_found = 0;
	double start = cpu_us();
	for (guint i = 0; i < bench->folded->len; i++) {
		const char *text = bench->folded->pdata[i];
		size_t len = strlen(text);
		size_t at = 0;
		while (pcre2_jit_match(code, (PCRE2_SPTR)text, len, at, 0, data, NULL) >
			0) {
			++*out_found;
			at = span[1];
		}
	}
	double took = cpu_us() - start;
	pcre2_match_data_free(data);
	pcre2_code_free(code);
	return took;
}

static void write_lines(const char *folder, const char *name, const GPtrArray *lines)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);
	FILE *file = fopen(path, "we");
	if (file == NULL)
		fail("could not write to the folder");
	for (guint i = 0; i < lines->len; i++)
		fprintf(file, "%s\n", (char *)lines->pdata[i]);
	if (fclose(file) != 0)
		fail("could not write to the folder");
}

static void write_mails(const char *folder, const GPtrArray *mails)
{
	g_autofree char *under = g_build_filename(folder, "mail", NULL);
	(void)g_mkdir(under, 0700); /* it may be there from the round before */
	for (guint i = 0; i < mails->len; i++) {
		g_autofree char *path = g_strdup_printf("%s/%05u", under, i);
		g_autofree char *mail = g_strdup_printf(
			"From: ana@buyer.example\nContent-Type: text/plain; "
			"charset=utf-8\n\n%s",
			(char *)mails->pdata[i]);
		if (!g_file_set_contents(path, mail, -1, NULL))
			fail("could not write to the folder");
	}
}

static void run(struct bench *bench, const char *folder)
{
	struct words *words = lexicon_scratch_words(bench->scratch);
	for (guint i = 0; i < bench->mails->len; i++) {
		read_words(bench, bench->mails->pdata[i], words);
		g_ptr_array_add(bench->folded, g_strndup(words->text, words->len));
	}
	write_lines(folder, "literals", bench->literals);
	write_lines(folder, "folded", bench->folded);
	write_mails(folder, bench->mails);
	size_t found = 0;
	size_t pcre2_found = 0;
	double find_us = 0.0;
	double replyd_us = time_replyd(bench, &found, &find_us);
	double pcre2_us = time_pcre2(bench, &pcre2_found);
	double mails = bench->mails->len;
	printf("{\"mails\": %.0f, \"phrases\": %zu, \"literals\": %u, \"replyd\": "
	       "%.2f, "
	       "\"replyd_find\": %.2f, \"pcre2\": %.2f, \"replyd_found\": %zu, "
	       "\"pcre2_found\": %zu}\n",
		mails, bench->language->phrases, bench->literals->len,
		replyd_us / mails, find_us / mails, pcre2_us / mails, found,
		pcre2_found);
}

int main(int argc, char **argv)
{
	if (argc != 5)
		fail("usage: phrase_rate LEXICONS LANGUAGE TEXTS.tsv FOLDER");
	g_autoptr(GError) err = NULL;
	AUTO(lexicon) lexicon = lexicon_load(argv[1], NULL, &err);
	if (lexicon == NULL)
		fail(err->message);
	AUTO(lexicon_scratch) scratch = lexicon_scratch_new(lexicon, &err);
	int language = lexicon_find_language(lexicon, argv[2]);
	if (scratch == NULL || language < 0)
		fail("no such language");
	g_autoptr(GPtrArray) mails = make_mails(argv[3]);
	g_autoptr(GPtrArray) folded = g_ptr_array_new_with_free_func(g_free);
	const struct lexicon_language *with =
		lexicon_language(lexicon, (size_t)language);
	g_autoptr(GPtrArray) literals = make_literals(with);
	struct bench bench = {lexicon, scratch, with, mails, folded, literals};
	run(&bench, argv[4]);
	return 0;
}
