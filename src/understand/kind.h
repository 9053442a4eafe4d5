/*
 * What a mail is before asking what it wants: a buyer's, or one of the machine's kinds
 * that are never answered. Judged by the header signs of RFC 3834, 2919, 3464 and
 * common practice, by who sent it and, for out-of-office notes without any sign, by how
 * the subject begins. The rules are one table, first fit wins.
 *
 * A marketplace's relay marks people's mail as bulk: `trusted_relays` names domains
 * whose bulk marks are overlooked, unless the own server found the sender forged.
 *
 * Pure; touches nothing.
 */
#ifndef UNDERSTAND_KIND_H
#define UNDERSTAND_KIND_H

#include <glib.h>

#include "mail/message.h"
#include "mail/terms.h"

struct understand_options {
	const GPtrArray *own_addresses;  /* of char *; NULL: none known */
	const GPtrArray *trusted_relays; /* of char *, domains; NULL: none */
	const GPtrArray *order_forms;    /* of char *, see numbers.h; NULL: none */
};

/* *out_rule (may be NULL) is set to what decided, static, for explain. */
enum mail_kind kind_of(const struct message *message,
	const struct understand_options *options, const char **out_rule);

#endif
