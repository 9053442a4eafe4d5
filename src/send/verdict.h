/*
 * What to do after an attempt to send a mail: all failure policy of sending, as one
 * table (stage, code, enhanced status, words) in verdict.c.
 *
 * In goes a receipt and how often was tried, out comes an action with its time and the
 * reason in words for a person. Touches nothing; clock and chance come in.
 */
#ifndef SEND_VERDICT_H
#define SEND_VERDICT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "mail/receipt.h"

/*
 * So often a temporary refusal is met with another try: with the delays below that is
 * about half a day; then the mail goes back to the agent.
 */
#define SEND_TRIES 16

enum send_verdict {
	SEND_ACCEPTED,
	SEND_DEFER,        /* this mail: again later */
	SEND_REFUSED,      /* this mail: never; back to the agent */
	SEND_UNSURE,       /* it may have gone out */
	SEND_STOP_ACCOUNT, /* every mail of the account waits; a person must act */
};

struct attempt {
	const struct receipt *receipt;
	enum error_kind broke; /* kind of the error when the receipt has no code */
	int tries;             /* of this mail, this one included */
	int64_t now_utc;
	double random; /* in [0, 1) */
};

struct ruling {
	enum send_verdict verdict;
	int64_t next_try_at_utc; /* of DEFER and STOP_ACCOUNT; else 0 */
	bool dead_address;       /* nobody reads mail there: no mailings to it */
	const char *why;         /* "the mailbox is full"; static */
	const char *advice;      /* what a person can do; static, "" when nothing */
};

void verdict_judge(const struct attempt *attempt, struct ruling *out_ruling);

/* "accepted", "deferred", ...: for logs. */
const char *send_verdict_name(enum send_verdict verdict);

#endif
