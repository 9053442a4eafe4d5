/*
 * One step in the life of a draft: the transaction it runs in (its own, or the caller's
 * that it joins), the draft, who asks; and the move from one state to the next with
 * everything that goes with it. Inside of approve/ only.
 */
#ifndef APPROVE_STEP_H
#define APPROVE_STEP_H

#include "approve/approve.h"

struct step {
	struct db *db;
	const struct approver *who;
	bool joined; /* the transaction is the caller's */
	struct draft_row row;
};

/* What a step does with the draft it was given. */
typedef bool (*step_fn)(struct step *step, void *context, GError **err);

/*
 * Loads the draft (`revision` as in approve.h), runs `fn` on it and commits, or rolls
 * everything back. ERR_INPUT when there is no such draft or it was changed meanwhile.
 */
MUST_USE bool step_run(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, step_fn fn, void *context, GError **err);

/* The same without a draft: step->row is empty. */
MUST_USE bool step_run_bare(struct db *db, const struct approver *who, step_fn fn,
	void *context, GError **err);

/*
 * Moves step->row by `event` and writes it, with `why` as its note where the event ends
 * or stops the draft, and into the event log. A mail of the draft that the event calls
 * back is cancelled: ERR_TEMP when it is being sent.
 */
MUST_USE bool step_move(
	struct step *step, enum draft_event event, const char *why, GError **err);

/* Writes step->row as it is now; `event` and `detail` go into the event log. */
MUST_USE bool step_write(
	struct step *step, const char *event, const char *detail, GError **err);

/* An entry in the event log about the step's draft and case. */
MUST_USE bool step_note(
	struct step *step, const char *event, const char *detail, GError **err);

/* Replies of this draft's kind begin anew to earn that they leave by themselves. */
MUST_USE bool step_fall(struct step *step, const char *why, GError **err);

/* Sets ERR_INPUT with this text; false, for the caller to return. */
bool step_refuse(GError **err, const char *format, ...) PRINTF_LIKE(2, 3);

/* Frees *slot and puts a copy of `text` there. */
void step_set(char **slot, const char *text);

#endif
