/*
 * What a bounce says: who was not reached, for good or for now, why, and which of our
 * mails it was. Read from the machine part of the report (RFC 3464) when there is one,
 * else from the words of the mail.
 *
 * Touches nothing.
 */
#ifndef UNDERSTAND_BOUNCE_H
#define UNDERSTAND_BOUNCE_H

#include "mail/message.h"
#include "mail/reading.h"

/*
 * Reason classes: userunknown, mailboxfull, blocked, spam, expired, toobig,
 * hostunknown, suspended, policy, complaint (a feedback report), other. The caller owns
 * the result.
 */
struct bounce *bounce_read(const struct message *message);

#endif
