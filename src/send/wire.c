#include "send/wire.h"

#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/error.h"
#include "net/etpan_stream.h"

#define HURRY_US INT64_C(4000000)

static bool hear_byte(
	struct wire *wire, int64_t *deadline_us, char *out_byte, GError **err);
static const char *stage_words(enum smtp_stage stage);

void wire_init(struct wire *wire, struct connection *connection, int hurry_fd,
	int answer_timeout_ms)
{
	*wire = (struct wire){
		.connection = connection,
		.stream = etpan_stream_new(connection),
		.hurry_fd = hurry_fd,
		.answer_timeout_ms = answer_timeout_ms,
		.stage = SMTP_STAGE_CONNECT,
	};
	smtp_reply_init(&wire->reply);
}

void wire_release(struct wire *wire)
{
	mailstream_close(wire->stream);
	(void)close(wire->hurry_fd); /* there is nothing to lose in it */
	smtp_reply_release(&wire->reply);
}

bool wire_is_quiet(struct wire *wire)
{
	if (wire->broken || etpan_stream_has_pending(wire->stream, wire->connection))
		return false;
	return connection_wait_readable(wire->connection, 0, -1, NULL) ==
	       CONNECTION_WAIT_TIMEOUT;
}

bool wire_command(struct wire *wire, enum smtp_stage stage, int wanted, GError **err,
	const char *format, ...)
{
	wire->stage = stage;
	va_list args;
	va_start(args, format);
	g_autofree char *text = g_strdup_vprintf(format, args);
	va_end(args);
	g_autofree char *line = g_strconcat(text, "\r\n", NULL);
	smtp_reply_reset(&wire->reply);
	return wire_expect_silence(wire, err) &&
	       wire_say(wire, line, strlen(line), err) &&
	       wire_hear(wire, wire->answer_timeout_ms, err) &&
	       wire_want(wire, wanted, err);
}

bool wire_command_secret(struct wire *wire, int wanted, const char *start,
	const void *data, size_t len, GError **err)
{
	g_autofree char *token = g_base64_encode(data, len);
	g_autofree char *line = g_strconcat(start, token, "\r\n", NULL);
	smtp_reply_reset(&wire->reply);
	bool said = wire_say(wire, line, strlen(line), err);
	explicit_bzero(token, strlen(token));
	explicit_bzero(line, strlen(line));
	if (said && wire->stream->write_buffer_len == 0)
		explicit_bzero(
			wire->stream->write_buffer, wire->stream->buffer_max_size);
	return said && wire_hear(wire, wire->answer_timeout_ms, err) &&
	       wire_want(wire, wanted, err);
}

bool wire_say(struct wire *wire, const char *text, size_t len, GError **err)
{
	connection_set_io_timeout(wire->connection, wire->answer_timeout_ms);
	if (mailstream_write(wire->stream, text, len) == (ssize_t)len &&
		mailstream_flush(wire->stream) == 0)
		return true;
	return wire_lose(wire, NULL, err);
}

bool wire_hear(struct wire *wire, int timeout_ms, GError **err)
{
	int64_t deadline_us = g_get_monotonic_time() + (int64_t)timeout_ms * 1000;
	smtp_reply_reset(&wire->reply);
	while (!wire->reply.complete) {
		char byte = '\0';
		GError *cause = NULL;
		if (!hear_byte(wire, &deadline_us, &byte, err))
			return false;
		(void)smtp_reply_take(
			&wire->reply, byte, &cause); /* complete says it */
		if (cause != NULL)
			return wire_lose(wire, cause, err);
	}
	return true;
}

bool wire_want(struct wire *wire, int wanted, GError **err)
{
	int code = wire->reply.code;
	if (code / 100 == wanted)
		return true;
	bool refused = code >= 400;
	bool opening = wire->stage <= SMTP_STAGE_AUTH;
	enum error_kind kind =
		code >= 500 ? (opening ? ERR_CONFIG : ERR_PERM) : ERR_TEMP;
	if (!refused)
		kind = wire->stage == SMTP_STAGE_END_OF_DATA ? ERR_UNSURE : ERR_INPUT;
	wire->broken = wire->broken || !refused || code == 421;
	g_autofree char *text = smtp_reply_text(&wire->reply);
	g_set_error(err, REPLYD_ERROR, (gint)kind, "%s said \"%d %s\" %s%s",
		connection_host(wire->connection), code, text, stage_words(wire->stage),
		refused ? "" : ", which makes no sense");
	return false;
}

/* What a server says before it is its turn is a goodbye or out of step. */
bool wire_expect_silence(struct wire *wire, GError **err)
{
	if (wire_is_quiet(wire))
		return true;
	/* Whatever it is: what comes next would be taken for another answer. */
	bool heard = wire_hear(wire, wire->answer_timeout_ms, err);
	wire->broken = true;
	return heard && wire_want(wire, 0, err);
}

bool wire_lose(struct wire *wire, GError *cause, GError **err)
{
	const GError *why =
		cause != NULL ? cause : connection_failure(wire->connection);
	enum error_kind kind = error_kind(why);
	if (wire->stage == SMTP_STAGE_END_OF_DATA)
		kind = ERR_UNSURE;
	wire->broken = true;
	smtp_reply_reset(&wire->reply);
	g_set_error(err, REPLYD_ERROR, (gint)kind, "%s (%s)",
		why != NULL ? why->message : "the connection broke",
		stage_words(wire->stage));
	g_clear_error(&cause);
	return false;
}

void wire_hurry(struct wire *wire)
{
	(void)eventfd_write(wire->hurry_fd, 1); /* it never is full */
	if (wire->stage != SMTP_STAGE_END_OF_DATA)
		connection_interrupt(wire->connection);
}

static bool hear_byte(
	struct wire *wire, int64_t *deadline_us, char *out_byte, GError **err)
{
	while (etpan_stream_buffered(wire->stream) == 0) {
		int64_t now_us = g_get_monotonic_time();
		int left_ms = (int)(MAX(*deadline_us - now_us, 0) / 1000);
		bool ending = wire->stage == SMTP_STAGE_END_OF_DATA;
		bool hurried = ending && *deadline_us <= now_us + HURRY_US;
		enum connection_wait wait = connection_wait_readable(
			wire->connection, left_ms, hurried ? -1 : wire->hurry_fd, NULL);
		if (wait == CONNECTION_WAIT_WOKEN && ending)
			*deadline_us = now_us + HURRY_US;
		else if (wait == CONNECTION_WAIT_WOKEN)
			connection_interrupt(wire->connection);
		else if (wait == CONNECTION_WAIT_TIMEOUT)
			return wire_lose(wire,
				g_error_new(REPLYD_ERROR, ERR_TEMP,
					"%s does not answer",
					connection_host(wire->connection)),
				err);
		if (wait != CONNECTION_WAIT_WOKEN || !ending)
			break;
	}
	if (mailstream_read(wire->stream, out_byte, 1) == 1)
		return true;
	return wire_lose(wire, NULL, err);
}

static const char *stage_words(enum smtp_stage stage)
{
	switch (stage) {
	case SMTP_STAGE_CONNECT:
		return "at the greeting";
	case SMTP_STAGE_AUTH:
		return "at the login";
	case SMTP_STAGE_MAIL:
		return "at the sender's address";
	case SMTP_STAGE_RCPT:
		return "at the buyer's address";
	case SMTP_STAGE_DATA:
		return "within the mail";
	case SMTP_STAGE_END_OF_DATA:
		return "at the end of the mail";
	}
	return "";
}
