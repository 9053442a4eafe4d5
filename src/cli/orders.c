#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/sanitize.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/table.h"
#include "daemon/late_orders.h"
#include "daemon/order_connectors.h"
#include "orders/aliexpress_token.h"
#include "orders/import.h"
#include "orders/map_set.h"
#include "orders/pull.h"
#include "record/order_sources.h"
#include "record/orders.h"
#include "record/parcels.h"
#include "record/shops.h"

#define MAX_UNKNOWN 20 /* words for states that nobody knows */

static const char summary[] = "orders import FILE.csv takes over orders; the columns "
			      "are found by their headings.\n"
			      "orders pull asks the systems a shop is connected to.\n"
			      "orders show NUMBER prints one with its parcels.\n"
			      "orders sources says how each source of orders does.\n"
			      "orders authorize CODE gets access to AliExpress.";

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

/*
 * Cases that waited for these orders find them. Replies that speak of them already are
 * left for whoever approves them, who is then asked to look again.
 */
static void tell_arrived(struct desk *desk, const struct shop_settings *shop,
	int64_t shop_id, const GArray *changed)
{
	if (changed->len > 0) {
		if (!desk_engine(desk)) /* it has told why; the clock makes up for it */
			return;
		const struct drafting drafting = {
			desk->engine, shop, shop_id, desk->db};
		g_autoptr(GError) failure = NULL;
		if (!late_orders_match(&drafting, &failure))
			cli_complain("%s", failure->message);
	}
	cli_ring(desk->settings);
}

static int import(
	struct desk *desk, const struct orders_options *options, const char *path)
{
	const struct shop_settings *shop = choose_shop(desk, options);
	GError *err = NULL;
	int64_t shop_id = 0;
	if (shop == NULL)
		return EXIT_FAILED;
	g_autoptr(GPtrArray) maps =
		map_set_load(options->map != NULL ? options->map : "auto", &err);
	if (maps == NULL ||
		!shop_ensure(desk->db, shop->key, shop->address, &shop_id, &err))
		return cli_fail(err);
	g_autoptr(GArray) changed = g_array_new(FALSE, FALSE, sizeof(int64_t));
	const struct import_options import_options = {
		.shop_id = shop_id,
		.maps = maps,
		.changed = changed,
		.dry_run = options->dry_run,
		.progress = show_progress,
	};
	struct import_result result;
	if (!orders_import(desk->db, path, &import_options, &result, &err))
		return cli_fail(err);
	print_result(&result, options->dry_run);
	int status = result.bad > 0 ? EXIT_FAILED : EXIT_OK;
	import_result_clear(&result);
	tell_arrived(desk, shop, shop_id, changed);
	return status;
}

/* --- pull ----------------------------------------------------------------------------
 */

static bool pull_from(struct desk *desk, struct connector *connector,
	const struct pull_options *options)
{
	struct pull_result result = {0};
	const char *name = connector_name(connector);
	GError *err = NULL;
	bool ok = orders_pull(desk->db, connector, options, &result, &err);
	for (guint i = 0; result.problems != NULL && i < result.problems->len; i++)
		cli_complain("%s: %s", name, (char *)result.problems->pdata[i]);
	(void)printf("%s: %s%u orders new, %u changed, %u as before; %u bad ones left "
		     "out%s\n",
		name, options->dry_run ? "would take " : "", result.added,
		result.changed, result.same, result.bad,
		result.wait_s > 0 ? "; it asks to wait, more comes later" : "");
	ok = ok && result.bad == 0;
	if (err != NULL)
		(void)cli_fail(err);
	pull_result_clear(&result);
	return ok;
}

