/*
 * Mails that were unclear or relabelled go through a miner a language; what it finds is
 * printed as a lexicon: sure lines as they are, the others as comments to decide on.
 */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/sanitize.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "daemon/reread.h"
#include "record/events.h"
#include "understand/miner.h"

#define MIN_MAILS   3
#define MAX_PHRASES 60 /* a language */

static const char summary[] =
	"Lists the phrases that come again and again in mails that were unclear, or "
	"that an\n"
	"agent relabelled, as lines of a lexicon, a part for each language: read them, "
	"keep\n"
	"what is right, and put it into your own lexicon file. Nothing is changed.";

struct learning {
	GHashTable *labels; /* row id of a mail -> intent + 1 */
	GHashTable *miners; /* language -> struct miner */
	const char *only;   /* this language, or NULL */
	unsigned unclear;
	unsigned labelled;
	unsigned mails;
};

/* The last label an agent gave each mail. */
static GHashTable *load_labels(struct desk *desk, int64_t since_utc, GError **err)
{
	g_autoptr(GArray) events =
		events_named(desk->db, "mail.relabelled", since_utc, err);
	if (events == NULL)
		return NULL;
	GHashTable *labels =
		g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
	for (guint i = 0; i < events->len; i++) {
		const struct event_row *event =
			&g_array_index(events, struct event_row, i);
		enum intent intent = INTENT_OTHER;
		if (!intent_parse(event->detail, &intent))
			continue;
		int64_t *id = g_memdup2(&event->message_id, sizeof(event->message_id));
		g_hash_table_insert(labels, id, GINT_TO_POINTER((int)intent + 1));
	}
	return labels;
}

static struct miner *miner_for(struct learning *learning, const char *language)
{
	struct miner *miner = g_hash_table_lookup(learning->miners, language);
	if (miner == NULL) {
		miner = miner_new();
		g_hash_table_insert(learning->miners, g_strdup(language), miner);
	}
	return miner;
}

static void learn_from(struct learning *learning, const struct reread_mail *mail)
{
	const struct reading *reading = mail->now->reading;
	if (reading->kind != MAIL_KIND_BUYER || reading->language[0] == '\0' ||
		(learning->only != NULL &&
			strcmp(learning->only, reading->language) != 0))
		return;
	int label =
		GPOINTER_TO_INT(g_hash_table_lookup(learning->labels, &mail->row->id));
	bool unclear = reading->confidence < mail->shop->rules.confidence;
	const struct miner_mail mined = {
		.text = mail->now->message->text,
		.reading = reading,
		.label = label > 0 ? MINER_LABELLED
	                 : unclear ? MINER_UNCLEAR
	                           : MINER_CLEAR,
		.intent = label > 0 ? (enum intent)(label - 1) : INTENT_OTHER,
	};
	learning->mails++;
	learning->labelled += mined.label == MINER_LABELLED;
	learning->unclear += mined.label == MINER_UNCLEAR;
	miner_add(miner_for(learning, reading->language), &mined);
}

/* What agents agree on, below the intent they named. */
static void print_sure(const GPtrArray *phrases)
{
	for (unsigned intent = 0; intent < INTENT_COUNT; intent++) {
		bool headed = false;
		for (guint i = 0; i < phrases->len; i++) {
			const struct miner_phrase *phrase = phrases->pdata[i];
			if (!phrase->is_sure || phrase->intent != intent)
				continue;
			if (!headed)
				(void)printf("\n[%s]\n", intent_name(phrase->intent));
			headed = true;
			(void)printf("%.1f %s  # %u mails\n", phrase->weight,
				phrase->words, phrase->mails);
		}
	}
}

static void print_unsure(const GPtrArray *phrases)
{
	bool headed = false;
	for (guint i = 0; i < phrases->len; i++) {
		const struct miner_phrase *phrase = phrases->pdata[i];
		if (phrase->is_sure)
			continue;
		if (!headed)
			(void)printf("\n# of unclear mails; put them below the intent "
				     "they speak for:\n");
		headed = true;
		(void)printf("# 1.5 %s  # %u mails\n", phrase->words, phrase->mails);
	}
}

static void print_language(
	const struct learning *learning, const char *language, int min_mails)
{
	const struct miner *miner = g_hash_table_lookup(learning->miners, language);
	g_autoptr(GPtrArray) phrases =
		miner_phrases(miner, (unsigned)min_mails, MAX_PHRASES);
	if (phrases->len == 0)
		return;
	(void)printf("\nlanguage %s\n", language);
	print_sure(phrases);
	print_unsure(phrases);
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void print_all(const struct learning *learning, int min_mails)
{
	(void)printf("# %u mails: %u unclear, %u relabelled by agents.\n",
		learning->mails, learning->unclear, learning->labelled);
	guint count = 0;
	g_autofree char **languages =
		(char **)g_hash_table_get_keys_as_array(learning->miners, &count);
	qsort(languages, count, sizeof(languages[0]), compare_names);
	for (guint i = 0; i < count; i++)
		print_language(learning, languages[i], min_mails);
}

static bool mine(
	struct learning *learning, struct desk *desk, int64_t since_utc, GError **err)
{
	AUTO(reread) reread = reread_new(desk->engine, desk->db, since_utc, err);
	if (reread == NULL)
		return false;
	struct reread_mail mail;
	int got = 0;
	while ((got = reread_next(reread, &mail, err)) > 0)
		learn_from(learning, &mail);
	return got == 0;
}

static int learn(
	struct desk *desk, int64_t since_utc, const char *language, int min_mails)
{
	GError *err = NULL;
	struct learning learning = {.only = language};
	learning.labels = load_labels(desk, since_utc, &err);
	if (learning.labels == NULL)
		return cli_fail(err);
	learning.miners = g_hash_table_new_full(
		g_str_hash, g_str_equal, g_free, (GDestroyNotify)miner_free);
	int status = EXIT_OK;
	if (mine(&learning, desk, since_utc, &err))
		print_all(&learning, min_mails);
	else
		status = cli_fail(err);
	g_hash_table_unref(learning.labels);
	g_hash_table_unref(learning.miners);
	return status;
}

static int run(const struct cli_options *options, const char *since,
	const char *language, int min_mails)
{
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	int64_t since_utc = 0;
	int status = EXIT_FAILED;
	if (min_mails < 1 || !time_parse_since(since, desk.now_utc, &since_utc)) {
		cli_complain(
			"--min is a number from 1, --since a time: 30d, 12h, 2w or "
			"a date such as 2026-03-01");
		status = EXIT_USAGE;
	} else if (desk_engine(&desk)) {
		status = learn(&desk, since_utc, language, min_mails);
	}
	desk_close(&desk);
	return status;
}

int cmd_learn(int argc, char **argv)
{
	struct cli_options options = {0};
	g_autofree char *since = NULL;
	g_autofree char *language = NULL;
	int min_mails = MIN_MAILS;
	const GOptionEntry own[] = {
		{"since", 0, 0, G_OPTION_ARG_STRING, &since,
			"mails received so long ago or later (90d)", "TIME"},
		{"language", 0, 0, G_OPTION_ARG_STRING, &language,
			"only mails in this language, such as es", "CODE"},
		{"min", 0, 0, G_OPTION_ARG_INT, &min_mails,
			"phrases of so many mails or more (3)", "COUNT"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, own, "", summary, &argc, &argv, &help))
		status = help ? EXIT_OK
		              : run(&options, since != NULL ? since : "90d", language,
					min_mails);
	cli_options_clear(&options);
	return status;
}
