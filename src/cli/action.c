#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "approve/actions.h"
#include "base/clock.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/table.h"

static const char summary[] =
	"What the shop grants its buyers, on record: a refund, a code, the goods "
	"again.\n"
	"  list [--all]         those proposed or approved, or all\n"
	"  propose DRAFT OFFER  for the case of this draft; offers: refund_small\n"
	"                       refund_part refund_full reissue discount exchange\n"
	"                       cleaning_cost tax_part refund_difference\n"
	"                       keep_compensation\n"
	"  approve ID           grant it, within the limits of [actions]\n"
	"  done ID              it was done: the money sent, the parcel handed over\n"
	"  drop ID              it will not be\n"
	"replyd moves no money: do so where you always do, then say done.";

struct action_options {
	struct cli_options common;
	gboolean all;
	double amount_usd;
	char *detail;
	char *why;
	char *as;
};

/* --- listing ---------------------------------------------------------------------- */

static json_t *time_json(int64_t at_utc)
{
	g_autofree char *text = time_format(at_utc);
	return at_utc > 0 ? json_string(text) : json_null();
}

static void print_json(const struct action_row *row)
{
	json_t *json = json_pack("{s:I, s:I, s:s, s:s, s:f, s:s, s:s, s:s, s:o, s:s, "
				 "s:o, s:s, s:o}",
		"id", (json_int_t)row->id, "case", (json_int_t)row->case_id, "offer",
		offer_name(row->offer), "state", action_state_name(row->state),
		"amount_usd", row->amount_usd, "detail", row->detail, "why", row->why,
		"proposed_by", row->proposed_by, "proposed_at",
		time_json(row->proposed_at_utc), "approved_by", row->approved_by,
		"approved_at", time_json(row->approved_at_utc), "ended_by",
		row->ended_by, "ended_at", time_json(row->ended_at_utc));
	(void)json_dumpf(json, stdout, JSON_COMPACT);
	(void)putchar('\n');
	json_decref(json);
}

static void add_row(struct table *table, const struct action_row *row)
{
	g_autofree char *proposed = time_format(row->proposed_at_utc);
	table_cell(table, 0, "%" G_GINT64_FORMAT, row->id);
	table_cell(table, 0, "%" G_GINT64_FORMAT, row->case_id);
	table_cell(table, 0, "%s", offer_name(row->offer));
	if (row->amount_usd > 0)
		table_cell(table, 0, "%.2f", row->amount_usd);
	else
		table_cell(table, 0, "-");
	table_cell(table, 0, "%s", action_state_name(row->state));
	table_cell(table, 0, "%s", proposed);
	table_cell(table, 0, "%s", row->proposed_by);
	table_cell(
		table, 0, "%s", row->approved_by[0] != '\0' ? row->approved_by : "-");
	table_cell(table, 60, "%s%s%s", row->detail,
		row->detail[0] != '\0' && row->why[0] != '\0' ? "; " : "", row->why);
}

static int list(const struct desk *desk, const struct action_options *options)
{
	static const char *const headings[] = {"ID", "CASE", "OFFER", "USD", "STATE",
		"PROPOSED", "BY", "APPROVED BY", "WHY", NULL};
	GError *err = NULL;
	g_autoptr(GArray) actions = actions_list(desk->db, !options->all, &err);
	if (actions == NULL)
		return cli_fail(err);
	AUTO(table) table = table_new(headings);
	for (guint i = 0; i < actions->len; i++) {
		const struct action_row *row =
			&g_array_index(actions, struct action_row, i);
		if (options->common.json)
			print_json(row);
		else
			add_row(table, row);
	}
	if (!options->common.json && actions->len > 0)
		table_print(table, stdout);
	else if (!options->common.json)
		(void)printf(
			"no actions: replyd action propose DRAFT OFFER begins one\n");
	return EXIT_OK;
}

/* --- proposing -------------------------------------------------------------------- */

static int propose(const struct desk *desk, const struct action_options *options,
	const char *typed, const char *offer)
{
	struct action_row wanted = {
		.amount_usd = options->amount_usd,
		.detail = options->detail != NULL ? options->detail : (char *)"",
		.why = options->why != NULL ? options->why : (char *)"",
	};
	if (!offer_parse(offer, &wanted.offer)) {
		cli_complain("\"%s\" is not an offer; replyd action --help lists them",
			offer);
		return EXIT_USAGE;
	}
	struct draft_row draft = {0};
	if (!desk_draft(desk, typed, &draft))
		return EXIT_FAILED;
	GError *err = NULL;
	int64_t id = 0;
	const struct approver who = desk_approver(desk);
	bool ok = approve_action_propose(
		desk->db, &who, draft.case_id, &wanted, &id, &err);
	draft_row_clear(&draft);
	if (!ok)
		return cli_fail(err);
	(void)printf("action %" G_GINT64_FORMAT
		     ": proposed. Next: replyd action approve %" G_GINT64_FORMAT "\n",
		id, id);
	return EXIT_OK;
}

