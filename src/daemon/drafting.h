/*
 * Drafting: from a case to its one open draft. Gathers the facts, lets decide/ judge
 * and draft/ write, puts the result in the queue (or in place of the draft that is
 * there), and approves it in the program's name when the decision is `auto` and nothing
 * objects.
 *
 * Touches the store; joins the caller's transaction. Logs.
 */
#ifndef DAEMON_DRAFTING_H
#define DAEMON_DRAFTING_H

#include <stdbool.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "mail/decision.h"
#include "record/db.h"
#include "record/drafts.h"

struct drafting {
	const struct engine *engine;
	const struct shop_settings *shop;
	int64_t shop_id;
	struct db *db;
};

/*
 * Draws the draft of `case_id` anew from its newest mail of the buyer. `why` says what
 * happened, for the event log: "new mail", "parcel moved", "verdict". `on_request`: an
 * agent asked, so nothing is sent by itself. A draft that would come out the same stays
 * untouched.
 */
MUST_USE bool drafting_draw(const struct drafting *drafting, int64_t case_id,
	const char *why, bool on_request, GError **err);

/*
 * As drafting_draw(), when the buyer has not answered what was asked: the draft reminds
 * of it. It becomes an answer again as soon as there is something to answer.
 */
MUST_USE bool drafting_remind(
	const struct drafting *drafting, int64_t case_id, GError **err);

/*
 * Whether the draft still says what the facts say now. When it does not it is redrawn
 * and *out_fresh is false: the agent has to look again (promise 6).
 */
MUST_USE bool drafting_refresh(const struct drafting *drafting,
	const struct draft_row *draft, bool *out_fresh, GError **err);

/*
 * A reply of mode earn: MODE_AUTO when agents approved enough of its kind (shop,
 * scenario, language and template of `kind`) before its cause came at `came_at_utc`,
 * else MODE_DRAFT with its guard.
 */
MUST_USE bool drafting_judge_earned(const struct drafting *drafting,
	const struct draft_row *kind, int64_t came_at_utc, struct decision *decision,
	GError **err);

/*
 * Brings a draft up to what the facts say now. Facts that changed while nobody drew it
 * (the program was stopped before it could) count as if they had just come.
 */
MUST_USE bool drafting_catch_up(
	const struct drafting *drafting, const struct draft_row *draft, GError **err);

/*
 * Whether a reply that was to be sent before (it failed, or is in doubt) still fits the
 * facts. Nothing changes.
 */
MUST_USE bool drafting_still_true(const struct drafting *drafting,
	const struct draft_row *draft, bool *out_true, GError **err);

#endif
