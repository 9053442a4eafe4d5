/*
 * What the evidence of a mail adds up to: a plain sum per intent and per flag, which
 * intent wins, and how sure that is.
 *
 * The sums are what a person can check against the matches. To compare them they are
 * saturated (ten hints do not make a proof) and an intent that is only the consequence
 * of another yields to it: who writes "broken, I want my money back" has a quality
 * case, not a refund case and not two.
 *
 * Pure; touches nothing.
 */
#ifndef UNDERSTAND_SCORE_H
#define UNDERSTAND_SCORE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "mail/terms.h"
#include "understand/evidence.h"

struct score {
	double intents[INTENT_COUNT]; /* sums, never below 0 */
	double flags[FLAG_COUNT];
	double strength[INTENT_COUNT]; /* saturated and after yielding */
	enum intent intent;
	enum intent runner_up; /* INTENT_OTHER when there is none */
	double confidence;     /* 0 to 1 */
	uint32_t flag_bits;    /* bit(FLAG_...) that words decide, and FLAG_SEVERAL */
};

/* Evidence is of struct evidence. */
void score_mail(const GArray *evidence, struct score *out);

/*
 * How much more weight `intent` would need to be what the mail wants (`certain`: with a
 * confidence of 0.80 as well). Negative: no weight would do.
 */
double score_needed(const struct score *score, enum intent intent, bool certain);

#endif
