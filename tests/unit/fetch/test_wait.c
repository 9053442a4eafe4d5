/* HERMETICITY: a scripted IMAP peer on 127.0.0.1 (imap_peer.h), nothing else. */
#include "fetch/wait.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "fetch/drain.h"
#include "fetch/mailbox.h"
#include "imap_peer.h"

#define SCRIPT(capabilities, ...)                                                      \
	(const char *const[])                                                          \
	{                                                                              \
		PEER_HELLO(capabilities), PEER_SELECT("SELECT", "3", "13"),            \
			"C: UID FETCH 13:* *", "T: OK done", __VA_ARGS__, NULL         \
	}

struct wait_case {
	const char *name;
	const char *const *script;
	int timeout_ms;
	int poll_ms;
	enum wait_event event;
	const char *message; /* of WAIT_FAILED */
};

static const struct wait_case cases[] = {
	{"news",
		SCRIPT("IDLE", "C: IDLE", "S: + idling", "W: 20", "S: * 4 EXISTS",
			"R: DONE", "T: OK done"),
		5000, 0, WAIT_NEWS, NULL},
	{"news together with the +",
		SCRIPT("IDLE", "C: IDLE", "B: + idling\r\n* 4 EXISTS\r\n", "R: DONE",
			"T: OK done"),
		5000, 0, WAIT_NEWS, NULL},
	{"news before the +",
		SCRIPT("IDLE", "C: IDLE", "B: * 4 EXISTS\r\n* 1 RECENT\r\n+ idling\r\n",
			"R: DONE", "T: OK done"),
		5000, 0, WAIT_NEWS, NULL},
	{"news behind DONE",
		SCRIPT("IDLE", "C: IDLE", "S: + idling", "R: DONE", "S: * 4 EXISTS",
			"T: OK done"),
		50, 0, WAIT_NEWS, NULL},
	{"other things are no news",
		SCRIPT("IDLE", "C: IDLE", "S: + idling", "S: * OK Still here",
			"S: * 1 FETCH (FLAGS (\\Seen))", "S: * 2 EXPUNGE",
			"S: * 0 RECENT", "R: DONE", "T: OK done"),
		50, 0, WAIT_TIMEOUT, NULL},
	{"a line in two pieces",
		SCRIPT("IDLE", "C: IDLE", "S: + idling", "B: * 4 EX", "W: 20",
			"B: ISTS\r\n", "R: DONE", "T: OK done"),
		5000, 0, WAIT_NEWS, NULL},
	{"goodbye",
		SCRIPT("IDLE", "C: IDLE", "S: + idling", "S: * BYE idle for too long"),
		5000, 0, WAIT_FAILED, "idle for too long"},
	{"dropped", SCRIPT("IDLE", "C: IDLE", "S: + idling"), 5000, 0, WAIT_FAILED,
		"closed the connection"},
	{"ended by the server",
		SCRIPT("IDLE", "C: IDLE", "S: + idling", "T: OK enough", "C: NOOP",
			"T: OK done"),
		50, 20000, WAIT_TIMEOUT, NULL},
	{"refused at once",
		SCRIPT("IDLE", "C: IDLE", "T: OK not now", "C: NOOP", "S: * 4 EXISTS",
			"T: OK done"),
		50, 20000, WAIT_NEWS, NULL},
	{"refused by NO",
		SCRIPT("IDLE", "C: IDLE", "T: NO not here", "C: NOOP", "T: OK done"),
		50, 20000, WAIT_TIMEOUT, NULL},
	{"NOOP refused", SCRIPT("", "C: NOOP", "T: BAD what"), 30, 20000, WAIT_FAILED,
		"what"},
	{"garbage", SCRIPT("IDLE", "C: IDLE", "S: + idling", "S: what?"), 5000, 0,
		WAIT_FAILED, "not IMAP"},
	{"polling",
		SCRIPT("", "C: NOOP", "T: OK done", "C: NOOP", "S: * 4 EXISTS",
			"T: OK done"),
		5000, 10, WAIT_NEWS, NULL},
	{"polling in vain", SCRIPT("", "C: NOOP", "T: OK done"), 30, 20000,
		WAIT_TIMEOUT, NULL},
	{"polling a server that says it first",
		SCRIPT("", "S: * 4 EXISTS", "C: NOOP", "T: OK done"), 5000, 20000,
		WAIT_NEWS, NULL},
	{"polling a server that is gone", SCRIPT("", "W: 0"), 5000, 20000, WAIT_FAILED,
		"ask for news"},
};

