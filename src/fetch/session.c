#include "fetch/session.h"

#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/crash.h"
#include "base/error.h"
#include "base/sanitize.h"
#include "fetch/capped_stream.h"
#include "fetch/reply.h"
#include "net/connection.h"

#define ALERT_CHARS 300

static int read_answer(mailimap *etpan);
static bool is_refusal(const struct imap *imap, int code, const struct reply *reply);
static bool is_ours(const struct imap *imap, const struct reply *reply);
static void note_answer(struct imap *imap);
static bool says_news(const char *line);
static void fail_lost(
	struct imap *imap, const struct reply *reply, const char *doing, GError **err);
static void fail_refused(
	struct imap *imap, const struct reply *reply, const char *doing, GError **err);
static void no_progress(size_t current, size_t maximum, void *context);

struct imap *session_new(
	mailstream_low *low, struct connection *connection, const char *host)
{
	struct imap *imap = g_new0(struct imap, 1);
	imap->connection = connection;
	imap->host = g_strdup(host);
	imap->stream = capped_stream_new(low);
	imap->wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	imap->etpan = mailimap_new(0, NULL);
	if (imap->etpan == NULL)
		g_error("out of memory");
	mailimap_set_progress_callback(imap->etpan, NULL, no_progress, NULL);
	return imap;
}

void session_free(struct imap *imap)
{
	if (imap == NULL)
		return;
	/* Without a stream mailimap_free() does not try to log out. */
	imap->etpan->imap_stream = NULL;
	mailimap_free(imap->etpan);
	mailstream_close(imap->stream);
	if (imap->wake_fd >= 0)
		(void)close(imap->wake_fd); /* there is nothing to lose in it */
	g_clear_error(&imap->refusal);
	g_free(imap->alert);
	g_free(imap->host);
	g_free(imap);
}

bool session_begin(struct imap *imap, uint64_t answer_bytes, GError **err)
{
	if (imap->broken) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not talk to %s: the session is over", imap->host);
		return false;
	}
	crash_point("fetch.before_command");
	g_clear_error(&imap->refusal);
	capped_stream_allow(imap->stream, answer_bytes);
	return true;
}

bool session_end(struct imap *imap, int code, const char *doing, GError **err)
{
	crash_point("fetch.after_answer");
	note_answer(imap);
	if (code == MAILIMAP_NO_ERROR)
		return true;
	session_fail(imap, code, doing, err);
	return false;
}

void session_fail(struct imap *imap, int code, const char *doing, GError **err)
{
	const MMAPString *answer = imap->etpan->imap_stream_buffer;
	AUTO(reply) reply = reply_last(answer->str, answer->len);
	if (imap->refusal == NULL && is_refusal(imap, code, reply)) {
		fail_refused(imap, reply, doing, err);
		return;
	}
	session_break(imap);
	if (imap->refusal != NULL)
		g_propagate_error(err, g_steal_pointer(&imap->refusal));
	else if (capped_stream_complaint(imap->stream) != NULL)
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"could not %s: the answer of %s %s", doing, imap->host,
			capped_stream_complaint(imap->stream));
	else if (reply->status == REPLY_BYE || code == MAILIMAP_ERROR_STREAM)
		fail_lost(imap, reply, doing, err);
	else
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"could not %s: the answer of %s is not IMAP", doing,
			imap->host);
}

bool session_command(struct imap *imap, uint64_t answer_bytes, const char *doing,
	const char *command, GError **err)
{
	if (!session_begin(imap, answer_bytes, err) ||
		!session_send_tagged(imap, command, doing, err))
		return false;
	return session_end(imap, read_answer(imap->etpan), doing, err);
}

bool session_search(struct imap *imap, const char *command, const char *doing,
	GArray *found, GError **err)
{
	if (!session_command(imap, SEARCH_BYTES, doing, command, err))
		return false;
	const clist *numbers = imap->etpan->imap_response_info->rsp_search_result;
	if (numbers == NULL)
		return true;
	for (clistiter *cur = clist_begin(numbers); cur != NULL; cur = clist_next(cur))
		g_array_append_vals(found, clist_content(cur), 1);
	return true;
}

