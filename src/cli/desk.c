#include "cli/desk.h"

#include <stdio.h>

#include "base/error.h"
#include "cli/commands.h"
#include "daemon/drafting.h"
#include "record/shops.h"

bool desk_open(struct desk *desk, const struct cli_options *options)
{
	*desk = (struct desk){0};
	desk->settings = cli_settings(options);
	if (desk->settings == NULL)
		return false;
	desk->db = cli_store(desk->settings);
	desk->agent = cli_agent();
	desk->now_utc = clock_now(&(struct clock){0});
	if (desk->db != NULL)
		return true;
	desk_close(desk);
	return false;
}

void desk_close(struct desk *desk)
{
	db_close(desk->db);
	if (desk->engine != NULL)
		engine_free(desk->engine);
	else
		settings_free(desk->settings);
	g_free(desk->agent);
	*desk = (struct desk){0};
}

bool desk_engine(struct desk *desk)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	desk->engine = engine_new(desk->settings, problems);
	for (guint i = 0; i < problems->len; i++)
		cli_complain("%s", (char *)problems->pdata[i]);
	if (desk->engine == NULL)
		desk->settings = NULL; /* engine_new() has freed it */
	return desk->engine != NULL;
}

struct approver desk_approver(const struct desk *desk)
{
	return (struct approver){desk->agent, desk->now_utc};
}

const struct shop_settings *desk_shop(const struct desk *desk, int64_t shop_id)
{
	g_autofree char *key = NULL;
	g_autoptr(GError) err = NULL;
	if (shop_name(desk->db, shop_id, &key, &err) <= 0)
		return NULL;
	return settings_shop(desk->settings, key);
}

bool desk_draft(const struct desk *desk, const char *typed, struct draft_row *out_draft)
{
	guint64 id = 0;
	g_autoptr(GError) err = NULL;
	if (!g_ascii_string_to_unsigned(typed, 10, 1, G_MAXINT64, &id, NULL)) {
		cli_complain("\"%s\" is not the number of a draft; replyd drafts lists "
			     "them",
			typed);
		return false;
	}
	int found = draft_load(desk->db, (int64_t)id, out_draft, &err);
	if (found < 0)
		cli_complain("%s", err->message);
	else if (found == 0)
		cli_complain("there is no draft %s; replyd drafts lists them", typed);
	return found > 0;
}

static bool change_and_draw(struct desk *desk, const struct draft_row *draft,
	bool (*change)(
		struct desk *, const struct draft_row *, const void *, GError **),
	const void *what, const char *why, GError **err)
{
	const struct shop_settings *shop = desk_shop(desk, draft->shop_id);
	if (shop == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"its shop has no file in shops.d any more");
		return false;
	}
	const struct drafting drafting = {desk->engine, shop, draft->shop_id, desk->db};
	return change(desk, draft, what, err) &&
	       drafting_draw(&drafting, draft->case_id, why, true, err);
}

bool desk_change_case(struct desk *desk, const struct draft_row *draft,
	bool (*change)(struct desk *desk, const struct draft_row *draft,
		const void *what, GError **err),
	const void *what, const char *why, GError **err)
{
	if (!db_begin(desk->db, err))
		return false;
	if (change_and_draw(desk, draft, change, what, why, err))
		return db_commit(desk->db, err);
	db_rollback(desk->db);
	return false;
}

static bool act_on(struct desk *desk, const char *typed,
	bool (*act)(struct desk *, const struct draft_row *, void *, GError **),
	void *context, const char *done)
{
	struct draft_row draft = {0};
	if (!desk_draft(desk, typed, &draft))
		return false;
	g_autoptr(GError) err = NULL;
	bool ok = act(desk, &draft, context, &err);
	if (ok)
		(void)printf("draft %s: %s\n", typed, done);
	else
		cli_complain("draft %s: %s", typed, err->message);
	draft_row_clear(&draft);
	return ok;
}

int desk_each(struct desk *desk, int argc, char **argv,
	bool (*act)(struct desk *desk, const struct draft_row *draft, void *context,
		GError **err),
	void *context, const char *done)
{
	if (argc < 2) {
		cli_complain("which draft? replyd drafts lists them");
		return EXIT_USAGE;
	}
	int status = EXIT_OK;
	for (int i = 1; i < argc; i++) {
		if (!act_on(desk, argv[i], act, context, done))
			status = EXIT_FAILED;
	}
	cli_ring(desk->settings);
	return status;
}
