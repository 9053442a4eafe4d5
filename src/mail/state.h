/*
 * The states of a draft, of the mail it becomes and of an action, and who may move
 * them. The tables in state.c are the machine; approve/, send/ and daemon/ ask them
 * before every change and never write a state otherwise.
 *
 * Invariants (tests/unit/mail/test_state.c and the crash tests check them):
 *   I1  A draft has at most one outbox mail that is not final.
 *   I2  DRAFT_APPROVED holds exactly while its outbox mail is WAITING, SENDING or
 *       DELIVERING.
 *   I3  An outbox mail has its Message-ID and its complete bytes before it leaves
 * WAITING. I4  SENDING is committed before the first SMTP byte of that mail, DELIVERING
 * before its end-of-data; so a mail found SENDING after a crash was not accepted and
 * goes back to WAITING, one found DELIVERING may have been and becomes IN_DOUBT. I5
 * Only an agent, or evidence, moves a mail out of IN_DOUBT. I6  SENT, REJECTED,
 * SUPERSEDED and SETTLED drafts never change again. I7  A case has at most one draft
 * that is QUEUED, HELD, STALE, APPROVED or FAILED.
 *
 *               approve            sent
 *     QUEUED ───────────► APPROVED ─────► SENT        stale: STALE ─redraw─► QUEUED
 *       ▲ ▲                │    │ doubt               hold:  HELD ─release─► QUEUED
 *       │ └─edit── FAILED ◄┘    └─────► IN_DOUBT ─(evidence or agent)─► SENT, APPROVED
 *       └──────────── retry: FAILED ─► APPROVED
 *     reject, supersede (a newer draft answers the case), settle (answered elsewhere)
 * end every draft that is not yet being sent.
 *
 * Touches nothing.
 */
#ifndef MAIL_STATE_H
#define MAIL_STATE_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"
#include "mail/terms.h"

#define DRAFT_STATE_LIST(X)                                                            \
	X(DRAFT_QUEUED, "queued")     /* waits for an agent */                         \
	X(DRAFT_HELD, "held")         /* an agent put it aside */                      \
	X(DRAFT_STALE, "stale")       /* its facts changed; to be drawn anew */        \
	X(DRAFT_APPROVED, "approved") /* its mail is in the outbox */                  \
	X(DRAFT_SENT, "sent")                                                          \
	X(DRAFT_IN_DOUBT, "in_doubt") /* the server's last answer was lost */          \
	X(DRAFT_FAILED, "failed")     /* refused for good: back with the agent */      \
	X(DRAFT_REJECTED, "rejected")                                                  \
	X(DRAFT_SUPERSEDED, "superseded") /* a newer draft answers the case */         \
	X(DRAFT_SETTLED, "settled")       /* somebody answered from elsewhere */

#define DRAFT_EVENT_LIST(X)                                                            \
	X(DRAFT_EVENT_APPROVE, "approve")                                              \
	X(DRAFT_EVENT_EDIT, "edit")                                                    \
	X(DRAFT_EVENT_HOLD, "hold")                                                    \
	X(DRAFT_EVENT_RELEASE, "release")                                              \
	X(DRAFT_EVENT_STALE, "stale")                                                  \
	X(DRAFT_EVENT_REDRAW, "redraw")                                                \
	X(DRAFT_EVENT_REJECT, "reject")                                                \
	X(DRAFT_EVENT_RETRY, "retry")                                                  \
	X(DRAFT_EVENT_SENT, "sent")                                                    \
	X(DRAFT_EVENT_DOUBT, "doubt")                                                  \
	X(DRAFT_EVENT_FAIL, "fail")                                                    \
	X(DRAFT_EVENT_SUPERSEDE, "supersede")                                          \
	X(DRAFT_EVENT_SETTLE, "settle")

#define OUTBOX_STATE_LIST(X)                                                           \
	X(OUTBOX_WAITING, "waiting")                                                   \
	X(OUTBOX_SENDING, "sending")                                                   \
	X(OUTBOX_DELIVERING, "delivering") /* end-of-data may have left */             \
	X(OUTBOX_SENT, "sent")                                                         \
	X(OUTBOX_IN_DOUBT, "in_doubt")                                                 \
	X(OUTBOX_FAILED, "failed")                                                     \
	X(OUTBOX_CANCELLED, "cancelled")

#define OUTBOX_EVENT_LIST(X)                                                           \
	X(OUTBOX_EVENT_CLAIM, "claim")     /* about to talk SMTP */                    \
	X(OUTBOX_EVENT_DELIVER, "deliver") /* about to end the data */                 \
	X(OUTBOX_EVENT_ACCEPT, "accept")   /* 250, or evidence that it went out */     \
	X(OUTBOX_EVENT_DEFER, "defer")     /* temporary refusal: wait and try again */ \
	X(OUTBOX_EVENT_REFUSE, "refuse")   /* permanent refusal */                     \
	X(OUTBOX_EVENT_LOSE, "lose")       /* the answer to end-of-data never came */  \
	X(OUTBOX_EVENT_CANCEL, "cancel")                                               \
	X(OUTBOX_EVENT_RETRY, "retry") /* an agent says: send it again */

/* What the shop grants a buyer, see record/actions.h. */
#define ACTION_STATE_LIST(X)                                                           \
	X(ACTION_PROPOSED, "proposed")                                                 \
	X(ACTION_APPROVED, "approved") /* by who may; not done yet */                  \
	X(ACTION_DONE, "done")                                                         \
	X(ACTION_DROPPED, "dropped")

#define ACTION_EVENT_LIST(X)                                                           \
	X(ACTION_EVENT_APPROVE, "approve")                                             \
	X(ACTION_EVENT_DONE, "done")                                                   \
	X(ACTION_EVENT_DROP, "drop")

TERMS_DECLARE(draft_state, DRAFT_STATE, DRAFT_STATE_LIST)
TERMS_DECLARE(draft_event, DRAFT_EVENT, DRAFT_EVENT_LIST)
TERMS_DECLARE(outbox_state, OUTBOX_STATE, OUTBOX_STATE_LIST)
TERMS_DECLARE(outbox_event, OUTBOX_EVENT, OUTBOX_EVENT_LIST)
TERMS_DECLARE(action_state, ACTION_STATE, ACTION_STATE_LIST)
TERMS_DECLARE(action_event, ACTION_EVENT, ACTION_EVENT_LIST)

/*
 * The state that `event` leads to from `state`. False, with ERR_INPUT saying what the
 * draft is and what can be done with it instead, when the machine has no such step.
 */
MUST_USE bool draft_state_next(enum draft_state state, enum draft_event event,
	enum draft_state *out_next, GError **err);

/* The same for an outbox mail. */
MUST_USE bool outbox_state_next(enum outbox_state state, enum outbox_event event,
	enum outbox_state *out_next, GError **err);

/* The same for an action. */
MUST_USE bool action_state_next(enum action_state state, enum action_event event,
	enum action_state *out_next, GError **err);

/* Whether the draft still occupies its case (I7). */
bool draft_state_is_open(enum draft_state state);

#endif
