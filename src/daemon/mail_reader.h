/*
 * Reading a mail: everything the pipeline can do without the store. Mailbox workers do
 * it in their own threads, while the intake commits the mails before.
 *
 * A reader belongs to one thread. Touches nothing.
 */
#ifndef DAEMON_MAIL_READER_H
#define DAEMON_MAIL_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "mail/message.h"
#include "mail/reading.h"

/* A mail, read. Owns what it points to. */
struct read_mail {
	struct message *message;
	struct reading *reading;
	char *content_hash; /* of its beginning, and its size */
};

void read_mail_free(struct read_mail *mail);
DEFINE_AUTO(read_mail)

struct mail_reader;

/* For mail of this shop; the engine must outlive it. */
MUST_USE struct mail_reader *mail_reader_new(
	const struct engine *engine, const struct shop_settings *shop, GError **err);
void mail_reader_free(struct mail_reader *reader);
DEFINE_AUTO(mail_reader)

/* Never fails. `header_only`: the mail was too large to fetch. The caller owns it. */
struct read_mail *mail_reader_read(
	struct mail_reader *reader, const void *bytes, size_t len, bool header_only);

#endif
