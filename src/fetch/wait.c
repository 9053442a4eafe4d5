/*
 * IDLE is spoken by hand, line by line: libetpan reads exactly one line after sending
 * it and hangs when that is not the "+". Whatever else the server says meanwhile is
 * news or nothing; what is new is found by listing.
 */
#include "fetch/wait.h"

#include "base/error.h"
#include "fetch/session.h"

#define POLL_DEFAULT_MS (60 * 1000)

/* How an IDLE ended. */
enum idle_end {
	IDLE_FAILED,
	IDLE_NEWS,
	IDLE_WOKEN,
	IDLE_OVER,  /* its time was up */
	IDLE_ENDED, /* by the server, of its own accord */
};

static enum wait_event wait_polling(
	struct imap *imap, gint64 end_us, int poll_ms, GError **err);
static enum idle_end idle_once(struct imap *imap, gint64 end_us, GError **err);
static enum idle_end listen_idle(struct imap *imap, gint64 end_us, GError **err);
static int left_ms(gint64 end_us, int at_most_ms);

static const char doing[] = "wait for new mail";

enum wait_event mailbox_wait(
	struct imap *imap, int timeout_ms, int poll_ms, GError **err)
{
	gint64 end_us = g_get_monotonic_time() + (gint64)timeout_ms * 1000;
	if (imap->news && imap_usable(imap))
		return WAIT_NEWS;
	enum idle_end ended = IDLE_OVER;
	if (!session_can(imap, CAPABILITY_IDLE))
		ended = IDLE_ENDED;
	while (ended == IDLE_OVER) {
		gint64 renew_us = g_get_monotonic_time() + (gint64)(WAIT_RENEW_MS)*1000;
		ended = idle_once(imap, MIN(end_us, renew_us), err);
		if (ended == IDLE_OVER && left_ms(end_us, 1) == 0)
			return WAIT_TIMEOUT;
	}
	switch (ended) {
	case IDLE_FAILED:
		session_break(imap);
		return WAIT_FAILED;
	case IDLE_NEWS:
		return WAIT_NEWS;
	case IDLE_WOKEN:
		return WAIT_WOKEN;
	case IDLE_OVER:
	case IDLE_ENDED: /* a server that wants no IDLE now is asked now and then */
		break;
	}
	return wait_polling(imap, end_us, poll_ms > 0 ? poll_ms : POLL_DEFAULT_MS, err);
}

static enum wait_event wait_polling(
	struct imap *imap, gint64 end_us, int poll_ms, GError **err)
{
	for (;;) {
		switch (session_poll(imap, left_ms(end_us, poll_ms), err)) {
		case SESSION_POLL_FAILED:
			return WAIT_FAILED;
		case SESSION_POLL_WOKEN:
			return WAIT_WOKEN;
		case SESSION_POLL_READABLE:
		case SESSION_POLL_TIMEOUT:
			break;
		}
		if (!imap_noop(imap, err)) {
			session_break(imap);
			return WAIT_FAILED;
		}
		if (imap->news)
			return WAIT_NEWS;
		if (left_ms(end_us, 1) == 0)
			return WAIT_TIMEOUT;
	}
}

/* IDLE, "+", silence or news, DONE, and the tagged end. */
static enum idle_end idle_once(struct imap *imap, gint64 end_us, GError **err)
{
	if (!session_begin(imap, ANSWER_BYTES, err) ||
		!session_send_tagged(imap, "IDLE", doing, err))
		return IDLE_FAILED;
	g_autoptr(GError) failure = NULL;
	enum session_line line = session_await(imap, doing, &failure);
	if (line == SESSION_LINE_FAILED && !imap_usable(imap)) {
		g_propagate_error(err, g_steal_pointer(&failure));
		return IDLE_FAILED;
	}
	if (line != SESSION_LINE_CONTINUE) /* refused, or over before it began */
		return imap->news ? IDLE_NEWS : IDLE_ENDED;
	enum idle_end ended = listen_idle(imap, end_us, err);
	if (ended == IDLE_FAILED || ended == IDLE_ENDED)
		return ended;
	if (!session_send(imap, "DONE", doing, err))
		return IDLE_FAILED;
	line = session_await(imap, doing, err);
	if (line == SESSION_LINE_CONTINUE)
		session_fail(imap, MAILIMAP_ERROR_PARSE, doing, err);
	if (line != SESSION_LINE_DONE)
		return IDLE_FAILED;
	return imap->news && ended == IDLE_OVER ? IDLE_NEWS : ended;
}

static enum idle_end listen_idle(struct imap *imap, gint64 end_us, GError **err)
{
	while (!imap->news) {
		int span_ms = left_ms(end_us, WAIT_RENEW_MS);
		enum session_poll poll = session_poll(imap, span_ms, err);
		if (poll == SESSION_POLL_FAILED)
			return IDLE_FAILED;
		if (poll == SESSION_POLL_WOKEN)
			return IDLE_WOKEN;
		if (poll == SESSION_POLL_TIMEOUT && left_ms(end_us, 1) == 0)
			return IDLE_OVER;
		if (poll != SESSION_POLL_READABLE)
			continue;
		enum session_line line = session_take_line(imap, doing, err);
		if (line == SESSION_LINE_FAILED)
			return IDLE_FAILED;
		if (line == SESSION_LINE_DONE)
			return imap->news ? IDLE_NEWS : IDLE_ENDED;
	}
	return IDLE_NEWS;
}

static int left_ms(gint64 end_us, int at_most_ms)
{
	gint64 left = (end_us - g_get_monotonic_time() + 999) / 1000;
	return (int)CLAMP(left, 0, at_most_ms);
}
