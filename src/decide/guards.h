/*
 * The guards of the playbook (section 4): each one is a reason why a reply may not
 * leave without an agent.
 *
 * In: a situation, the row that fits it, and what the reply promises and claims. Out: a
 * set. Reads the zone table of the system for a shop's hours, touches nothing else.
 */
#ifndef DECIDE_GUARDS_H
#define DECIDE_GUARDS_H

#include <stdint.h>

#include "decide/scenarios.h"
#include "decide/situation.h"

/* What a guard looks at. */
struct guarded_reply {
	const struct situation *situation;
	const struct scenario_row *row;
	bool promises; /* money, a reissue or a discount, in this reply */
	bool claims;   /* something an agent must tick */
};

/* bit(GUARD_...) of every guard that objects. */
uint32_t guards_objecting(const struct guarded_reply *reply);

/* What the shop says of this scenario; AUTO when it says nothing. */
enum mode guards_shop_mode(const struct shop_facts *shop, enum scenario scenario);

#endif
