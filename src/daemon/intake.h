/*
 * The intake: one thread that takes the mails of every mailbox through the pipeline and
 * commits them in groups. Mailbox workers push what they fetch into a bounded queue (a
 * full queue holds the server back) and wait for the commit before they touch a flag.
 *
 * One writer means group commits without contention; a mailbox whose mail could not be
 * stored is told, and fetches again from its checkpoint.
 */
#ifndef DAEMON_INTAKE_H
#define DAEMON_INTAKE_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "daemon/pipeline.h"

struct intake;

/* Starts the thread, which opens the store and the raw segments itself. */
MUST_USE struct intake *intake_start(const struct engine *engine, GError **err);

/* Commits what is queued, ends the thread and frees; NULL is fine. */
void intake_stop(struct intake *intake);

/* Seconds of monotonic time since the thread last finished something or sat idle. */
int64_t intake_quiet_seconds(struct intake *intake);

/* A mailbox's side of the intake; belongs to its worker. */
struct intake_source;

/* `state` is the checkpoint to go on from. */
struct intake_source *intake_source_new(struct intake *intake,
	const struct shop_settings *shop, enum mailbox_role role,
	const struct mailbox_state *state);
void intake_source_free(struct intake_source *source);
DEFINE_AUTO(intake_source)

/* A mail on its way in. `checkpoint_uid`: everything up to it is in the queue by now.
 */
struct intake_mail {
	uint32_t uid;
	uint32_t checkpoint_uid;
	int64_t internal_date_utc;
	bool answered;
	GBytes *bytes;
	struct read_mail *read;
};

/*
 * Queues one mail (takes over mail->bytes and mail->read), waiting while the queue is
 * full. False when an earlier mail of this source failed: stop fetching and call
 * intake_source_settle().
 */
MUST_USE bool intake_push(struct intake_source *source, const struct intake_mail *mail);

/*
 * A drain begins: writes the checkpoint it starts from (a new UIDVALIDITY, say). Every
 * drain ends with one of the two calls below.
 */
MUST_USE bool intake_push_begin(
	struct intake_source *source, const struct mailbox_state *state);

/*
 * A drain has ended: writes the checkpoint as the server's last word made it (UIDs that
 * were expunged, the end of an import), behind everything queued before.
 */
MUST_USE bool intake_push_checkpoint(
	struct intake_source *source, const struct mailbox_state *state);

/* As above, and drafts what an import left unanswered. */
MUST_USE bool intake_push_import_end(
	struct intake_source *source, const struct mailbox_state *state);

/*
 * Waits until everything pushed is committed. False, with the reason, when it was not:
 * nothing after the last commit is stored and the mailbox must be read again from it.
 */
MUST_USE bool intake_source_settle(struct intake_source *source, GError **err);

/* The checkpoint as committed. */
struct mailbox_state intake_source_state(struct intake_source *source);

#endif
