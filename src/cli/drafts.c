#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/table.h"
#include "record/messages.h"

static const char summary[] = "Lists the replies that wait for an agent: refused ones "
			      "first, then by deadline.\n"
			      "replyd show ID shows one whole.";

/* "in 3 h", "2 d over", or "-". */
static char *time_left(int64_t deadline_utc, int64_t now_utc)
{
	if (deadline_utc == 0)
		return g_strdup("-");
	int64_t left = deadline_utc - now_utc;
	int64_t hours = ABS(left) / 3600;
	g_autofree char *span =
		hours < 48 ? g_strdup_printf("%" G_GINT64_FORMAT " h", hours)
			   : g_strdup_printf("%" G_GINT64_FORMAT " d", hours / 24);
	return left >= 0 ? g_strconcat("in ", span, NULL)
	                 : g_strconcat(span, " over", NULL);
}

static json_t *draft_json(const struct desk *desk, const struct draft_row *draft)
{
	g_autofree char *created = time_format(draft->created_at_utc);
	const struct shop_settings *shop = desk_shop(desk, draft->shop_id);
	struct message_row mail = {0};
	g_autoptr(GError) err = NULL;
	(void)!message_load(desk->db, draft->message_id, &mail, &err); /* else all "" */
	json_t *json = json_pack("{s:I, s:i, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, "
				 "s:s, s:s, s:f, s:I}",
		"id", (json_int_t)draft->id, "revision", draft->revision, "state",
		draft_state_name(draft->state), "shop", shop != NULL ? shop->key : "",
		"scenario", draft->scenario, "mode", mode_name(draft->mode), "language",
		draft->language, "to", draft->to_addr, "to_name", draft->to_name,
		"subject", draft->subject, "created_at", created, "intent",
		mail.id != 0 ? intent_name(mail.intent) : "", "confidence",
		mail.confidence, "case", (json_int_t)draft->case_id);
	message_row_clear(&mail);
	return json;
}

static void print_json(const struct desk *desk, const GArray *drafts)
{
	for (guint i = 0; i < drafts->len; i++) {
		json_t *json =
			draft_json(desk, &g_array_index(drafts, struct draft_row, i));
		(void)json_dumpf(json, stdout, JSON_COMPACT);
		(void)putchar('\n');
		json_decref(json);
	}
}

static void print_table(const struct desk *desk, const GArray *drafts)
{
	static const char *const headings[] = {"ID", "STATE", "DUE", "WHO", "INTENT",
		"CONF", "SCENARIO", "MODE", "SUBJECT", NULL};
	AUTO(table) table = table_new(headings);
	for (guint i = 0; i < drafts->len; i++) {
		const struct draft_row *draft =
			&g_array_index(drafts, struct draft_row, i);
		struct message_row mail = {0};
		g_autoptr(GError) err = NULL;
		(void)!message_load(desk->db, draft->message_id, &mail, &err);
		g_autofree char *left = time_left(draft->deadline_utc, desk->now_utc);
		table_cell(table, 0, "%" G_GINT64_FORMAT, draft->id);
		table_cell(table, 0, "%s", draft_state_name(draft->state));
		table_cell(table, 0, "%s", left);
		table_cell(table, 24, "%s", draft->to_addr);
		if (mail.id != 0) {
			table_cell(table, 0, "%s", intent_name(mail.intent));
			table_cell(table, 0, "%.2f", mail.confidence);
		} else { /* a mail about the order */
			table_cell(table, 0, "-");
			table_cell(table, 0, "-");
		}
		table_cell(table, 0, "%s", draft->scenario);
		table_cell(table, 0, "%s", mode_name(draft->mode));
		table_cell(table, 40, "%s", draft->subject);
		message_row_clear(&mail);
	}
	table_print(table, stdout);
}

static bool choose_states(char **words, uint32_t *out_states)
{
	*out_states = 0;
	for (char **word = words; word != NULL && *word != NULL; word++) {
		enum draft_state state = DRAFT_QUEUED;
		if (strcmp(*word, "all") == 0) {
			*out_states = bit(DRAFT_STATE_COUNT) - 1;
		} else if (draft_state_parse(*word, &state)) {
			*out_states |= bit(state);
		} else {
			cli_complain(
				"\"%s\" is not a state of a draft: queued held stale "
				"approved sent in_doubt failed rejected superseded "
				"settled all",
				*word);
			return false;
		}
	}
	return true;
}

static int list(const struct cli_options *options, char **words)
{
	struct draft_filter filter = {0};
	if (!choose_states(words, &filter.states))
		return EXIT_USAGE;
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	GError *err = NULL;
	g_autoptr(GArray) drafts = drafts_list(desk.db, &filter, &err);
	int status = drafts != NULL ? EXIT_OK : cli_fail(err);
	if (drafts != NULL && options->json)
		print_json(&desk, drafts);
	else if (drafts != NULL && drafts->len == 0)
		(void)printf("No draft waits.\n");
	else if (drafts != NULL)
		print_table(&desk, drafts);
	desk_close(&desk);
	return status;
}

int cmd_drafts(int argc, char **argv)
{
	struct cli_options options = {0};
	g_auto(GStrv) states = NULL;
	const GOptionEntry own[] = {
		{"state", 's', 0, G_OPTION_ARG_STRING_ARRAY, &states,
			"only drafts in this state, or all; may be repeated", "STATE"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, true, own, "", summary, &argc, &argv, &help))
		status = help ? EXIT_OK : list(&options, states);
	cli_options_clear(&options);
	return status;
}
