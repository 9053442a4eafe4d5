#include "approve/judgement.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/desk.h"

static const char summary[] =
	"Says what an agent found to be wrong with the goods, and draws the draft anew "
	"from\n"
	"it. Verdicts: minor serious transit_damage wrong_listing wrong_warehouse\n"
	"missing_confirmed none.";

static bool set_verdict(struct desk *desk, const struct draft_row *draft,
	const void *what, GError **err)
{
	const enum verdict *verdict = what;
	const struct approver who = desk_approver(desk);
	return approve_verdict(desk->db, &who, draft->case_id, *verdict, err);
}

static bool verdict_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	return desk_change_case(desk, draft, set_verdict, context, "verdict", err);
}

static int run(const struct cli_options *options, char *id, const char *word)
{
	enum verdict verdict = VERDICT_NONE;
	if (!verdict_parse(word, &verdict)) {
		cli_complain(
			"\"%s\" is not a verdict; replyd verdict --help lists them",
			word);
		return EXIT_USAGE;
	}
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	int status = EXIT_FAILED;
	char *argv[] = {NULL, id, NULL};
	if (desk_engine(&desk))
		status = desk_each(&desk, 2, argv, verdict_one, &verdict, "drawn anew");
	desk_close(&desk);
	return status;
}

int cmd_verdict(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, NULL, "ID VERDICT", summary, &argc, &argv,
		    &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc == 3)
			status = run(&options, argv[1], argv[2]);
		else
			cli_complain("verdict takes a draft and a verdict");
	}
	cli_options_clear(&options);
	return status;
}
