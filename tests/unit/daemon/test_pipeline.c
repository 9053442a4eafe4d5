/* HERMETICITY: a store and raw segments in a temporary folder; no net. */
#include "daemon/pipeline.h"

#include <glib.h>
#include <string.h>

#include "approve/approve.h"
#include "daemon/drafting.h"
#include "record/outbox.h"
#include "record/suppression.h"
#include "shop.h"

static void test_buyer_gets_a_draft(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	int64_t order = shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "my parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpint(draft.state, ==, DRAFT_QUEUED);
	g_assert_cmpstr(draft.to_addr, ==, "ana@buyers.example");
	g_assert_nonnull(strstr(draft.body, "8123"));
	draft_row_clear(&draft);
	g_assert_cmpint(
		shop_count(&shop, "SELECT max(order_id) FROM cases"), ==, order);
	shop_end(&shop);
}

static void test_same_mail_twice_is_one(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	for (int i = 0; i < 2; i++)
		shop_receive_text(&shop, "ana@buyers.example", "m1@x", "hello",
			"Where is my parcel?");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM message"), ==, 1);
	g_assert_cmpint(shop_count(&shop, "SELECT max(uid) FROM message"), ==, 2);
	g_assert_cmpint(shop_count(&shop, "SELECT max(revision) FROM draft"), ==, 1);
	shop_end(&shop);
}

static void test_burst_is_one_draft(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(
		&shop, "ana@buyers.example", "m1@x", "a", "Where is my parcel?");
	shop_receive_text(
		&shop, "ana@buyers.example", "m2@x", "b", "Please answer! Where?");
	shop_receive_text(&shop, "ana@buyers.example", "m3@x", "c",
		"Where is my parcel 8123, it has not arrived");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM message"), ==, 3);
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM cases"), ==, 1);
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM draft"), ==, 1);
	g_assert_cmpint(shop_count(&shop, "SELECT message_id FROM draft"), ==, 3);
	shop_end(&shop);
}

static void test_stranger_learns_nothing(void)
{
	struct shop shop;
	shop_begin(&shop, "[automatic]\ndefault = auto\n");
	shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "eve@buyers.example", "m1@x", "order 8123",
		"Where is my parcel? Order 8123 has not arrived.");
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpint(draft.state, ==, DRAFT_QUEUED);
	g_assert_null(strstr(draft.body, "RB123456785CN"));
	g_assert_null(strstr(draft.body, "8123"));
	g_assert_nonnull(strstr(draft.decision, "not_buyer"));
	draft_row_clear(&draft);
	shop_end(&shop);
}

/* From the buyer, answer to a stranger: the stranger is who counts. */
static void test_reply_to_of_a_stranger(void)
{
	struct shop shop;
	shop_begin(&shop, "[automatic]\ndefault = auto\n");
	shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive(&shop, ROLE_INBOX,
		"From: ana@buyers.example\nReply-To: eve@evil.example\n"
		"To: shop@lumen.example\nSubject: parcel\nMessage-ID: <m1@x>\n\n"
		"Where is my parcel? Order 8123 has not arrived.\n");
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpstr(draft.to_addr, ==, "eve@evil.example");
	g_assert_cmpint(draft.state, ==, DRAFT_QUEUED);
	g_assert_null(strstr(draft.body, "RB123456785CN"));
	draft_row_clear(&draft);
	shop_end(&shop);
}

static void test_automatic_goes_to_the_outbox(void)
{
	struct shop shop;
	shop_begin(&shop, "[automatic]\ndefault = auto\n");
	shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "thanks",
		"I received my parcel 8123 today, everything is perfect, thank you!");
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpint(draft.state, ==, DRAFT_APPROVED);
	draft_row_clear(&draft);
	g_assert_cmpint(
		shop_count(&shop, "SELECT count(*) FROM outbox WHERE automatic = 1"),
		==, 1);
	shop_end(&shop);
}

static void test_mail_from_before_the_first_start(void)
{
	struct shop shop;
	shop_begin(&shop, "[automatic]\ndefault = auto\n");
	shop_add_order(&shop, "8123", "ana@buyers.example");
	shop.inbox.connected_at_utc = SHOP_NOW + 1;
	g_assert_true(mailbox_save(shop.db, &shop.inbox, NULL));
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "thanks",
		"I received my parcel 8123 today, everything is perfect, thank you!");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM outbox"), ==, 0);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_nonnull(strstr(draft.decision, "old_mail"));
	draft_row_clear(&draft);
	shop_end(&shop);
}

