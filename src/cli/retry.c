#include "approve/approve.h"
#include "cli/commands.h"
#include "cli/desk.h"

static const char summary[] = "Sends again what the server refused, or what is in "
			      "doubt: there the server's last\n"
			      "answer was lost, and the buyer may have the mail "
			      "already. Only a person may decide\n"
			      "that; the mail keeps its Message-ID, so most programs "
			      "show a second copy once.";

static bool retry_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	(void)context;
	const struct approver who = desk_approver(desk);
	return approve_retry(desk->db, &who, draft->id, draft->revision, err);
}

int cmd_retry(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	struct desk desk;
	if (cli_parse(&options, false, NULL, "ID...", summary, &argc, &argv, &help)) {
		status = help ? EXIT_OK : EXIT_FAILED;
		if (!help && desk_open(&desk, &options)) {
			status = desk_each(
				&desk, argc, argv, retry_one, NULL, "goes out again");
			desk_close(&desk);
		}
	}
	cli_options_clear(&options);
	return status;
}
