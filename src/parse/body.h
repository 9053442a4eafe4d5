/*
 * The parts of a mail into its text and its attachments: which parts are what the
 * sender wrote, which are files, and what a delivery report carries. Touches nothing.
 */
#ifndef PARSE_BODY_H
#define PARSE_BODY_H

#include "mail/message.h"
#include "parse/structure.h"

/*
 * Fills text, quoted and signature, the attachments and what a report says
 * (report_type, delivery_status, returned_message_id); adds defects.
 */
void body_read(struct message *message, const struct structure *structure);

#endif
