/*
 * The policy lint: what a text to a buyer says that its marketplace forbids, or that
 * the facts of the order contradict. A finding stops automatic sending; an agent may
 * overrule it, in the agent's name.
 *
 * In: a policy, a text, the facts it speaks of. Out: findings. Touches nothing.
 */
#ifndef POLICY_POLICY_H
#define POLICY_POLICY_H

#include "policy/policy_file.h"

/* A text and what is true about it; strings are never NULL. */
struct policy_text {
	const char *subject;
	const char *body;
	const char *shop_address;    /* may be named */
	const char *order_number;    /* "" when none is known */
	const char *tracking_number; /* "" when none is known */
	const char *buyer_text;      /* numbers that the buyer wrote may be repeated */
	bool is_delivered;           /* tracking says so */
	bool is_granted; /* a refund was approved, or the reply offers one */
};

struct policy_finding {
	char *rule;
	char *says;
	char *words; /* of the text */
};

/* In the order of the rules, each rule once: array of struct policy_finding. */
GPtrArray *policy_check(const struct policy *policy, const struct policy_text *text);

/* "review_reward (no reward for a review): coupon for your review" */
char *policy_finding_line(const struct policy_finding *finding);

#endif
