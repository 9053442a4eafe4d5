#include "mail/terms.h"

#include <string.h>

bool terms_find(const struct terms *terms, const char *spelling, int *out_index)
{
	for (int i = 0; spelling != NULL && i < terms->count; i++) {
		if (strcmp(terms->names[i], spelling) == 0) {
			*out_index = i;
			return true;
		}
	}
	return false;
}

TERMS_DEFINE(intent, INTENT, INTENT_LIST)
TERMS_DEFINE(flag, FLAG, FLAG_LIST)
TERMS_DEFINE(answer, ANSWER, ANSWER_LIST)
TERMS_DEFINE(mail_kind, MAIL_KIND, MAIL_KIND_LIST)
TERMS_DEFINE(verdict, VERDICT, VERDICT_LIST)
TERMS_DEFINE(order_state, ORDER_STATE, ORDER_STATE_LIST)
TERMS_DEFINE(doubt, DOUBT, DOUBT_LIST)
TERMS_DEFINE(parcel_status, PARCEL_STATUS, PARCEL_STATUS_LIST)
TERMS_DEFINE(scenario, SCENARIO, SCENARIO_LIST)
TERMS_DEFINE(lifecycle, LIFECYCLE, LIFECYCLE_LIST)
TERMS_DEFINE(mode, MODE, MODE_LIST)
TERMS_DEFINE(guard, GUARD, GUARD_LIST)
TERMS_DEFINE(offer, OFFER, OFFER_LIST)
TERMS_DEFINE(condition, CONDITION, CONDITION_LIST)
TERMS_DEFINE(claim, CLAIM, CLAIM_LIST)
