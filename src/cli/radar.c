#include <jansson.h>
#include <stdio.h>

#include "base/clock.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/table.h"
#include "record/radar.h"
#include "record/shops.h"

static const char summary[] =
	"Lists complaints that jump: by product, carrier or country, the cases of the "
	"last\n"
	"seven days against what the eight weeks before let expect.";

static void print_json(const char *shop, const struct radar_jump *jump)
{
	g_autofree char *since = time_format(jump->since_utc);
	json_t *json = json_pack("{s:s, s:s, s:s, s:s, s:I, s:f, s:s}", "shop", shop,
		"dimension", jump->dimension, "value", jump->value, "intent",
		intent_name(jump->intent), "cases", (json_int_t)jump->count, "expected",
		jump->expected, "since", since);
	(void)json_dumpf(json, stdout, JSON_COMPACT);
	(void)putchar('\n');
	json_decref(json);
}

static void add_row(
	struct table *table, const char *shop, const struct radar_jump *jump)
{
	g_autofree char *since = time_format(jump->since_utc);
	table_cell(table, 0, "%s", shop);
	table_cell(table, 0, "%s", jump->dimension);
	table_cell(table, 0, "%s", jump->value);
	table_cell(table, 0, "%s", intent_name(jump->intent));
	table_cell(table, 0, "%" G_GINT64_FORMAT, jump->count);
	table_cell(table, 0, "%.1f", jump->expected);
	table_cell(table, 0, "%s", since);
}

static int list(const struct desk *desk, bool as_json)
{
	static const char *const headings[] = {
		"SHOP", "BY", "WHICH", "COMPLAINT", "CASES", "EXPECTED", "SINCE", NULL};
	GError *err = NULL;
	g_autoptr(GArray) jumps = radar_jumps(desk->db, 0, &err);
	if (jumps == NULL)
		return cli_fail(err);
	AUTO(table) table = table_new(headings);
	for (guint i = 0; i < jumps->len; i++) {
		const struct radar_jump *jump =
			&g_array_index(jumps, struct radar_jump, i);
		g_autofree char *shop = NULL;
		if (shop_name(desk->db, jump->shop_id, &shop, &err) < 0)
			return cli_fail(err);
		if (as_json)
			print_json(shop != NULL ? shop : "", jump);
		else
			add_row(table, shop != NULL ? shop : "", jump);
	}
	if (!as_json && jumps->len > 0)
		table_print(table, stdout);
	else if (!as_json)
		(void)printf("Nothing jumps.\n");
	return EXIT_OK;
}

int cmd_radar(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	struct desk desk;
	if (!cli_parse(&options, true, NULL, "", summary, &argc, &argv, &help))
		status = EXIT_USAGE;
	else if (help)
		status = EXIT_OK;
	else if (!desk_open(&desk, &options))
		status = EXIT_FAILED;
	else {
		status = list(&desk, options.json);
		desk_close(&desk);
	}
	cli_options_clear(&options);
	return status;
}
