/*
 * The playbook carried out: facts in, decision out. Pure: the clock and the shop's
 * settings are among the facts, so the same facts always give the same decision and
 * last month's mail can be decided again.
 *
 * A decision speaks of the order whoever wrote the mail. With GUARD_UNKNOWN_ORDER or
 * GUARD_NOT_BUYER set, the text for the sender must not contain any of it (promise 5);
 * draft/ sees to that.
 */
#ifndef DECIDE_DECIDE_H
#define DECIDE_DECIDE_H

#include "mail/decision.h"
#include "mail/facts.h"

/* Never NULL; the caller owns it. Keeps nothing of `facts`. */
struct decision *decide(const struct facts *facts);

/* What the reply of a scenario must do, in the playbook's words. Static. */
const char *decide_must(enum scenario scenario);

/* Whether the case cannot go on before the buyer answers that reply. */
bool decide_asks(enum scenario scenario);

#endif