static bool never_called(const struct fetched_mail *mail, void *context)
{
	(void)mail;
	(void)context;
	g_assert_not_reached();
}

static struct imap *open_listed(struct imap_peer *peer)
{
	struct imap *imap = imap_peer_expect_open(peer);
	struct mailbox_info info = {0};
	g_assert_true(mailbox_select(imap, "INBOX", false, &info, NULL));
	const struct drain_options options = {.after_uid = 12};
	struct drain_result result = {0};
	g_assert_true(drain_run(imap, &options, never_called, NULL, &result, NULL));
	return imap;
}

static void test_case(const void *data)
{
	const struct wait_case *c = data;
	struct imap_peer *peer = imap_peer_start(c->script);
	AUTO_IMAP imap = open_listed(peer);
	g_autoptr(GError) err = NULL;
	enum wait_event event = mailbox_wait(imap, c->timeout_ms, c->poll_ms, &err);
	if (c->event != WAIT_FAILED)
		g_assert_no_error(err);
	g_assert_cmpint(event, ==, c->event);
	if (c->event == WAIT_FAILED) {
		if (strstr(err->message, c->message) == NULL)
			g_test_message("got: %s", err->message);
		g_assert_nonnull(strstr(err->message, c->message));
		g_assert_false(imap_usable(imap));
	}
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

/* What was said during other commands is not waited for again. */
static void test_news_from_before(void)
{
	struct imap_peer *peer = imap_peer_start(
		SCRIPT("IDLE", "C: NOOP", "S: * 4 EXISTS", "T: OK done", "C: LOGOUT"));
	AUTO_IMAP imap = open_listed(peer);
	g_autoptr(GError) err = NULL;
	g_assert_true(imap_noop(imap, &err));
	g_assert_cmpint(mailbox_wait(imap, 5000, 0, &err), ==, WAIT_NEWS);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

static void *wake_soon(void *data)
{
	g_usleep(20000);
	imap_wake(data);
	return NULL;
}

static void test_woken(void)
{
	struct imap_peer *peer = imap_peer_start(
		SCRIPT("IDLE", "C: IDLE", "S: + idling", "R: DONE", "T: OK done",
			"C: IDLE", "S: + idling", "R: DONE", "T: OK done"));
	AUTO_IMAP imap = open_listed(peer);
	g_autoptr(GError) err = NULL;
	GThread *thread = g_thread_new("waker", wake_soon, imap);
	g_assert_cmpint(mailbox_wait(imap, 5000, 0, &err), ==, WAIT_WOKEN);
	g_thread_join(thread);
	/* rung once, woken once */
	g_assert_cmpint(mailbox_wait(imap, 50, 0, &err), ==, WAIT_TIMEOUT);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

static void *interrupt_soon(void *data)
{
	g_usleep(20000);
	imap_interrupt(data);
	return NULL;
}

static void test_interrupted(void)
{
	struct imap_peer *peer =
		imap_peer_start(SCRIPT("IDLE", "C: IDLE", "S: + idling", "W: 100"));
	AUTO_IMAP imap = open_listed(peer);
	g_autoptr(GError) err = NULL;
	GThread *thread = g_thread_new("interrupter", interrupt_soon, imap);
	g_assert_cmpint(mailbox_wait(imap, 5000, 0, &err), ==, WAIT_FAILED);
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_thread_join(thread);
	g_assert_false(imap_noop(imap, NULL));
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path =
			g_strdup_printf("/fetch/wait/%s", cases[i].name);
		g_test_add_data_func(path, &cases[i], test_case);
	}
	g_test_add_func("/fetch/wait/before", test_news_from_before);
	g_test_add_func("/fetch/wait/woken", test_woken);
	g_test_add_func("/fetch/wait/interrupted", test_interrupted);
	return g_test_run();
}