bool session_send(struct imap *imap, const char *text, const char *doing, GError **err)
{
	size_t len = strlen(text);
	if (mailstream_write(imap->stream, text, len) == (ssize_t)len &&
		mailstream_write(imap->stream, "\r\n", 2) == 2 &&
		mailstream_flush(imap->stream) == 0)
		return true;
	session_fail(imap, MAILIMAP_ERROR_STREAM, doing, err);
	return false;
}

bool session_send_tagged(
	struct imap *imap, const char *text, const char *doing, GError **err)
{
	imap->etpan->imap_tag++;
	g_autofree char *line = g_strdup_printf("%d %s", imap->etpan->imap_tag, text);
	bool sent = session_send(imap, line, doing, err);
	explicit_bzero(line, strlen(line)); /* it may hold a password */
	return sent;
}

enum session_line session_take_line(struct imap *imap, const char *doing, GError **err)
{
	MMAPString *buffer = imap->etpan->imap_stream_buffer;
	const char *line = mailstream_read_line(imap->stream, buffer);
	if (line == NULL) {
		mmap_string_truncate(buffer, 0);
		session_fail(imap, MAILIMAP_ERROR_STREAM, doing, err);
		return SESSION_LINE_FAILED;
	}
	if (line[0] == '+')
		return SESSION_LINE_CONTINUE;
	AUTO(reply) reply = reply_new(line, buffer->len);
	if (line[0] == '*' && reply->status != REPLY_BYE) {
		imap->news = imap->news || says_news(line);
		return SESSION_LINE_UNTAGGED;
	}
	bool ours = is_ours(imap, reply);
	if (ours && reply->status == REPLY_OK)
		return SESSION_LINE_DONE;
	if (ours && (reply->status == REPLY_NO || reply->status == REPLY_BAD))
		fail_refused(imap, reply, doing, err);
	else
		session_fail(imap, MAILIMAP_ERROR_PARSE, doing, err);
	return SESSION_LINE_FAILED;
}

enum session_line session_await(struct imap *imap, const char *doing, GError **err)
{
	enum session_line line = SESSION_LINE_UNTAGGED;
	while (line == SESSION_LINE_UNTAGGED) /* ends when the allowance does */
		line = session_take_line(imap, doing, err);
	return line;
}

enum session_poll session_poll(struct imap *imap, int timeout_ms, GError **err)
{
	if (imap->stream->read_buffer_len > 0 || imap->connection == NULL)
		return SESSION_POLL_READABLE;
	switch (connection_wait_readable(
		imap->connection, timeout_ms, imap->wake_fd, err)) {
	case CONNECTION_WAIT_FAILED:
		break;
	case CONNECTION_WAIT_TIMEOUT:
		return SESSION_POLL_TIMEOUT;
	case CONNECTION_WAIT_READABLE:
		return SESSION_POLL_READABLE;
	case CONNECTION_WAIT_WOKEN: {
		uint64_t times = 0;
		/* Emptied, so that a wake ends one wait, however often it was rung. */
		if (read(imap->wake_fd, &times, sizeof(times)) > 0)
			return SESSION_POLL_WOKEN;
		return SESSION_POLL_TIMEOUT;
	}
	}
	session_break(imap);
	return SESSION_POLL_FAILED;
}

bool session_can(const struct imap *imap, enum capability capability)
{
	return (imap->capabilities & 1u << capability) != 0;
}

char *session_quote(const char *text)
{
	g_autoptr(GString) out = g_string_new("\"");
	for (const char *p = text; *p != '\0'; p++) {
		if ((unsigned char)*p >= 0x7f || (unsigned char)*p < 0x20)
			return NULL;
		if (*p == '"' || *p == '\\')
			g_string_append_c(out, '\\');
		g_string_append_c(out, *p);
	}
	g_string_append_c(out, '"');
	return g_string_free(g_steal_pointer(&out), FALSE);
}

