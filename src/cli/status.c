#include <jansson.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/sanitize.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/table.h"
#include "decide/guards.h"
#include "record/autonomy.h"
#include "record/order_sources.h"
#include "record/outbox.h"
#include "record/parcels.h"
#include "record/radar.h"
#include "record/shops.h"

static const char summary[] = "Says how things stand: each mailbox with its last "
			      "success, drafts and mails by state.";

static json_t *mailboxes_json(const GArray *reports)
{
	json_t *list = json_array();
	for (guint i = 0; i < reports->len; i++) {
		const struct mailbox_report *report =
			&g_array_index(reports, struct mailbox_report, i);
		g_autofree char *success = time_format(report->last_success_at_utc);
		json_array_append_new(
			list, json_pack("{s:s, s:s, s:s, s:s, s:I, s:s}", "shop",
				      report->shop, "mailbox", report->mailbox, "state",
				      report->state, "detail", report->detail,
				      "last_uid", (json_int_t)report->last_uid,
				      "last_success_at", success));
	}
	return list;
}

static json_t *drafts_json(struct desk *desk, GError **err)
{
	json_t *counts = json_object();
	int64_t count[DRAFT_STATE_COUNT];
	if (!drafts_count(desk->db, count, err))
		return counts;
	for (unsigned i = 0; i < DRAFT_STATE_COUNT; i++) {
		if (count[i] > 0)
			json_object_set_new(counts,
				draft_state_name((enum draft_state)i),
				json_integer((json_int_t)count[i]));
	}
	return counts;
}

static json_t *outbox_json(struct desk *desk, GError **err)
{
	json_t *counts = json_object();
	for (unsigned i = 0; i < OUTBOX_STATE_COUNT; i++) {
		enum outbox_state state = (enum outbox_state)i;
		if (state == OUTBOX_SENT || state == OUTBOX_CANCELLED)
			continue;
		g_autoptr(GArray) mails = outbox_in_state(desk->db, 0, state, err);
		if (mails == NULL)
			break;
		json_object_set_new(
			counts, outbox_state_name(state), json_integer(mails->len));
	}
	return counts;
}

static void print_counts(const char *label, const json_t *counts)
{
	(void)printf("%s", label);
	const char *state = NULL;
	json_t *count = NULL;
	bool any = false;
	json_object_foreach((json_t *)counts, state, count)
	{
		if (json_integer_value(count) == 0)
			continue;
		(void)printf("  %s %d", state, (int)json_integer_value(count));
		any = true;
	}
	(void)printf("%s\n", any ? "" : "  none");
}

static json_t *sources_json(struct desk *desk, GError **err)
{
	json_t *list = json_array();
	g_autoptr(GArray) rows = order_sources(desk->db, err);
	for (guint i = 0; rows != NULL && i < rows->len; i++) {
		const struct order_source_row *row =
			&g_array_index(rows, struct order_source_row, i);
		g_autofree char *shop = NULL;
		if (shop_name(desk->db, row->shop_id, &shop, err) < 0)
			break;
		g_autofree char *success = time_format(row->succeeded_at_utc);
		json_array_append_new(
			list, json_pack("{s:s, s:s, s:s, s:s}", "shop",
				      shop != NULL ? shop : "", "source", row->name,
				      "last_success_at",
				      row->succeeded_at_utc != 0 ? success : "",
				      "problem", row->problem));
	}
	return list;
}

static const char *member(const json_t *json, const char *key)
{
	const char *text = json_string_value(json_object_get(json, key));
	return text != NULL ? text : "";
}

/* Nothing without a source of orders. */
static void print_sources(const json_t *sources)
{
	size_t i = 0;
	json_t *source = NULL;
	json_array_foreach((json_t *)sources, i, source)
	{
		const char *success = member(source, "last_success_at");
		const char *problem = member(source, "problem");
		(void)printf("orders of %s from %s: last success %s%s%s\n",
			member(source, "shop"), member(source, "source"),
			success[0] != '\0' ? success : "never",
			problem[0] != '\0' ? "; " : "", problem);
	}
}

static void print_doubtful(int64_t count)
{
	if (count > 0)
		(void)printf("%" G_GINT64_FORMAT
			     " doubtful parcel%s: replyd parcels doubtful says why\n",
			count, count == 1 ? "" : "s");
}

static void print_jumps(const GArray *jumps)
{
	for (guint i = 0; i < jumps->len; i++) {
		const struct radar_jump *jump =
			&g_array_index(jumps, struct radar_jump, i);
		g_autofree char *value = sanitize_line(jump->value, 40);
		(void)printf("%s jumps for %s %s: %" G_GINT64_FORMAT
			     " cases in a week, %.1f expected (replyd radar)\n",
			intent_name(jump->intent), jump->dimension, value, jump->count,
			jump->expected);
	}
}

/* Kinds of replies whose shop has set them to earn, or that earned before. */
static bool is_earning(const struct desk *desk, const struct autonomy_row *row)
{
	const struct shop_settings *shop = settings_shop(desk->settings, row->shop);
	enum scenario scenario;
	enum lifecycle lifecycle;
	if (shop == NULL)
		return false;
	if (lifecycle_parse(row->scenario, &lifecycle))
		return shop->lifecycle_modes[lifecycle] == MODE_EARN;
	return scenario_parse(row->scenario, &scenario) &&
	       guards_shop_mode(&shop->rules, scenario) == MODE_EARN;
}

