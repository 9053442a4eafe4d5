/*
 * How well the English lexicon reads: labelled mails, all invented, with the share that
 * must come out right and the promise of the confidence: of the mails given 0.80 or
 * more at least 95 % are right. HERMETICITY: reads lexicon/ and
 * tests/understand/texts/.
 */
#include <string.h>

#include "understand/understand.h"

struct tally {
	unsigned mails;
	unsigned right;
	unsigned sure;
	unsigned sure_and_right;
	unsigned flags_wanted;
	unsigned flags_raised;
	unsigned flags_right;
};

/* Of mails that say one thing plainly nearly all must be right and most be sure. */
static const struct quality_case {
	const char *file;
	double right; /* shares */
	double sure;
} quality_cases[] = {
	{"en.plain.tsv", 0.97, 0.75},
	{"en.tune.tsv", 0.93, 0.55},
	{"en.check.tsv", 0.90, 0.50},
};

static uint32_t flags_of(const char *names)
{
	uint32_t flags = 0;
	g_auto(GStrv) list = g_strsplit(names, ",", -1);
	for (size_t i = 0; list[i] != NULL; i++) {
		enum flag flag;
		if (list[i][0] == '\0' || strcmp(list[i], "photos") == 0)
			continue;
		g_assert_true(flag_parse(list[i], &flag));
		flags |= bit(flag);
	}
	return flags;
}

static unsigned count_bits(uint32_t bits)
{
	unsigned count = 0;
	for (; bits != 0; bits &= bits - 1)
		count++;
	return count;
}

static void read_line(const struct lexicon *lexicon, struct lexicon_scratch *scratch,
	const char *line, struct tally *tally)
{
	g_auto(GStrv) fields = g_strsplit(line, "\t", 3);
	if (line[0] == '#' || g_strv_length(fields) != 3)
		return;
	enum intent intent;
	g_assert_true(intent_parse(fields[0], &intent));
	AUTO(message) message = message_new();
	g_free(message->text);
	message->text = g_strdup(fields[2]);
	const struct understand_options options = {0};
	AUTO(reading) reading = understand(lexicon, scratch, message, &options);
	bool right = reading->intent == intent;
	if (!right)
		g_test_message("%s read as %s (%.2f): %s", fields[0],
			intent_name(reading->intent), reading->confidence, fields[2]);
	bool sure = reading->confidence >= 0.8;
	tally->mails++;
	tally->right += right;
	tally->sure += sure;
	tally->sure_and_right += sure && right;
	uint32_t wanted = flags_of(fields[1]);
	uint32_t raised = reading->flags & ~bit(FLAG_SEVERAL);
	tally->flags_wanted += count_bits(wanted);
	tally->flags_raised += count_bits(raised);
	tally->flags_right += count_bits(wanted & raised);
}

static struct tally read_file(const char *name)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *folder = g_test_build_filename(G_TEST_DIST, "lexicon", NULL);
	g_autofree char *path = g_test_build_filename(
		G_TEST_DIST, "tests", "understand", "texts", name, NULL);
	AUTO(lexicon) lexicon = lexicon_load(folder, NULL, &err);
	g_assert_no_error(err);
	AUTO(lexicon_scratch) scratch = lexicon_scratch_new(lexicon, &err);
	g_autofree char *text = NULL;
	g_file_get_contents(path, &text, NULL, &err);
	g_assert_no_error(err);
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	struct tally tally = {0};
	for (size_t i = 0; lines[i] != NULL; i++)
		read_line(lexicon, scratch, lines[i], &tally);
	return tally;
}

static void test_quality(gconstpointer data)
{
	const struct quality_case *wanted = data;
	struct tally tally = read_file(wanted->file);
	g_test_message("%s: %u of %u right; %u sure, %u of them right; flags: %u of %u "
		       "found, %u raised",
		wanted->file, tally.right, tally.mails, tally.sure,
		tally.sure_and_right, tally.flags_right, tally.flags_wanted,
		tally.flags_raised);
	g_assert_cmpuint(tally.mails, >=, 50);
	g_assert_cmpfloat((double)tally.right / tally.mails, >=, wanted->right);
	g_assert_cmpfloat((double)tally.sure / tally.mails, >=, wanted->sure);
	g_assert_cmpfloat((double)tally.sure_and_right / tally.sure, >=, 0.95);
	g_assert_cmpfloat(tally.flags_right, >=, 0.8 * tally.flags_wanted);
	g_assert_cmpfloat(tally.flags_right, >=, 0.7 * tally.flags_raised);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(quality_cases); i++) {
		g_autofree char *path =
			g_strdup_printf("/quality/%s", quality_cases[i].file);
		g_test_add_data_func(path, &quality_cases[i], test_quality);
	}
	return g_test_run();
}
