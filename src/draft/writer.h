/*
 * A reply, written: which template in which language, filled with the facts, and what
 * still stands between it and sending: variables nobody could fill and claims an agent
 * must tick.
 *
 * In: the templates, facts, decision, and what mail and settings add. Out: text.
 * Touches nothing.
 */
#ifndef DRAFT_WRITER_H
#define DRAFT_WRITER_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"
#include "draft/context.h"
#include "draft/template_set.h"

struct written_claim {
	char *name;
	char *text; /* what the agent confirms by ticking it */
};

/* Owns everything it points to. */
struct written {
	char *language;
	char *template_name; /* with its wording: "lost", "lost.2" */
	char *subject; /* one line; "Re: " of the buyer's unless the template has one */
	char *body; /* paragraphs with "\n", no line ends wrapped, one "\n" at the end
	             */
	GPtrArray *claims;  /* of struct written_claim: those the text makes */
	GPtrArray *missing; /* of char *: variables; the text says "[missing: NAME]" */
};

/*
 * In the buyer's language if it is among facts->template_languages and has the
 * template, else in English. ERR_CONFIG when the set lacks the template, ERR_INPUT when
 * the text grows beyond LIMIT_RENDER_BYTES. The caller clears *out_written.
 */
MUST_USE bool draft_write(const struct template_set *templates,
	const struct facts *facts, const struct decision *decision,
	const struct reply_context *reply, struct written *out_written, GError **err);

/* Whether the text is complete and makes no claim: it needs no agent on its account. */
bool written_is_final(const struct written *written);

void written_clear(struct written *written);

#endif
