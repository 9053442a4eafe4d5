/* HERMETICITY: touches nothing. */
#include "understand/bounce_reason.h"

#include <glib.h>
#include <string.h>

static const struct {
	const char *text;
	const char *reason; /* NULL: none */
} texts[] = {
	{"550 no such user here", "userunknown"},
	{"der empfänger unbekannt", "userunknown"},
	{"el usuario no existe", "userunknown"},
	{"пользователь не найден", "userunknown"},
	{"收件人地址不存在", "userunknown"},
	{"552 quota exceeded for spam folder", "mailboxfull"},
	{"das postfach ist voll", "mailboxfull"},
	{"邮箱已满", "mailboxfull"},
	{"554 client host blocked using zen", "blocked"},
	{"listed in spamhaus", "blocked"},
	{"looks like spam", "spam"},
	{"542 dt:spm", "spam"},
	{"550 spf check failed", "policy"},
	{"552 message size exceeds fixed limit", "toobig"},
	{"host or domain name not found", "hostunknown"},
	{"this account has been disabled", "suspended"},
	{"connection timed out with mx", "expired"},
	{"aspf is no word of it", NULL},
	{"", NULL},
};

static void test_texts(void)
{
	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autofree char *exact =
			g_memdup2(texts[i].text, strlen(texts[i].text) + 1);
		g_assert_cmpstr(bounce_reason_of_text(exact), ==, texts[i].reason);
	}
}

static void test_statuses(void)
{
	g_assert_cmpstr(bounce_reason_of_status("5.1.1"), ==, "userunknown");
	g_assert_cmpstr(bounce_reason_of_status("4.2.2"), ==, "mailboxfull");
	g_assert_cmpstr(bounce_reason_of_status("5.7.9"), ==, "policy");
	g_assert_cmpstr(bounce_reason_of_status("5.9.9"), ==, "other");
	g_assert_cmpstr(bounce_reason_of_status(""), ==, "other");
	/* a class's own status leads back to it */
	static const char *const same[] = {"userunknown", "mailboxfull", "expired",
		"toobig", "hostunknown", "suspended", "policy"};
	for (size_t i = 0; i < G_N_ELEMENTS(same); i++) {
		const char *status = bounce_status_of_reason(same[i], true);
		g_assert_cmpint(status[0], ==, '5');
		g_assert_cmpstr(bounce_reason_of_status(status), ==, same[i]);
		g_assert_cmpint(bounce_status_of_reason(same[i], false)[0], ==, '4');
	}
}

static void test_permanent(void)
{
	g_assert_true(bounce_reason_is_of_address("userunknown"));
	g_assert_true(bounce_reason_is_of_address("suspended"));
	g_assert_false(bounce_reason_is_of_address("blocked"));
	g_assert_false(bounce_reason_is_of_address("toobig"));
	g_assert_true(bounce_reason_is_permanent("userunknown"));
	g_assert_false(bounce_reason_is_permanent("mailboxfull"));
	g_assert_false(bounce_reason_is_permanent("expired"));
	g_assert_false(bounce_reason_is_permanent("complaint"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/bounce_reason/texts", test_texts);
	g_test_add_func("/bounce_reason/statuses", test_statuses);
	g_test_add_func("/bounce_reason/permanent", test_permanent);
	return g_test_run();
}
