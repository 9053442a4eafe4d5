#include <stdio.h>

#include "cli/commands.h"
#include "cli/desk.h"
#include "evidence/pack.h"
#include "record/shops.h"

#define DEFAULT_MB 200

static const char summary[] =
	"Packs the order, the scans of its parcels, the whole correspondence with its\n"
	"attachments and who did what when into one ZIP file; open its index.html.";

struct evidence_options {
	struct cli_options common;
	char *shop;
	char *out;
	gboolean force;
	int max_mb;
};

static bool write_pack(const struct desk *desk, const struct evidence_options *options,
	const struct shop_settings *shop, const struct order_row *order, GError **err)
{
	g_autofree char *folder =
		g_build_filename(desk->settings->state_dir, "mail", NULL);
	g_autofree char *page = g_build_filename(
		desk->settings->templates, "pages", "evidence.html", NULL);
	AUTO(raw_store) raw = raw_store_open(folder, err);
	if (raw == NULL)
		return false;
	const struct evidence_source source = {
		.db = desk->db,
		.raw = raw,
		.page = page,
		.shop_name = shop->name,
		.now_utc = desk->now_utc,
		.limit_bytes = (uint64_t)options->max_mb << 20,
	};
	struct evidence_result result;
	if (!evidence_write(&source, order, options->out, &result, err))
		return false;
	(void)printf("%s: %u mails, %u attachments\n", options->out, result.mails,
		result.attachments);
	if (result.forgotten > 0)
		(void)printf("of %u mails the originals are forgotten "
			     "(retention_days in replyd.ini(5)); the page has their "
			     "text as far as it is kept\n",
			result.forgotten);
	return true;
}

/* The order in the one shop that has it, or in --shop. 1, 0, -1. */
static int find_order(const struct desk *desk, const struct evidence_options *options,
	const char *number, const struct shop_settings **out_shop,
	struct order_row **out_order, GError **err)
{
	for (guint i = 0; i < desk->settings->shops->len; i++) {
		const struct shop_settings *shop = desk->settings->shops->pdata[i];
		int64_t shop_id = 0;
		if (options->shop != NULL && g_strcmp0(options->shop, shop->key) != 0)
			continue;
		if (!shop_ensure(desk->db, shop->key, shop->address, &shop_id, err))
			return -1;
		int found =
			order_load_by_number(desk->db, shop_id, number, out_order, err);
		if (found != 0) {
			*out_shop = shop;
			return found;
		}
	}
	return 0;
}

static int pack(const struct desk *desk, const struct evidence_options *options,
	const char *number)
{
	GError *err = NULL;
	const struct shop_settings *shop = NULL;
	AUTO(order_row) order = NULL;
	int found = find_order(desk, options, number, &shop, &order, &err);
	if (found == 0) {
		cli_complain("there is no order \"%s\": replyd orders import brings "
			     "orders",
			number);
		return EXIT_FAILED;
	}
	if (found < 0 || !write_pack(desk, options, shop, order, &err))
		return cli_fail(err);
	return EXIT_OK;
}

static int act(const struct evidence_options *options, int argc, char **argv)
{
	if (argc != 2 || options->out == NULL || options->max_mb < 1) {
		cli_complain("write replyd evidence NUMBER --out FILE.zip");
		return EXIT_USAGE;
	}
	if (!options->force && g_file_test(options->out, G_FILE_TEST_EXISTS)) {
		cli_complain("\"%s\" is there already: name another file, or --force",
			options->out);
		return EXIT_FAILED;
	}
	struct desk desk;
	if (!desk_open(&desk, &options->common))
		return EXIT_FAILED;
	int status = pack(&desk, options, argv[1]);
	desk_close(&desk);
	return status;
}

int cmd_evidence(int argc, char **argv)
{
	struct evidence_options options = {.max_mb = DEFAULT_MB};
	const GOptionEntry own[] = {
		{"out", 'o', 0, G_OPTION_ARG_FILENAME, &options.out,
			"the file to write", "FILE.zip"},
		{"shop", 's', 0, G_OPTION_ARG_STRING, &options.shop,
			"of which shop, when several have this number", "NAME"},
		{"force", 'f', 0, G_OPTION_ARG_NONE, &options.force,
			"replace the file if it is there", NULL},
		{"max-mb", 0, 0, G_OPTION_ARG_INT, &options.max_mb,
			"at most so much before packing (200)", "N"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options.common, false, own, "NUMBER --out FILE.zip", summary,
		    &argc, &argv, &help))
		status = help ? EXIT_OK : act(&options, argc, argv);
	cli_options_clear(&options.common);
	g_free(options.out);
	g_free(options.shop);
	return status;
}
