#include "approve/approve.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "daemon/drafting.h"

static const char summary[] = "Sends again what the server refused, or what is in "
			      "doubt: there the server's last\n"
			      "answer was lost, and the buyer may have the mail "
			      "already. Only a person may decide\n"
			      "that; the mail keeps its Message-ID, so most programs "
			      "show a second copy once.";

/* What was true when it was written may be no more: the agent has to say so. */
static bool check_truth(struct desk *desk, const struct draft_row *draft, GError **err)
{
	const struct shop_settings *shop = desk_shop(desk, draft->shop_id);
	if (shop == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"its shop has no file in shops.d any more");
		return false;
	}
	const struct drafting drafting = {desk->engine, shop, draft->shop_id, desk->db};
	bool holds = true;
	if (!drafting_still_true(&drafting, draft, &holds, err))
		return false;
	if (!holds)
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"its facts changed since it was written: look at it with "
			"replyd "
			"show %" G_GINT64_FORMAT
			", then reject it, or send it as it is "
			"with replyd retry --anyway",
			draft->id);
	return holds;
}

static bool retry_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	const gboolean *anyway = context;
	const struct approver who = desk_approver(desk);
	return (*anyway || check_truth(desk, draft, err)) &&
	       approve_retry(desk->db, &who, draft->id, draft->revision, err);
}

static int retry(
	const struct cli_options *options, int argc, char **argv, gboolean anyway)
{
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	int status = EXIT_FAILED;
	if (desk_engine(&desk))
		status = desk_each(
			&desk, argc, argv, retry_one, &anyway, "goes out again");
	desk_close(&desk);
	return status;
}

int cmd_retry(int argc, char **argv)
{
	struct cli_options options = {0};
	gboolean anyway = FALSE;
	const GOptionEntry own[] = {
		{"anyway", 0, 0, G_OPTION_ARG_NONE, &anyway,
			"though the facts changed since it was written", NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, own, "ID...", summary, &argc, &argv, &help))
		status = help ? EXIT_OK : retry(&options, argc, argv, anyway);
	cli_options_clear(&options);
	return status;
}
