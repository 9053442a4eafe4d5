/* HERMETICITY: touches nothing. */
#include "understand/kind.h"

#include <string.h>

struct kind_case {
	const char *name;
	const char *from;
	const char *subject;
	const char *text;
	const char *auto_submitted;
	const char *precedence;
	const char *return_path;
	const char *list_id;
	const char *report_type;
	const char *failed_recipients;
	const char *auth_results;
	const char *quoted;
	bool has_vendor_header;
	bool suppresses_replies;
	bool is_spam;
	enum mail_kind kind;
};

static const struct kind_case cases[] = {
	{.name = "buyer",
		.from = "ana@example.com",
		.subject = "Where is it",
		.text = "hi",
		.kind = MAIL_KIND_BUYER},
	{.name = "auto_submitted_no",
		.from = "ana@example.com",
		.text = "hi",
		.auto_submitted = "no",
		.kind = MAIL_KIND_BUYER},
	{.name = "own",
		.from = "Shop@Example.org",
		.text = "hi",
		.kind = MAIL_KIND_OWN},
	{.name = "own_alias",
		.from = "help@example.org",
		.text = "hi",
		.auto_submitted = "auto-replied",
		.kind = MAIL_KIND_OWN},
	{.name = "dsn",
		.from = "x@example.net",
		.report_type = "delivery-status",
		.kind = MAIL_KIND_BOUNCE},
	{.name = "feedback_report",
		.from = "x@example.net",
		.report_type = "feedback-report",
		.kind = MAIL_KIND_BOUNCE},
	{.name = "read_receipt",
		.from = "ana@example.com",
		.report_type = "disposition-notification",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "mailer_daemon",
		.from = "MAILER-DAEMON@mx.example.net",
		.text = "x",
		.kind = MAIL_KIND_BOUNCE},
	{.name = "failed_recipients",
		.from = "x@example.net",
		.text = "x",
		.failed_recipients = "a@b.example",
		.kind = MAIL_KIND_BOUNCE},
	{.name = "undeliverable_null_path",
		.from = "x@example.net",
		.subject = "Undeliverable: your order",
		.return_path = "",
		.kind = MAIL_KIND_BOUNCE},
	{.name = "undeliverable_forwarded_by_a_person",
		.from = "ana@example.com",
		.subject = "Fwd: Undeliverable: your order",
		.text = "see below",
		.kind = MAIL_KIND_BUYER},
	{.name = "vacation",
		.from = "ana@example.com",
		.text = "away",
		.auto_submitted = "auto-replied (vacation)",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "precedence_auto_reply",
		.from = "ana@example.com",
		.text = "x",
		.precedence = "auto_reply",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "out_of_office",
		.from = "ana@example.com",
		.text = "I am out of the office until Monday.",
		.subject = "Re: Automatic reply: Your order",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "answer_to_an_automatic_reply_without_quoting_it",
		.from = "ana@example.com",
		.text = "please read my mail, the dress is too small",
		.subject = "Re: Automatic reply: Your order",
		.kind = MAIL_KIND_BUYER},
	{.name = "is_it_automatic",
		.from = "ana@example.com",
		.text = "Is this an auto reply? I need a person!",
		.subject = "Auto reply",
		.kind = MAIL_KIND_BUYER},
	{.name = "out_of_office_de",
		.from = "ana@example.com",
		.text = "x",
		.subject = "Automatische Antwort: Ihre Bestellung",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "office_chair",
		.from = "ana@example.com",
		.text = "x",
		.subject = "office chair broken",
		.kind = MAIL_KIND_BUYER},
	{.name = "list",
		.from = "ana@example.com",
		.text = "x",
		.list_id = "<news.example.com>",
		.kind = MAIL_KIND_MAILING_LIST},
	{.name = "bulk",
		.from = "ana@example.com",
		.text = "x",
		.precedence = "Bulk",
		.kind = MAIL_KIND_MAILING_LIST},
	{.name = "vendor",
		.from = "ana@example.com",
		.text = "x",
		.has_vendor_header = true,
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "generated",
		.from = "ana@example.com",
		.text = "x",
		.auto_submitted = "auto-generated; x=y",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "null_path",
		.from = "ana@example.com",
		.text = "x",
		.return_path = "",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "noreply",
		.from = "no-reply@example.com",
		.text = "x",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "marketplace",
		.from = "noreply@notice.aliexpress.com",
		.text = "x",
		.kind = MAIL_KIND_PLATFORM},
	{.name = "marketplace_without_signs",
		.from = "transaction@notice.aliexpress.com",
		.text = "x",
		.kind = MAIL_KIND_PLATFORM},
	{.name = "marketplace_lookalike",
		.from = "a@notaliexpress.com",
		.text = "x",
		.auto_submitted = "auto-generated",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "relay_bulk",
		.from = "b1@relay.example",
		.text = "where is it",
		.precedence = "bulk",
		.list_id = "<relay>",
		.kind = MAIL_KIND_BUYER},
	{.name = "relay_below",
		.from = "b1@m.relay.example",
		.text = "where is it",
		.auto_submitted = "auto-generated",
		.kind = MAIL_KIND_BUYER},
	{.name = "relay_lookalike",
		.from = "b1@badrelay.example",
		.text = "x",
		.precedence = "bulk",
		.kind = MAIL_KIND_MAILING_LIST},
	{.name = "relay_forged",
		.from = "b1@relay.example",
		.text = "x",
		.precedence = "bulk",
		.auth_results = "mx.example; spf=fail; dkim=none; dmarc=fail",
		.kind = MAIL_KIND_MAILING_LIST},
	{.name = "relay_authenticated",
		.from = "b1@relay.example",
		.text = "x",
		.precedence = "bulk",
		.auth_results = "mx.example; dmarc=pass",
		.kind = MAIL_KIND_BUYER},
	{.name = "relay_vacation",
		.from = "b1@relay.example",
		.text = "x",
		.auto_submitted = "auto-replied",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "answer_to_an_automatic_reply_of_ours",
		.from = "ana@example.com",
		.subject = "Re: Automatic reply: your order",
		.text = "thanks, but where is it?",
		.quoted = "> we got your mail",
		.kind = MAIL_KIND_BUYER},
	{.name = "buyer_whose_parcel_was_undeliverable",
		.from = "ana@example.com",
		.subject = "Delivery failed",
		.text = "my parcel could not be delivered, it went back",
		.kind = MAIL_KIND_BUYER},
	{.name = "buyer_whose_mail_went_unanswered",
		.from = "ana@example.com",
		.subject = "Message not delivered?",
		.text = "I think the message you sent did not come, mailbox full?",
		.kind = MAIL_KIND_BUYER},
	{.name = "buyer_on_holiday",
		.from = "ana@example.com",
		.subject = "En vacances",
		.text = "Je pars en vacances, quand arrive le colis?",
		.kind = MAIL_KIND_BUYER},
	{.name = "bounce_by_a_named_sender",
		.from = "sysadmin@mx.example",
		.subject = "Undeliverable: your order",
		.text = "no such user",
		.kind = MAIL_KIND_BOUNCE},
	{.name = "bounce_by_its_words",
		.from = "help@mx.example",
		.subject = "Returned mail",
		.text = "RCPT: 550 5.1.1 User unknown",
		.kind = MAIL_KIND_BOUNCE},
	{.name = "bounce_with_another_subject",
		.from = "x@mx.example",
		.subject = "Your order",
		.text = "Reporting-MTA: dns; mx",
		.return_path = "",
		.kind = MAIL_KIND_BOUNCE},
	{.name = "postmaster_on_holiday",
		.from = "postmaster@small.example",
		.subject = "Out of office: Re: lamp",
		.text = "back on Monday",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "postmaster_answers",
		.from = "postmaster@small.example",
		.subject = "Re: lamp",
		.text = "please send two",
		.kind = MAIL_KIND_BUYER},
	{.name = "receipt_by_its_words",
		.from = "ana@example.com",
		.subject = "Gelesen: Ihre Bestellung",
		.text = "Ihre Nachricht wurde gelesen am Montag",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "reads_no_receipt",
		.from = "ana@example.com",
		.subject = "Read: lamp is broken",
		.text = "it does not light",
		.kind = MAIL_KIND_BUYER},
	{.name = "challenge",
		.from = "ana@example.com",
		.subject = "Please confirm your message",
		.text = "Click to prove you are human: https://x.example/1",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "complaint_as_plain_mail",
		.from = "staff@provider.example",
		.subject = "complaint about message from 192.0.2.1",
		.text = "x",
		.kind = MAIL_KIND_BOUNCE},
	{.name = "holiday_note",
		.from = "ana@example.com",
		.subject = "Urlaub",
		.text = "Ich bin im Urlaub und ab Montag wieder erreichbar.",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "holiday_present",
		.from = "ana@example.com",
		.subject = "holiday present",
		.text = "will it come in time?",
		.kind = MAIL_KIND_BUYER},
	{.name = "vacation_ko",
		.from = "ana@example.com",
		.subject = "자동 회신: order",
		.text = "x",
		.kind = MAIL_KIND_AUTO_REPLY},
	{.name = "spam",
		.from = "x@spam.example",
		.subject = "win",
		.text = "win",
		.is_spam = true,
		.kind = MAIL_KIND_MAILING_LIST},
	{.name = "own_group",
		.from = "ana@example.com",
		.text = "where is it",
		.precedence = "list",
		.list_id = "<help.example.org>",
		.kind = MAIL_KIND_BUYER},
	{.name = "quiet_exchange_user",
		.from = "ana@firm.example",
		.text = "where is it",
		.suppresses_replies = true,
		.kind = MAIL_KIND_BUYER},
	{.name = "empty", .from = "ana@example.com", .kind = MAIL_KIND_UNREADABLE},
	{.name = "nobody", .from = "", .text = "x", .kind = MAIL_KIND_BUYER},
};

