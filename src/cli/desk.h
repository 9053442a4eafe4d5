/*
 * What the commands about drafts share: settings and store opened together, the shop of
 * a draft, and the loop over the IDs given.
 */
#ifndef CLI_DESK_H
#define CLI_DESK_H

#include <stdbool.h>
#include <stdint.h>

#include "approve/approve.h"
#include "base/attr.h"
#include "cli/open.h"
#include "daemon/engine.h"
#include "record/drafts.h"

struct desk {
	struct settings *settings; /* owned; the engine's once there is one */
	struct engine *engine;     /* NULL until desk_engine() */
	struct db *db;
	char *agent;
	int64_t now_utc;
};

/* Opens both; false after the failure has been told. */
MUST_USE bool desk_open(struct desk *desk, const struct cli_options *options);
void desk_close(struct desk *desk);

/* Templates and lexicons too, for what draws drafts. False after telling why not. */
MUST_USE bool desk_engine(struct desk *desk);

/* Who asks, for approve/. */
struct approver desk_approver(const struct desk *desk);

/* The settings of a shop by its row id; NULL when its file is gone. */
const struct shop_settings *desk_shop(const struct desk *desk, int64_t shop_id);

/* A draft by what the person typed. False after telling why not. */
MUST_USE bool desk_draft(
	const struct desk *desk, const char *typed, struct draft_row *out_draft);

/*
 * One change to the case of a draft and the draft drawn anew from it, in one
 * transaction. `why` goes into the event log.
 */
MUST_USE bool desk_change_case(struct desk *desk, const struct draft_row *draft,
	bool (*change)(struct desk *desk, const struct draft_row *draft,
		const void *what, GError **err),
	const void *what, const char *why, GError **err);

/*
 * Does `act` for each draft named in ids (argc, argv of the command's arguments), tells
 * what was done or why not, and rings the daemon. Returns the exit status. With no ID
 * the usage is told.
 */
int desk_each(struct desk *desk, int argc, char **argv,
	bool (*act)(struct desk *desk, const struct draft_row *draft, void *context,
		GError **err),
	void *context, const char *done);

#endif