/* Asks every source of the shop now, whether it is due or not. */
static int pull(struct desk *desk, const struct orders_options *options)
{
	const struct shop_settings *shop = choose_shop(desk, options);
	GError *err = NULL;
	int64_t shop_id = 0;
	if (shop == NULL)
		return EXIT_FAILED;
	if (!shop_ensure(desk->db, shop->key, shop->address, &shop_id, &err))
		return cli_fail(err);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) list =
		order_connectors_new(desk->settings, shop, problems);
	for (guint i = 0; i < problems->len; i++)
		cli_complain("%s", (char *)problems->pdata[i]);
	if (list->len + problems->len == 0) {
		cli_complain("%s is connected to no system: see [shopify], "
			     "[woocommerce], [tongtool] and [aliexpress] in "
			     "replyd.ini(5)",
			shop->path);
		return EXIT_FAILED;
	}
	g_autoptr(GArray) changed = g_array_new(FALSE, FALSE, sizeof(int64_t));
	const struct pull_options pull_options = {.shop_id = shop_id,
		.changed = changed,
		.now_utc = g_get_real_time() / G_USEC_PER_SEC,
		.history_days = shop->orders_history_days,
		.poll_s = shop->orders_poll_minutes * 60,
		.dry_run = options->dry_run};
	bool ok = problems->len == 0;
	for (guint i = 0; i < list->len; i++)
		ok = pull_from(desk, list->pdata[i], &pull_options) && ok;
	tell_arrived(desk, shop, shop_id, changed);
	return ok ? EXIT_OK : EXIT_FAILED;
}

/* --- authorize -----------------------------------------------------------------------
 */

static int get_access(const struct shop_settings *shop, const struct secret *secret,
	const char *token_file, const char *code)
{
	const struct api_options api_options = {.who = "AliExpress",
		.setting = "[aliexpress] app_key and secret_file",
		.ca_file = shop->orders_ca_file,
		.calls = 1,
		.per_ms = 1000};
	const struct aliexpress_account account = {shop->aliexpress.url,
		shop->aliexpress.app_key, secret_reveal(secret), token_file};
	GError *err = NULL;
	AUTO(api) api = api_new(&api_options, &err);
	if (api == NULL)
		return cli_fail(err);
	struct api_answer answer = {0};
	enum api_result result = aliexpress_authorize(
		api, &account, code, g_get_real_time() / G_USEC_PER_SEC, &answer, &err);
	api_answer_clear(&answer);
	if (result == API_WAIT)
		cli_complain("AliExpress asks to wait: run it again in a minute");
	if (result != API_OK)
		return err != NULL ? cli_fail(err) : EXIT_FAILED;
	(void)printf(
		"access is kept in %s; \"replyd orders pull\" tries it\n", token_file);
	return EXIT_OK;
}

