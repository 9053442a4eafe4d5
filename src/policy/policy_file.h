/*
 * A marketplace's policy as a file that people edit, see replyd-policy(5):
 *
 *     # a comment
 *     hosts = aliexpress.com, 17track.net    links may lead there or below, nowhere
 * else contacts = none                        no e-mail address, no telephone, no chat
 *
 *     [review_reward]                        a rule by its name
 *     says = no reward for a review          what a person is told
 *     unless = delivered                     or granted; may be left out
 *     text = \bcoupon .* review              Perl's patterns, without regard to case:
 *     text = \bcupom .* avaliação            one that fits is a finding
 *
 * Reads the one file it is given and touches nothing else.
 */
#ifndef POLICY_POLICY_FILE_H
#define POLICY_POLICY_FILE_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"

/* What makes a rule void. */
enum policy_unless { POLICY_ALWAYS, POLICY_DELIVERED, POLICY_GRANTED };

struct policy_rule {
	char *name;
	char *says;
	enum policy_unless unless;
	GPtrArray *patterns; /* of GRegex */
};

struct policy {
	GPtrArray *hosts; /* of char *, small letters; none: links are not looked at */
	bool no_contacts;
	GPtrArray *rules; /* of struct policy_rule */
};

/* ERR_INPUT: "FILE:LINE: what is wrong", or that it cannot be read. */
MUST_USE struct policy *policy_load(const char *path, GError **err);

/* The same from a text; `name` stands for the file in messages. */
MUST_USE struct policy *policy_parse(const char *name, const char *text, GError **err);
void policy_free(struct policy *policy);
DEFINE_AUTO(policy)

#endif
