/*
 * Bytes in, message and defects out: MIME, charsets, HTML, quoted history, attachments
 * seen but not decoded. Whatever the bytes, there is a message; what was wrong with the
 * mail is in its defects. Limits of base/limits.h hold.
 *
 * Pure: touches nothing, threads may parse at the same time.
 */
#ifndef PARSE_PARSE_H
#define PARSE_PARSE_H

#include <stdbool.h>
#include <stddef.h>

#include "mail/message.h"

struct parse_options {
	bool header_only; /* the body was left on the server: DEFECT_TOO_LARGE */
};

/*
 * Sets up the libraries behind it. parse_message() does so itself; a program that forks
 * or sandboxes calls it before.
 */
void parse_init(void);

/* Never NULL; the caller owns the result. `options` may be NULL. */
struct message *parse_message(
	const void *bytes, size_t len, const struct parse_options *options);

/*
 * The content of an attachment that parse_message() found in these same bytes; NULL
 * when they hold no such part. The caller owns it.
 */
GBytes *parse_attachment(
	const void *bytes, size_t len, const struct attachment *attachment);

#endif
