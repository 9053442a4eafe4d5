/*
 * The path of one mail, in order:
 *
 *     parse -> understand (mail_reader.h) -> record -> match the order -> gather ->
 *     decide -> draft
 *
 * and the side roads: our own copies in the Sent mailbox, bounces, machines' mail.
 * Every row a mail leads to is written in the caller's transaction, which also carries
 * the mailbox's checkpoint: either all of it is there after a crash, or the mail is
 * taken again (promise 1).
 *
 * A pipeline belongs to one thread. Touches the store and the raw segments; logs.
 */
#ifndef DAEMON_PIPELINE_H
#define DAEMON_PIPELINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "daemon/mail_reader.h"
#include "record/db.h"
#include "record/raw.h"
#include "record/shops.h"

enum mailbox_role { ROLE_INBOX, ROLE_SENT };

/* A mail as it came from the mailbox. */
struct incoming {
	const struct shop_settings *shop;
	int64_t shop_id;
	const struct mailbox_state
		*mailbox; /* its checkpoint is the caller's business */
	enum mailbox_role role;
	bool importing; /* history: draft nothing yet */
	uint32_t uid;
	int64_t internal_date_utc;
	bool answered; /* \Answered is set */
	const struct read_mail *mail;
	const void *bytes;
	size_t len;
};

struct pipeline;

/* `db` and `raw` stay the caller's. */
struct pipeline *pipeline_new(
	const struct engine *engine, struct db *db, struct raw_store *raw);
void pipeline_free(struct pipeline *pipeline);
DEFINE_AUTO(pipeline)

/*
 * Takes one mail; never fails for what the mail is, only (ERR_TEMP) for the store. Must
 * be called in a transaction; raw_store_sync() comes before its commit.
 */
MUST_USE bool pipeline_take(
	struct pipeline *pipeline, const struct incoming *incoming, GError **err);

/*
 * Keeps a mail that pipeline_take() failed at for good: its bytes and a row that says
 * it is unreadable, in no case, with `why` in the event log. Called like that one.
 */
MUST_USE bool pipeline_keep(struct pipeline *pipeline, const struct incoming *incoming,
	const char *why, GError **err);

/*
 * After a first import: drafts for the mails of the last three days that nobody has
 * answered. In a transaction.
 */
MUST_USE bool pipeline_draft_unanswered(struct pipeline *pipeline,
	const struct shop_settings *shop, int64_t shop_id, GError **err);

#endif
