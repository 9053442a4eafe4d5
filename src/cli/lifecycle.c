#include <jansson.h>
#include <stdio.h>

#include "base/clock.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/table.h"
#include "daemon/lifecycle_mail.h"
#include "record/lifecycle.h"
#include "record/shops.h"

static const char summary[] = "Says how the mails about one order stand: what was "
			      "sent, what is due when, what\n"
			      "is withheld and why. Nothing is written.";

struct lifecycle_options {
	struct cli_options common;
	char *order;
	char *shop;
};

static int64_t draft_of(const struct lifecycle_view *view, enum lifecycle which)
{
	for (guint i = 0; i < view->rows->len; i++) {
		const struct lifecycle_row *row =
			&g_array_index(view->rows, struct lifecycle_row, i);
		if (g_strcmp0(row->name, lifecycle_name(which)) == 0)
			return row->draft_id;
	}
	return 0;
}

static json_t *time_json(int64_t at_utc)
{
	g_autofree char *text = time_format(at_utc);
	return at_utc > 1 ? json_string(text) : json_null();
}

static void print_json(
	const struct lifecycle_view *view, const struct shop_settings *shop)
{
	for (unsigned i = 0; i < LIFECYCLE_COUNT; i++) {
		const struct lifecycle_mail *mail = &view->plan.mails[i];
		json_t *json = json_pack("{s:s, s:s, s:s, s:s, s:s, s:o, s:o, s:I}",
			"order", view->order->facts->number, "mail",
			lifecycle_name((enum lifecycle)i), "mode",
			mode_name(shop->lifecycle_modes[i]), "state",
			lifecycle_state_name(mail->state), "why", mail->why,
			"happened_at", time_json(mail->event_utc), "due_at",
			time_json(mail->due_utc), "draft",
			(json_int_t)draft_of(view, (enum lifecycle)i));
		(void)json_dumpf(json, stdout, JSON_COMPACT);
		(void)putchar('\n');
		json_decref(json);
	}
}

static void add_time(struct table *table, int64_t at_utc)
{
	g_autofree char *text = time_format(at_utc);
	table_cell(table, 0, "%s", at_utc > 1 ? text : "-");
}

static void print_table(
	const struct lifecycle_view *view, const struct shop_settings *shop)
{
	static const char *const headings[] = {
		"MAIL", "MODE", "STATE", "HAPPENED", "DUE", "DRAFT", "WHY", NULL};
	AUTO(table) table = table_new(headings);
	for (unsigned i = 0; i < LIFECYCLE_COUNT; i++) {
		const struct lifecycle_mail *mail = &view->plan.mails[i];
		int64_t draft = draft_of(view, (enum lifecycle)i);
		table_cell(table, 0, "%s", lifecycle_name((enum lifecycle)i));
		table_cell(table, 0, "%s", mode_name(shop->lifecycle_modes[i]));
		table_cell(table, 0, "%s", lifecycle_state_name(mail->state));
		add_time(table, mail->event_utc);
		add_time(table, mail->due_utc);
		if (draft != 0)
			table_cell(table, 0, "%" G_GINT64_FORMAT, draft);
		else
			table_cell(table, 0, "-");
		table_cell(table, 0, "%s", mail->why);
	}
	table_print(table, stdout);
}

/* The order of this number in the one shop, or in --shop. 1, 0, -1. */
static int find_order(const struct desk *desk, const struct lifecycle_options *options,
	struct drafting *out_drafting, int64_t *out_order_id, GError **err)
{
	for (guint i = 0; i < desk->settings->shops->len; i++) {
		const struct shop_settings *shop = desk->settings->shops->pdata[i];
		if (options->shop != NULL && g_strcmp0(options->shop, shop->key) != 0)
			continue;
		int64_t shop_id = 0;
		AUTO(order_row) order = NULL;
		if (!shop_ensure(desk->db, shop->key, shop->address, &shop_id, err))
			return -1;
		int found = order_load_by_number(
			desk->db, shop_id, options->order, &order, err);
		if (found == 0)
			continue;
		if (found > 0) {
			*out_drafting = (struct drafting){
				desk->engine, shop, shop_id, desk->db};
			*out_order_id = order->id;
		}
		return found;
	}
	return 0;
}

static int show(struct desk *desk, const struct lifecycle_options *options)
{
	GError *err = NULL;
	struct drafting drafting = {0};
	struct lifecycle_view view;
	int64_t order_id = 0;
	int found = find_order(desk, options, &drafting, &order_id, &err);
	if (found > 0)
		found = lifecycle_view_load(&drafting, order_id, &view, &err);
	if (found < 0)
		return cli_fail(err);
	if (found == 0) {
		cli_complain("there is no order \"%s\": replyd orders import brings "
			     "orders",
			options->order);
		return EXIT_FAILED;
	}
	if (options->common.json)
		print_json(&view, drafting.shop);
	else
		print_table(&view, drafting.shop);
	lifecycle_view_clear(&view);
	return EXIT_OK;
}

static int act(const struct lifecycle_options *options, int argc)
{
	if (options->order == NULL || argc != 1) {
		cli_complain("say which order: replyd lifecycle --order NUMBER");
		return EXIT_USAGE;
	}
	struct desk desk;
	if (!desk_open(&desk, &options->common))
		return EXIT_FAILED;
	int status = desk_engine(&desk) ? show(&desk, options) : EXIT_FAILED;
	desk_close(&desk);
	return status;
}

int cmd_lifecycle(int argc, char **argv)
{
	struct lifecycle_options options = {0};
	const GOptionEntry own[] = {
		{"order", 'o', 0, G_OPTION_ARG_STRING, &options.order, "which order",
			"NUMBER"},
		{"shop", 's', 0, G_OPTION_ARG_STRING, &options.shop,
			"of which shop, when several have this number", "NAME"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options.common, true, own, "--order NUMBER", summary, &argc,
		    &argv, &help))
		status = help ? EXIT_OK : act(&options, argc);
	cli_options_clear(&options.common);
	g_free(options.order);
	g_free(options.shop);
	return status;
}
