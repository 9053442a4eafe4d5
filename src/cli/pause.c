#include <stdio.h>

#include "cli/commands.h"
#include "cli/desk.h"
#include "record/shops.h"

/* --shop NAME, or all of them. */
static int set_paused(struct cli_options *options, const char *shop, bool paused)
{
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	GError *err = NULL;
	int64_t shop_id = 0;
	int status = EXIT_OK;
	const struct shop_settings *settings =
		shop != NULL ? settings_shop(desk.settings, shop) : NULL;
	if (shop != NULL && settings == NULL) {
		cli_complain("there is no shop \"%s\" in shops.d", shop);
		status = EXIT_FAILED;
	} else if ((settings != NULL && !shop_ensure(desk.db, settings->key,
						settings->address, &shop_id, &err)) ||
		   !shop_set_paused(desk.db, shop_id, paused, &err)) {
		status = cli_fail(err);
	} else {
		(void)printf(
			paused ? "Paused: mail is read and drafted, nothing is sent "
				 "until replyd resume.\n"
			       : "Sending again.\n");
		cli_ring(desk.settings);
	}
	desk_close(&desk);
	return status;
}

static int run(int argc, char **argv, const char *summary, bool paused)
{
	struct cli_options options = {0};
	g_autofree char *shop = NULL;
	const GOptionEntry own[] = {
		{"shop", 's', 0, G_OPTION_ARG_STRING, &shop, "only this shop", "NAME"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, own, "", summary, &argc, &argv, &help))
		status = help ? EXIT_OK : set_paused(&options, shop, paused);
	cli_options_clear(&options);
	return status;
}

int cmd_pause(int argc, char **argv)
{
	return run(argc, argv,
		"Stops all sending, of automatic replies and approved drafts alike. "
		"Mail is\n"
		"still read and drafted.",
		true);
}

int cmd_resume(int argc, char **argv)
{
	return run(argc, argv, "Ends replyd pause.", false);
}