/* --- the next step ---------------------------------------------------------------- */

/* The limits of the shop of an action; false after telling why not. */
static bool limits_of(
	const struct desk *desk, int64_t id, struct action_limits *out_limits)
{
	g_autoptr(GError) err = NULL;
	struct action_row row = {0};
	int found = action_load(desk->db, id, &row, &err);
	const struct shop_settings *shop =
		found > 0 ? desk_shop(desk, row.shop_id) : NULL;
	action_row_clear(&row);
	if (shop != NULL) {
		*out_limits = shop->actions;
		return true;
	}
	if (found < 0)
		cli_complain("%s", err->message);
	else if (found == 0)
		cli_complain("there is no action %" G_GINT64_FORMAT
			     ": replyd action list shows them",
			id);
	else
		cli_complain("its shop has no file in shops.d any more");
	return false;
}

static int move(const struct desk *desk, const struct action_options *options,
	enum action_event event, const char *typed)
{
	static const char *const next[ACTION_EVENT_COUNT] = {
		[ACTION_EVENT_APPROVE] =
			"approved. Next: do it, then replyd action done",
		[ACTION_EVENT_DONE] = "done",
		[ACTION_EVENT_DROP] = "dropped",
	};
	guint64 id = 0;
	struct action_move wanted = {.event = event, .why = options->why};
	if (options->as != NULL && !rank_parse(options->as, &wanted.rank)) {
		cli_complain("--as takes agent or lead");
		return EXIT_USAGE;
	}
	if (!g_ascii_string_to_unsigned(typed, 10, 1, G_MAXINT64, &id, NULL)) {
		cli_complain("\"%s\" is not the number of an action; replyd action "
			     "list shows them",
			typed);
		return EXIT_USAGE;
	}
	wanted.id = (int64_t)id;
	if (!limits_of(desk, wanted.id, &wanted.limits))
		return EXIT_FAILED;
	GError *err = NULL;
	const struct approver who = desk_approver(desk);
	if (!approve_action_move(desk->db, &who, &wanted, &err))
		return cli_fail(err);
	(void)printf("action %s: %s\n", typed, next[event]);
	return EXIT_OK;
}

static int act(const struct desk *desk, const struct action_options *options, int argc,
	char **argv)
{
	enum action_event event;
	if (argc == 2 && strcmp(argv[1], "list") == 0)
		return list(desk, options);
	if (argc == 4 && strcmp(argv[1], "propose") == 0)
		return propose(desk, options, argv[2], argv[3]);
	if (argc == 3 && action_event_parse(argv[1], &event))
		return move(desk, options, event, argv[2]);
	cli_complain("action takes list, propose DRAFT OFFER, or approve, done or drop "
		     "with an ID");
	return EXIT_USAGE;
}

int cmd_action(int argc, char **argv)
{
	struct action_options options = {0};
	const GOptionEntry own[] = {
		{"all", 'a', 0, G_OPTION_ARG_NONE, &options.all,
			"done and dropped ones too", NULL},
		{"amount", 0, 0, G_OPTION_ARG_DOUBLE, &options.amount_usd,
			"what it costs the shop", "USD"},
		{"detail", 0, 0, G_OPTION_ARG_STRING, &options.detail,
			"the code, the product, the account", "TEXT"},
		{"why", 0, 0, G_OPTION_ARG_STRING, &options.why, "why", "TEXT"},
		{"as", 0, 0, G_OPTION_ARG_STRING, &options.as,
			"approve with the limit of a lead", "RANK"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	struct desk desk;
	if (!cli_parse(&options.common, true, own, "list|propose|approve|done|drop ...",
		    summary, &argc, &argv, &help))
		status = EXIT_USAGE;
	else if (help)
		status = EXIT_OK;
	else if (!desk_open(&desk, &options.common))
		status = EXIT_FAILED;
	else {
		status = act(&desk, &options, argc, argv);
		desk_close(&desk);
	}
	cli_options_clear(&options.common);
	g_free(options.detail);
	g_free(options.why);
	g_free(options.as);
	return status;
}
