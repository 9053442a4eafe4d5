/*
 * Reads texts, one a line ("intent TAB flags TAB text", or the text alone), and prints
 * what understand() makes of each: for tuning lexicons and calibrating the confidence.
 *
 *     read_texts LEXICONS [--explain] < texts.tsv
 */
#include <glib.h>
#include <stdio.h>
#include <string.h>

#include "understand/understand.h"

static void print_matches(const struct reading *reading)
{
	for (guint i = 0; i < reading->matches->len; i++) {
		const struct match *match = reading->matches->pdata[i];
		printf("\t\t%5.2f %-16s %-40s | %s\n", match->weight,
			match->is_flag ? flag_name(match->flag)
				       : intent_name(match->intent),
			match->pattern, match->text);
	}
}

static void print_reading(
	const struct reading *reading, char **fields, guint count, bool explain)
{
	printf("%s\t%s\t%.3f\t%s\t", count == 3 ? fields[0] : "",
		intent_name(reading->intent), reading->confidence, reading->language);
	for (unsigned i = 0; i < FLAG_COUNT; i++)
		if (reading->flags & bit(i))
			printf("%s,", flag_name((enum flag)i));
	printf("\t%s\t", count == 3 ? fields[1] : "");
	for (int i = 0; i < (int)INTENT_COUNT; i++)
		if (reading->scores[i] > 0)
			printf("%s=%.2f ", intent_name((enum intent)i),
				reading->scores[i]);
	printf("\t%s\n", fields[count - 1]);
	if (explain)
		print_matches(reading);
}

int main(int argc, char **argv)
{
	g_autoptr(GError) err = NULL;
	if (argc < 2) {
		fprintf(stderr, "usage: read_texts LEXICONS [--explain] < texts.tsv\n");
		return 2;
	}
	AUTO(lexicon) lexicon = lexicon_load(argv[1], NULL, &err);
	AUTO(lexicon_scratch)
	scratch = lexicon == NULL ? NULL : lexicon_scratch_new(lexicon, &err);
	if (scratch == NULL) {
		fprintf(stderr, "%s\n", err->message);
		return 1;
	}
	bool explain = argc > 2 && strcmp(argv[2], "--explain") == 0;
	const struct understand_options options = {0};
	g_autofree char *line = NULL;
	size_t size = 0;
	while (getline(&line, &size, stdin) > 0) {
		g_strchomp(line);
		g_auto(GStrv) fields = g_strsplit(line, "\t", 3);
		guint count = g_strv_length(fields);
		if (line[0] == '#' || count == 0)
			continue;
		AUTO(message) message = message_new();
		g_free(message->text);
		message->text = g_strcompress(fields[count - 1]);
		AUTO(reading)
		reading = understand(lexicon, scratch, message, &options);
		print_reading(reading, fields, count, explain);
	}
	return 0;
}
