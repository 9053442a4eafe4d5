/* HERMETICITY: touches nothing. */
#include "understand/bounce.h"

#include <string.h>

struct bounce_case {
	const char *name;
	const char *delivery_status;
	const char *report_type;
	const char *failed_recipients;
	const char *returned_message_id;
	const char *subject;
	const char *text;
	const char *recipient;
	const char *status;
	const char *reason;
	const char *original;
	bool permanent;
};

static const struct bounce_case cases[] = {
	{.name = "rfc3464",
		.delivery_status =
			"Reporting-MTA: dns; mx.example.net\r\n"
			"Arrival-Date: Mon, 1 Jan 2024 10:00:00 +0000\r\n"
			"\r\n"
			"Original-Recipient: rfc822;Ana@example.com\r\n"
			"Final-Recipient: rfc822; ana@example.com\r\n"
			"Action: failed\r\n"
			"Status: 5.1.1\r\n"
			"Diagnostic-Code: smtp; 550 5.1.1 <ana@example.com>:\r\n"
			"    Recipient address rejected: User unknown\r\n",
		.returned_message_id = "abc@shop.example",
		.recipient = "ana@example.com",
		.status = "5.1.1",
		.reason = "userunknown",
		.original = "abc@shop.example",
		.permanent = true},
	{.name = "delayed",
		.delivery_status = "Reporting-MTA: dns; mx\n\n"
				   "Final-Recipient: rfc822;a@b.example\n"
				   "Action: delayed\nStatus: 4.4.7\n",
		.recipient = "a@b.example",
		.status = "4.4.7",
		.reason = "expired",
		.original = ""},
	{.name = "the_failed_one",
		.delivery_status = "Reporting-MTA: dns; mx\n\n"
				   "Final-Recipient: rfc822;good@b.example\n"
				   "Action: delivered\nStatus: 2.0.0\n\n"
				   "Final-Recipient: rfc822;full@b.example\n"
				   "Action: failed\nStatus: 5.2.2\n",
		.recipient = "full@b.example",
		.status = "5.2.2",
		.reason = "mailboxfull",
		.original = "",
		.permanent = true},
	{.name = "vague_status",
		.delivery_status = "Reporting-MTA: dns; mx\n\n"
				   "Final-Recipient: rfc822;a@b.example\n"
				   "Action: failed\nStatus: 5.0.0\n"
				   "Diagnostic-Code: smtp; 552 5.2.2 mailbox full\n",
		.recipient = "a@b.example",
		.status = "5.2.2",
		.reason = "mailboxfull",
		.original = "",
		.permanent = true},
	{.name = "no_status_but_words",
		.failed_recipients = "a@b.example, c@d.example",
		.subject = "Mail delivery failed: returning message to sender",
		.text = "The following address failed:\n  a@b.example\n    Unrouteable "
			"address\n\nMessage-ID: <xyz@shop.example>\n",
		.recipient = "a@b.example",
		.status = "",
		.reason = "userunknown",
		.original = "xyz@shop.example",
		.permanent = true},
	{.name = "qmail",
		.subject = "failure notice",
		.text = "Hi. This is the qmail-send program at mx.example.net.\n"
			"I'm afraid I wasn't able to deliver your message.\n\n"
			"<ana@example.com>:\n"
			"192.0.2.1 does not like recipient.\n"
			"Remote host said: 550 5.7.1 blocked by blocklist\n",
		.recipient = "ana@example.com",
		.status = "5.7.1",
		.reason = "blocked",
		.original = "",
		.permanent = true},
	{.name = "no_version_is_a_status",
		.text = "Sent by mailer 5.0.1.2 at 5.1 pm to nobody",
		.recipient = "",
		.status = "",
		.reason = "other",
		.original = ""},
	{.name = "complaint",
		.report_type = "feedback-report",
		.text = "This is an abuse report for mail to ana@example.com",
		.recipient = "ana@example.com",
		.status = "",
		.reason = "complaint",
		.original = ""},
	{.name = "broken_report",
		.delivery_status = ":\n\n::\nFinal-Recipient\n Action: failed\n\n\n",
		.recipient = "",
		.status = "",
		.reason = "other",
		.original = ""},
	{.name = "empty",
		.recipient = "",
		.status = "",
		.reason = "other",
		.original = ""},
};

static void set(char **field, const char *value)
{
	if (value == NULL)
		return;
	g_free(*field);
	*field = g_memdup2(value, strlen(value) + 1);
}

static void test_bounce(gconstpointer data)
{
	const struct bounce_case *wanted = data;
	AUTO(message) message = message_new();
	set(&message->delivery_status, wanted->delivery_status);
	set(&message->signs.report_type, wanted->report_type);
	set(&message->signs.failed_recipients, wanted->failed_recipients);
	set(&message->returned_message_id, wanted->returned_message_id);
	set(&message->subject, wanted->subject);
	set(&message->text, wanted->text);
	struct bounce *bounce = bounce_read(message);
	g_assert_cmpstr(bounce->recipient, ==, wanted->recipient);
	g_assert_cmpstr(bounce->status, ==, wanted->status);
	g_assert_cmpstr(bounce->reason, ==, wanted->reason);
	g_assert_cmpstr(bounce->original_message_id, ==, wanted->original);
	g_assert_cmpint(bounce->permanent, ==, wanted->permanent);
	bounce_free(bounce);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = g_strdup_printf("/bounce/%s", cases[i].name);
		g_test_add_data_func(path, &cases[i], test_bounce);
	}
	return g_test_run();
}
