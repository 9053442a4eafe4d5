/* HERMETICITY: touches nothing. */
#include "mail/receipt.h"

static void test_clear(void)
{
	struct receipt receipt = {SMTP_STAGE_RCPT, 550, g_strdup("no such user")};
	receipt_clear(&receipt);
	g_assert_null(receipt.text);
	receipt_clear(&receipt);
}

static void test_stage_names(void)
{
	static const struct {
		enum smtp_stage stage;
		const char *name;
	} cases[] = {
		{SMTP_STAGE_CONNECT, "connect"},
		{SMTP_STAGE_AUTH, "auth"},
		{SMTP_STAGE_MAIL, "mail"},
		{SMTP_STAGE_RCPT, "rcpt"},
		{SMTP_STAGE_DATA, "data"},
		{SMTP_STAGE_END_OF_DATA, "end_of_data"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpstr(smtp_stage_name(cases[i].stage), ==, cases[i].name);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/receipt/clear", test_clear);
	g_test_add_func("/receipt/stages", test_stage_names);
	return g_test_run();
}
