/* HERMETICITY: a store and files in scratch folders; a server on 127.0.0.1. */
#include "send/ledger.h"

#include <string.h>

#include "base/error.h"
#include "sending.h"

static struct ruling ruling_of(enum send_verdict verdict)
{
	return (struct ruling){
		.verdict = verdict,
		.next_try_at_utc = verdict == SEND_DEFER || verdict == SEND_STOP_ACCOUNT
	                                   ? SENDING_NOW + 600
	                                   : 0,
		.why = "why",
		.advice = "do this",
	};
}

static void ledger_begin(struct ledger *ledger, struct sending *s)
{
	sending_begin(s, "");
	ledger_init(ledger, s->store.db, s->store.shop_id, false);
	ledger->who.now_utc = SENDING_NOW;
}

static void ledger_end(struct ledger *ledger, struct sending *s)
{
	ledger_release(ledger);
	sending_end(s);
}

/* Each verdict from each state a mail can be in when it comes. */
static void test_settle(void)
{
	static const struct {
		bool delivering;
		enum send_verdict verdict;
		enum outbox_state state;
		const char *answer;
	} cases[] = {
		{false, SEND_DEFER, OUTBOX_WAITING, "why: words; do this"},
		{false, SEND_REFUSED, OUTBOX_FAILED, "why: words; do this"},
		{false, SEND_STOP_ACCOUNT, OUTBOX_WAITING, "why: words; do this"},
		{true, SEND_ACCEPTED, OUTBOX_SENT, "words"},
		{true, SEND_DEFER, OUTBOX_WAITING, "why: words; do this"},
		{true, SEND_REFUSED, OUTBOX_FAILED, "why: words; do this"},
		{true, SEND_UNSURE, OUTBOX_IN_DOUBT, "why: words; do this"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct sending s;
		struct ledger ledger;
		ledger_begin(&ledger, &s);
		int64_t id = sending_add_mail(&s);
		struct outbox_row mail = sending_mail(&s, id);
		g_autoptr(GError) err = NULL;
		g_assert_true(ledger_claim(&ledger, &mail, &err));
		g_assert_cmpint(sending_state(&s, id), ==, OUTBOX_SENDING);
		if (cases[i].delivering) {
			g_assert_true(ledger_deliver(&ledger, &mail, &err));
			g_assert_cmpint(sending_state(&s, id), ==, OUTBOX_DELIVERING);
		}
		struct ruling ruling = ruling_of(cases[i].verdict);
		g_assert_true(ledger_settle(&ledger, &mail, &ruling, "words", &err));
		g_assert_no_error(err);
		outbox_row_clear(&mail);
		mail = sending_mail(&s, id);
		g_assert_cmpint(mail.state, ==, cases[i].state);
		g_assert_cmpstr(mail.last_answer, ==, cases[i].answer);
		g_assert_cmpint(mail.attempts, ==, 1);
		g_assert_false(mail.copy_due); /* this shop keeps no copies */
		outbox_row_clear(&mail);
		ledger_end(&ledger, &s);
	}
}

/* The server took the mail, the store cannot note it: never sent again. */
static void test_unsettled(void)
{
	struct sending s;
	struct ledger ledger;
	ledger_begin(&ledger, &s);
	int64_t id = sending_add_mail(&s);
	struct outbox_row mail = sending_mail(&s, id);
	g_autoptr(GError) err = NULL;
	g_assert_true(ledger_catch_up(&ledger, &err));
	g_assert_true(ledger_claim(&ledger, &mail, &err));
	g_assert_true(ledger_deliver(&ledger, &mail, &err));
	g_assert_true(db_run(s.store.db, &err,
		"CREATE TRIGGER full BEFORE UPDATE ON outbox BEGIN "
		"SELECT raise(ABORT, 'disk full'); END",
		""));
	struct ruling ruling = ruling_of(SEND_ACCEPTED);
	g_assert_false(ledger_settle(&ledger, &mail, &ruling, "queued", &err));
	g_assert_nonnull(err);
	g_clear_error(&err);
	outbox_row_clear(&mail);
	g_assert_false(db_in_transaction(s.store.db));
	g_assert_cmpint(sending_state(&s, id), ==, OUTBOX_DELIVERING);
	g_assert_false(ledger_catch_up(&ledger, &err));
	g_clear_error(&err);
	g_assert_true(db_run(s.store.db, &err, "DROP TRIGGER full", ""));
	g_assert_true(ledger_catch_up(&ledger, &err));
	g_assert_no_error(err);
	g_assert_cmpint(sending_state(&s, id), ==, OUTBOX_SENT);
	g_assert_cmpint(sending_draft_state(&s, id), ==, DRAFT_SENT);
	ledger_end(&ledger, &s);
}

/* A claim that could not be committed leaves the row as it was. */
static void test_quicker(void)
{
	struct sending s;
	struct ledger ledger;
	ledger_begin(&ledger, &s);
	int64_t id = sending_add_mail(&s);
	struct outbox_row mail = sending_mail(&s, id);
	struct outbox_row same = sending_mail(&s, id);
	g_autoptr(GError) err = NULL;
	g_assert_true(ledger_claim(&ledger, &mail, &err));
	/* Somebody was quicker. */
	g_assert_false(ledger_claim(&ledger, &same, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_assert_cmpint(same.state, ==, OUTBOX_WAITING);
	g_assert_false(db_in_transaction(s.store.db));
	outbox_row_clear(&mail);
	outbox_row_clear(&same);
	ledger_end(&ledger, &s);
}

/* More than a batch, none of them left behind. */
static void test_postpone_many(void)
{
	struct sending s;
	struct ledger ledger;
	ledger_begin(&ledger, &s);
	const int count = 120;
	for (int i = 0; i < count; i++)
		(void)sending_add_mail(&s);
	const struct receipt receipt = {.stage = SMTP_STAGE_AUTH, .code = 535};
	g_autoptr(GError) cause =
		g_error_new(REPLYD_ERROR, ERR_CONFIG, "the login was refused");
	g_autoptr(GError) err = NULL;
	g_assert_true(ledger_postpone_due(&ledger, &receipt, cause, &err));
	g_assert_no_error(err);
	g_autoptr(GArray) due =
		outbox_due(s.store.db, s.store.shop_id, SENDING_NOW, count, &err);
	g_assert_cmpint(due->len, ==, 0);
	g_autoptr(GArray) waiting =
		outbox_in_state(s.store.db, s.store.shop_id, OUTBOX_WAITING, &err);
	g_assert_cmpint(waiting->len, ==, count);
	ledger_end(&ledger, &s);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/ledger/settle", test_settle);
	g_test_add_func("/ledger/unsettled", test_unsettled);
	g_test_add_func("/ledger/quicker", test_quicker);
	g_test_add_func("/ledger/postpone-many", test_postpone_many);
	return g_test_run();
}
