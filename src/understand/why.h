/*
 * Why a mail was read as it was, for a person: what stands in it and does not count,
 * which phrases came near, and how much was missing to another reading.
 *
 * The message, lexicon and scratch must outlive it; it is good until the scratch is
 * used again. Touches nothing.
 */
#ifndef UNDERSTAND_WHY_H
#define UNDERSTAND_WHY_H

#include <glib.h>

#include "understand/evidence.h"
#include "understand/lexicon.h"
#include "understand/phrase_match.h"
#include "understand/score.h"

struct why {
	int language;       /* index in the lexicon, -1: not read */
	struct score score; /* all 0 when not read */
	GArray *dropped;    /* of struct dropped */
};

/* A phrase all of whose words are in one sentence but for one. */
struct near_miss {
	const struct lexicon_phrase *phrase;
	unsigned met;            /* its words or parts that are there */
	struct phrase_need need; /* what is missing, of phrase->phrase */
};

void why_init(struct why *why);
void why_clear(struct why *why);

/*
 * The phrases of intent `intent` that come nearest, at most `most` of them, the nearest
 * first, into `out` (of struct near_miss).
 */
void why_near_misses(const struct why *why, const struct lexicon *lexicon,
	const struct words *words, enum intent intent, guint most, GArray *out);

#endif
