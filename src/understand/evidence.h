/*
 * From the places where phrases stand (lexicon.h) to what counts: negated phrases and
 * those whose conditions do not hold fall out, overlapping ones of one intent count
 * once, as does a phrase that is repeated; the subject's weight is applied.
 *
 * Pure; touches nothing but what it is given.
 */
#ifndef UNDERSTAND_EVIDENCE_H
#define UNDERSTAND_EVIDENCE_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "understand/lexicon.h"
#include "understand/words.h"

struct evidence {
	const struct lexicon_phrase *phrase;
	uint32_t first; /* words it stands in, up to, not including, end */
	uint32_t end;
	double weight; /* of the phrase times that of the subject, if there */
	bool in_subject;
};

/* How loud a mail is; what that counts for is in its lexicon (@capitals). */
struct shouting {
	bool capitals;
	bool exclamations;
};

/* Why a phrase that stands in the mail does not count. */
enum dropped_why {
	DROPPED_NEGATED,   /* `by` cancels it */
	DROPPED_MARK,      /* it asks for a question, the subject or the like */
	DROPPED_CONDITION, /* @with, @without or @near does not hold */
	DROPPED_EXCEPTION, /* `by`, of negative weight, takes it out */
};

struct dropped {
	struct evidence evidence; /* what it would have been */
	enum dropped_why why;
	const struct lexicon_phrase *by; /* or NULL */
};

/*
 * Puts into `out` (emptied first, of struct evidence) what counts of `findings`, the
 * weightiest first. `subject_weight` is what a phrase in the subject counts, 0 for not
 * at all. Sentences that open like a question are marked in `words`. `out_dropped`, of
 * struct dropped, gets what might have counted; NULL: nobody asks.
 */
void evidence_gather(const struct finding *findings, size_t count, struct words *words,
	double subject_weight, GArray *out, GArray *out_dropped);

#endif
