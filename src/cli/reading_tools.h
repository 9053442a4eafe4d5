/*
 * What inspect and explain need to read mails without a mailbox or a configuration: the
 * lexicon and a scratch. With --config the settings say who "we" are, and mail to a
 * shop that has phrases of its own is read with them.
 */
#ifndef CLI_READING_TOOLS_H
#define CLI_READING_TOOLS_H

#include <stdbool.h>

#include "base/attr.h"
#include "cli/open.h"
#include "mail/message.h"
#include "mail/reading.h"
#include "understand/understand.h"

/* A lexicon with its scratch, and the shop it is for. */
struct reading_lexicon {
	const struct shop_settings *shop; /* NULL: every shop */
	struct lexicon *lexicon;
	struct lexicon_scratch *scratch;
};

struct reading_tools {
	struct settings *settings; /* NULL without --config */
	GPtrArray *lexicons;       /* of struct reading_lexicon; the first for all */
	GPtrArray *own;            /* of char *, borrowed: addresses of the shops */
	GPtrArray *relays;         /* of char *, borrowed: their trusted domains */
	GPtrArray *order_forms;    /* of char *, borrowed: their order numbers' forms */
};

/* False after telling why not. */
MUST_USE bool reading_tools_open(
	struct reading_tools *tools, const struct cli_options *options);
void reading_tools_close(struct reading_tools *tools);

/* The lexicon this message is read with; lives as long as the tools. */
const struct reading_lexicon *reading_tools_lexicon(
	const struct reading_tools *tools, const struct message *message);

/* The reading of a message; the caller owns it. `out_why`, initialised, is told why it
 * is so; NULL: nobody asks. */
struct reading *reading_tools_read(struct reading_tools *tools,
	const struct message *message, struct why *out_why);

#endif
