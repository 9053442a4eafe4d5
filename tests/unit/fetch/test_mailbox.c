/* HERMETICITY: a scripted IMAP peer on 127.0.0.1 (imap_peer.h), nothing else. */
#include "fetch/mailbox.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "imap_peer.h"

#define SCRIPT(...)                                                                    \
	(const char *const[])                                                          \
	{                                                                              \
		__VA_ARGS__, NULL                                                      \
	}
#define PLAIN(capabilities, ...)                                                       \
	SCRIPT(PEER_HELLO(capabilities), PEER_SELECT("SELECT", "3", "13"), __VA_ARGS__)

static struct imap *open_inbox(struct imap_peer *peer)
{
	struct imap *imap = imap_peer_expect_open(peer);
	g_autoptr(GError) err = NULL;
	struct mailbox_info info = {0};
	bool selected = mailbox_select(imap, "INBOX", false, &info, &err);
	g_assert_no_error(err);
	g_assert_true(selected);
	return imap;
}

static void test_select(void)
{
	struct imap_peer *peer = imap_peer_start(PLAIN("", "C: LOGOUT"));
	AUTO_IMAP imap = imap_peer_expect_open(peer);
	g_autoptr(GError) err = NULL;
	struct mailbox_info info = {0};
	g_assert_true(mailbox_select(imap, "INBOX", false, &info, &err));
	g_assert_cmpuint(info.uidvalidity, ==, 7);
	g_assert_cmpuint(info.uidnext, ==, 13);
	g_assert_cmpuint(info.exists, ==, 3);
	g_assert_cmpuint(info.highest_modseq, ==, 0);
	g_assert_false(info.read_only);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

static void test_examine_with_condstore(void)
{
	struct imap_peer *peer = imap_peer_start(
		SCRIPT(PEER_HELLO("CONDSTORE"), "C: EXAMINE \"&ZeVnLIqe-\" (CONDSTORE)",
			"S: * 0 EXISTS", "S: * OK [UIDVALIDITY 4294967295] ok",
			"S: * OK [HIGHESTMODSEQ 9223372036854775807] ok",
			"T: OK [READ-ONLY] x"));
	AUTO_IMAP imap = imap_peer_expect_open(peer);
	g_autoptr(GError) err = NULL;
	struct mailbox_info info = {0};
	bool selected = mailbox_select(imap, "日本語", true, &info, &err);
	g_assert_no_error(err);
	g_assert_true(selected);
	g_assert_cmpuint(info.uidvalidity, ==, 4294967295u);
	g_assert_cmpuint(info.uidnext, ==, 0);
	g_assert_cmpuint(info.highest_modseq, ==, G_MAXINT64);
	g_assert_true(info.read_only);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

static void test_select_refused(void)
{
	static const struct {
		const char *reply;
		enum error_kind kind;
		const char *message;
	} cases[] = {
		{"T: NO [NONEXISTENT] no such mailbox", ERR_CONFIG, "no such mailbox"},
		{"T: NO SELECT Unsafe Login. Please contact kefu@188.com for help",
			ERR_TEMP, "Unsafe Login"},
		{"T: BAD User is authenticated but not connected", ERR_TEMP,
			"not connected"},
		{"T: OK no UIDVALIDITY", ERR_PERM, "UIDVALIDITY"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct imap_peer *peer = imap_peer_start(SCRIPT(PEER_HELLO(""),
			"C: SELECT INBOX", cases[i].reply, "C: NOOP", "T: OK done"));
		AUTO_IMAP imap = imap_peer_expect_open(peer);
		g_autoptr(GError) err = NULL;
		struct mailbox_info info = {0};
		g_assert_false(mailbox_select(imap, "INBOX", false, &info, &err));
		g_assert_error(err, REPLYD_ERROR, (int)cases[i].kind);
		g_assert_nonnull(strstr(err->message, cases[i].message));
		g_assert_true(imap_usable(imap));
		g_assert_true(imap_noop(imap, NULL));
		imap_close(g_steal_pointer(&imap));
		imap_peer_stop(peer);
	}
}

static void test_compare(void)
{
	static const struct {
		struct mailbox_info info;
		struct mailbox_checkpoint checkpoint;
		enum mailbox_sight sight;
	} cases[] = {
		{{.uidvalidity = 7, .uidnext = 13}, {0, 0, 0}, MAILBOX_FIRST_SIGHT},
		{{.uidvalidity = 7, .uidnext = 13}, {7, 12, 0}, MAILBOX_KNOWN},
		{{.uidvalidity = 7, .uidnext = 0}, {7, 12, 0}, MAILBOX_KNOWN},
		{{.uidvalidity = 8, .uidnext = 13}, {7, 12, 0}, MAILBOX_RENUMBERED},
		{{.uidvalidity = 7, .uidnext = 3}, {7, 12, 0}, MAILBOX_RENUMBERED},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(mailbox_compare(&cases[i].info, &cases[i].checkpoint),
			==, cases[i].sight);
}

static void test_mark_seen(void)
{
	static const uint32_t uids[] = {3, 4, 9};
	struct imap_peer *peer = imap_peer_start(
		PLAIN("", "C: UID STORE 3:4,9 +FLAGS.SILENT (\\Seen)", "S: * 4 EXISTS",
			"S: * 1 FETCH (FLAGS (\\Seen))", "T: OK done"));
	AUTO_IMAP imap = open_inbox(peer);
	g_autoptr(GError) err = NULL;
	g_assert_true(mailbox_mark_seen(imap, uids, 3, &err));
	g_assert_true(mailbox_mark_seen(imap, uids, 0, &err));
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

struct move_case {
	const char *name;
	const char *const *script;
	int error; /* of enum error_kind; -1: none */
};

/* All move UIDs 3, 4 and 9 to "Done \"x\"". */
static const struct move_case moves[] = {
	{"by MOVE",
		PLAIN("MOVE UIDPLUS", "C: UID MOVE 3:4,9 \"Done \\\"x\\\"\"",
			"S: * OK [COPYUID 5 3:4,9 1:3] moved", "S: * 1 EXPUNGE",
			"S: * 1 EXPUNGE", "T: OK done"),
		-1},
	{"to a new folder",
		PLAIN("MOVE", "C: UID MOVE 3:4,9 *", "T: NO [TRYCREATE] no such folder",
			"C: CREATE \"Done \\\"x\\\"\"", "T: OK made",
			"C: UID MOVE 3:4,9 *", "T: OK done"),
		-1},
	{"to a folder that cannot be made",
		PLAIN("MOVE", "C: UID MOVE 3:4,9 *", "T: NO [NOPERM] read only",
			"C: CREATE *", "T: NO exists already"),
		ERR_CONFIG},
	{"by COPY with UIDPLUS",
		PLAIN("UIDPLUS", "C: UID SEARCH UNDELETED UID 3:4,9",
			"S: * SEARCH 9 4 3", "T: OK done", "C: UID COPY 3:4,9 *",
			"T: OK [COPYUID 5 3:4,9 1:3] done",
			"C: UID STORE 3:4,9 +FLAGS.SILENT (\\Deleted)", "T: OK done",
			"C: UID EXPUNGE 3:4,9", "S: * 1 EXPUNGE", "T: OK done"),
		-1},
	{"by COPY, again after a crash",
		PLAIN("UIDPLUS", "C: UID SEARCH UNDELETED UID 3:4,9", "S: * SEARCH 9",
			"T: OK done", "C: UID COPY 9 *", "T: OK done",
			"C: UID STORE 9 +FLAGS.SILENT (\\Deleted)", "T: OK done",
			"C: UID EXPUNGE 3:4,9", "T: OK done"),
		-1},
	{"by COPY without UIDPLUS",
		PLAIN("", "C: UID SEARCH UNDELETED UID 3:4,9", "S: * SEARCH 3 4 9",
			"T: OK done", "C: UID COPY 3:4,9 *", "T: OK done",
			"C: UID STORE 3:4,9 +FLAGS.SILENT (\\Deleted)", "T: OK done",
			"C: LOGOUT"),
		-1},
	{"nothing is left",
		PLAIN("", "C: UID SEARCH UNDELETED UID 3:4,9", "S: * SEARCH",
			"T: OK done", "C: LOGOUT"),
		-1},
	{"no answer to the search",
		PLAIN("", "C: UID SEARCH UNDELETED UID 3:4,9", "T: OK done",
			"C: LOGOUT"),
		-1},
	{"connection lost", PLAIN("MOVE", "C: UID MOVE 3:4,9 *"), ERR_TEMP},
};

static void test_move(const void *data)
{
	static const uint32_t uids[] = {3, 4, 9};
	const struct move_case *c = data;
	struct imap_peer *peer = imap_peer_start(c->script);
	AUTO_IMAP imap = open_inbox(peer);
	g_autoptr(GError) err = NULL;
	bool moved = mailbox_move(imap, uids, 3, "Done \"x\"", &err);
	if (c->error < 0)
		g_assert_no_error(err);
	else
		g_assert_error(err, REPLYD_ERROR, c->error);
	g_assert_cmpint(moved, ==, c->error < 0);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/mailbox/select", test_select);
	g_test_add_func("/fetch/mailbox/examine", test_examine_with_condstore);
	g_test_add_func("/fetch/mailbox/refused", test_select_refused);
	g_test_add_func("/fetch/mailbox/compare", test_compare);
	g_test_add_func("/fetch/mailbox/seen", test_mark_seen);
	for (size_t i = 0; i < G_N_ELEMENTS(moves); i++) {
		g_autofree char *path =
			g_strdup_printf("/fetch/mailbox/move/%s", moves[i].name);
		g_test_add_data_func(path, &moves[i], test_move);
	}
	return g_test_run();
}