static void test_answer_from_another_program_settles(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_receive_text(
		&shop, "ana@buyers.example", "m1@x", "hello", "Where is my parcel?");
	shop_receive(&shop, ROLE_SENT,
		"From: shop@lumen.example\nTo: ana@buyers.example\nSubject: Re: hello\n"
		"Message-ID: <own@lumen>\nIn-Reply-To: <m1@x>\n\nIt will come.\n");
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpint(draft.state, ==, DRAFT_SETTLED);
	draft_row_clear(&draft);
	shop_end(&shop);
}

static void test_answered_before_it_was_read(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_receive(&shop, ROLE_SENT,
		"From: shop@lumen.example\nTo: ana@buyers.example\nSubject: Re: hello\n"
		"Message-ID: <own@lumen>\nIn-Reply-To: <m1@x>\n\nIt will come.\n");
	shop_receive_text(
		&shop, "ana@buyers.example", "m1@x", "hello", "Where is my parcel?");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM draft"), ==, 0);
	shop_end(&shop);
}

static void test_machines_get_no_answer(void)
{
	struct shop shop;
	shop_begin(&shop, "[automatic]\ndefault = auto\n");
	shop_receive(&shop, ROLE_INBOX,
		"From: ana@buyers.example\nTo: shop@lumen.example\nSubject: Out of "
		"office\n"
		"Message-ID: <m1@x>\nAuto-Submitted: auto-replied\n\nI am away.\n");
	shop_receive(&shop, ROLE_INBOX,
		"From: shop@lumen.example\nTo: shop@lumen.example\nSubject: note\n"
		"Message-ID: <m2@x>\n\nWhere is my parcel?\n");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM message"), ==, 2);
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM draft"), ==, 0);
	shop_end(&shop);
}

static void test_no_message_id_is_kept(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_receive(
		&shop, ROLE_INBOX, "From: ana@buyers.example\n\nWhere is my parcel?\n");
	shop_receive(&shop, ROLE_INBOX, "\xff\xfe garbage without any header");
	shop_receive(&shop, ROLE_INBOX, "");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM message"), ==, 3);
	shop_end(&shop);
}

static void test_unsubscribe_is_obeyed_at_once(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "unsubscribe",
		"Please unsubscribe me from your mailing list, no more newsletters.");
	g_autofree char *reason = NULL;
	g_assert_true(suppression_check(shop.db, shop.id, "ana@buyers.example",
		"mailing", SHOP_NOW, &reason, NULL));
	g_assert_nonnull(reason);
	shop_end(&shop);
}

