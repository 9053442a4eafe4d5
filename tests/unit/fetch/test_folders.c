/* HERMETICITY: a scripted IMAP peer on 127.0.0.1 (imap_peer.h), nothing else. */
#include "fetch/folders.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "imap_peer.h"

#define SCRIPT(capabilities, ...)                                                      \
	(const char *const[])                                                          \
	{                                                                              \
		PEER_HELLO(capabilities), __VA_ARGS__, NULL                            \
	}

static void test_names(void)
{
	static const struct {
		const char *name;
		const char *wire;
	} cases[] = {
		{"INBOX", "INBOX"},
		{"Archive/2026", "Archive/2026"},
		{"Q&A", "Q&-A"},
		{"日本語", "&ZeVnLIqe-"},
		{"Entwürfe", "Entw&APw-rfe"},
		{"~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"},
		{"已发送", "&XfJT0ZAB-"},
		{"😀", "&2D3eAA-"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		g_autofree char *wire = folder_name_encode(cases[i].name, &err);
		g_assert_no_error(err);
		g_assert_cmpstr(wire, ==, cases[i].wire);
		g_autofree char *name = folder_name_decode(cases[i].wire);
		g_assert_cmpstr(name, ==, cases[i].name);
	}
}

static void test_bad_names(void)
{
	g_autofree char *endless = g_strnfill(5000, 'x');
	const char *const names[] = {"", "a\r\nb", "\x01", "\xff\xfe", endless};
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autoptr(GError) err = NULL;
		g_assert_null(folder_name_encode(names[i], &err));
		g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	}
	static const struct {
		const char *wire;
		const char *name;
	} cases[] = {{"&broken", "&broken"}, {"caf\xc3\xa9", "café"}, {"", ""}};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *name = folder_name_decode(cases[i].wire);
		g_assert_cmpstr(name, ==, cases[i].name);
	}
}

struct sent_case {
	const char *name;
	const char *const *script;
	const char *fallback;
	int found;
	const char *folder;
};

static const struct sent_case cases[] = {
	{"by attribute, asked for",
		SCRIPT("SPECIAL-USE LIST-EXTENDED",
			"C: LIST \"\" \"*\" RETURN (SPECIAL-USE)",
			"S: * LIST (\\HasNoChildren) \"/\" INBOX",
			"S: * LIST (\\HasNoChildren \\Drafts) \"/\" Drafts",
			"S: * LIST (\\HasNoChildren \\Sent) \"/\" \"&XfJT0ZAB-\"",
			"T: OK done"),
		"Sent", 1, "已发送"},
	{"by attribute, given anyway",
		SCRIPT("SPECIAL-USE", "C: LIST \"\" \"*\"",
			"S: * LIST (\\sent) NIL \"Sent Items\"", "T: OK done"),
		NULL, 1, "Sent Items"},
	{"by XLIST",
		SCRIPT("XLIST", "C: XLIST \"\" \"*\"",
			"S: * XLIST (\\HasNoChildren \\Sent) \"/\" \"Sent Messages\"",
			"T: OK done"),
		NULL, 1, "Sent Messages"},
	{"by name",
		SCRIPT("", "C: LIST \"\" \"*\"", "S: * LIST () \"/\" INBOX",
			"S: * LIST (\\Noselect) \"/\" Drafts",
			"S: * LIST () \"/\" Sent", "T: OK done"),
		"Sent", 1, "Sent"},
	{"nowhere",
		SCRIPT("", "C: LIST \"\" \"*\"", "S: * LIST () \"/\" INBOX",
			"T: OK done"),
		"Sent", 0, NULL},
	{"no folders at all", SCRIPT("", "C: LIST \"\" \"*\"", "T: OK done"), NULL, 0,
		NULL},
	{"refused", SCRIPT("", "C: LIST \"\" \"*\"", "T: NO not today"), "Sent", -1,
		NULL},
};

static void test_case(const void *data)
{
	const struct sent_case *c = data;
	struct imap_peer *peer = imap_peer_start(c->script);
	AUTO_IMAP imap = imap_peer_expect_open(peer);
	g_autoptr(GError) err = NULL;
	g_autofree char *folder = NULL;
	int found = folder_find_sent(imap, c->fallback, &folder, &err);
	if (c->found >= 0)
		g_assert_no_error(err);
	g_assert_cmpint(found, ==, c->found);
	g_assert_cmpstr(folder, ==, c->folder);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/folders/names", test_names);
	g_test_add_func("/fetch/folders/bad names", test_bad_names);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path =
			g_strdup_printf("/fetch/folders/sent/%s", cases[i].name);
		g_test_add_data_func(path, &cases[i], test_case);
	}
	return g_test_run();
}
