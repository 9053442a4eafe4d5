#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/table.h"
#include "daemon/tracking_worker.h"
#include "mail/doubt.h"
#include "record/orders.h"
#include "record/parcels.h"
#include "record/shops.h"

static const char summary[] =
	"refresh asks the tracker about every parcel that is due, now, and draws the\n"
	"drafts anew that speak of them. doubtful lists parcels whose tracking may not "
	"be\n"
	"about their order, and why: their number is to be looked at.";

static bool list_shop(const struct desk *desk, const struct shop_settings *shop,
	struct table *table, GError **err)
{
	int64_t shop_id = 0;
	if (!shop_ensure(desk->db, shop->key, shop->address, &shop_id, err))
		return false;
	g_autoptr(GPtrArray) parcels = parcels_doubtful(desk->db, shop_id, err);
	for (guint i = 0; parcels != NULL && i < parcels->len; i++) {
		const struct parcel_row *parcel = parcels->pdata[i];
		AUTO(order_row) order = NULL;
		int found = order_load(desk->db, parcel->order_id, &order, err);
		if (found < 0)
			return false;
		table_cell(table, 0, "%s", shop->key);
		table_cell(table, 0, "%s", found > 0 ? order->facts->number : "");
		table_cell(table, 0, "%s", parcel->facts->number);
		table_cell(table, 0, "%s", parcel_status_name(parcel->facts->status));
		table_cell(table, 60, "%s", doubt_words(parcel->facts->doubt));
	}
	return parcels != NULL;
}

static int doubtful(const struct cli_options *options)
{
	static const char *const headings[] = {
		"SHOP", "ORDER", "PARCEL", "STATUS", "WHY", NULL};
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	GError *err = NULL;
	AUTO(table) table = table_new(headings);
	const GPtrArray *shops = desk.settings->shops;
	bool ok = true;
	for (guint i = 0; ok && i < shops->len; i++)
		ok = list_shop(&desk, shops->pdata[i], table, &err);
	if (ok)
		table_print(table, stdout);
	desk_close(&desk);
	return ok ? EXIT_OK : cli_fail(err);
}

static int refresh(const struct cli_options *options)
{
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	int status = EXIT_FAILED;
	GError *err = NULL;
	if (desk_engine(&desk)) {
		AUTO(tracking_worker) worker = tracking_worker_new(desk.engine, &err);
		if (worker != NULL && tracking_worker_round(worker, &err))
			status = EXIT_OK;
		else if (err != NULL)
			status = cli_fail(err);
		else
			cli_complain("no tracker is set: see [tracking] in replyd.ini");
	}
	if (status == EXIT_OK)
		(void)printf("Parcels are up to date.\n");
	desk_close(&desk);
	return status;
}

int cmd_parcels(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, NULL, "refresh | doubtful", summary, &argc,
		    &argv, &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc == 2 && strcmp(argv[1], "refresh") == 0)
			status = refresh(&options);
		else if (argc == 2 && strcmp(argv[1], "doubtful") == 0)
			status = doubtful(&options);
		else
			cli_complain("write parcels refresh or doubtful");
	}
	cli_options_clear(&options);
	return status;
}
