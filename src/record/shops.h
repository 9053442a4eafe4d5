/*
 * Shops and their mailboxes, with the checkpoint of each: how far its mail has been
 * taken. The checkpoint is written in the transaction that writes the mails' rows
 * (promise 1).
 */
#ifndef RECORD_SHOPS_H
#define RECORD_SHOPS_H

#include "record/db.h"

/* The shop's id; a new row when the name is new, its address brought up to date. */
MUST_USE bool shop_ensure(struct db *db, const char *name, const char *address,
	int64_t *out_id, GError **err);

/* The name a shop row was made with, newly allocated. 1, 0, -1. */
MUST_USE int shop_name(struct db *db, int64_t shop_id, char **out_name, GError **err);

/* Automatic sending of a shop, or of all (shop_id 0), stopped by `replyd pause`. */
MUST_USE bool shop_set_paused(
	struct db *db, int64_t shop_id, bool paused, GError **err);
MUST_USE bool shop_is_paused(
	struct db *db, int64_t shop_id, bool *out_paused, GError **err);

struct mailbox_state {
	int64_t id;
	int64_t shop_id;
	uint32_t uidvalidity;     /* 0: never seen */
	uint32_t last_uid;        /* every mail up to here is taken */
	uint64_t highest_modseq;  /* 0: not known */
	int64_t connected_at_utc; /* when it was seen first; older mail is never
	                             answered automatically. 0: never */
	bool imported;            /* the history of the first sight is complete */
	int64_t last_success_at_utc;
};

/* The mailbox `name` of a shop; a new row when it is new. */
MUST_USE bool mailbox_ensure(struct db *db, int64_t shop_id, const char *name,
	struct mailbox_state *out_state, GError **err);

/* Writes uidvalidity, last_uid, highest_modseq, connected_at_utc, imported. */
MUST_USE bool mailbox_save(
	struct db *db, const struct mailbox_state *state, GError **err);

/* What `status` shows of a mailbox: its state in a word, detail for a person. */
struct mailbox_report {
	char *shop;
	char *mailbox;
	char *state;
	char *detail;
	uint32_t last_uid;
	int64_t reported_at_utc;
	int64_t last_success_at_utc;
};

/* All of them: array of struct mailbox_report, cleared when freed. */
MUST_USE GArray *mailbox_reports(struct db *db, GError **err);

MUST_USE bool mailbox_report(struct db *db, int64_t mailbox_id, const char *state,
	const char *detail, int64_t now_utc, GError **err);

#endif
