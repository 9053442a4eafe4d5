/* HERMETICITY: a scripted IMAP peer on 127.0.0.1 (imap_peer.h), nothing else. */
#include "fetch/drain.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "fetch/mailbox.h"
#include "imap_peer.h"

#define LIST  "(UID RFC822.SIZE INTERNALDATE FLAGS)"
#define WHOLE "(UID BODY.PEEK[])"
#define DATE  " INTERNALDATE \"01-Feb-2026 10:00:00 +0800\""

/* What came, one line a mail: "uid:flags:size:kind:checkpoint:bytes". */
struct seen {
	GString *text;
	unsigned stop_after; /* 0: never */
	unsigned mails;
};

static bool take(const struct fetched_mail *mail, void *context)
{
	struct seen *seen = context;
	gsize len = 0;
	const char *data = g_bytes_get_data(mail->bytes, &len);
	g_assert_cmpuint(mail->uidvalidity, ==, 7);
	g_string_append_printf(seen->text, "%u:%u:%" G_GUINT64_FORMAT ":%s:%u:%.*s|",
		mail->uid, mail->flags, mail->size,
		mail->header_only ? "header" : "whole", mail->checkpoint_uid, (int)len,
		data != NULL ? data : "");
	seen->mails++;
	return seen->mails != seen->stop_after;
}

/* A case: what the peer plays behind SELECT, and what must come of it. */
struct drain_case {
	const char *name;
	const char *const *script;
	struct drain_options options;
	unsigned stop_after;
	const char *seen;
	uint32_t last_uid;
	int error;           /* of enum error_kind; -1: none */
	const char *message; /* in the error's */
};

#define SCRIPT(...)                                                                    \
	(const char *const[])                                                          \
	{                                                                              \
		PEER_HELLO("UIDPLUS"), PEER_SELECT("SELECT", "3", "13"), __VA_ARGS__,  \
			NULL                                                           \
	}
#define TWO_LISTED                                                                     \
	"C: UID FETCH 11:* " LIST, "S: * 2 FETCH (UID 11 RFC822.SIZE 3 FLAGS ())",     \
		"S: * 3 FETCH (UID 12 RFC822.SIZE 4 FLAGS ())", "T: OK done"

