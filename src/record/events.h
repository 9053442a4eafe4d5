/*
 * The event log: what happened to which mail, case, draft or parcel, when and by whom.
 * Append only; `replyd trace` and `show` read it.
 */
#ifndef RECORD_EVENTS_H
#define RECORD_EVENTS_H

#include "record/db.h"

struct event_row {
	int64_t id;
	int64_t at_utc;
	int64_t shop_id; /* 0: none; so for all ids here */
	int64_t case_id;
	int64_t draft_id;
	int64_t message_id; /* row id */
	char *name;         /* "mail.taken", "draft.queued", "draft.approved", ... */
	char *actor;        /* "replyd" or the agent's name */
	char *detail;       /* for a person; safe to show */
};

void event_row_clear(struct event_row *row);
MUST_USE bool event_append(struct db *db, const struct event_row *row, GError **err);

/* The events that name this case, oldest first: array of struct event_row. */
MUST_USE GArray *events_of_case(struct db *db, int64_t case_id, GError **err);

/*
 * The events of this name since `since_utc`, oldest first: array of struct event_row.
 * Looks at all events: not for a path that is in a hurry.
 */
MUST_USE GArray *events_named(
	struct db *db, const char *name, int64_t since_utc, GError **err);

#endif
