/* HERMETICITY: a scripted IMAP peer on 127.0.0.1 (imap_peer.h), nothing else. */
#include "fetch/listing.h"

#include <glib.h>

#include "base/error.h"
#include "fetch/mailbox.h"
#include "imap_peer.h"

#define WHAT "(UID RFC822.SIZE INTERNALDATE FLAGS)"
#define SCRIPT(uidnext, ...)                                                           \
	(const char *const[])                                                          \
	{                                                                              \
		PEER_HELLO(""), PEER_SELECT("SELECT", "3", uidnext), __VA_ARGS__, NULL \
	}

static struct imap *open_inbox(struct imap_peer *peer)
{
	struct imap *imap = imap_peer_expect_open(peer);
	struct mailbox_info info = {0};
	g_assert_true(mailbox_select(imap, "INBOX", false, &info, NULL));
	return imap;
}

/* Goes through the list; "uid,uid|uid" with a bar behind each window. */
static char *walk(struct listing *listing)
{
	g_autoptr(GString) text = g_string_new(NULL);
	GArray *window = NULL;
	g_autoptr(GError) err = NULL;
	while (listing_next(listing, &window, &err) > 0) {
		for (guint i = 0; i < window->len; i++)
			g_string_append_printf(text, "%s%u", i > 0 ? "," : "",
				g_array_index(window, struct listed, i).uid);
		g_string_append_c(text, '|');
	}
	g_assert_no_error(err);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

/* A wide gap is crossed in a few steps, each wider than the one before. */
static void test_gap(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT("4000000000",
		"C: UID FETCH 1:4096 " WHAT,
		"S: * 1 FETCH (UID 2 RFC822.SIZE 1 FLAGS ())", "T: OK done",
		"C: UID FETCH 4097:36864 " WHAT, "T: OK done",
		"C: UID FETCH 36865:299008 " WHAT, "T: OK done",
		"C: UID FETCH 299009:2396160 " WHAT, "T: OK done",
		"C: UID FETCH 2396161:19173376 " WHAT, "T: OK done",
		"C: UID FETCH 19173377:153391104 " WHAT, "T: OK done",
		"C: UID FETCH 153391105:1227132928 " WHAT, "T: OK done",
		"C: UID FETCH 1227132929:* " WHAT,
		"S: * 3 FETCH (UID 3999999999 RFC822.SIZE 1 FLAGS ())",
		"S: * 2 FETCH (UID 3999999998 RFC822.SIZE 1 FLAGS ())", "T: OK done"));
	AUTO_IMAP imap = open_inbox(peer);
	AUTO(listing) listing = listing_new(imap, 0, 0, NULL);
	g_assert_nonnull(listing);
	g_autofree char *uids = walk(listing);
	g_assert_cmpstr(uids, ==, "2|||||||3999999998,3999999999|");
	g_assert_cmpuint(listing_done_uid(listing), ==, 3999999999u);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

/* What is said about mails outside the window is left for the window it belongs to. */
static void test_outside_window(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT("5000",
		"C: UID FETCH 1:4096 " WHAT, "S: * 2 FETCH (UID 4998 FLAGS (\\Seen))",
		"S: * 1 FETCH (UID 7 RFC822.SIZE 1 FLAGS ())", "T: OK done",
		"C: UID FETCH 4097:* " WHAT,
		"S: * 2 FETCH (UID 4998 RFC822.SIZE 5 FLAGS (\\Seen))", "T: OK done"));
	AUTO_IMAP imap = open_inbox(peer);
	AUTO(listing) listing = listing_new(imap, 0, 0, NULL);
	g_autofree char *uids = walk(listing);
	g_assert_cmpstr(uids, ==, "7|4998|");
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

static void test_above_everything(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT("13", "C: LOGOUT"));
	AUTO_IMAP imap = open_inbox(peer);
	AUTO(listing) listing = listing_new(imap, 4294967295u, 0, NULL);
	g_autofree char *uids = walk(listing);
	g_assert_cmpstr(uids, ==, "|");
	g_assert_cmpuint(listing_done_uid(listing), ==, 4294967295u);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

static void test_search_refused(void)
{
	struct imap_peer *peer = imap_peer_start(
		SCRIPT("13", "C: UID SEARCH SINCE 28-Feb-2026", "T: NO cannot search"));
	AUTO_IMAP imap = open_inbox(peer);
	g_autoptr(GError) err = NULL;
	g_assert_null(
		listing_new(imap, 0, 1772366400 /* 2026-03-01T12:00:00Z */, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/listing/gap", test_gap);
	g_test_add_func("/fetch/listing/outside", test_outside_window);
	g_test_add_func("/fetch/listing/above everything", test_above_everything);
	g_test_add_func("/fetch/listing/search refused", test_search_refused);
	return g_test_run();
}
