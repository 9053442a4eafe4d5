/*
 * Why a mail was not delivered: the words, the reply codes and the enhanced status
 * codes that servers write, as one class. The rules are tables: a new server's wording
 * is one line.
 *
 * Classes: userunknown, mailboxfull, blocked, spam, expired, toobig, hostunknown,
 * suspended, policy, other. Results are static. Pure.
 */
#ifndef UNDERSTAND_BOUNCE_REASON_H
#define UNDERSTAND_BOUNCE_REASON_H

#include <stdbool.h>

/* By the words of a text in small letters; NULL when none is known. */
const char *bounce_reason_of_text(const char *lower);

/* By an enhanced status like "5.1.1"; "other" when it says nothing particular. */
const char *bounce_reason_of_status(const char *status);

/* The enhanced status a class stands for, in the permanent or the temporary form. */
const char *bounce_status_of_reason(const char *reason, bool permanent);

/* Whether the class means for good where no server gave a code. */
bool bounce_reason_is_permanent(const char *reason);

/* Whether it lies with the address: no other mail will ever arrive there, either. */
bool bounce_reason_is_of_address(const char *reason);

#endif