void session_break(struct imap *imap)
{
	imap->broken = true;
}

/*
 * All up to the tagged line. (mailimap_custom_command() would do the same, but sends a
 * blank behind the command.)
 */
static int read_answer(mailimap *etpan)
{
	struct mailimap_response *response = NULL;
	if (mailimap_read_line(etpan) == NULL)
		return MAILIMAP_ERROR_STREAM;
	int code = mailimap_parse_response(etpan, &response);
	if (code != MAILIMAP_NO_ERROR)
		return code;
	const struct mailimap_response_tagged *tagged =
		response->rsp_resp_done->rsp_data.rsp_tagged;
	bool ok = tagged->rsp_cond_state->rsp_type == MAILIMAP_RESP_COND_STATE_OK;
	mailimap_response_free(response);
	return ok ? MAILIMAP_NO_ERROR : MAILIMAP_ERROR_CUSTOM_COMMAND;
}

/* NO or BAD to what we asked: the session goes on. */
static bool is_refusal(const struct imap *imap, int code, const struct reply *reply)
{
	switch (code) {
	case MAILIMAP_ERROR_BAD_STATE:
	case MAILIMAP_ERROR_STREAM:
	case MAILIMAP_ERROR_PARSE:
	case MAILIMAP_ERROR_MEMORY:
	case MAILIMAP_ERROR_FATAL:
		return false;
	default: /* a code for each command */
		return is_ours(imap, reply) &&
		       (reply->status == REPLY_NO || reply->status == REPLY_BAD);
	}
}

/* Whether it answers the last command. */
static bool is_ours(const struct imap *imap, const struct reply *reply)
{
	g_autofree char *tag = g_strdup_printf("%d", imap->etpan->imap_tag);
	return strcmp(reply->tag, tag) == 0;
}

/* What an answer says beside the point: alerts, and that the mailbox grew. */
static void note_answer(struct imap *imap)
{
	const struct mailimap_response_info *info = imap->etpan->imap_response_info;
	if (info != NULL && info->rsp_alert != NULL) {
		g_free(imap->alert);
		imap->alert = sanitize_line(info->rsp_alert, ALERT_CHARS);
	}
	struct mailimap_selection_info *selection = imap->etpan->imap_selection_info;
	if (selection != NULL && selection->sel_has_exists) {
		selection->sel_has_exists = 0;
		imap->news = true;
	}
}

/* "* 23 EXISTS" */
static bool says_news(const char *line)
{
	const char *word = line + strspn(line, "* 0123456789");
	return g_ascii_strncasecmp(word, "EXISTS", strlen("EXISTS")) == 0;
}

static void fail_lost(
	struct imap *imap, const struct reply *reply, const char *doing, GError **err)
{
	const GError *why =
		imap->connection != NULL ? connection_failure(imap->connection) : NULL;
	if (reply->status == REPLY_BYE)
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not %s: %s said goodbye: \"%s\"", doing, imap->host,
			reply->text);
	else if (why != NULL)
		g_set_error(err, REPLYD_ERROR, (gint)error_kind(why),
			"could not %s: %s", doing, why->message);
	else
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not %s: %s is gone",
			doing, imap->host);
}

static void fail_refused(
	struct imap *imap, const struct reply *reply, const char *doing, GError **err)
{
	enum error_kind kind = reply_error_kind(reply, imap->logging_in);
	const char *words = reply->text[0] != '\0' ? reply->text : reply->code;
	imap->passing = reply_is_passing(reply);
	bool hint = imap->logging_in && kind == ERR_CONFIG;
	g_set_error(err, REPLYD_ERROR, (gint)kind, "could not %s: %s said \"%s\"%s%s",
		doing, imap->host, words, hint ? "; " : "",
		hint ? reply_login_hint(imap->host) : "");
}

static void no_progress(size_t current, size_t maximum, void *context)
{
	(void)current;
	(void)maximum;
	(void)context;
}
