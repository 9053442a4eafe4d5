/*
 * Gathering: the facts of a case as the store knows them now, for decide/.
 *
 * Touches the store (reads). The caller owns the facts.
 */
#ifndef DAEMON_GATHER_H
#define DAEMON_GATHER_H

#include "daemon/settings.h"
#include "mail/facts.h"
#include "record/cases.h"
#include "record/db.h"
#include "record/messages.h"

/*
 * The facts about the mail `message` of the case `row`, at `now_utc`. `languages` (of
 * char *) are those that have templates. NULL when the store failed.
 */
MUST_USE struct facts *gather_facts(struct db *db, const struct shop_settings *shop,
	const GPtrArray *languages, const struct case_row *row,
	const struct message_row *message, int64_t now_utc, GError **err);

/*
 * Changes the facts of a case whose buyer has not answered us: there is nothing to
 * answer, only our question to remind of. Nothing changes when the buyer wrote last.
 */
void gather_silence(struct facts *facts, const struct case_row *row);

#endif
