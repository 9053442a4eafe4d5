/*
 * An SMTP server's reply (RFC 5321 section 4.2), taken in piece by piece as it comes
 * from the net, within limits; and the enhanced status codes of RFC 3463.
 *
 * In go bytes of a stranger, out come a code and words safe to show. Touches nothing.
 */
#ifndef SEND_SMTP_REPLY_H
#define SEND_SMTP_REPLY_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/attr.h"

/* What servers send is a tenth of it; more is no SMTP. */
#define SMTP_REPLY_LINE_LIMIT 2048
#define SMTP_REPLY_LINES      128

struct smtp_reply {
	int code;         /* 200 to 599, once a line is complete */
	GPtrArray *lines; /* of char *: the text of each line, not sanitised */
	GString *line;    /* the one coming in */
	bool complete;
};

void smtp_reply_init(struct smtp_reply *reply);
void smtp_reply_release(struct smtp_reply *reply);

/* Ready for the next reply. */
void smtp_reply_reset(struct smtp_reply *reply);

/*
 * Takes a byte; true when the reply is complete with it. False with ERR_INPUT when this
 * is no SMTP; false without an error when more has to come.
 */
bool smtp_reply_take(struct smtp_reply *reply, char byte, GError **err);

/* The words on one line, safe to show, the status repeated on each line once. */
char *smtp_reply_text(const struct smtp_reply *reply);

/*
 * Whether an answer to EHLO offers `keyword`; *out_params (may be NULL) are the words
 * behind it, newly allocated, "" when there are none.
 */
bool smtp_reply_offers(
	const struct smtp_reply *reply, const char *keyword, char **out_params);

/* 5.1.10: class, subject, detail; all 0 when a text has none. */
struct enhanced_status {
	int class;
	int subject;
	int detail;
};

/* The enhanced status a reply's text starts with. */
struct enhanced_status enhanced_status_of(const char *text);

#endif
