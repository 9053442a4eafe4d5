#include "decide/answer.h"

#include <stddef.h>

/* What "a refund" and "send it again" may mean; of several the first that is offered.
 */
static const enum offer refunds[] = {OFFER_REFUND_FULL, OFFER_REFUND_PART,
	OFFER_REFUND_DIFFERENCE, OFFER_TAX_PART, OFFER_REFUND_SMALL,
	OFFER_KEEP_COMPENSATION};
static const enum offer reissues[] = {OFFER_REISSUE, OFFER_EXCHANGE};

static bool first_offered(
	const enum offer *offers, size_t count, uint32_t offered, enum offer *out_offer)
{
	for (size_t i = 0; i < count; i++) {
		if (offered & bit(offers[i])) {
			*out_offer = offers[i];
			return true;
		}
	}
	return false;
}

static bool only_offer(uint32_t offered, enum offer *out_offer)
{
	for (unsigned i = 0; i < OFFER_COUNT; i++) {
		if (offered == bit(i)) {
			*out_offer = (enum offer)i;
			return true;
		}
	}
	return false;
}

bool answer_offer(enum answer answer, uint32_t offered, enum offer *out_offer)
{
	switch (answer) {
	case ANSWER_REFUND:
		return first_offered(refunds, sizeof(refunds) / sizeof(*refunds),
			offered, out_offer);
	case ANSWER_REISSUE:
		return first_offered(reissues, sizeof(reissues) / sizeof(*reissues),
			offered, out_offer);
	case ANSWER_ACCEPTED:
		return only_offer(offered, out_offer);
	case ANSWER_NONE:
	case ANSWER_DECLINED:
	case ANSWER_COUNT:
		return false;
	}
	return false;
}

enum answer answer_to_offer(uint32_t flags, uint32_t offered)
{
	bool refund = (flags & bit(FLAG_WANTS_REFUND)) != 0;
	bool reissue = (flags & bit(FLAG_WANTS_REISSUE)) != 0;
	enum offer ignored;
	if (offered == 0 || (refund && reissue))
		return ANSWER_NONE;
	if (refund && answer_offer(ANSWER_REFUND, offered, &ignored))
		return ANSWER_REFUND;
	if (reissue && answer_offer(ANSWER_REISSUE, offered, &ignored))
		return ANSWER_REISSUE;
	if (refund || reissue || (flags & bit(FLAG_DECLINES)) != 0)
		return ANSWER_DECLINED;
	if ((flags & bit(FLAG_AGREES)) != 0 && only_offer(offered, &ignored))
		return ANSWER_ACCEPTED;
	return ANSWER_NONE;
}
