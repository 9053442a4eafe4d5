/*
 * What stands in the store against what the same mails would be read as now. Both
 * readings are decided with the same facts, so that a difference is the lexicons' own.
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/table.h"
#include "daemon/gather.h"
#include "daemon/reread.h"
#include "decide/decide.h"
#include "record/cases.h"

#define PROGRESS_EVERY 500
#define EXCERPT_CHARS  60

static const char summary[] =
	"Reads the stored mails of buyers again, with the lexicons as they are now or "
	"with\n"
	"those of another folder, and lists only the mails that would be read "
	"differently or\n"
	"would get another reply. Nothing is changed or sent.";

struct replay {
	struct desk *desk;
	struct table *table; /* NULL with --json */
	unsigned mails;
	unsigned readings;  /* differ */
	unsigned scenarios; /* differ */
};

/* What is made of a mail by one of the two readings. */
struct outcome {
	enum mail_kind kind;
	enum intent intent;
	double confidence;
	uint32_t flags;
	const char *language;
	enum scenario scenario;
	enum mode mode;
};

/* The scenario for a row as it stands or as it would be. */
static bool decide_row(struct replay *replay, const struct reread_mail *mail,
	const struct case_row *row, struct outcome *outcome, GError **err)
{
	struct message_row as_read = *mail->row;
	as_read.intent = outcome->intent;
	as_read.confidence = outcome->confidence;
	as_read.flags = outcome->flags;
	as_read.language = (char *)outcome->language;
	AUTO(facts)
	facts = gather_facts(replay->desk->db, mail->shop,
		engine_languages(replay->desk->engine, mail->shop), row, &as_read,
		mail->row->taken_at_utc, err);
	if (facts == NULL)
		return false;
	AUTO(decision) decision = decide(facts);
	outcome->scenario = decision->scenario;
	outcome->mode = decision->mode;
	return true;
}

static bool same_reading(const struct outcome *one, const struct outcome *other)
{
	return one->kind == other->kind && one->intent == other->intent &&
	       one->flags == other->flags &&
	       strcmp(one->language, other->language) == 0;
}

static char *outcome_text(const struct outcome *outcome)
{
	if (outcome->kind != MAIL_KIND_BUYER)
		return g_strdup(mail_kind_name(outcome->kind));
	return g_strdup_printf("%s %.2f, %s, %s", intent_name(outcome->intent),
		outcome->confidence, scenario_name(outcome->scenario),
		mode_name(outcome->mode));
}

static json_t *outcome_json(const struct outcome *outcome)
{
	json_t *flags = json_array();
	for (unsigned i = 0; i < FLAG_COUNT; i++) {
		if (outcome->flags & bit(i))
			json_array_append_new(
				flags, json_string(flag_name((enum flag)i)));
	}
	return json_pack("{s:s, s:s, s:f, s:s, s:o, s:s, s:s}", "kind",
		mail_kind_name(outcome->kind), "intent", intent_name(outcome->intent),
		"confidence", outcome->confidence, "language", outcome->language,
		"flags", flags, "scenario", scenario_name(outcome->scenario), "mode",
		mode_name(outcome->mode));
}

static void tell(struct replay *replay, const struct message_row *row,
	const struct outcome *was, const struct outcome *now)
{
	g_autofree char *day = time_format_date(row->received_at_utc);
	if (replay->table == NULL) {
		json_t *json = json_pack("{s:I, s:s, s:s, s:s, s:o, s:o}", "mail",
			(json_int_t)row->id, "message_id", row->message_id, "received",
			day, "text", row->text, "was", outcome_json(was), "now",
			outcome_json(now));
		(void)json_dumpf(json, stdout, JSON_COMPACT);
		(void)putchar('\n');
		json_decref(json);
		return;
	}
	g_autofree char *before = outcome_text(was);
	g_autofree char *after = outcome_text(now);
	table_cell(replay->table, 0, "%s", day);
	table_cell(replay->table, 50, "%s", before);
	table_cell(replay->table, 50, "%s", after);
	table_cell(replay->table, EXCERPT_CHARS, "%s",
		row->text[0] != '\0' ? row->text : row->subject);
}

