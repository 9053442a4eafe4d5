/*
 * How long understanding takes, per mail and core: loading the lexicons, then mails of
 * about 300 bytes, 3 KB and 30 KB made of the texts given, one a line (a labelled file
 * of tests/understand/ will do: the last column counts).
 *
 *     bench_understand LEXICONS TEXTS.tsv [ROUNDS]
 */
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "understand/understand.h"

static double cpu_us(void)
{
	struct timespec now;
	if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) != 0)
		abort();
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static GPtrArray *read_texts(const char *path)
{
	g_autofree char *all = NULL;
	GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
	if (!g_file_get_contents(path, &all, NULL, NULL))
		return texts;
	g_auto(GStrv) lines = g_strsplit(all, "\n", -1);
	for (size_t i = 0; lines[i] != NULL; i++) {
		const char *tab = strrchr(lines[i], '\t');
		if (lines[i][0] != '#' && lines[i][0] != '\0')
			g_ptr_array_add(
				texts, g_strdup(tab == NULL ? lines[i] : tab + 1));
	}
	return texts;
}

/* Mails of at least `size` bytes, each beginning with another text. */
static GPtrArray *make_mails(const GPtrArray *texts, size_t size)
{
	GPtrArray *mails = g_ptr_array_new_with_free_func((GDestroyNotify)message_free);
	for (guint i = 0; i < texts->len; i++) {
		GString *body = g_string_new(NULL);
		for (guint k = i; body->len < size; k = (k + 1) % texts->len)
			g_string_append_printf(body, "%s\n", (char *)texts->pdata[k]);
		struct message *mail = message_new();
		g_free(mail->text);
		mail->text = g_string_free(body, FALSE);
		g_ptr_array_add(mails, mail);
	}
	return mails;
}

static void run(
	const struct lexicon *lexicon, const GPtrArray *texts, size_t size, int rounds)
{
	g_autoptr(GPtrArray) mails = make_mails(texts, size);
	AUTO(lexicon_scratch) scratch = lexicon_scratch_new(lexicon, NULL);
	const struct understand_options options = {0};
	double best = 0.0;
	size_t matches = 0;
	for (int round = 0; round < rounds; round++) {
		double start = cpu_us();
		matches = 0;
		for (guint i = 0; i < mails->len; i++) {
			AUTO(reading)
			reading =
				understand(lexicon, scratch, mails->pdata[i], &options);
			matches += reading->matches->len;
		}
		double each = (cpu_us() - start) / mails->len;
		best = round == 0 ? each : MIN(best, each);
	}
	printf("%6zu bytes: %7.1f us a mail, %.1f matches\n", size, best,
		(double)matches / mails->len);
}

int main(int argc, char **argv)
{
	if (argc < 3) {
		fprintf(stderr,
			"usage: bench_understand LEXICONS TEXTS.tsv [ROUNDS]\n");
		return 2;
	}
	int rounds = argc > 3 ? (int)g_ascii_strtoll(argv[3], NULL, 10) : 5;
	g_autoptr(GError) err = NULL;
	double start = cpu_us();
	AUTO(lexicon) lexicon = lexicon_load(argv[1], NULL, &err);
	if (lexicon == NULL) {
		fprintf(stderr, "%s\n", err->message);
		return 1;
	}
	printf("loaded in %.1f ms: %zu phrases, %zu literals\n",
		(cpu_us() - start) / 1000.0, lexicon_phrase_count(lexicon),
		lexicon_literal_count(lexicon));
	g_autoptr(GPtrArray) texts = read_texts(argv[2]);
	if (texts->len == 0) {
		fprintf(stderr, "no texts in \"%s\"\n", argv[2]);
		return 1;
	}
	static const size_t sizes[] = {1, 300, 3000, 30000};
	for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++)
		run(lexicon, texts, sizes[i], rounds);
	return 0;
}
