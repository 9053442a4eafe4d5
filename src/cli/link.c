#include "approve/approve.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "daemon/drafting.h"

static const char summary[] = "Says that the buyer of a draft is the buyer of an "
                              "order: the address is remembered\n"
			      "for that buyer, the order's facts may be told from now "
                              "on, and the draft is drawn\n"
			      "anew with them.";

static bool link_and_draw(struct desk *desk, const struct draft_row *draft,
	const char *order_number, GError **err)
{
	const struct shop_settings *shop = desk_shop(desk, draft->shop_id);
	if (shop == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"its shop has no file in shops.d any more");
		return false;
	}
	const struct approver who = desk_approver(desk);
	const struct drafting drafting = {desk->engine, shop, draft->shop_id, desk->db};
	return approve_link(desk->db, &who, draft->case_id, order_number, err) &&
	       drafting_draw(
		       &drafting, draft->case_id, "linked to its order", true, err);
}

static bool link_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	if (!db_begin(desk->db, err))
		return false;
	if (link_and_draw(desk, draft, context, err))
		return db_commit(desk->db, err);
	db_rollback(desk->db);
	return false;
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
