#include "approve/judgement.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/desk.h"

static const char summary[] = "Says that the buyer of a draft is the buyer of an "
			      "order: the address is remembered\n"
			      "for that buyer, the order's facts may be told from now "
			      "on, and the draft is drawn\n"
			      "anew with them.";

static bool link_buyer(struct desk *desk, const struct draft_row *draft,
	const void *what, GError **err)
{
	const struct approver who = desk_approver(desk);
	return approve_link(desk->db, &who, draft->case_id, what, err);
}

static bool link_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	return desk_change_case(
		desk, draft, link_buyer, context, "linked to its order", err);
}

static int run(const struct cli_options *options, char *id, char *order_number)
{
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	int status = EXIT_FAILED;
	char *argv[] = {NULL, id, NULL};
	if (desk_engine(&desk))
		status = desk_each(&desk, 2, argv, link_one, order_number, "linked");
	desk_close(&desk);
	return status;
}

int cmd_link(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, NULL, "ID ORDER-NUMBER", summary, &argc, &argv,
		    &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc == 3)
			status = run(&options, argv[1], argv[2]);
		else
			cli_complain("link takes a draft and an order number");
	}
	cli_options_clear(&options);
	return status;
}
