#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/sanitize.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "orders/import.h"
#include "record/orders.h"
#include "record/parcels.h"
#include "record/shops.h"

static const char summary[] = "orders import FILE.csv takes over orders; the columns "
			      "are found by their headings.\n"
			      "orders show NUMBER prints one with its parcels.";

struct orders_options {
	struct cli_options common;
	char *shop;
	char *map;
	gboolean dry_run;
};

/* The shop asked for; without --shop the only one. NULL after telling why not. */
static const struct shop_settings *choose_shop(
	const struct desk *desk, const struct orders_options *options)
{
	const GPtrArray *shops = desk->settings->shops;
	const struct shop_settings *shop = NULL;
	if (options->shop != NULL)
		shop = settings_shop(desk->settings, options->shop);
	else if (shops->len == 1)
		shop = shops->pdata[0];
	if (shop == NULL && options->shop != NULL)
		cli_complain("there is no shop \"%s\" in shops.d", options->shop);
	else if (shop == NULL)
		cli_complain("there are several shops: say which with --shop NAME");
	return shop;
}

static void free_map(void *map)
{
	column_map_free(map);
}

/* The map given, or all that were installed. */
static GPtrArray *load_maps(const char *given, GError **err)
{
	g_autoptr(GPtrArray) maps = g_ptr_array_new_with_free_func(free_map);
	const char *folder = g_getenv("REPLYD_MAPS");
	if (folder == NULL)
		folder = REPLYD_DATADIR "/maps";
	static const char *const installed[] = {"generic", "aliexpress"};
	for (size_t i = 0; i < (given != NULL ? 1 : G_N_ELEMENTS(installed)); i++) {
		g_autofree char *path = given != NULL ? g_strdup(given)
		                                      : g_strdup_printf("%s/%s.map",
								folder, installed[i]);
		struct column_map *map = column_map_load(path, err);
		if (map == NULL)
			return NULL;
		g_ptr_array_add(maps, map);
	}
	return g_steal_pointer(&maps);
}

static void show_progress(unsigned percent, void *context)
{
	(void)context;
	if (isatty(STDERR_FILENO))
		(void)fprintf(stderr, "\rreading orders: %u %%%s", percent,
			percent == 100 ? "\n" : "");
}

static void print_result(const struct import_result *result, bool dry_run)
{
	for (guint i = 0; i < result->problems->len; i++)
		cli_complain("%s", (char *)result->problems->pdata[i]);
	if (result->bad > result->problems->len)
		cli_complain(
			"... and %u more rows", result->bad - result->problems->len);
	for (guint i = 0; result->unknown != NULL && i < result->unknown->len; i++) {
		g_autofree char *name = sanitize_line(result->unknown->pdata[i], 60);
		(void)printf("not used: column \"%s\"\n", name);
	}
	(void)printf("%s%u rows (map %s): %u orders new, %u changed, %u as before, "
		     "%u parcels; %u bad rows left out\n",
		dry_run ? "would import " : "imported ", result->rows, result->map,
		result->added, result->changed, result->same, result->parcels,
		result->bad);
}

static int import(
	struct desk *desk, const struct orders_options *options, const char *path)
{
	const struct shop_settings *shop = choose_shop(desk, options);
	GError *err = NULL;
	int64_t shop_id = 0;
	if (shop == NULL)
		return EXIT_FAILED;
	g_autoptr(GPtrArray) maps = load_maps(options->map, &err);
	if (maps == NULL ||
		!shop_ensure(desk->db, shop->key, shop->address, &shop_id, &err))
		return cli_fail(err);
	const struct import_options import_options = {
		.shop_id = shop_id,
		.maps = maps,
		.dry_run = options->dry_run,
		.progress = show_progress,
	};
	struct import_result result;
	if (!orders_import(desk->db, path, &import_options, &result, &err))
		return cli_fail(err);
	print_result(&result, options->dry_run);
	int status = result.bad > 0 ? EXIT_FAILED : EXIT_OK;
	import_result_clear(&result);
	cli_ring(desk->settings);
	return status;
}

static json_t *time_json(int64_t at_utc)
{
	g_autofree char *text = time_format(at_utc);
	return at_utc != 0 ? json_string(text) : json_null();
}