static bool compare(struct replay *replay, const struct reread_mail *mail, GError **err)
{
	const struct message_row *row = mail->row;
	const struct reading *reading = mail->now->reading;
	struct outcome was = {row->kind, row->intent, row->confidence, row->flags,
		row->language, SCENARIO_UNCLEAR, MODE_DRAFT};
	struct outcome now = {reading->kind, reading->intent, reading->confidence,
		reading->flags, reading->language, SCENARIO_UNCLEAR, MODE_DRAFT};
	struct case_row case_row = {0};
	int found = case_load(replay->desk->db, row->case_id, &case_row, err);
	bool ok = found > 0 && decide_row(replay, mail, &case_row, &was, err) &&
	          decide_row(replay, mail, &case_row, &now, err);
	case_row_clear(&case_row);
	if (found <= 0 || !ok)
		return found == 0;
	bool other_scenario = was.scenario != now.scenario || was.mode != now.mode;
	bool other_reading = !same_reading(&was, &now);
	replay->readings += other_reading;
	replay->scenarios += other_scenario;
	if (other_reading || other_scenario)
		tell(replay, row, &was, &now);
	return true;
}

static void show_progress(const struct replay *replay)
{
	if (replay->mails % PROGRESS_EVERY == 0 && isatty(STDERR_FILENO))
		(void)fprintf(stderr, "\r%u mails read", replay->mails);
}

static bool compare_all(struct replay *replay, struct reread *reread, GError **err)
{
	struct reread_mail mail;
	int got = 0;
	while ((got = reread_next(reread, &mail, err)) > 0) {
		if (!compare(replay, &mail, err))
			return false;
		replay->mails++;
		show_progress(replay);
	}
	if (isatty(STDERR_FILENO) && replay->mails >= PROGRESS_EVERY)
		(void)fprintf(stderr, "\n");
	return got == 0;
}

static int run(struct desk *desk, int64_t since_utc, bool json)
{
	static const char *const headings[] = {
		"RECEIVED", "AS IT STANDS", "AS IT WOULD BE", "TEXT", NULL};
	GError *err = NULL;
	AUTO(reread) reread = reread_new(desk->engine, desk->db, since_utc, &err);
	AUTO(table) table = json ? NULL : table_new(headings);
	struct replay replay = {.desk = desk, .table = table};
	if (reread == NULL || !compare_all(&replay, reread, &err))
		return cli_fail(err);
	if (json)
		return EXIT_OK;
	if (replay.readings + replay.scenarios > 0)
		table_print(table, stdout);
	(void)printf("%u mails read again: %u would be read differently, %u would get "
		     "another reply.\n",
		replay.mails, replay.readings, replay.scenarios);
	if (reread_passed_over(reread) > 0)
		(void)printf("%u mails could not be read again: their bytes are "
			     "forgotten, or their shop has no settings.\n",
			reread_passed_over(reread));
	return EXIT_OK;
}

static int replay_since(
	const struct cli_options *options, const char *since, const char *lexicons)
{
	struct desk desk;
	int64_t since_utc = 0;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	int status = EXIT_FAILED;
	if (!time_parse_since(since, desk.now_utc, &since_utc)) {
		cli_complain(
			"\"%s\" is not a time: write 30d, 12h, 2w or a date such as "
			"2026-03-01",
			since);
		status = EXIT_USAGE;
	} else {
		if (lexicons != NULL) {
			g_free(desk.settings->lexicons);
			desk.settings->lexicons =
				g_canonicalize_filename(lexicons, NULL);
		}
		if (desk_engine(&desk))
			status = run(&desk, since_utc, options->json);
	}
	desk_close(&desk);
	return status;
}

int cmd_replay(int argc, char **argv)
{
	struct cli_options options = {0};
	g_autofree char *since = NULL;
	g_autofree char *lexicons = NULL;
	const GOptionEntry own[] = {
		{"since", 0, 0, G_OPTION_ARG_STRING, &since,
			"mails received so long ago or later (30d)", "TIME"},
		{"lexicons", 0, 0, G_OPTION_ARG_FILENAME, &lexicons,
			"read with the lexicons of this folder", "DIR"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, true, own, "", summary, &argc, &argv, &help))
		status = help ? EXIT_OK
		              : replay_since(&options, since != NULL ? since : "30d",
					lexicons);
	cli_options_clear(&options);
	return status;
}
