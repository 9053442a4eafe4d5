/*
 * A complete mail of RFC 5322 out of the text of a reply: header, threading, MIME, CRLF
 * line ends, ready for SMTP. GMime does the encoding; nothing of it shows here.
 *
 * Subject, names, Message-IDs and references come from buyers' mails: they are cut to
 * one safe line or left out when they are not what they should be, so nobody can put a
 * header field of his own into our mail.
 *
 * In: struct outgoing, whose strings are borrowed. Out: bytes. Touches nothing, but
 * compose_message_id() asks the kernel for random bytes.
 */
#ifndef DRAFT_COMPOSE_H
#define DRAFT_COMPOSE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"

/* Message-IDs are without <>. NULL or "": none. */
struct outgoing {
	const char *from_name;
	const char *from_addr;
	const char *to_name;
	const char *to_addr;
	const char *reply_to; /* address */
	const char *subject;  /* as it shall stand there: see draft/subject.h */
	const char *body;     /* UTF-8 */
	const char *quoted;   /* the buyer's new text: its beginning is quoted below */
	const char *message_id; /* none: made on the domain of from_addr */
	const char *original_id;
	const GPtrArray *original_references; /* of char *, oldest first; may be NULL */
	int64_t date_utc;
	bool automatic;           /* no agent approved it: RFC 3834 */
	const char *const *extra; /* "X-Name", "value", ..., NULL; may be NULL */
};

/*
 * The mail. ERR_INPUT: an address is not one (or not ASCII), a Message-ID or an extra
 * field is malformed, the text is empty or longer than LIMIT_TEXT_BYTES.
 */
MUST_USE GBytes *compose_mail(const struct outgoing *mail, GError **err);

/* A new Message-ID without <>: random left part at `domain`. Newly allocated. */
char *compose_message_id(const char *domain);

/*
 * Whether a reply can be addressed so: local@domain in ASCII, the local part a
 * dot-atom, nothing quoted, lengths as in RFC 5321.
 */
bool compose_address_is_valid(const char *addr);

#endif
