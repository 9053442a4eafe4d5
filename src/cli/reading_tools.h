/*
 * What inspect and explain need to read mails without a mailbox or a configuration: the
 * lexicon and a scratch. With --config the shop's settings say who "we" are.
 */
#ifndef CLI_READING_TOOLS_H
#define CLI_READING_TOOLS_H

#include <stdbool.h>

#include "base/attr.h"
#include "cli/open.h"
#include "mail/message.h"
#include "mail/reading.h"
#include "understand/understand.h"

struct reading_tools {
	struct lexicon *lexicon;
	struct lexicon_scratch *scratch;
	GPtrArray *own;         /* of char *: addresses of the shops */
	GPtrArray *relays;      /* of char *: trusted domains of the shops */
	GPtrArray *order_forms; /* of char *: of all shops */
};

/* False after telling why not. */
MUST_USE bool reading_tools_open(
	struct reading_tools *tools, const struct cli_options *options);
void reading_tools_close(struct reading_tools *tools);

/* The reading of a message; the caller owns it. */
struct reading *reading_tools_read(
	struct reading_tools *tools, const struct message *message);

#endif