static json_t *autonomy_json(struct desk *desk, GError **err)
{
	json_t *list = json_array();
	g_autoptr(GArray) rows = autonomy_rows(desk->db, err);
	for (guint i = 0; rows != NULL && i < rows->len; i++) {
		const struct autonomy_row *row =
			&g_array_index(rows, struct autonomy_row, i);
		if (!is_earning(desk, row))
			continue;
		int needed = settings_shop(desk->settings, row->shop)->earn_after;
		g_autofree char *fell = time_format(row->fell_at_utc);
		json_array_append_new(list,
			json_pack("{s:s, s:s, s:s, s:s, s:b, s:I, s:i, s:s, s:s}",
				"shop", row->shop, "scenario", row->scenario,
				"language", row->language, "template",
				row->template_name, "earned", row->approvals >= needed,
				"approvals", (json_int_t)row->approvals, "needed",
				needed, "fell_at", row->fell_at_utc != 0 ? fell : "",
				"why", row->why));
	}
	return list;
}

static void print_autonomy(const json_t *list)
{
	size_t i = 0;
	json_t *one = NULL;
	json_array_foreach(list, i, one)
	{
		bool earned = json_is_true(json_object_get(one, "earned"));
		(void)printf("%s: %s %s: %s, %d of %d approved as they were",
			member(one, "shop"), member(one, "template"),
			member(one, "language"),
			earned ? "leaves by itself" : "waits for agents",
			(int)json_integer_value(json_object_get(one, "approvals")),
			(int)json_integer_value(json_object_get(one, "needed")));
		if (member(one, "fell_at")[0] != '\0')
			(void)printf("; fell back on %.10s: %s", member(one, "fell_at"),
				member(one, "why"));
		(void)putchar('\n');
	}
}

static void print_text(
	const GArray *reports, const json_t *drafts, const json_t *outbox, bool paused)
{
	static const char *const headings[] = {
		"SHOP", "MAILBOX", "STATE", "LAST SUCCESS", "LAST UID", "DETAIL", NULL};
	AUTO(table) table = table_new(headings);
	for (guint i = 0; i < reports->len; i++) {
		const struct mailbox_report *report =
			&g_array_index(reports, struct mailbox_report, i);
		g_autofree char *success = time_format(report->last_success_at_utc);
		table_cell(table, 0, "%s", report->shop);
		table_cell(table, 0, "%s", report->mailbox);
		table_cell(table, 0, "%s", report->state);
		table_cell(table, 0, "%s",
			report->last_success_at_utc != 0 ? success : "never");
		table_cell(table, 0, "%u", report->last_uid);
		table_cell(table, 100, "%s", report->detail);
	}
	if (reports->len == 0)
		(void)printf("No mailbox was watched yet: start replyd run.\n");
	else
		table_print(table, stdout);
	print_counts("drafts ", drafts);
	print_counts("outbox ", outbox);
	if (paused)
		(void)printf("Sending is paused: replyd resume starts it again.\n");
}

static int report(const struct cli_options *options)
{
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	GError *err = NULL;
	bool paused = false;
	g_autoptr(GArray) reports = mailbox_reports(desk.db, &err);
	json_t *drafts = err == NULL ? drafts_json(&desk, &err) : json_object();
	json_t *outbox = err == NULL ? outbox_json(&desk, &err) : json_object();
	json_t *sources = err == NULL ? sources_json(&desk, &err) : json_array();
	json_t *autonomy = err == NULL ? autonomy_json(&desk, &err) : json_array();
	int64_t doubtful = 0;
	g_autoptr(GArray) jumps = err == NULL ? radar_jumps(desk.db, 0, &err) : NULL;
	if (err == NULL && shop_is_paused(desk.db, 0, &paused, &err) &&
		parcels_count_doubtful(desk.db, &doubtful, &err)) {
		if (options->json) {
			json_t *all = json_pack("{s:s, s:o, s:O, s:O, s:O, s:b}",
				"version", PACKAGE_VERSION, "mailboxes",
				mailboxes_json(reports), "drafts", drafts, "outbox",
				outbox, "order_sources", sources, "paused", paused);
			json_object_set_new(
				all, "doubtful_parcels", json_integer(doubtful));
			json_object_set_new(all, "jumps", json_integer(jumps->len));
			json_object_set(all, "autonomy", autonomy);
			(void)json_dumpf(all, stdout, JSON_COMPACT);
			(void)putchar('\n');
			json_decref(all);
		} else {
			print_text(reports, drafts, outbox, paused);
			print_sources(sources);
			print_doubtful(doubtful);
			print_jumps(jumps);
			print_autonomy(autonomy);
		}
	}
	json_decref(drafts);
	json_decref(outbox);
	json_decref(sources);
	json_decref(autonomy);
	desk_close(&desk);
	return err == NULL ? EXIT_OK : cli_fail(err);
}

int cmd_status(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, true, NULL, "", summary, &argc, &argv, &help))
		status = help ? EXIT_OK : report(&options);
	cli_options_clear(&options);
	return status;
}
