/* HERMETICITY: a scripted IMAP peer on 127.0.0.1 (imap_peer.h), nothing else. */
#include "fetch/sent.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "imap_peer.h"

#define EXAMINE                                                                        \
	"C: EXAMINE Sent", "S: * 1 EXISTS", "S: * OK [UIDVALIDITY 3] ok",              \
		"T: OK [READ-ONLY] done"
#define SEARCH "C: UID SEARCH HEADER Message-ID \"<a1@shop.example>\""
#define SCRIPT(...)                                                                    \
	(const char *const[])                                                          \
	{                                                                              \
		PEER_HELLO("UIDPLUS"), __VA_ARGS__, NULL                               \
	}

struct append_case {
	const char *name;
	const char *const *script;
	bool added;
	int error; /* of enum error_kind; -1: none */
	const char *message;
};

static const struct append_case cases[] = {
	{"put there",
		SCRIPT(EXAMINE, SEARCH, "S: * SEARCH", "T: OK done",
			"C: APPEND \"Sent\" (\\Seen) {9}", "S: + go", "R: A: b",
			"R: ", "R: c", "S: * 2 EXISTS", "T: OK [APPENDUID 3 9] done"),
		true, -1, NULL},
	{"lies there already", SCRIPT(EXAMINE, SEARCH, "S: * SEARCH 4 9", "T: OK done"),
		false, -1, NULL},
	{"news before the +",
		SCRIPT(EXAMINE, SEARCH, "S: * SEARCH", "T: OK done", "C: APPEND *",
			"B: * 2 EXISTS\r\n* 1 RECENT\r\n+ go\r\n", "R: A: b",
			"R: ", "R: c", "T: OK done"),
		true, -1, NULL},
	{"over quota",
		SCRIPT(EXAMINE, SEARCH, "S: * SEARCH", "T: OK done", "C: APPEND *",
			"T: NO [OVERQUOTA] full", "C: NOOP", "T: OK done"),
		false, ERR_TEMP, "full"},
	{"no such folder",
		SCRIPT("C: EXAMINE Sent", "T: NO [NONEXISTENT] no such mailbox"), false,
		ERR_CONFIG, "no such mailbox"},
	{"cut off behind the mail",
		SCRIPT(EXAMINE, SEARCH, "S: * SEARCH", "T: OK done", "C: APPEND *",
			"S: + go", "R: A: b", "R: ", "R: c"),
		false, ERR_TEMP, "put a copy"},
	{"no + but OK",
		SCRIPT(EXAMINE, SEARCH, "S: * SEARCH", "T: OK done", "C: APPEND *",
			"T: OK done"),
		false, ERR_INPUT, "not IMAP"},
};

static void test_append(const void *data)
{
	static const char mail[] = "A: b\r\n\r\nc";
	const struct append_case *c = data;
	struct imap_peer *peer = imap_peer_start(c->script);
	AUTO_IMAP imap = imap_peer_expect_open(peer);
	g_autoptr(GError) err = NULL;
	bool added = false;
	bool done = sent_append(
		imap, "Sent", "a1@shop.example", mail, strlen(mail), &added, &err);
	if (c->error < 0) {
		g_assert_no_error(err);
		g_assert_true(done);
		g_assert_cmpint(added, ==, c->added);
	} else {
		g_assert_false(done);
		g_assert_error(err, REPLYD_ERROR, c->error);
		g_assert_nonnull(strstr(err->message, c->message));
	}
	if (strcmp(c->name, "over quota") == 0)
		g_assert_true(imap_noop(imap, NULL));
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

static void test_contains_nothing_odd(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT("C: LOGOUT"));
	AUTO_IMAP imap = imap_peer_expect_open(peer);
	g_autoptr(GError) err = NULL;
	g_assert_cmpint(sent_contains(imap, "Sent", "a\r\nb@c", &err), ==, -1);
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path =
			g_strdup_printf("/fetch/sent/%s", cases[i].name);
		g_test_add_data_func(path, &cases[i], test_append);
	}
	g_test_add_func("/fetch/sent/odd id", test_contains_nothing_odd);
	return g_test_run();
}
