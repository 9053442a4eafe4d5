/*
 * What a buyer's mail says to an offer that the shop made before: which of the things
 * offered is chosen, or that none is. Only an offer can be answered: "refund please"
 * out of the blue is no answer.
 *
 * In: sets of bits. Out: words. Touches nothing.
 */
#ifndef DECIDE_ANSWER_H
#define DECIDE_ANSWER_H

#include <stdbool.h>
#include <stdint.h>

#include "mail/terms.h"

/* `flags`: bit(FLAG_...) of the mail; `offered`: bit(OFFER_...). NONE when in doubt. */
enum answer answer_to_offer(uint32_t flags, uint32_t offered);

/* Which of the offers is meant; false when none is, or it cannot be told which. */
bool answer_offer(enum answer answer, uint32_t offered, enum offer *out_offer);

#endif
