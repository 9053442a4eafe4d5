#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/desk.h"
#include "daemon/tracking_worker.h"

static const char summary[] = "parcels refresh asks the tracker about every parcel "
			      "that is due, now, and draws the\n"
			      "drafts anew that speak of them.";

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
	if (cli_parse(&options, false, NULL, "refresh", summary, &argc, &argv, &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc == 2 && strcmp(argv[1], "refresh") == 0)
			status = refresh(&options);
		else
			cli_complain("write parcels refresh");
	}
	cli_options_clear(&options);
	return status;
}