/* Of two bounces of our mails only the one about the address itself ends mailings. */
static void test_bounces_suppress_dead_addresses(void)
{
	static const struct {
		const char *words;
		bool is_dead;
	} cases[] = {
		{"550 5.1.1 user unknown", true},
		{"554 5.7.1 blocked: your IP is listed", false},
		{"552 5.3.4 message too large", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct shop shop;
		shop_begin(&shop, NULL);
		shop_receive_text(&shop, "ana@buyers.example", "m1@x", "hello",
			"Where is my parcel?");
		shop_receive(&shop, ROLE_SENT,
			"From: shop@lumen.example\nTo: ana@buyers.example\n"
			"Subject: Re: hello\nMessage-ID: <own@lumen>\n"
			"In-Reply-To: <m1@x>\n\nIt will come.\n");
		g_autofree char *bounce = g_strdup_printf(
			"From: MAILER-DAEMON@mx.example\nTo: shop@lumen.example\n"
			"Subject: Undelivered Mail Returned to Sender\n"
			"Message-ID: <b1@mx>\nReferences: <own@lumen>\n\n"
			"This is the mail system at host mx.example.\n\n"
			"<ana@buyers.example>: host mx said: %s\n",
			cases[i].words);
		shop_receive(&shop, ROLE_INBOX, bounce);
		g_autofree char *reason = NULL;
		g_assert_true(suppression_check(shop.db, shop.id, "ana@buyers.example",
			"mailing", SHOP_NOW, &reason, NULL));
		g_test_message("%s: %s", cases[i].words, reason);
		g_assert_cmpint(reason != NULL, ==, cases[i].is_dead);
		shop_end(&shop);
	}
}

/* The sender's last step with the mail of the first draft. */
static void end_first_mail(struct shop *shop, enum outbox_event event)
{
	const struct approver who = {"replyd", SHOP_NOW};
	struct outbox_row mail = {0};
	g_assert_true(db_begin(shop->db, NULL));
	g_assert_cmpint(outbox_load_of_draft(shop->db, 1, &mail, NULL), ==, 1);
	g_assert_true(outbox_move(shop->db, &mail, event, NULL));
	g_assert_true(approve_follow(shop->db, &who, &mail, NULL));
	g_assert_true(db_commit(shop->db, NULL));
	outbox_row_clear(&mail);
}

/* A relay that holds a reply up must not hold up the inbox. */
static void test_mail_while_the_reply_leaves(void)
{
	static const struct {
		const char *leaving;
		enum outbox_event end;
		int64_t drafts;
	} cases[] = {
		{"'sending'", OUTBOX_EVENT_DEFER, 1},
		{"'delivering'", OUTBOX_EVENT_ACCEPT, 2},
		{"'delivering'", OUTBOX_EVENT_LOSE, 2},
		{"'delivering'", OUTBOX_EVENT_REFUSE, 1},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct shop shop;
		shop_begin(&shop, "[automatic]\ndefault = auto\n");
		shop_add_order(&shop, "8123", "ana@buyers.example");
		shop_receive_text(&shop, "ana@buyers.example", "m1@x", "parcel",
			"Where is my parcel? Order 8123 has not arrived.");
		g_autofree char *sql = g_strconcat(
			"UPDATE outbox SET state = ", cases[i].leaving, NULL);
		g_assert_true(db_run(shop.db, NULL, sql, ""));
		shop_receive_text(&shop, "ana@buyers.example", "m2@x", "parcel",
			"Please cancel order 8123, I do not want it any more.");
		g_assert_cmpint(
			shop_count(&shop, "SELECT count(*) FROM message"), ==, 2);
		end_first_mail(&shop, cases[i].end);
		struct draft_row draft;
		g_assert_true(shop_newest_draft(&shop, &draft));
		g_assert_cmpint(draft.state, ==, DRAFT_STALE);
		g_assert_cmpint(draft.id, ==, cases[i].drafts);
		const struct drafting drafting = {
			shop.engine, shop.settings, shop.id, shop.db};
		g_assert_true(drafting_catch_up(&drafting, &draft, NULL));
		draft_row_clear(&draft);
		g_assert_true(shop_newest_draft(&shop, &draft));
		g_assert_cmpint(draft.state, ==, DRAFT_QUEUED);
		g_assert_cmpint(draft.message_id, ==, 2);
		draft_row_clear(&draft);
		shop_end(&shop);
	}
}

/* Asked about another order in the same thread: not answered with the first one's. */
static void test_other_order_in_the_thread(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_add_order(&shop, "8123", "ana@buyers.example");
	int64_t other = shop_add_order(&shop, "8999", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	shop_receive(&shop, ROLE_INBOX,
		"From: ana@buyers.example\nTo: shop@lumen.example\n"
		"Message-ID: <m2@x>\nIn-Reply-To: <m1@x>\nSubject: Re: parcel\n\n"
		"Where is my parcel? Order 8999 has not arrived either.\n");
	g_autofree char *sql = g_strdup_printf(
		"SELECT count(*) FROM draft JOIN cases ON cases.id = draft.case_id "
		"WHERE cases.order_id = %" G_GINT64_FORMAT,
		other);
	g_assert_cmpint(shop_count(&shop, sql), ==, 1);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/pipeline/bounces", test_bounces_suppress_dead_addresses);
	g_test_add_func("/pipeline/leaving", test_mail_while_the_reply_leaves);
	g_test_add_func("/pipeline/other-order", test_other_order_in_the_thread);
	g_test_add_func("/pipeline/buyer", test_buyer_gets_a_draft);
	g_test_add_func("/pipeline/twice", test_same_mail_twice_is_one);
	g_test_add_func("/pipeline/burst", test_burst_is_one_draft);
	g_test_add_func("/pipeline/stranger", test_stranger_learns_nothing);
	g_test_add_func("/pipeline/reply-to", test_reply_to_of_a_stranger);
	g_test_add_func("/pipeline/automatic", test_automatic_goes_to_the_outbox);
	g_test_add_func("/pipeline/first-start", test_mail_from_before_the_first_start);
	g_test_add_func("/pipeline/settled", test_answer_from_another_program_settles);
	g_test_add_func("/pipeline/answered-before", test_answered_before_it_was_read);
	g_test_add_func("/pipeline/machines", test_machines_get_no_answer);
	g_test_add_func("/pipeline/no-message-id", test_no_message_id_is_kept);
	g_test_add_func("/pipeline/unsubscribe", test_unsubscribe_is_obeyed_at_once);
	return g_test_run();
}
