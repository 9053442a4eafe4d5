/*
 * What was written, as the content of a draft's row.
 *
 * Touches nothing. The row owns its strings; the caller clears it.
 */
#ifndef DAEMON_DRAFT_CONTENT_H
#define DAEMON_DRAFT_CONTENT_H

#include "draft/writer.h"
#include "mail/decision.h"
#include "mail/facts.h"
#include "record/drafts.h"

/* A queued draft of replyd: text, language, claims, what is missing, facts and
 * decision. To whom, in which case, about what and when is the caller's. */
void draft_content_fill(struct draft_row *out_row, const struct facts *facts,
	const struct decision *decision, const struct written *written);

#endif
