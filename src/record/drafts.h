/*
 * Drafts: replies that wait for an agent or for the outbox, each with the facts and the
 * decision it was made from. Every change raises the revision; a change names the
 * revision it saw and fails when that is no longer the one (promise 6).
 */
#ifndef RECORD_DRAFTS_H
#define RECORD_DRAFTS_H

#include "mail/state.h"
#include "record/db.h"

struct draft_row {
	int64_t id;
	int64_t shop_id;
	int64_t case_id;
	int64_t message_id; /* row of the mail it answers */
	int revision;       /* from 1 */
	enum draft_state state;
	char *scenario;
	char *template_name; /* with its wording: "lost", "lost.2" */
	char *language;      /* of the reply */
	enum mode mode;      /* as decided: auto ones approve themselves */
	char *facts;         /* JSON of facts_to_json() */
	char *decision;      /* JSON of decision_to_json() */
	char *claims;        /* JSON object {claim: ticked} */
	char *missing;       /* variables the template lacked, blank separated */
	char *to_addr;
	char *to_name;
	char *subject;
	char *body;
	bool edited;
	char *note;  /* why it was rejected, refused, made stale */
	char *actor; /* who changed it last: "replyd" or an agent */
	int64_t created_at_utc;
	int64_t updated_at_utc;
	int64_t deadline_utc; /* the queue sorts by it; 0: none */
};

void draft_row_clear(struct draft_row *row);

/* Inserts with revision 1. */
MUST_USE bool draft_insert(
	struct db *db, const struct draft_row *row, int64_t *out_id, GError **err);
MUST_USE int draft_load(
	struct db *db, int64_t id, struct draft_row *out_row, GError **err);

/* The draft that occupies the case (draft_state_is_open()). 1, 0, -1. */
MUST_USE int draft_load_open(
	struct db *db, int64_t case_id, struct draft_row *out_row, GError **err);

/* The newest draft of the case, whatever became of it. 1, 0, -1. */
MUST_USE int draft_load_newest(
	struct db *db, int64_t case_id, struct draft_row *out_row, GError **err);

/*
 * Writes the row and raises its revision by one, if the stored revision still is
 * row->revision; else ERR_INPUT "draft 7 was changed meanwhile (revision 4, by ana)".
 */
MUST_USE bool draft_update(struct db *db, struct draft_row *row, GError **err);

/* Which drafts to list. */
struct draft_filter {
	int64_t shop_id; /* 0: all */
	uint32_t states; /* bit(DRAFT_...); 0: the open ones and those in doubt */
	int limit;       /* 0: all */
};

/*
 * Failed ones first, then by deadline, then oldest first: array of struct draft_row,
 * cleared when freed.
 */
MUST_USE GArray *drafts_list(
	struct db *db, const struct draft_filter *filter, GError **err);

/* The same, only their ids: array of int64_t. */
MUST_USE GArray *drafts_ids(
	struct db *db, const struct draft_filter *filter, GError **err);

/* How many there are in each state, in one pass over their indices. */
MUST_USE bool drafts_count(
	struct db *db, int64_t out_counts[DRAFT_STATE_COUNT], GError **err);

/* Whether the case has a draft, in any state, that answers this mail. 1, 0, -1. */
MUST_USE int drafts_answer(
	struct db *db, int64_t case_id, int64_t message_id, GError **err);

/* Whether a reply of this scenario was sent to any case of this order. */
MUST_USE bool drafts_scenario_sent(struct db *db, int64_t order_id,
	enum scenario scenario, bool *out_sent, GError **err);

/*
 * The texts that the case's buyer got, or may have got, oldest first: array of char *,
 * language and template with its wording, "pt/in_transit.2".
 */
MUST_USE GPtrArray *drafts_texts_sent(struct db *db, int64_t case_id, GError **err);

/* What automatic replies are counted by. */
struct automatic_filter {
	int64_t shop_id;
	int64_t case_id;
	int64_t case_since_utc;
	const char *addr;
	int64_t addr_since_utc;
};

/* Automatic replies given: to the case since, and to the address since. */
MUST_USE bool drafts_count_automatic(struct db *db,
	const struct automatic_filter *filter, int *out_case, int *out_addr,
	GError **err);

#endif
