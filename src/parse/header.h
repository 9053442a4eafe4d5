/*
 * The header of a mail into a message: who, to whom, when, the thread, and the signs
 * that a machine wrote it. Touches nothing.
 */
#ifndef PARSE_HEADER_H
#define PARSE_HEADER_H

#include "mail/message.h"
#include "parse/structure.h"

/* Fills the fields of `message` that the header of the first part has; sets defects. */
void header_read(struct message *message, const struct structure *structure);

/* What stands between <> in a Message-ID field of that part; NULL when there is none.
 * Newly allocated. */
char *header_message_id(const struct structure *structure, const struct part *part);

#endif
