/* HERMETICITY: touches nothing. */
#include "understand/bounce.h"

#include <string.h>

#include "understand/kind.h"

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
		.status = "5.1.1",
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

struct notice {
	const char *name;
	const char *from;
	const char *subject;
	const char *text;
	const char *recipient;
	const char *status;
	const char *reason;
	bool permanent;
};

/* What servers of many makes write; shop@example.org is who it was sent to. */
static const struct notice notices[] = {
	{"exim", "mailer-daemon@mx.example",
		"Mail delivery failed: returning message to sender",
		"This message was created automatically by mail delivery software.\n"
		"\n"
		"A message that you sent could not be delivered to one or more of its\n"
		"recipients. This is a permanent error. The following address(es) "
		"failed:\n"
		"\n"
		"  ana@example.com\n"
		"    SMTP error from remote mail server after RCPT "
		"TO:<ana@example.com>:\n"
		"    550 Unknown user\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"exim_host", "mailer-daemon@mx.example",
		"Mail delivery failed: returning message to sender",
		"The following address(es) failed:\n"
		"\n"
		"  ana@nowhere.example\n"
		"    all relevant MX records point to non-existent hosts\n",
		"ana@nowhere.example", "5.1.2", "hostunknown", true},
	{"exim_delay", "mailer-daemon@mx.example",
		"Warning: message 1abc delayed 24 hours",
		"A message that you sent has not yet been delivered to one or more of "
		"its\n"
		"recipients.\n"
		"\n"
		"  ana@example.com\n"
		"    host mx.example.com: retry timeout\n"
		"\n"
		"No action is required on your part.\n",
		"ana@example.com", "4.4.7", "expired", false},
	{"postfix", "MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender",
		"This is the mail system at host mx.example.\n"
		"\n"
		"<ana@example.com>: host mx.example.com[192.0.2.3] said: 552 5.2.2 "
		"The\n"
		"    mailbox is over quota (in reply to RCPT TO command)\n",
		"ana@example.com", "5.2.2", "mailboxfull", true},
	{"postfix_dns", "MAILER-DAEMON@mx.example",
		"Undelivered Mail Returned to Sender",
		"<ana@none.example>: Host or domain name not found. Name service error "
		"for\n"
		"    name=none.example type=A: Host not found\n",
		"ana@none.example", "5.1.2", "hostunknown", true},
	{"postfix_expired", "MAILER-DAEMON@mx.example",
		"Undelivered Mail Returned to Sender",
		"<ana@example.com>: connect to mx.example.com[192.0.2.9]:25: "
		"Connection timed\n"
		"    out\n",
		"ana@example.com", "4.4.7", "expired", false},
	{"sendmail", "MAILER-DAEMON@mx.example",
		"Returned mail: see transcript for details",
		"   ----- The following addresses had permanent fatal errors -----\n"
		"<ana@example.com>\n"
		"    (reason: 550 5.1.1 User unknown)\n"
		"\n"
		"   ----- Transcript of session follows -----\n"
		"... while talking to mx.example.com.:\n"
		">>> RCPT To:<ana@example.com>\n"
		"<<< 550 5.1.1 User unknown\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"sendmail_warning", "MAILER-DAEMON@mx.example",
		"Warning: could not send message for past 4 hours",
		"    **********************************************\n"
		"    **      THIS IS A WARNING MESSAGE ONLY      **\n"
		"    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n"
		"    **********************************************\n"
		"\n"
		"   ----- The following addresses had transient non-fatal errors "
		"-----\n"
		"<ana@example.com>\n",
		"ana@example.com", "4.4.7", "expired", false},
	{"qmail_full", "MAILER-DAEMON@mx.example", "failure notice",
		"Hi. This is the qmail-send program at mx.example.\n"
		"I'm afraid I wasn't able to deliver your message to the following "
		"addresses.\n"
		"\n"
		"<ana@example.com>:\n"
		"192.0.2.4 failed after I sent the message.\n"
		"Remote host said: 452 mailbox is full\n",
		"ana@example.com", "4.2.2", "mailboxfull", false},
	{"exchange", "postmaster@firm.example", "Undeliverable: Your order",
		"Your message did not reach some or all of the intended recipients.\n"
		"\n"
		"      Subject:\tYour order\n"
		"      Sent:\t1/2/2020 10:00 AM\n"
		"\n"
		"The following recipient(s) could not be reached:\n"
		"\n"
		"      ana@example.com on 1/2/2020 10:01 AM\n"
		"            The e-mail account does not exist at the organization "
		"this message was sent to.\n"
		"            <mx.example #5.1.1>\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"exchange_de", "postmaster@firma.example", "Unzustellbar: Ihre Bestellung",
		"Fehler bei der Zustellung an folgende Empfänger:\n"
		"\n"
		"ana@example.com\n"
		"Die E-Mail-Adresse wurde nicht gefunden.\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"exchange_fr", "postmaster@societe.example", "Non remis : votre commande",
		"Votre message n’a pas pu être remis aux destinataires suivants :\n"
		"\n"
		"ana@example.com\n"
		"La boîte aux lettres est pleine.\n",
		"ana@example.com", "4.2.2", "mailboxfull", false},
	{"exchange_es", "postmaster@empresa.example", "No se puede entregar: su pedido",
		"No se pudo entregar el mensaje a:\n"
		"\n"
		"ana@example.com\n"
		"La dirección no existe.\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"exchange_pt", "postmaster@empresa.example", "Não entregue: seu pedido",
		"Falha na entrega a estes destinatários:\n"
		"\n"
		"ana@example.com\n"
		"O endereço não foi encontrado.\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"exchange_it", "postmaster@azienda.example", "Non recapitabile: ordine",
		"Impossibile recapitare il messaggio:\n"
		"\n"
		"ana@example.com\n"
		"Utente sconosciuto.\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"exchange_ru", "postmaster@firma.example", "Не удалось доставить: заказ",
		"Не удалось доставить сообщение следующим получателям:\n"
		"\n"
		"ana@example.com\n"
		"Пользователь не найден.\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"gmail", "mailer-daemon@googlemail.example",
		"Delivery Status Notification (Failure)",
		"Address not found\n"
		"\n"
		"Your message wasn't delivered to ana@example.com because the address "
		"couldn't be found.\n"
		"\n"
		"The response from the remote server was:\n"
		"550 5.1.1 The email account that you tried to reach does not exist.\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"gmail_delay", "mailer-daemon@googlemail.example",
		"Delivery Status Notification (Delay)",
		"Delivery incomplete\n"
		"\n"
		"There was a temporary problem delivering your message to "
		"ana@example.com. Gmail will retry for 46 more hours.\n",
		"ana@example.com", "4.4.7", "expired", false},
	{"yahoo", "MAILER-DAEMON@mail.example", "Failure Notice",
		"Sorry, we were unable to deliver your message to the following "
		"address.\n"
		"\n"
		"<ana@example.com>:\n"
		"Remote host said:\n"
		"554 delivery error: dd This user does not have an account here\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"mail_ru", "mailer-daemon@corp.example", "Mail failure.",
		"Письмо не может быть доставлено получателю ana@example.com\n"
		"Почтовый ящик переполнен\n"
		"552 mailbox full\n",
		"ana@example.com", "5.2.2", "mailboxfull", true},
	{"yandex", "mailer-daemon@ya.example", "Недоставленное сообщение",
		"Это письмо отправлено почтовым сервером. Ваше письмо не было "
		"доставлено:\n"
		"\n"
		"<ana@example.com>: 550 5.7.1 No such user!\n",
		"ana@example.com", "5.7.1", "userunknown", true},
	{"qq", "PostMaster@qq.example", "来自qq.com的退信",
		"您的邮件无法送达以下收件人：\n"
		"ana@example.com\n"
		"收件人地址不存在，请检查。\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"netease", "postmaster@163.example", "系统退信",
		"收件人：<ana@example.com>\n"
		"退信原因：对方邮箱已满 552 Mailbox full\n",
		"ana@example.com", "5.2.2", "mailboxfull", true},
	{"netease_spam", "postmaster@163.example", "系统退信",
		"ana@example.com\n"
		"554 DT:SPM 垃圾邮件\n",
		"ana@example.com", "5.7.1", "spam", true},
	{"domino", "ana@example.com",
		"DELIVERY FAILURE: User bob (bob@example.net) not listed in Domino "
		"Directory",
		"Your message\n"
		"\n"
		"  Subject: Your order\n"
		"\n"
		"was not delivered to:\n"
		"\n"
		"  bob@example.net\n"
		"\n"
		"because:\n"
		"\n"
		"  User bob (bob@example.net) not listed in Domino Directory\n"
		"\n"
		"Reporting-MTA: dns;mx.example\n",
		"bob@example.net", "5.1.1", "userunknown", true},
	{"zimbra", "MAILER-DAEMON@zimbra.example",
		"Undelivered Mail Returned to Sender",
		"<ana@example.com>: host mx[192.0.2.7] said: 550 5.7.1 Service "
		"unavailable; client\n"
		"    host [192.0.2.8] blocked using rbl.example (in reply to RCPT TO "
		"command)\n",
		"ana@example.com", "5.7.1", "blocked", true},
	{"mailenable", "postmaster@win.example", "Message could not be delivered",
		"MailEnable: Message could not be delivered to some recipients.\n"
		"\n"
		"Recipient: [SMTP:ana@example.com]\n"
		"Reason: 550 Requested action not taken: mailbox unavailable\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"groupwise", "Mailer-Daemon@gw.example", "Mail System Error - Returned Mail",
		"The message that you sent was undeliverable to the following:\n"
		"\tana@example.com (The user is not known: unknown user)\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"too_big", "MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender",
		"<ana@example.com>: message size 31457280 exceeds size limit 10485760 "
		"of server\n",
		"ana@example.com", "5.3.4", "toobig", true},
	{"suspended", "MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender",
		"<ana@example.com>: host mx said: 550 5.2.1 The email account that you "
		"tried\n"
		"    to reach is disabled\n",
		"ana@example.com", "5.2.1", "suspended", true},
	{"dmarc", "MAILER-DAEMON@mx.example", "Undelivered Mail Returned to Sender",
		"<ana@example.com>: host mx said: 550-5.7.26 Unauthenticated email is "
		"not\n"
		"    accepted due to the domain's DMARC policy\n",
		"ana@example.com", "5.7.26", "policy", true},
	{"ours_is_not_the_recipient", "MAILER-DAEMON@mx.example", "failure notice",
		"Sent by shop@example.org\n"
		"From: shop@example.org\n"
		"To: ana@example.com\n"
		"\n"
		"no such user\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"japanese", "MAILER-DAEMON@jp.example", "配信できませんでした",
		"次の宛先にメールを配信できませんでした。\n"
		"<ana@example.com>\n"
		"ユーザーが見つかりません\n",
		"ana@example.com", "5.1.1", "userunknown", true},
	{"spam_in_the_returned_mail", "MAILER-DAEMON@mx.example", "failure notice",
		"<ana@example.com>:\n"
		"no such user\n"
		"\n"
		"--- Below this line is a copy of the message.\n"
		"\n"
		"X-Spam-Status: No\n"
		"Subject: mailbox full\n",
		"ana@example.com", "5.1.1", "userunknown", true},
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

static void test_notice(gconstpointer data)
{
	const struct notice *wanted = data;
	AUTO(message) message = message_new();
	address_free(message->from);
	message->from = address_new("", wanted->from);
	g_ptr_array_add(message->to, address_new("", "shop@example.org"));
	set(&message->subject, wanted->subject);
	set(&message->text, wanted->text);
	const struct understand_options options = {0};
	g_assert_cmpint(kind_of(message, &options, NULL), ==, MAIL_KIND_BOUNCE);
	struct bounce *bounce = bounce_read(message);
	g_assert_cmpstr(bounce->recipient, ==, wanted->recipient);
	g_assert_cmpstr(bounce->reason, ==, wanted->reason);
	g_assert_cmpstr(bounce->status, ==, wanted->status);
	g_assert_cmpint(bounce->permanent, ==, wanted->permanent);
	bounce_free(bounce);
}

/* Who complained, and about which mail, by the report's own fields (RFC 5965). */
static void test_complaint(void)
{
	AUTO(message) message = message_new();
	set(&message->signs.report_type, "feedback-report");
	set(&message->delivery_status, "Feedback-Type: abuse\nUser-Agent: x/1\n"
				       "Original-Mail-From: <shop@example.org>\n"
				       "Original-Rcpt-To: <ana@example.com>\n");
	set(&message->returned_message_id, "m-1@shop.example");
	struct bounce *bounce = bounce_read(message);
	g_assert_cmpstr(bounce->recipient, ==, "ana@example.com");
	g_assert_cmpstr(bounce->reason, ==, "complaint");
	g_assert_cmpstr(bounce->original_message_id, ==, "m-1@shop.example");
	g_assert_false(bounce->permanent);
	bounce_free(bounce);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = g_strdup_printf("/bounce/%s", cases[i].name);
		g_test_add_data_func(path, &cases[i], test_bounce);
	}
	for (size_t i = 0; i < G_N_ELEMENTS(notices); i++) {
		g_autofree char *path = g_strdup_printf("/notice/%s", notices[i].name);
		g_test_add_data_func(path, &notices[i], test_notice);
	}
	g_test_add_func("/bounce/feedback_report", test_complaint);
	return g_test_run();
}
