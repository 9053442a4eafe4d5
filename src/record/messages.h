/*
 * Messages: every mail taken or sent, whatever it is. Nothing is dropped: a mail
 * without Message-ID, or one the parser could not read, has a row too.
 */
#ifndef RECORD_MESSAGES_H
#define RECORD_MESSAGES_H

#include "mail/terms.h"
#include "record/db.h"
#include "record/raw.h"

enum direction {
	DIRECTION_IN,
	DIRECTION_OUT,       /* sent by replyd */
	DIRECTION_OUT_OTHER, /* sent by a person from another mail program */
};

/*
 * A row. message_row_clear() frees its strings. Strings may be NULL when written; when
 * read they are "" instead.
 */
struct message_row {
	int64_t id;
	int64_t shop_id;
	int64_t case_id; /* 0: none */
	enum direction direction;
	char *message_id;   /* without <> */
	char *content_hash; /* of the raw bytes, whoever made it */
	char *in_reply_to;
	char *from_addr; /* address_key() */
	char *from_name;
	char *to_addr;
	char *subject;
	char *text; /* new text */
	char *language;
	char *reading; /* JSON of reading_to_json() */
	enum mail_kind kind;
	enum intent intent;
	double confidence;
	uint32_t flags;
	uint32_t defects;
	unsigned photos;
	int64_t date_utc;        /* as the mail says */
	int64_t received_at_utc; /* INTERNALDATE */
	int64_t taken_at_utc;
	int64_t mailbox_id; /* where it lies; 0: nowhere */
	uint32_t uidvalidity;
	uint32_t uid;
	struct raw_place raw;
};

void message_row_clear(struct message_row *row);

MUST_USE bool message_insert(
	struct db *db, const struct message_row *row, int64_t *out_id, GError **err);

/* 1 found, 0 not there, -1 failed. The caller clears *out_row. */
MUST_USE int message_load(
	struct db *db, int64_t id, struct message_row *out_row, GError **err);
MUST_USE int message_load_by_message_id(struct db *db, int64_t shop_id,
	const char *message_id, struct message_row *out_row, GError **err);

/*
 * The mail known under this content hash (and this Message-ID, when it has one), so
 * that a mailbox that renumbers its mails does not bring them twice. 1, 0, -1.
 */
MUST_USE int message_find_same(struct db *db, int64_t shop_id, const char *message_id,
	const char *content_hash, int64_t *out_id, GError **err);

/* The mail now lies at this place (the mailbox was renumbered). */
MUST_USE bool message_move(struct db *db, int64_t id, int64_t mailbox_id,
	uint32_t uidvalidity, uint32_t uid, GError **err);

/*
 * The case that one of these Message-IDs belongs to, the latest first. `ids` is of char
 * *. 1, 0, -1.
 */
MUST_USE int message_find_thread(struct db *db, int64_t shop_id, const GPtrArray *ids,
	int64_t *out_case_id, GError **err);

/* Whether a mail of the shop's answers this Message-ID already. 1, 0, -1. */
MUST_USE int message_has_answer(
	struct db *db, int64_t shop_id, const char *message_id, GError **err);

/*
 * Mails at places of this mailbox whose `after` action (seen, moved) is still to do:
 * array of uint32_t UIDs, at most `limit`; and the note that it is done.
 */
MUST_USE GArray *messages_after_due(struct db *db, int64_t mailbox_id,
	uint32_t uidvalidity, int limit, GError **err);
MUST_USE bool messages_after_done(struct db *db, int64_t mailbox_id,
	uint32_t uidvalidity, const GArray *uids, GError **err);

MUST_USE bool message_set_case(
	struct db *db, int64_t id, int64_t case_id, GError **err);

/* The mails of a case, oldest first: array of struct message_row, cleared when freed.
 */
MUST_USE GArray *messages_of_case(struct db *db, int64_t case_id, GError **err);

/*
 * Mails of buyers, readable or not, received at `since_utc` or later, whose row id is
 * above `after_id`, by id, at most `limit`: array of struct message_row.
 */
MUST_USE GArray *messages_of_buyers(
	struct db *db, int64_t since_utc, int64_t after_id, int limit, GError **err);

/* An agent says what the mail wants: that is certain from then on. */
MUST_USE bool message_relabel(
	struct db *db, int64_t id, enum intent intent, GError **err);

/* The buyer's newest mail in the case, readable or not. 1, 0, -1. */
MUST_USE int message_newest_of_buyer(
	struct db *db, int64_t case_id, struct message_row *out_row, GError **err);

/*
 * The buyer's mails of the case received after `answered_at_utc`, the newest first, at
 * most `limit`: array of struct message_row.
 */
MUST_USE GArray *messages_unanswered(struct db *db, int64_t case_id,
	int64_t answered_at_utc, int limit, GError **err);

/*
 * Retention: forgets text and raw place of mails taken before `before_utc` whose case
 * is closed, and gives the lowest segment still in use.
 */
MUST_USE bool messages_expire(
	struct db *db, int64_t before_utc, int64_t *out_lowest_segment, GError **err);

#endif
