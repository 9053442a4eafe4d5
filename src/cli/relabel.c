#include "approve/judgement.h"
#include "cli/commands.h"
#include "cli/desk.h"

static const char summary[] =
	"Says what the buyer of a draft really wants (an intent, such as exchange), "
	"and "
	"draws\n"
	"the draft anew for it. replyd learn collects what mails so corrected say.";

static bool set_intent(struct desk *desk, const struct draft_row *draft,
	const void *what, GError **err)
{
	const enum intent *intent = what;
	const struct approver who = desk_approver(desk);
	return approve_relabel(desk->db, &who, draft->case_id, *intent, err);
}

static bool relabel_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	return desk_change_case(desk, draft, set_intent, context, "relabelled", err);
}

static int run(const struct cli_options *options, char *id, const char *word)
{
	enum intent intent = INTENT_OTHER;
	if (!intent_parse(word, &intent)) {
		cli_complain("\"%s\" is not an intent; the playbook's are listed in "
			     "replyd-lexicon(5)",
			word);
		return EXIT_USAGE;
	}
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	int status = EXIT_FAILED;
	char *argv[] = {NULL, id, NULL};
	if (desk_engine(&desk))
		status = desk_each(&desk, 2, argv, relabel_one, &intent, "drawn anew");
	desk_close(&desk);
	return status;
}

int cmd_relabel(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(
		    &options, false, NULL, "ID INTENT", summary, &argc, &argv, &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc == 3)
			status = run(&options, argv[1], argv[2]);
		else
			cli_complain("relabel takes a draft and an intent");
	}
	cli_options_clear(&options);
	return status;
}
