#include "approve/approve.h"
#include "cli/commands.h"
#include "cli/desk.h"

static const char summary[] = "Drops drafts: nothing is sent for them. The reason is "
			      "kept, since it shows where the\n"
			      "program understood wrongly.";

static bool reject_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	const struct approver who = desk_approver(desk);
	return approve_reject(desk->db, &who, draft->id, draft->revision, context, err);
}

int cmd_reject(int argc, char **argv)
{
	struct cli_options options = {0};
	g_autofree char *why = NULL;
	const GOptionEntry own[] = {
		{"why", 'w', 0, G_OPTION_ARG_STRING, &why,
			"wrong intent, language, facts, tone, no reply needed, spam, "
			"...",
			"TEXT"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	struct desk desk;
	if (!cli_parse(&options, false, own, "ID... --why TEXT", summary, &argc, &argv,
		    &help))
		status = EXIT_USAGE;
	else if (help)
		status = EXIT_OK;
	else if (why == NULL || why[0] == '\0')
		cli_complain("say why: replyd reject ID --why TEXT");
	else if (!desk_open(&desk, &options))
		status = EXIT_FAILED;
	else {
		status = desk_each(&desk, argc, argv, reject_one, why, "rejected");
		desk_close(&desk);
	}
	cli_options_clear(&options);
	return status;
}
