/*
 * A situation: the facts with what follows from them by arithmetic, and the questions
 * the playbook asks of them. Each question is one small predicate whose name reads like
 * the playbook's "when" column; the scenario table is made of these.
 *
 * What is not known answers no: a row never fits because a fact is missing.
 *
 * In: facts (borrowed, must outlive the situation). Out: answers. Touches nothing.
 */
#ifndef DECIDE_SITUATION_H
#define DECIDE_SITUATION_H

#include <stdbool.h>

#include "mail/decision.h"
#include "mail/facts.h"

/* How long the seller has to answer a dispute, and the split of "overdue". */
#define DISPUTE_RESPONSE_DAYS 5
#define OVERDUE_SHORT_DAYS    15

struct situation {
	const struct facts *facts;
	struct derived_facts derived;
	int first_scan_days;
	bool dispute_open; /* an object says so, or the buyer does */
};

void situation_init(struct situation *situation, const struct facts *facts);

/* A question; the type of a table's "when". */
typedef bool (*situation_test)(const struct situation *situation);

/* the goods */
bool no_photos(const struct situation *situation);
bool has_photos(const struct situation *situation);
bool no_photos_or_not_judged(const struct situation *situation);
bool stain_words(const struct situation *situation);
bool accessory_words(const struct situation *situation);
bool verdict_minor(const struct situation *situation);
bool verdict_serious(const struct situation *situation);
bool verdict_transit_damage(const struct situation *situation);
bool short_packed(const struct situation *situation);
bool weight_agrees(const struct situation *situation);

/* where the parcel is */
bool said_or_tracked_returned(const struct situation *situation);
bool tracking_returned(const struct situation *situation);
bool tracking_delivered(const struct situation *situation);
bool waits_for_pickup(const struct situation *situation);
bool held_by_customs(const struct situation *situation);
bool tracking_lost(const struct situation *situation);
bool moving(const struct situation *situation);
bool no_scan_in_time(const struct situation *situation);

/* the order and its promise */
bool paid_not_shipped(const struct situation *situation);
bool unshipped(const struct situation *situation);
bool shipped(const struct situation *situation);
bool within_due(const struct situation *situation);
bool overdue_short(const struct situation *situation);
bool overdue_long(const struct situation *situation);

/* what the reply would say without data behind it: when a claim is due */
bool always(const struct situation *situation);
bool photos_or_verdict_there(const struct situation *situation);
bool wrong_item_not_judged(const struct situation *situation);
bool not_weighed(const struct situation *situation);
bool return_not_tracked(const struct situation *situation);
bool movement_not_tracked(const struct situation *situation);

/* The buyer does not answer. */
bool buyer_silent(const struct situation *situation);

/* The buyer chose to get the goods again. */
bool chose_reissue(const struct situation *situation);

/* An agent confirmed that the item is missing: the offer is made now. */
bool verdict_missing_confirmed(const struct situation *situation);

#endif