static void set(char **field, const char *value)
{
	g_free(*field);
	*field = g_strdup(value);
}

static void test_kind(gconstpointer data)
{
	const struct kind_case *wanted = data;
	AUTO(message) message = message_new();
	address_free(message->from);
	message->from = address_new("", wanted->from);
	if (wanted->subject != NULL)
		set(&message->subject, wanted->subject);
	if (wanted->text != NULL)
		set(&message->text, wanted->text);
	if (wanted->auth_results != NULL)
		set(&message->auth_results, wanted->auth_results);
	set(&message->signs.auto_submitted, wanted->auto_submitted);
	set(&message->signs.precedence, wanted->precedence);
	set(&message->signs.return_path, wanted->return_path);
	set(&message->signs.list_id, wanted->list_id);
	set(&message->signs.report_type, wanted->report_type);
	set(&message->signs.failed_recipients, wanted->failed_recipients);
	message->signs.has_vendor_header = wanted->has_vendor_header;
	message->signs.suppresses_replies = wanted->suppresses_replies;
	message->signs.is_spam = wanted->is_spam;
	if (wanted->quoted != NULL)
		set(&message->quoted, wanted->quoted);
	g_autoptr(GPtrArray) own = g_ptr_array_new();
	g_ptr_array_add(own, (char[]){"shop@example.org"});
	g_ptr_array_add(own, (char[]){"help@example.org"});
	g_autoptr(GPtrArray) relays = g_ptr_array_new();
	g_ptr_array_add(relays, (char[]){"relay.example"});
	const struct understand_options options = {
		.own_addresses = own, .trusted_relays = relays};
	const char *rule = NULL;
	enum mail_kind kind = kind_of(message, &options, &rule);
	g_assert_cmpstr(mail_kind_name(kind), ==, mail_kind_name(wanted->kind));
	g_assert_nonnull(rule);
}

static void test_photo_alone(void)
{
	AUTO(message) message = message_new();
	address_free(message->from);
	message->from = address_new("", "ana@example.com");
	g_ptr_array_add(message->attachments, g_new0(struct attachment, 1));
	const struct understand_options options = {0};
	g_assert_cmpint(kind_of(message, &options, NULL), ==, MAIL_KIND_BUYER);
	g_ptr_array_set_size(message->attachments, 0);
	message->defects = bit(DEFECT_TOO_LARGE);
	g_assert_cmpint(kind_of(message, &options, NULL), ==, MAIL_KIND_BUYER);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = g_strdup_printf("/kind/%s", cases[i].name);
		g_test_add_data_func(path, &cases[i], test_kind);
	}
	g_test_add_func("/kind/photo_alone", test_photo_alone);
	return g_test_run();
}
