/*
 * The outbox: complete mails on their way out, with the state each is in
 * (mail/state.h).
 */
#ifndef RECORD_OUTBOX_H
#define RECORD_OUTBOX_H

#include "mail/state.h"
#include "record/db.h"

struct outbox_row {
	int64_t id;
	int64_t shop_id;
	int64_t draft_id;
	int64_t case_id;
	enum outbox_state state;
	bool automatic;   /* no agent pressed send */
	char *message_id; /* without <> */
	char *envelope_from;
	char *envelope_to; /* address_key() */
	GBytes *mail;      /* complete RFC 5322 bytes, CRLF line ends */
	int attempts;
	int64_t created_at_utc;
	int64_t next_try_at_utc;
	int64_t sent_at_utc; /* 0: not yet */
	char *last_answer;   /* the server's last words, safe to show */
	bool copy_due;       /* a copy still has to go to the Sent mailbox */
};

void outbox_row_clear(struct outbox_row *row);

MUST_USE bool outbox_insert(
	struct db *db, const struct outbox_row *row, int64_t *out_id, GError **err);
MUST_USE int outbox_load(
	struct db *db, int64_t id, struct outbox_row *out_row, GError **err);
MUST_USE int outbox_load_by_message_id(struct db *db, int64_t shop_id,
	const char *message_id, struct outbox_row *out_row, GError **err);

/* The mail of a draft that is not final yet, or failed or in doubt. 1, 0, -1. */
MUST_USE int outbox_load_of_draft(
	struct db *db, int64_t draft_id, struct outbox_row *out_row, GError **err);

/*
 * Moves the mail by `event` if it still is in row->state, writing attempts,
 * next_try_at_utc, sent_at_utc, last_answer and copy_due with it; row->state is the new
 * state afterwards. ERR_INPUT when the machine or the stored state forbids it.
 */
MUST_USE bool outbox_move(
	struct db *db, struct outbox_row *row, enum outbox_event event, GError **err);

/* WAITING mails of a shop that are due, oldest first: array of struct outbox_row. */
MUST_USE GArray *outbox_due(
	struct db *db, int64_t shop_id, int64_t now_utc, int limit, GError **err);

/* When the next WAITING mail of a shop is due; 0: none. */
MUST_USE bool outbox_next_due(
	struct db *db, int64_t shop_id, int64_t *out_at_utc, GError **err);

/* Mails of a shop (0: of all) in this state, oldest first: array of struct outbox_row.
 */
MUST_USE GArray *outbox_in_state(
	struct db *db, int64_t shop_id, enum outbox_state state, GError **err);

/* SENT mails of a shop whose copy is due in the Sent mailbox. */
MUST_USE GArray *outbox_copies_due(struct db *db, int64_t shop_id, GError **err);
MUST_USE bool outbox_copy_done(struct db *db, int64_t id, GError **err);

#endif
