/*
 * A shop to test with: an engine with the tree's templates and lexicons, a store, raw
 * segments and a pipeline in a temporary folder, a clock that stands still, and mails
 * put through the pipeline as if they had come from the inbox.
 */
#ifndef TESTS_DAEMON_SHOP_H
#define TESTS_DAEMON_SHOP_H

#include "daemon/engine.h"
#include "daemon/mail_reader.h"
#include "daemon/pipeline.h"
#include "record/db.h"
#include "record/drafts.h"

#define SHOP_NOW INT64_C(1772352000) /* 2026-03-01T08:00:00Z */

struct shop {
	char *dir;
	struct engine *engine;
	struct db *db;
	struct raw_store *raw;
	struct pipeline *pipeline;
	struct mail_reader *reader;
	const struct shop_settings *settings;
	int64_t id;
	struct mailbox_state inbox;
	struct mailbox_state sent;
	uint32_t next_uid;
};

/* `extra` is added to the shop's file, "[automatic]\ndefault = auto\n" say; NULL: none.
 * The mailbox was connected long ago. */
void shop_begin(struct shop *shop, const char *extra);
void shop_end(struct shop *shop);

/* A mail whose lines end in LF; `role` says where it was found. Commits. */
void shop_receive(struct shop *shop, enum mailbox_role role, const char *mail);

/* A plain mail of a buyer to the shop. */
void shop_receive_text(struct shop *shop, const char *from, const char *message_id,
	const char *subject, const char *text);

/* An order of this buyer, shipped 20 days ago by China Post to the US, its parcel on
 * its way; its row id. */
int64_t shop_add_order(struct shop *shop, const char *number, const char *buyer);

/* The newest draft, in any state; the caller clears it. False: there is none. */
bool shop_newest_draft(struct shop *shop, struct draft_row *out_draft);

/* How many rows a query counts. */
int64_t shop_count(struct shop *shop, const char *sql);

#endif