static const struct drain_case cases[] = {
	{
		.name = "in order",
		.script = SCRIPT("C: UID FETCH 11:* " LIST,
			"S: * 2 FETCH (UID 11 RFC822.SIZE 3" DATE
			" FLAGS (\\Seen \\Answered))",
			"S: * 3 FETCH (FLAGS (\\Draft $x) UID 12 RFC822.SIZE 4" DATE
			")",
			"T: OK done", "C: UID FETCH 11:12 " WHOLE,
			"B: * 2 FETCH (UID 11 BODY[] {3}\r\nabc)\r\n",
			"B: * 3 FETCH (UID 12 BODY[] {4}\r\ndefg)\r\n", "T: OK done"),
		.options = {.after_uid = 10},
		.seen = "11:3:3:whole:11:abc|12:16:4:whole:12:defg|",
		.last_uid = 12,
		.error = -1,
	},
	{
		.name = "out of order, uid behind the body",
		.script = SCRIPT(TWO_LISTED, "C: UID FETCH 11:12 " WHOLE,
			"B: * 3 FETCH (BODY[] {4}\r\ndefg UID 12)\r\n",
			"B: * 2 FETCH (BODY[] \"abc\" UID 11)\r\n", "T: OK done"),
		.options = {.after_uid = 10},
		.seen = "12:0:4:whole:10:defg|11:0:3:whole:12:abc|",
		.last_uid = 12,
		.error = -1,
	},
	{
		.name = "expunged meanwhile",
		.script = SCRIPT(TWO_LISTED, "C: UID FETCH 11:12 " WHOLE,
			"S: * 2 EXPUNGE",
			"B: * 2 FETCH (UID 12 BODY[] {4}\r\ndefg)\r\n", "T: OK done"),
		.options = {.after_uid = 10},
		.seen = "12:0:4:whole:10:defg|",
		.last_uid = 12,
		.error = -1,
	},
	{
		.name = "unsolicited answers between",
		.script = SCRIPT("C: UID FETCH 11:* " LIST,
			"S: * 1 FETCH (FLAGS (\\Seen))", "S: * 4 EXISTS",
			"S: * 2 FETCH (UID 11 RFC822.SIZE 3 FLAGS ())",
			"S: * OK still here", "S: * 1 FETCH (UID 4 FLAGS (\\Seen))",
			"T: OK done", "C: UID FETCH 11 " WHOLE, "S: * 1 RECENT",
			"S: * 2 FETCH (UID 11 FLAGS (\\Seen))",
			"B: * 2 FETCH (UID 11 BODY[] {3}\r\nabc)\r\n",
			"B: * 9 FETCH (UID 99 BODY[] {3}\r\nxyz)\r\n",
			"S: * 2 FETCH (FLAGS ())", "T: OK done"),
		.options = {.after_uid = 10},
		.seen = "11:0:3:whole:11:abc|",
		.last_uid = 11,
		.error = -1,
	},
	{
		.name = "told in halves",
		.script = SCRIPT("C: UID FETCH 11:* " LIST,
			"S: * 2 FETCH (UID 11 FLAGS (\\Answered))",
			"S: * 3 FETCH (UID 12 FLAGS ())",
			"S: * 2 FETCH (UID 11 RFC822.SIZE 3)", "T: OK done",
			"C: UID FETCH 11:12 " WHOLE,
			"B: * 2 FETCH (UID 11 BODY[] {3}\r\nabc)\r\n",
			"B: * 3 FETCH (UID 12 BODY[] {0}\r\n)\r\n", "T: OK done"),
		.options = {.after_uid = 10},
		.seen = "11:2:3:whole:11:abc|12:0:0:whole:12:|",
		.last_uid = 12,
		.error = -1,
	},
	{
		.name = "n:* gives the last old one",
		.script = SCRIPT("C: UID FETCH 13:* " LIST,
			"S: * 3 FETCH (UID 12 RFC822.SIZE 4 FLAGS ())", "T: OK done"),
		.options = {.after_uid = 12},
		.seen = "",
		.last_uid = 12,
		.error = -1,
	},
	{
		.name = "too large ones as header",
		.script = SCRIPT("C: UID FETCH 11:* " LIST,
			"S: * 1 FETCH (UID 11 RFC822.SIZE 3 FLAGS ())",
			"S: * 2 FETCH (UID 12 RFC822.SIZE 4000000000 FLAGS ())",
			"S: * 3 FETCH (UID 14 RFC822.SIZE 3 FLAGS ())", "T: OK done",
			"C: UID FETCH 11 " WHOLE,
			"B: * 1 FETCH (UID 11 BODY[] {3}\r\nabc)\r\n", "T: OK done",
			"C: UID FETCH 12 (UID BODY.PEEK[HEADER])",
			"B: * 2 FETCH (UID 12 BODY[HEADER] {4}\r\nA:b\n)\r\n",
			"T: OK done", "C: UID FETCH 14 " WHOLE,
			"B: * 3 FETCH (UID 14 BODY[] {3}\r\nghi)\r\n", "T: OK done"),
		.options = {.after_uid = 10, .mail_bytes_max = 100},
		.seen = "11:0:3:whole:11:abc|12:0:4000000000:header:12:A:b\n|"
			"14:0:3:whole:14:ghi|",
		.last_uid = 14,
		.error = -1,
	},
	{
		.name = "batches by count and by bytes",
		.script = SCRIPT("C: UID FETCH 11:* " LIST,
			"S: * 1 FETCH (UID 11 RFC822.SIZE 1 FLAGS ())",
			"S: * 2 FETCH (UID 13 RFC822.SIZE 1 FLAGS ())",
			"S: * 3 FETCH (UID 14 RFC822.SIZE 90 FLAGS ())",
			"S: * 4 FETCH (UID 15 RFC822.SIZE 20 FLAGS ())", "T: OK done",
			"C: UID FETCH 11,13 " WHOLE,
			"B: * 1 FETCH (UID 11 BODY[] {1}\r\na)\r\n",
			"B: * 2 FETCH (UID 13 BODY[] {1}\r\nb)\r\n", "T: OK done",
			"C: UID FETCH 14 " WHOLE,
			"B: * 3 FETCH (UID 14 BODY[] {1}\r\nc)\r\n", "T: OK done",
			"C: UID FETCH 15 " WHOLE,
			"B: * 4 FETCH (UID 15 BODY[] {1}\r\nd)\r\n", "T: OK done"),
		.options = {.after_uid = 10, .batch_mails = 2, .batch_bytes = 100},
		.seen = "11:0:1:whole:11:a|13:0:1:whole:13:b|14:0:90:whole:14:c|"
			"15:0:20:whole:15:d|",
		.last_uid = 15,
		.error = -1,
	},
	{
		.name = "first sight",
		.script = SCRIPT("C: UID SEARCH SINCE 31-Jan-2026", "S: * SEARCH 9 4",
			"T: OK done", "C: UID FETCH 4,9 " LIST,
			"S: * 1 FETCH (UID 4 RFC822.SIZE 1" DATE " FLAGS ())",
			"S: * 2 FETCH (UID 9 RFC822.SIZE 1" DATE " FLAGS ())",
			"T: OK done", "C: UID FETCH 4,9 " WHOLE,
			"B: * 1 FETCH (UID 4 BODY[] {1}\r\na)\r\n",
			"B: * 2 FETCH (UID 9 BODY[] {1}\r\nb)\r\n", "T: OK done"),
		.options = {.since_utc = 1769904000 /* 2026-02-01 */},
		.seen = "4:0:1:whole:4:a|9:0:1:whole:9:b|",
		.last_uid = 12,
		.error = -1,
	},
	{
		.name = "first sight of nothing recent",
		.script = SCRIPT("C: UID SEARCH SINCE *", "S: * SEARCH", "T: OK done"),
		.options = {.since_utc = 1769904000},
		.seen = "",
		.last_uid = 12,
		.error = -1,
	},
	{
		.name = "old ones behind the checkpoint",
		.script = SCRIPT("C: UID FETCH 11:* " LIST,
			"S: * 2 FETCH (UID 11 RFC822.SIZE 3 INTERNALDATE "
			"\"01-Feb-2020 10:00:00 +0000\" FLAGS ())",
			"S: * 3 FETCH (UID 12 RFC822.SIZE 1" DATE " FLAGS ())",
			"T: OK done", "C: UID FETCH 12 " WHOLE,
			"B: * 3 FETCH (UID 12 BODY[] {1}\r\na)\r\n", "T: OK done"),
		.options = {.after_uid = 10, .since_utc = 1769904000},
		.seen = "12:0:1:whole:12:a|",
		.last_uid = 12,
		.error = -1,
	},
	{
		.name = "one mail the server cannot read",
		.script = SCRIPT(TWO_LISTED, "C: UID FETCH 11:12 " WHOLE,
			"B: * 3 FETCH (UID 12 BODY[] {4}\r\ndefg)\r\n",
			"T: NO some messages could not be fetched",
			"C: UID FETCH 11 " WHOLE, "T: NO could not be fetched",
			"C: UID FETCH 11 (UID BODY.PEEK[HEADER])",
			"B: * 2 FETCH (UID 11 BODY[HEADER] {1}\r\nh)\r\n",
			"T: OK done"),
		.options = {.after_uid = 10},
		.seen = "12:0:4:whole:10:defg|11:0:3:header:12:h|",
		.last_uid = 12,
		.error = -1,
	},
	{
		.name = "a server that refuses everything",
		.script = SCRIPT(TWO_LISTED, "C: UID FETCH 11:12 " WHOLE, "T: NO no",
			"C: UID FETCH 11 " WHOLE, "T: NO no", "C: UID FETCH 12 " WHOLE,
			"T: NO not at all"),
		.options = {.after_uid = 10},
		.seen = "",
		.error = ERR_TEMP,
		.message = "not at all",
	},
	{
		.name = "a server that is busy",
		.script = SCRIPT(TWO_LISTED, "C: UID FETCH 11:12 " WHOLE,
			"B: * 3 FETCH (UID 12 BODY[] {4}\r\ndefg)\r\n",
			"T: NO [UNAVAILABLE] backend is away"),
		.options = {.after_uid = 10},
		.seen = "12:0:4:whole:10:defg|",
		.error = ERR_TEMP,
		.message = "backend is away",
	},
	{
		.name = "cut off in a literal",
		.script = SCRIPT(TWO_LISTED, "C: UID FETCH 11:12 " WHOLE,
			"B: * 2 FETCH (UID 11 BODY[] {3}\r\nabc)\r\n",
			"B: * 3 FETCH (UID 12 BODY[] {4}\r\nde"),
		.options = {.after_uid = 10},
		.seen = "11:0:3:whole:11:abc|",
		.error = ERR_TEMP,
		.message = "closed the connection",
	},
	{
		.name = "goodbye",
		.script = SCRIPT(TWO_LISTED, "C: UID FETCH 11:12 " WHOLE,
			"S: * BYE closing for the night"),
		.options = {.after_uid = 10},
		.seen = "",
		.error = ERR_TEMP,
		.message = "closing for the night",
	},
	{
		.name = "a lie about the size",
		.script = SCRIPT(TWO_LISTED, "C: UID FETCH 11:12 " WHOLE,
			"B: * 2 FETCH (UID 11 BODY[] {2000000}\r\n", "L: 8000000"),
		.options = {.after_uid = 10, .mail_bytes_max = 100000},
		.seen = "",
		.error = ERR_INPUT,
		.message = "listed as smaller",
	},
	{
		.name = "a lie beyond measure",
		.script = SCRIPT(TWO_LISTED, "C: UID FETCH 11:12 " WHOLE,
			"B: * 2 FETCH (UID 11 BODY[] {4000000000}\r\n", "L: 8000000"),
		.options = {.after_uid = 10},
		.seen = "",
		.error = ERR_INPUT,
		.message = "more bytes than any mail has",
	},
	{
		.name = "a line without end",
		.script = SCRIPT("C: UID FETCH 11:* " LIST, "B: * 2 FETCH (UID 11 ",
			"L: 40000000"),
		.options = {.after_uid = 10},
		.seen = "",
		.error = ERR_INPUT,
		.message = "no end",
	},
	{
		.name = "a huge literal elsewhere",
		.script = SCRIPT("C: UID FETCH 11:* " LIST,
			"B: * LIST () \"/\" {4000000000}\r\n"),
		.options = {.after_uid = 10},
		.seen = "",
		.error = ERR_INPUT,
		.message = "more bytes than any mail",
	},
	{
		.name = "garbage",
		.script = SCRIPT(
			"C: UID FETCH 11:* " LIST, "S: HTTP/1.1 400 Bad Request"),
		.options = {.after_uid = 10},
		.seen = "",
		.error = ERR_INPUT,
		.message = "not IMAP",
	},
	{
		.name = "stopped",
		.script = SCRIPT(TWO_LISTED, "C: UID FETCH 11:12 " WHOLE,
			"B: * 2 FETCH (UID 11 BODY[] {3}\r\nabc)\r\n",
			"B: * 3 FETCH (UID 12 BODY[] {4}\r\ndefg)\r\n"),
		.options = {.after_uid = 10},
		.stop_after = 1,
		.seen = "11:0:3:whole:11:abc|",
		.last_uid = 11,
		.error = -1,
	},
};

