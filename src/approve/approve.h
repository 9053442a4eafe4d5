/*
 * The life of a draft: every change of its state goes through here, whoever asks for it
 * (an agent on the command line, the pipeline, the sender). Each function is one step
 * of the machine in mail/state.h and one transaction: the draft, its outbox mail, its
 * case and the event log change together or not at all. When the caller already is in a
 * transaction (the pipeline taking a mail), the step joins it; after ERR_INPUT or "too
 * late" nothing was written and that transaction can go on, after any other error the
 * caller rolls back.
 *
 * `revision` is the revision the caller saw; 0 takes the draft as it is now. A draft
 * that was changed meanwhile gives ERR_INPUT saying by whom, and nothing happens: of
 * two agents who approve at once, one wins and one mail leaves.
 *
 * Touches the store. Nothing here rings the doorbell: the caller does.
 */
#ifndef APPROVE_APPROVE_H
#define APPROVE_APPROVE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "record/db.h"
#include "record/drafts.h"
#include "record/outbox.h"

/* Who asks and when. "replyd" is the program itself. */
struct approver {
	const char *actor;
	int64_t now_utc;
};

/* What the shop puts into every mail it sends. */
struct sender_identity {
	const char *name;    /* display name of From */
	const char *address; /* From and envelope sender */
};

/* A new draft of a case that has no open one. Sets row->id; row->state must be QUEUED.
 */
MUST_USE bool approve_queue(
	struct db *db, const struct approver *who, struct draft_row *row, GError **err);

/*
 * Puts new content (scenario, text, facts, decision, claims, deadline, message_id, ...)
 * of `fresh` into the open draft `draft_id`; a mail of it that waits in the outbox is
 * cancelled, one that is being sent makes this fail with ERR_TEMP. The draft is QUEUED
 * afterwards. `why` goes into the event log.
 */
MUST_USE bool approve_redraw(struct db *db, const struct approver *who,
	int64_t draft_id, const struct draft_row *fresh, const char *why, GError **err);

/* How a draft is approved. */
#define APPROVE_TICK_ALL  1u /* every claim is ticked first */
#define APPROVE_AUTOMATIC 2u /* no agent looked: Auto-Submitted, counted in budgets */

/*
 * Approves: composes the complete mail, gives it its Message-ID and puts it into the
 * outbox. Refuses (ERR_INPUT, saying what to do) a draft with missing variables, with
 * claims not ticked, stale, or already approved; and with APPROVE_AUTOMATIC one that an
 * agent edited or that was not decided to be automatic. `how` is of APPROVE_...
 */
MUST_USE bool approve_approve(struct db *db, const struct approver *who,
	const struct sender_identity *from, int64_t draft_id, int revision,
	unsigned how, GError **err);

/*
 * Replaces subject and body; claims stay as they were ticked, and a missing variable
 * counts as filled once its mark "[missing: NAME]" is gone from the text.
 */
MUST_USE bool approve_edit(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, const char *subject, const char *body, GError **err);

/* Ticks (or unticks) one claim. */
MUST_USE bool approve_tick(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, const char *claim, bool ticked, GError **err);

/* Puts aside; an approved one is taken back while its mail still waits. */
MUST_USE bool approve_hold(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, GError **err);
MUST_USE bool approve_release(struct db *db, const struct approver *who,
	int64_t draft_id, int revision, GError **err);

MUST_USE bool approve_reject(struct db *db, const struct approver *who,
	int64_t draft_id, int revision, const char *why, GError **err);

/*
 * Sends again what was refused or is in doubt, with the same Message-ID. Only an agent
 * may; and not while a newer draft of the case is open.
 */
MUST_USE bool approve_retry(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, GError **err);

/*
 * The open draft of a case is no longer right: its facts changed (stale), somebody
 * answered from elsewhere (settle). No open draft is fine. A mail that waits is
 * cancelled; one that is being sent is beyond recall: the draft then stays as it is,
 * and the event log says that it was too late.
 */
MUST_USE bool approve_stale(struct db *db, const struct approver *who, int64_t case_id,
	const char *why, GError **err);
MUST_USE bool approve_settle(struct db *db, const struct approver *who, int64_t case_id,
	const char *why, GError **err);

/* Whether the draft's mail is being sent this moment: then it cannot be redrawn. */
MUST_USE bool approve_is_leaving(
	struct db *db, int64_t draft_id, bool *out_leaving, GError **err);

/*
 * The sender's word on the mail of a draft, in the transaction that moved the mail: the
 * draft follows it to SENT, IN_DOUBT or FAILED. If the buyer wrote while it was being
 * sent, one that came back (WAITING, FAILED) is stale, and after one that went a stale
 * draft for the new mail is left for the clock to draw. A mail that was sent becomes a
 * message of its case, so that an answer to it finds the case.
 */
MUST_USE bool approve_follow(struct db *db, const struct approver *who,
	const struct outbox_row *mail, GError **err);

/*
 * Evidence about a mail that is in doubt, by its Message-ID: it was seen in the Sent
 * mailbox or quoted by the buyer (`went_out`), or it bounced. A mail that was sent and
 * bounced comes back to the agent as a failed draft of its case, unless that has an
 * open one. 1: a doubt was settled or a mail came back, 0: neither, -1: failed.
 */
MUST_USE int approve_evidence(struct db *db, const struct approver *who,
	int64_t shop_id, const char *message_id, bool went_out, const char *what,
	GError **err);

#endif
