/*
 * Reads stored mails of buyers again, with the lexicons of an engine, as if they came
 * today: what `replay` and `learn` look at. Nothing in the store changes.
 *
 * Touches the store and the mails' files (reads).
 */
#ifndef DAEMON_REREAD_H
#define DAEMON_REREAD_H

#include <glib.h>
#include <stdint.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "daemon/mail_reader.h"
#include "record/db.h"
#include "record/messages.h"

struct reread;

/* Mails that were received at `since_utc` or later. All must outlive the result. */
MUST_USE struct reread *reread_new(
	const struct engine *engine, struct db *db, int64_t since_utc, GError **err);
void reread_free(struct reread *reread);
DEFINE_AUTO(reread)

/* A mail as it was taken and as it reads now; lives until the next one. */
struct reread_mail {
	const struct message_row *row;
	const struct read_mail *now;
	const struct shop_settings *shop;
};

/* The next mail, in the order they were taken. 1, 0 at the end, -1 failed. */
MUST_USE int reread_next(struct reread *reread, struct reread_mail *out, GError **err);

/* Mails passed over: their bytes are forgotten or damaged, or their shop is gone. */
unsigned reread_passed_over(const struct reread *reread);

#endif