static int authorize(
	struct desk *desk, const struct orders_options *options, const char *code)
{
	const struct shop_settings *shop = choose_shop(desk, options);
	GError *err = NULL;
	if (shop == NULL)
		return EXIT_FAILED;
	if (shop->aliexpress.url[0] == '\0') {
		cli_complain(
			"%s has no [aliexpress] url, see replyd.ini(5)", shop->path);
		return EXIT_FAILED;
	}
	AUTO(secret) secret = secret_read(shop->aliexpress.secret_file, &err);
	if (secret == NULL)
		return cli_fail(err);
	g_autofree char *path = aliexpress_token_path(desk->settings, shop);
	return get_access(shop, secret, path, code);
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
	return json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:f, s:s, s:o, s:o, s:o, "
			 "s:o, s:o, "
			 "s:o}",
		"number", facts->number, "state", order_state_name(facts->state),
		"source", order->source, "source_state", order->source_state,
		"buyer_email", order->buyer_addr, "buyer_name", order->buyer_name,
		"country", facts->country, "amount", order->amount, "currency",
		order->currency, "placed_at", time_json(facts->placed_at_utc),
		"paid_at", time_json(facts->paid_at_utc), "shipped_at",
		time_json(facts->shipped_at_utc), "updated_at",
		time_json(order->updated_at_utc), "items", items, "parcels",
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

static json_t *unknown_json(struct desk *desk, int64_t shop_id, GError **err)
{
	g_autoptr(GArray) states =
		order_unknown_states(desk->db, shop_id, MAX_UNKNOWN, err);
	json_t *words = json_object();
	for (guint i = 0; states != NULL && i < states->len; i++) {
		const struct unknown_state *state =
			&g_array_index(states, struct unknown_state, i);
		json_object_set_new(words, state->word, json_integer(state->orders));
	}
	return words;
}

static json_t *source_json(
	struct desk *desk, const struct order_source_row *row, GError **err)
{
	g_autofree char *shop = NULL;
	if (shop_name(desk->db, row->shop_id, &shop, err) < 0)
		return NULL;
	json_t *unknown = unknown_json(desk, row->shop_id, err);
	return json_pack("{s:s, s:s, s:o, s:o, s:o, s:o, s:I, s:s, s:o}", "shop",
		shop != NULL ? shop : "", "source", row->name, "last_success_at",
		time_json(row->succeeded_at_utc), "last_try_at",
		time_json(row->tried_at_utc), "next_try_at",
		time_json(row->next_at_utc), "taken_until", time_json(row->since_utc),
		"orders", (json_int_t)row->orders_taken, "problem", row->problem,
		"unknown_states", unknown);
}

static const char *text_of(const json_t *json, const char *key)
{
	const char *text = json_string_value(json_object_get(json, key));
	return text != NULL ? text : "never";
}

static void add_source(struct table *table, json_t *json)
{
	g_autoptr(GString) unknown = g_string_new(NULL);
	const char *word = NULL;
	json_t *count = NULL;
	json_object_foreach(json_object_get(json, "unknown_states"), word,
		count) g_string_append_printf(unknown, "%s%s (%d)",
		unknown->len > 0 ? ", " : "", word, (int)json_integer_value(count));
	table_cell(table, 0, "%s", text_of(json, "shop"));
	table_cell(table, 0, "%s", text_of(json, "source"));
	table_cell(table, 0, "%s", text_of(json, "last_success_at"));
	table_cell(table, 0, "%d",
		(int)json_integer_value(json_object_get(json, "orders")));
	table_cell(table, 60, "%s", unknown->str);
	table_cell(table, 100, "%s", text_of(json, "problem"));
}

/* Every source with its state, a JSON line or a row each. */
static int list_sources(struct desk *desk, const struct orders_options *options)
{
	static const char *const headings[] = {"SHOP", "SOURCE", "LAST SUCCESS",
		"ORDERS", "UNKNOWN STATES", "PROBLEM", NULL};
	GError *err = NULL;
	g_autoptr(GArray) rows = order_sources(desk->db, &err);
	AUTO(table) table = table_new(headings);
	for (guint i = 0; rows != NULL && i < rows->len && err == NULL; i++) {
		json_t *json = source_json(
			desk, &g_array_index(rows, struct order_source_row, i), &err);
		if (err == NULL && options->common.json) {
			(void)json_dumpf(json, stdout, JSON_COMPACT);
			(void)putchar('\n');
		} else if (err == NULL) {
			add_source(table, json);
		}
		json_decref(json);
	}
	if (rows == NULL || err != NULL)
		return cli_fail(err);
	if (!options->common.json && rows->len == 0)
		(void)printf("No source of orders was asked yet: see [orders] in "
			     "replyd.ini(5).\n");
	else if (!options->common.json)
		table_print(table, stdout);
	return EXIT_OK;
}

static int act_pull(
	struct desk *desk, const struct orders_options *options, const char *word)
{
	(void)word;
	return pull(desk, options);
}

static int act_sources(
	struct desk *desk, const struct orders_options *options, const char *word)
{
	(void)word;
	return list_sources(desk, options);
}

static const struct order_command {
	const char *name;
	int words; /* behind it */
	int (*act)(struct desk *desk, const struct orders_options *options,
		const char *word);
} order_commands[] = {
	{"import", 1, import},
	{"pull", 0, act_pull},
	{"show", 1, show},
	{"sources", 0, act_sources},
	{"authorize", 1, authorize},
};

static int act(const struct orders_options *options, int argc, char **argv)
{
	for (size_t i = 0; i < G_N_ELEMENTS(order_commands) && argc > 1; i++) {
		const struct order_command *command = &order_commands[i];
		if (strcmp(command->name, argv[1]) != 0 || argc != 2 + command->words)
			continue;
		struct desk desk;
		if (!desk_open(&desk, &options->common))
			return EXIT_FAILED;
		int status = command->act(
			&desk, options, command->words > 0 ? argv[2] : NULL);
		desk_close(&desk);
		return status;
	}
	cli_complain("write orders import FILE.csv, orders pull, orders show NUMBER, "
		     "orders sources, or orders authorize CODE");
	return EXIT_USAGE;
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
	if (cli_parse(&options.common, true, own,
		    "import FILE | pull | show NUMBER | sources | authorize CODE",
		    summary, &argc, &argv, &help))
		status = help ? EXIT_OK : act(&options, argc, argv);
	cli_options_clear(&options.common);
	g_free(options.shop);
	g_free(options.map);
	return status;
}
