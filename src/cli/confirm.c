#include "approve/actions.h"
#include "cli/commands.h"
#include "cli/desk.h"

static const char summary[] =
	"Confirms what must be so before goods are sent again, and draws the draft "
	"anew.\n"
	"Conditions: dispute_cancelled variant_confirmed address_confirmed\n"
	"stock_confirmed.";

struct confirmation {
	uint32_t conditions;
	bool confirmed;
};

static bool confirm_case(struct desk *desk, const struct draft_row *draft,
	const void *what, GError **err)
{
	const struct confirmation *confirmation = what;
	const struct approver who = desk_approver(desk);
	return approve_confirm(desk->db, &who, draft->case_id, confirmation->conditions,
		confirmation->confirmed, err);
}

static bool confirm_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	return desk_change_case(desk, draft, confirm_case, context, "confirmed", err);
}

static bool read_conditions(char **words, uint32_t *out_conditions)
{
	for (; *words != NULL; words++) {
		enum condition condition;
		if (!condition_parse(*words, &condition)) {
			cli_complain("\"%s\" is not a condition; replyd confirm --help "
				     "lists them",
				*words);
			return false;
		}
		*out_conditions |= bit(condition);
	}
	return true;
}

static int act(const struct cli_options *options, char **argv, bool take_back)
{
	struct confirmation confirmation = {.confirmed = !take_back};
	if (!read_conditions(argv + 2, &confirmation.conditions))
		return EXIT_USAGE;
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	int status = EXIT_FAILED;
	if (desk_engine(&desk))
		status = desk_each(&desk, 2, argv, confirm_one, &confirmation,
			take_back ? "taken back" : "confirmed");
	desk_close(&desk);
	return status;
}

int cmd_confirm(int argc, char **argv)
{
	struct cli_options options = {0};
	gboolean take_back = FALSE;
	const GOptionEntry own[] = {
		{"take-back", 0, 0, G_OPTION_ARG_NONE, &take_back,
			"it is not so after all", NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, own, "ID CONDITION...", summary, &argc, &argv,
		    &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc >= 3)
			status = act(&options, argv, take_back);
		else
			cli_complain("confirm takes a draft and conditions");
	}
	cli_options_clear(&options);
	return status;
}
