#include "approve/approve.h"

#include <jansson.h>
#include <string.h>

#include "base/clock.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "daemon/draft_policy.h"
#include "daemon/drafting.h"
#include "record/events.h"

static const char summary[] = "Approves drafts: each is checked against the facts as "
			      "they are now and, if it still\n"
			      "holds, handed to the outbox. A draft whose facts "
			      "changed is drawn anew instead and\n"
			      "must be looked at again. Claims have to be ticked: they "
			      "are what replyd cannot know.";

struct approval {
	int revision; /* 0: any */
	char **ticks;
	bool tick_all;
	bool despite_policy;
};

static bool tick_claims(struct desk *desk, const struct draft_row *draft,
	const struct approval *approval, GError **err)
{
	const struct approver who = desk_approver(desk);
	for (char **claim = approval->ticks; claim != NULL && *claim != NULL; claim++) {
		if (!approve_tick(desk->db, &who, draft->id, 0, *claim, true, err))
			return false;
	}
	return true;
}

static bool note_overruled(const struct drafting *drafting,
	const struct draft_row *draft, const char *finding, GError **err)
{
	g_autofree char *agent = cli_agent();
	const struct event_row entry = {
		.at_utc = clock_now(&drafting->engine->clock),
		.shop_id = draft->shop_id,
		.case_id = draft->case_id,
		.draft_id = draft->id,
		.name = (char *)"draft.despite_policy",
		.actor = agent,
		.detail = (char *)finding,
	};
	return event_append(drafting->db, &entry, err);
}

/* What the text may not say is refused, or overruled in the agent's name. */
static bool hold_to_policy(const struct drafting *drafting,
	const struct draft_row *draft, bool despite, GError **err)
{
	g_autoptr(GPtrArray) findings = NULL;
	if (!draft_policy_check_row(drafting, draft, &findings, err))
		return false;
	for (guint i = 0; i < findings->len; i++) {
		g_autofree char *finding = policy_finding_line(findings->pdata[i]);
		if (!despite) {
			g_set_error(err, REPLYD_ERROR, ERR_INPUT,
				"policy: %s: edit it, or approve it with "
				"--despite-policy",
				finding);
			return false;
		}
		if (!note_overruled(drafting, draft, finding, err))
			return false;
	}
	return true;
}

/*
 * In one transaction: redraw if the facts moved, else approve. 1 approved, 0 redrawn,
 * -1 failed.
 */
static int approve_fresh(struct desk *desk, const struct draft_row *draft,
	const struct approval *approval, GError **err)
{
	const struct shop_settings *shop = desk_shop(desk, draft->shop_id);
	if (shop == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"its shop has no file in shops.d any more");
		return -1;
	}
	const struct drafting drafting = {desk->engine, shop, draft->shop_id, desk->db};
	bool fresh = true;
	bool waits = draft->state == DRAFT_QUEUED || draft->state == DRAFT_STALE;
	if (waits && !drafting_refresh(&drafting, draft, &fresh, err))
		return -1;
	if (!fresh)
		return 0;
	if (!hold_to_policy(&drafting, draft, approval->despite_policy, err))
		return -1;
	const struct approver who = desk_approver(desk);
	const struct sender_identity from = {shop->name, shop->address};
	if (!tick_claims(desk, draft, approval, err))
		return -1;
	int revision = approval->ticks == NULL ? approval->revision : 0;
	return approve_approve(desk->db, &who, &from, draft->id, revision,
		       approval->tick_all ? APPROVE_TICK_ALL : 0, err)
	               ? 1
	               : -1;
}

static bool check_revision(const struct draft_row *draft, int wanted, GError **err)
{
	if (wanted == 0 || draft->revision == wanted)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_INPUT,
		"it is at revision %d, not %d (changed by %s): look at it again",
		draft->revision, wanted, draft->actor);
	return false;
}

static bool approve_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	const struct approval *approval = context;
	if (!check_revision(draft, approval->revision, err) || !db_begin(desk->db, err))
		return false;
	int done = approve_fresh(desk, draft, approval, err);
	if (done < 0) {
		db_rollback(desk->db);
		return false;
	}
	if (!db_commit(desk->db, err))
		return false;
	if (done == 0)
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"its facts changed, so it was drawn anew: look at it again "
			"with "
			"replyd show %" G_GINT64_FORMAT,
			draft->id);
	return done == 1;
}

static int approve_all(const struct cli_options *options, int argc, char **argv,
	struct approval *approval)
{
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	int status = EXIT_FAILED;
	if (desk_engine(&desk))
		status =
			desk_each(&desk, argc, argv, approve_one, approval, "approved");
	desk_close(&desk);
	return status;
}

int cmd_approve(int argc, char **argv)
{
	struct cli_options options = {0};
	struct approval approval = {0};
	gboolean tick_all = FALSE;
	gboolean despite = FALSE;
	g_auto(GStrv) ticks = NULL;
	const GOptionEntry own[] = {
		{"if-rev", 0, 0, G_OPTION_ARG_INT, &approval.revision,
			"only if the draft is at revision N", "N"},
		{"tick", 't', 0, G_OPTION_ARG_STRING_ARRAY, &ticks,
			"this claim is true; may be repeated", "CLAIM"},
		{"tick-all", 0, 0, G_OPTION_ARG_NONE, &tick_all,
			"every claim of the draft is true", NULL},
		{"despite-policy", 0, 0, G_OPTION_ARG_NONE, &despite,
			"though its text says what the policy forbids", NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, own, "ID...", summary, &argc, &argv, &help)) {
		approval.ticks = ticks;
		approval.tick_all = tick_all;
		approval.despite_policy = despite;
		status = help ? EXIT_OK : approve_all(&options, argc, argv, &approval);
	}
	cli_options_clear(&options);
	return status;
}
