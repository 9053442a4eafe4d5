#include "approve/approve.h"
#include "cli/commands.h"
#include "cli/desk.h"

static const char summary[] = "Puts drafts aside; an approved one is taken back while "
			      "its mail has not begun to\n"
			      "leave. With --release they go back to the queue.";

static bool hold_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	const gboolean *release = context;
	const struct approver who = desk_approver(desk);
	return *release ? approve_release(
				  desk->db, &who, draft->id, draft->revision, err)
	                : approve_hold(desk->db, &who, draft->id, draft->revision, err);
}

int cmd_hold(int argc, char **argv)
{
	struct cli_options options = {0};
	gboolean release = FALSE;
	const GOptionEntry own[] = {
		{"release", 'r', 0, G_OPTION_ARG_NONE, &release, "take it up again",
			NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	struct desk desk;
	if (cli_parse(&options, false, own, "ID...", summary, &argc, &argv, &help)) {
		status = help ? EXIT_OK : EXIT_FAILED;
		if (!help && desk_open(&desk, &options)) {
			status = desk_each(&desk, argc, argv, hold_one, &release,
				release ? "back in the queue" : "held");
			desk_close(&desk);
		}
	}
	cli_options_clear(&options);
	return status;
}
