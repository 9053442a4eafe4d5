/*
 * A draft held against its marketplace's policy.
 *
 * Touches the store (reads).
 */
#ifndef DAEMON_DRAFT_POLICY_H
#define DAEMON_DRAFT_POLICY_H

#include "daemon/drafting.h"
#include "mail/facts.h"
#include "policy/policy.h"

/* What of a text is looked at; strings are never NULL. */
struct policy_subject {
	int64_t case_id; /* 0: none yet */
	const struct facts *facts;
	const char *subject;
	const char *body;
	const char *buyer_text;
};

/*
 * Findings, an array of struct policy_finding in *out: empty when all is well or the
 * shop's marketplace has no policy.
 */
MUST_USE bool draft_policy_check(const struct drafting *drafting,
	const struct policy_subject *what, GPtrArray **out, GError **err);

/* The same of a draft that is stored, as its text is now. */
MUST_USE bool draft_policy_check_row(const struct drafting *drafting,
	const struct draft_row *draft, GPtrArray **out, GError **err);

#endif