static json_t *parcels_json(const GPtrArray *parcels)
{
	json_t *list = json_array();
	for (guint i = 0; i < parcels->len; i++) {
		const struct parcel_row *row = parcels->pdata[i];
		const struct parcel_facts *facts = row->facts;
		json_array_append_new(list,
			json_pack("{s:s, s:s, s:s, s:s, s:s, s:o, s:o, s:o, s:s}",
				"number", facts->number, "carrier", facts->carrier,
				"status", parcel_status_name(facts->status),
				"sub_status", facts->sub_status, "last_event",
				facts->last_event, "last_event_at",
				time_json(facts->last_event_at_utc), "checked_at",
				time_json(row->checked_at_utc), "next_check_at",
				time_json(row->next_check_at_utc), "problem",
				row->problem));
	}
	return list;
}

static json_t *order_json(const struct order_row *order, const GPtrArray *parcels)
{
	const struct order_facts *facts = order->facts;
	json_t *items = json_array();
	for (guint i = 0; i < facts->items->len; i++) {
		const struct order_item *item = facts->items->pdata[i];
		json_array_append_new(
			items, json_pack("{s:s, s:s, s:i}", "name", item->name, "sku",
				       item->sku, "qty", item->qty));
	}
	return json_pack("{s:s, s:s, s:s, s:s, s:s, s:f, s:s, s:o, s:o, s:o, s:o, s:o}",
		"number", facts->number, "state", order_state_name(facts->state),
		"buyer_email", order->buyer_addr, "buyer_name", order->buyer_name,
		"country", facts->country, "amount", order->amount, "currency",
		order->currency, "placed_at", time_json(facts->placed_at_utc),
		"paid_at", time_json(facts->paid_at_utc), "shipped_at",
		time_json(facts->shipped_at_utc), "items", items, "parcels",
		parcels_json(parcels));
}

static int show(
	struct desk *desk, const struct orders_options *options, const char *number)
{
	const struct shop_settings *shop = choose_shop(desk, options);
	GError *err = NULL;
	int64_t shop_id = 0;
	AUTO(order_row) order = NULL;
	if (shop == NULL)
		return EXIT_FAILED;
	if (!shop_ensure(desk->db, shop->key, shop->address, &shop_id, &err))
		return cli_fail(err);
	int found = order_load_by_number(desk->db, shop_id, number, &order, &err);
	if (found < 0)
		return cli_fail(err);
	if (found == 0) {
		cli_complain(
			"there is no order \"%s\"; replyd orders import brings orders",
			number);
		return EXIT_FAILED;
	}
	g_autoptr(GPtrArray) parcels = parcels_of_order(desk->db, order->id, &err);
	if (parcels == NULL)
		return cli_fail(err);
	json_t *json = order_json(order, parcels);
	(void)json_dumpf(
		json, stdout, options->common.json ? JSON_COMPACT : JSON_INDENT(2));
	(void)putchar('\n');
	json_decref(json);
	return EXIT_OK;
}

static int act(const struct orders_options *options, int argc, char **argv)
{
	bool importing = argc == 3 && strcmp(argv[1], "import") == 0;
	if (!importing && !(argc == 3 && strcmp(argv[1], "show") == 0)) {
		cli_complain("write orders import FILE.csv, or orders show NUMBER");
		return EXIT_USAGE;
	}
	struct desk desk;
	if (!desk_open(&desk, &options->common))
		return EXIT_FAILED;
	int status = importing ? import(&desk, options, argv[2])
	                       : show(&desk, options, argv[2]);
	desk_close(&desk);
	return status;
}

int cmd_orders(int argc, char **argv)
{
	struct orders_options options = {0};
	const GOptionEntry own[] = {
		{"shop", 's', 0, G_OPTION_ARG_STRING, &options.shop, "whose orders",
			"NAME"},
		{"map", 'm', 0, G_OPTION_ARG_FILENAME, &options.map,
			"what the columns mean, instead of the installed maps", "FILE"},
		{"dry-run", 'n', 0, G_OPTION_ARG_NONE, &options.dry_run,
			"check everything, write nothing", NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options.common, true, own, "import FILE | show NUMBER", summary,
		    &argc, &argv, &help))
		status = help ? EXIT_OK : act(&options, argc, argv);
	cli_options_clear(&options.common);
	g_free(options.shop);
	g_free(options.map);
	return status;
}
