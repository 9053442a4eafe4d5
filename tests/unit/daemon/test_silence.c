/* HERMETICITY: a store in a temporary folder; no net. */
#include "daemon/silence.h"

#include <glib.h>
#include <string.h>

#include "approve/approve.h"
#include "base/clock.h"
#include "record/cases.h"
#include "record/outbox.h"
#include "shop.h"

#define BUYER "ana@buyers.example"

static void send_step(struct shop *shop, int64_t draft_id, enum outbox_event event)
{
	GError *err = NULL;
	const struct approver who = {"replyd", shop->engine->clock.fixed_at_utc};
	struct outbox_row mail = {0};
	g_assert_cmpint(outbox_load_of_draft(shop->db, draft_id, &mail, &err), ==, 1);
	if (event == OUTBOX_EVENT_ACCEPT)
		mail.sent_at_utc = who.now_utc;
	g_assert_true(db_begin(shop->db, &err));
	g_assert_true(outbox_move(shop->db, &mail, event, &err));
	g_assert_true(approve_follow(shop->db, &who, &mail, &err));
	g_assert_true(db_commit(shop->db, &err));
	outbox_row_clear(&mail);
}

/* An agent approves the newest draft, and its mail leaves. */
static void send_newest(struct shop *shop)
{
	GError *err = NULL;
	const struct approver ana = {"ana", shop->engine->clock.fixed_at_utc};
	const struct sender_identity from = {"Lumen", "shop@lumen.example"};
	struct draft_row draft;
	g_assert_true(shop_newest_draft(shop, &draft));
	g_assert_true(approve_approve(
		shop->db, &ana, &from, draft.id, 0, APPROVE_TICK_ALL, &err));
	g_assert_no_error(err);
	send_step(shop, draft.id, OUTBOX_EVENT_CLAIM);
	send_step(shop, draft.id, OUTBOX_EVENT_DELIVER);
	send_step(shop, draft.id, OUTBOX_EVENT_ACCEPT);
	draft_row_clear(&draft);
}

static void days_later(struct shop *shop, int days)
{
	GError *err = NULL;
	shop->engine->clock.fixed_at_utc += days * SECONDS_PER_DAY;
	g_assert_true(silence_round(shop->engine, shop->db, &err));
	g_assert_no_error(err);
}

static void expect_newest(
	struct shop *shop, const char *scenario, enum draft_state state, int drafts)
{
	struct draft_row draft;
	g_assert_true(shop_newest_draft(shop, &draft));
	g_assert_cmpstr(draft.scenario, ==, scenario);
	g_assert_cmpstr(draft_state_name(draft.state), ==, draft_state_name(state));
	g_assert_cmpint(shop_count(shop, "SELECT count(*) FROM draft"), ==, drafts);
	draft_row_clear(&draft);
}

/* A fault without photos; they are asked for, and nobody answers. */
static void given_question(struct shop *shop, const char *settings)
{
	shop_begin(shop, settings);
	(void)shop_add_order(shop, "8123", BUYER);
	shop_receive_text(shop, BUYER, "m1@x", "broken",
		"The lamp of order 8123 is broken, it does not work.");
	expect_newest(shop, "quality_need_photos", DRAFT_QUEUED, 1);
	send_newest(shop);
}

static void test_reminded_once(void)
{
	struct shop shop;
	given_question(&shop, NULL);
	days_later(&shop, 6);
	expect_newest(&shop, "quality_need_photos", DRAFT_SENT, 1);
	days_later(&shop, 1);
	days_later(&shop, 0);
	expect_newest(&shop, "reminder", DRAFT_QUEUED, 2);
	days_later(&shop, 1);
	expect_newest(&shop, "reminder", DRAFT_QUEUED, 2);
	send_newest(&shop);
	days_later(&shop, 8);
	expect_newest(&shop, "reminder", DRAFT_SENT, 2);
	days_later(&shop, 60);
	g_assert_cmpint(
		shop_count(&shop, "SELECT count(*) FROM cases WHERE is_open = 1"), ==,
		0);
	/* an answer to that mail opens the case again */
	shop_receive(&shop, ROLE_INBOX,
		"From: Ana <" BUYER ">\nTo: shop@lumen.example\nSubject: Re: broken\n"
		"Message-ID: <m2@x>\nIn-Reply-To: <m1@x>\n"
		"Date: Mon, 18 May 2026 08:00:00 +0000\n\n"
		"Hello, the lamp still does not work.\n");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM cases"), ==, 1);
	g_assert_cmpint(
		shop_count(&shop, "SELECT count(*) FROM cases WHERE is_open = 1"), ==,
		1);
	shop_end(&shop);
}

/* The buyer writes while the reminder waits: it becomes the answer. */
static void test_answered_in_between(void)
{
	struct shop shop;
	given_question(&shop, NULL);
	days_later(&shop, 7);
	expect_newest(&shop, "reminder", DRAFT_QUEUED, 2);
	shop_receive_text(&shop, BUYER, "m2@x", "cancel",
		"Please tell me where my parcel of order 8123 is.");
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpstr(draft.scenario, !=, "reminder");
	draft_row_clear(&draft);
	shop_end(&shop);
}

static void test_automatic_or_never(void)
{
	struct shop shop;
	given_question(&shop, "[automatic]\nreminder = auto\n");
	days_later(&shop, 7);
	expect_newest(&shop, "reminder", DRAFT_APPROVED, 2);
	shop_end(&shop);
	given_question(&shop, "[cases]\nremind_days = 0\n");
	days_later(&shop, 9);
	expect_newest(&shop, "quality_need_photos", DRAFT_SENT, 1);
	shop_end(&shop);
	/* after an agent said no, nothing is proposed again */
	given_question(&shop, NULL);
	days_later(&shop, 7);
	GError *err = NULL;
	const struct approver ana = {"ana", SHOP_NOW};
	g_assert_true(approve_reject(shop.db, &ana, 2, 0, "settled by phone", &err));
	days_later(&shop, 1);
	expect_newest(&shop, "reminder", DRAFT_REJECTED, 2);
	shop_end(&shop);
}

/* A reply that asks nothing is not reminded of. */
static void test_nothing_asked(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	(void)shop_add_order(&shop, "8123", BUYER);
	shop_receive_text(&shop, BUYER, "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	expect_newest(&shop, "in_transit", DRAFT_QUEUED, 1);
	send_newest(&shop);
	days_later(&shop, 7);
	expect_newest(&shop, "in_transit", DRAFT_SENT, 1);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/silence/once", test_reminded_once);
	g_test_add_func("/silence/answered", test_answered_in_between);
	g_test_add_func("/silence/modes", test_automatic_or_never);
	g_test_add_func("/silence/nothing-asked", test_nothing_asked);
	return g_test_run();
}
