/*
 * How well the lexicons read: labelled mails, all invented, with the share that must
 * come out right and the promise of the confidence: of the mails given 0.80 or more
 * nearly all are right. The floors are low enough to work on a lexicon; how good it is
 * `make bench-understand` tells. HERMETICITY: reads lexicon/ and
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

/* By the end of a file's name; the first that fits. English is finished. */
static const struct floor {
	const char *file;
	double right; /* shares */
	double sure;
	double sure_and_right;
} floors[] = {
	{"en.plain.tsv", 0.97, 0.75, 0.95},
	{"en.tune.tsv", 0.93, 0.55, 0.95},
	{"en.check.tsv", 0.90, 0.50, 0.95},
	{".tune.tsv", 0.70, 0.20, 0.93},
	{".check.tsv", 0.60, 0.10, 0.85},
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
	message->text = g_strcompress(fields[2]);
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
	uint32_t raised = reading->flags & ~(bit(FLAG_SEVERAL) | FLAGS_OF_ANSWER);
	tally->flags_wanted += count_bits(wanted);
	tally->flags_raised += count_bits(raised);
	tally->flags_right += count_bits(wanted & raised);
}

static struct lexicon *shipped_lexicon(void)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *folder = g_test_build_filename(G_TEST_DIST, "lexicon", NULL);
	struct lexicon *lexicon = lexicon_load(folder, NULL, &err);
	g_assert_no_error(err);
	return lexicon;
}

static struct tally read_file(const struct lexicon *lexicon, const char *path)
{
	g_autoptr(GError) err = NULL;
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

static const struct floor *floor_of(const char *path)
{
	for (size_t i = 0; i < G_N_ELEMENTS(floors); i++) {
		if (g_str_has_suffix(path, floors[i].file))
			return &floors[i];
	}
	return NULL;
}

/* Texts may come before the lexicon that reads them. */
static bool is_read(const struct lexicon *lexicon, const char *path)
{
	g_autofree char *name = g_path_get_basename(path);
	name[strcspn(name, ".")] = '\0';
	int language = lexicon_find_language(lexicon, name);
	return language >= 0 &&
	       lexicon_language(lexicon, (size_t)language)->phrases > 0;
}

static void test_quality(gconstpointer data)
{
	const char *path = data;
	const struct floor *wanted = floor_of(path);
	AUTO(lexicon) lexicon = shipped_lexicon();
	if (!is_read(lexicon, path)) {
		g_test_skip("no lexicon reads this language yet");
		return;
	}
	struct tally tally = read_file(lexicon, path);
	g_test_message("%s: %u of %u right; %u sure, %u of them right; flags: %u of %u "
		       "found, %u raised",
		path, tally.right, tally.mails, tally.sure, tally.sure_and_right,
		tally.flags_right, tally.flags_wanted, tally.flags_raised);
	g_assert_cmpuint(tally.mails, >=, 50);
	g_assert_cmpfloat(tally.right, >=, wanted->right * tally.mails);
	g_assert_cmpfloat(tally.sure, >=, wanted->sure * tally.mails);
	g_assert_cmpfloat(
		tally.sure_and_right, >=, wanted->sure_and_right * tally.sure);
	g_assert_cmpfloat(tally.flags_right, >=, 0.6 * tally.flags_wanted);
	g_assert_cmpfloat(tally.flags_right, >=, 0.6 * tally.flags_raised);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_autofree char *folder = g_test_build_filename(
		G_TEST_DIST, "tests", "understand", "texts", NULL);
	g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	g_assert_nonnull(dir);
	for (const char *name; (name = g_dir_read_name(dir)) != NULL;) {
		if (floor_of(name) == NULL)
			continue;
		char *path = g_build_filename(folder, name, NULL);
		g_ptr_array_add(paths, path);
		g_autofree char *test = g_strdup_printf("/quality/%s", name);
		g_test_add_data_func(test, path, test_quality);
	}
	g_assert_cmpuint(paths->len, >=, 3);
	return g_test_run();
}