static void run_case(const struct drain_case *c)
{
	struct imap_peer *peer = imap_peer_start(c->script);
	struct imap *imap = imap_peer_expect_open(peer);
	g_autoptr(GError) err = NULL;
	struct mailbox_info info = {0};
	g_assert_true(mailbox_select(imap, "INBOX", false, &info, &err));
	struct seen seen = {.text = g_string_new(NULL), .stop_after = c->stop_after};
	struct drain_result result = {.last_uid = 4711};
	bool done = drain_run(imap, &c->options, take, &seen, &result, &err);
	if (c->error < 0)
		g_assert_no_error(err);
	g_assert_cmpstr(seen.text->str, ==, c->seen);
	if (c->error < 0) {
		g_assert_true(done);
		g_assert_cmpuint(result.last_uid, ==, c->last_uid);
		g_assert_cmpuint(result.mails, ==, seen.mails);
		g_assert_cmpint(result.stopped, ==, c->stop_after != 0);
	} else {
		g_assert_false(done);
		g_assert_error(err, REPLYD_ERROR, c->error);
		g_assert_nonnull(strstr(err->message, c->message));
		g_assert_cmpuint(result.last_uid, ==, 4711);
	}
	g_string_free(seen.text, TRUE);
	imap_close(imap);
	imap_peer_stop(peer);
}

static void test_case(const void *data)
{
	run_case(data);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path =
			g_strdup_printf("/fetch/drain/%s", cases[i].name);
		g_test_add_data_func(path, &cases[i], test_case);
	}
	return g_test_run();
}
