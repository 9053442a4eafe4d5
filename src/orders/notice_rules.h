/*
 * Rules for the mails by which a marketplace tells what happened to an order. In goes a
 * file a person edits, out come notices read from mails:
 *
 *     # a comment
 *     from = aliexpress.com, aliexpress.us     domains that may say so
 *     order = \b(\d{12,20})\b                  the order number: the first group
 *     tracking = tracking number: (\w+)        may be left out
 *     amount = (?<currency>[A-Z]{3}) (?<value>[\d.]+)     may be left out
 *
 *     [shipped]                                placed, paid, shipped, completed,
 *     subject = has been shipped               cancelled, dispute_opened,
 *     body = has been shipped                  dispute_closed or reviewed
 *
 * Patterns are Perl's, without regard to case; of those of one event one has to fit,
 * and the first event with one wins.
 *
 * A notice is believed only when the shop's own mail server says that its sender is
 * true: the topmost Authentication-Results, written by `authserv`.
 *
 * Reads the one file it is given and touches nothing else.
 */
#ifndef ORDERS_NOTICE_RULES_H
#define ORDERS_NOTICE_RULES_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"
#include "mail/message.h"

#define ORDER_NOTICE_LIST(X)                                                           \
	X(ORDER_NOTICE_PLACED, "placed")                                               \
	X(ORDER_NOTICE_PAID, "paid")                                                   \
	X(ORDER_NOTICE_SHIPPED, "shipped")                                             \
	X(ORDER_NOTICE_COMPLETED, "completed")                                         \
	X(ORDER_NOTICE_CANCELLED, "cancelled")                                         \
	X(ORDER_NOTICE_DISPUTE_OPENED, "dispute_opened")                               \
	X(ORDER_NOTICE_DISPUTE_CLOSED, "dispute_closed")                               \
	X(ORDER_NOTICE_REVIEWED, "reviewed")

#define ORDER_NOTICE_MEMBER(name, text) name,
enum order_notice_event { ORDER_NOTICE_LIST(ORDER_NOTICE_MEMBER) ORDER_NOTICE_COUNT };
#undef ORDER_NOTICE_MEMBER

/* "shipped" and so on. */
const char *order_notice_name(enum order_notice_event event);

/* What a mail says. Owns its strings. */
struct order_notice {
	enum order_notice_event event;
	char *number;
	char *tracking;    /* "" when not said */
	char *currency;    /* ISO 4217, "" when not said */
	double amount;     /* negative: not said */
	bool is_authentic; /* the shop's own server says so */
};

void order_notice_clear(struct order_notice *notice);

struct notice_rules;

/* ERR_INPUT: "FILE:LINE: what is wrong"; ERR_IO: it cannot be read. */
MUST_USE struct notice_rules *notice_rules_load(const char *path, GError **err);

/* The same from a text; `name` stands for the file in messages. */
MUST_USE struct notice_rules *notice_rules_parse(
	const char *name, const char *text, GError **err);
void notice_rules_free(struct notice_rules *rules);
DEFINE_AUTO(notice_rules)

/*
 * Whether the mail is a notice; `authserv` names the shop's own server (a domain above
 * or below it counts, too). The caller clears *out_notice when true.
 */
MUST_USE bool notice_rules_read(const struct notice_rules *rules, const char *authserv,
	const struct message *message, struct order_notice *out_notice);

#endif
