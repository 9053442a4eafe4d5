/*
 * Commands and replies of SMTP over libetpan's stream: one command, one reply, each
 * with a deadline for the whole of it. Private to send/; smtp.h is what others use.
 *
 * Invariant: `stage` is what a lost connection would interrupt. It is END_OF_DATA
 * before the first byte of the end-of-data is handed to the stream, and from then on
 * every loss is ERR_UNSURE.
 */
#ifndef SEND_WIRE_H
#define SEND_WIRE_H

#include <glib.h>
#include <libetpan/libetpan.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "base/attr.h"
#include "mail/receipt.h"
#include "net/connection.h"
#include "send/smtp_reply.h"

struct wire {
	struct connection *connection; /* the stream's */
	mailstream *stream;
	int hurry_fd; /* eventfd, ours */
	int answer_timeout_ms;
	struct smtp_reply reply; /* the last one; empty when none came */
	_Atomic enum smtp_stage stage;
	bool broken; /* nothing more is said */
};

/* Takes the connection over, and `hurry_fd`, an eventfd for wire_hurry(). */
void wire_init(struct wire *wire, struct connection *connection, int hurry_fd,
	int answer_timeout_ms);
void wire_release(struct wire *wire);

/* Nothing is broken and the server has said nothing unasked. */
bool wire_is_quiet(struct wire *wire);

/*
 * Says a line and hears a reply of the class `wanted` (2: 2xx). Fails with what
 * wire_want() or wire_lose() gives.
 */
MUST_USE bool wire_command(struct wire *wire, enum smtp_stage stage, int wanted,
	GError **err, const char *format, ...) PRINTF_LIKE(5, 6);

/* As wire_command(): `start`, the data in base64; leaves no copy of it behind. */
MUST_USE bool wire_command_secret(struct wire *wire, int wanted, const char *start,
	const void *data, size_t len, GError **err);

/* The halves of a command. */
MUST_USE bool wire_say(struct wire *wire, const char *text, size_t len, GError **err);
MUST_USE bool wire_hear(struct wire *wire, int timeout_ms, GError **err);

/*
 * Whether the reply is of the class wanted. Else a refusal: ERR_TEMP for 4xx, ERR_PERM
 * for 5xx (ERR_CONFIG before any mail), or what makes no sense: ERR_INPUT, ERR_UNSURE
 * after the end of the data.
 */
MUST_USE bool wire_want(struct wire *wire, int wanted, GError **err);

/* Fails when the server has spoken out of turn: with its refusal, or ERR_INPUT. */
MUST_USE bool wire_expect_silence(struct wire *wire, GError **err);

/*
 * The session is over: gives false and *err from `cause`, which it takes; NULL: from
 * what ended the connection.
 */
MUST_USE bool wire_lose(struct wire *wire, GError *cause, GError **err);

/* From any thread, see smtp_hurry(). */
void wire_hurry(struct wire *wire);

#endif
