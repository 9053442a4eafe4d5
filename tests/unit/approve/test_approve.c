/*
 * Every step from every state it may start in, what it refuses, and what two agents can
 * do to each other.
 *
 * HERMETICITY: a store in a temporary folder, threads, random bytes for Message-IDs.
 */
#include "approve/approve.h"

#include "approve/judgement.h"
#include "given.h"
#include "record/cases.h"
#include "record/messages.h"
#include "record/orders.h"

/* --- queue and redraw --- */

static void test_queue(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	struct draft_row second = fixture_draft_row(&f);
	g_assert_false(approve_queue(f.db, &by_replyd, &second, &err));
	expect_error(&err, ERR_INPUT, "open already");
	second.state = DRAFT_APPROVED;
	g_assert_false(approve_queue(f.db, &by_replyd, &second, &err));
	expect_error(&err, ERR_INPUT, "starts as queued");

	g_assert_true(approve_reject(f.db, &by_ana, f.draft_id, 0, "not needed", &err));
	second.state = DRAFT_QUEUED;
	g_assert_true(approve_queue(f.db, &by_replyd, &second, &err));
	g_assert_cmpint(second.id, >, f.draft_id);
	expect_event(&f, "draft.queued", "replyd", "in_transit");
	fixture_end(&f);
}

static void redraw(struct fixture *f)
{
	GError *err = NULL;
	struct draft_row fresh = fixture_draft_row(f);
	fresh.scenario = (char *)"overdue_short";
	fresh.body = (char *)"Hello again";
	fresh.mode = MODE_AUTO;
	fresh.deadline_utc = 77;
	fresh.claims = (char *)"{\"carrier_asked\":false}";
	g_assert_true(approve_redraw(
		f->db, &by_replyd, f->draft_id, &fresh, "a new scan", &err));
	g_assert_no_error(err);
	struct draft_row row = {0};
	load_draft(f, &row);
	g_assert_cmpint(row.state, ==, DRAFT_QUEUED);
	g_assert_cmpstr(row.scenario, ==, "overdue_short");
	g_assert_cmpstr(row.body, ==, "Hello again");
	g_assert_cmpint(row.deadline_utc, ==, 77);
	g_assert_cmpstr(row.claims, ==, "{\"carrier_asked\":false}");
	g_assert_false(row.edited);
	g_assert_cmpstr(row.actor, ==, "replyd");
	draft_row_clear(&row);
	expect_event(f, "draft.redrawn", "replyd", "a new scan");
}

static void test_redraw(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	redraw(&f);
	g_assert_true(approve_edit(f.db, &by_ana, f.draft_id, 0, "S", "mine", &err));
	redraw(&f);
	g_assert_true(approve_hold(f.db, &by_ana, f.draft_id, 0, &err));
	redraw(&f);
	fixture_end(&f);
}

static void test_redraw_takes_mail_back(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	approve_it(&f);
	redraw(&f);
	g_assert_cmpuint(mails_in(&f, OUTBOX_CANCELLED), ==, 1);
	g_assert_cmpuint(mails_in(&f, OUTBOX_WAITING), ==, 0);

	g_assert_true(approve_approve(
		f.db, &by_ana, &from_shop, f.draft_id, 0, APPROVE_TICK_ALL, &err));
	send_step(&f, OUTBOX_EVENT_CLAIM);
	const struct draft_row fresh = fixture_draft_row(&f);
	g_assert_false(approve_redraw(
		f.db, &by_replyd, f.draft_id, &fresh, "a new mail", &err));
	expect_error(&err, ERR_TEMP, "being sent this moment");
	expect_state(&f, DRAFT_APPROVED);

	send_step(&f, OUTBOX_EVENT_REFUSE);
	expect_state(&f, DRAFT_FAILED);
	redraw(&f);
	g_assert_cmpuint(mails_in(&f, OUTBOX_CANCELLED), ==, 2);
	fixture_end(&f);
}

/* --- approve --- */

static void test_approve(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	g_assert_true(
		approve_approve(f.db, &by_ana, &from_shop, f.draft_id, 1, 0, &err));
	struct draft_row row = {0};
	load_draft(&f, &row);
	g_assert_cmpint(row.state, ==, DRAFT_APPROVED);
	g_assert_cmpint(row.revision, ==, 2);
	g_assert_cmpstr(row.actor, ==, "ana");
	g_assert_cmpint(row.updated_at_utc, ==, 2000);
	draft_row_clear(&row);
	struct outbox_row mail = {0};
	load_mail(&f, &mail);
	g_assert_cmpint(mail.state, ==, OUTBOX_WAITING);
	g_assert_cmpint(mail.next_try_at_utc, ==, 2000);
	g_assert_cmpint(mail.case_id, ==, f.case_id);
	g_assert_false(mail.automatic);
	g_assert_cmpuint(g_bytes_get_size(mail.mail), >, 100);
	outbox_row_clear(&mail);
	expect_event(&f, "draft.approved", "ana", "");

	g_assert_false(
		approve_approve(f.db, &by_ana, &from_shop, f.draft_id, 0, 0, &err));
	expect_error(&err, ERR_INPUT, "cannot approve a draft that is approved");
	g_assert_cmpuint(mails_in(&f, OUTBOX_WAITING), ==, 1);
	fixture_end(&f);
}

static void set_draft(struct fixture *f, const char *claims, const char *missing,
	enum mode mode, bool edited)
{
	GError *err = NULL;
	struct draft_row row = {0};
	load_draft(f, &row);
	g_free(row.claims);
	row.claims = g_strdup(claims);
	g_free(row.missing);
	row.missing = g_strdup(missing);
	row.mode = mode;
	row.edited = edited;
	g_assert_true(draft_update(f->db, &row, &err));
	draft_row_clear(&row);
}

static void test_approve_refuses(void)
{
	static const struct {
		const char *name, *claims, *missing;
		enum mode mode;
		bool edited, automatic;
		int revision;
		const char *message;
	} cases[] = {
		{"an old revision", "{}", "", MODE_DRAFT, false, false, 1,
			"was changed meanwhile (revision 2"},
		{"a missing variable", "{}", "due place", MODE_DRAFT, false, false, 0,
			"its text lacks due place"},
		{"a claim not ticked", "{\"carrier_asked\":false}", "", MODE_DRAFT,
			false, false, 0, "it claims carrier_asked"},
		{"broken claims count as none to tick", "[]", "due", MODE_DRAFT, false,
			false, 0, "lacks due"},
		{"automatic, but decided to wait", "{}", "", MODE_DRAFT, false, true, 0,
			"decided to wait for an agent"},
		{"automatic, but edited", "{}", "", MODE_AUTO, true, true, 0,
			"an agent edited it"},
		{"automatic with a claim", "{\"photos_seen\":false}", "", MODE_AUTO,
			false, true, 0, "it claims photos_seen"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		struct fixture f;
		given_draft(&f);
		GError *err = NULL;
		set_draft(&f, cases[i].claims, cases[i].missing, cases[i].mode,
			cases[i].edited);
		g_assert_false(approve_approve(f.db, &by_ana, &from_shop, f.draft_id,
			cases[i].revision, cases[i].automatic ? APPROVE_AUTOMATIC : 0,
			&err));
		expect_error(&err, ERR_INPUT, cases[i].message);
		expect_state(&f, DRAFT_QUEUED);
		g_assert_cmpuint(mails_in(&f, OUTBOX_WAITING), ==, 0);
		fixture_end(&f);
	}
}

/* A refusal inside a caller's transaction leaves that transaction good. */
static void test_refusal_in_joined_transaction(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	g_assert_true(db_begin(f.db, &err));
	g_assert_true(approve_verdict(f.db, &by_ana, f.case_id, VERDICT_MINOR, &err));
	g_assert_false(approve_approve(
		f.db, &by_replyd, &from_shop, f.draft_id, 0, APPROVE_AUTOMATIC, &err));
	expect_error(&err, ERR_INPUT, "wait for an agent");
	g_assert_true(db_commit(f.db, &err));
	struct case_row row = {0};
	g_assert_cmpint(case_load(f.db, f.case_id, &row, &err), ==, 1);
	g_assert_cmpint(row.verdict, ==, VERDICT_MINOR);
	case_row_clear(&row);
	expect_state(&f, DRAFT_QUEUED);
	fixture_end(&f);
}

static void test_automatic(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	set_draft(&f, "{}", "", MODE_AUTO, false);
	g_assert_true(approve_approve(
		f.db, &by_replyd, &from_shop, f.draft_id, 0, APPROVE_AUTOMATIC, &err));
	struct outbox_row mail = {0};
	load_mail(&f, &mail);
	g_assert_true(mail.automatic);
	outbox_row_clear(&mail);
	expect_event(&f, "draft.approved", "replyd", "automatic");
	int in_case = 0;
	int to_addr = 0;
	const struct automatic_filter all = {
		.shop_id = f.shop_id,
		.case_id = f.case_id,
		.addr = "ana@example.org",
	};
	g_assert_true(drafts_count_automatic(f.db, &all, &in_case, &to_addr, &err));
	g_assert_cmpint(in_case, ==, 1);
	g_assert_cmpint(to_addr, ==, 1);
	fixture_end(&f);
}

static void test_tick(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	set_draft(&f, "{\"carrier_asked\":false,\"photos_seen\":false}", "", MODE_DRAFT,
		false);
	g_assert_false(
		approve_tick(f.db, &by_ana, f.draft_id, 0, "on_its_way", true, &err));
	expect_error(&err, ERR_INPUT, "it makes no claim \"on_its_way\"");
	g_assert_true(
		approve_tick(f.db, &by_ana, f.draft_id, 2, "photos_seen", true, &err));
	expect_event(&f, "draft.ticked", "ana", "photos_seen");
	g_assert_false(approve_tick(
		f.db, &by_ana, f.draft_id, 2, "carrier_asked", true, &err));
	expect_error(&err, ERR_INPUT, "revision 3, by ana");
	g_assert_false(
		approve_approve(f.db, &by_ana, &from_shop, f.draft_id, 0, 0, &err));
	expect_error(&err, ERR_INPUT, "it claims carrier_asked:");
	g_assert_true(approve_approve(
		f.db, &by_ana, &from_shop, f.draft_id, 0, APPROVE_TICK_ALL, &err));
	struct draft_row row = {0};
	load_draft(&f, &row);
	g_assert_cmpstr(
		row.claims, ==, "{\"carrier_asked\":true,\"photos_seen\":true}");
	draft_row_clear(&row);
	g_assert_false(
		approve_tick(f.db, &by_ana, f.draft_id, 0, "photos_seen", false, &err));
	expect_error(
		&err, ERR_INPUT, "cannot tick a claim of a draft that is approved");
	fixture_end(&f);
}

static void test_edit(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	set_draft(&f, "{}", "due", MODE_DRAFT, false);
	g_assert_true(approve_edit(f.db, &by_ana, f.draft_id, 0, "Re: a\r\nBcc: x@y",
		"by [missing: due]", &err));
	struct draft_row row = {0};
	load_draft(&f, &row);
	g_assert_null(strpbrk(row.subject, "\r\n"));
	g_assert_cmpstr(row.missing, ==, "due");
	g_assert_true(row.edited);
	draft_row_clear(&row);
	g_assert_true(approve_edit(
		f.db, &by_ana, f.draft_id, 0, "Re: a", "by Monday\n", &err));
	load_draft(&f, &row);
	g_assert_cmpstr(row.missing, ==, "");
	g_assert_cmpstr(row.body, ==, "by Monday\n");
	draft_row_clear(&row);
	expect_event(&f, "draft.edited", "ana", "");

	g_assert_false(
		approve_edit(f.db, &by_ana, f.draft_id, 0, "Re: a", " \n\t", &err));
	expect_error(&err, ERR_INPUT, "the text is empty");
	g_assert_false(
		approve_edit(f.db, &by_ana, f.draft_id, 0, "Re: a", "\xff", &err));
	expect_error(&err, ERR_INPUT, "not UTF-8");
	approve_it(&f);
	g_assert_false(
		approve_edit(f.db, &by_ana, f.draft_id, 0, "Re: a", "late", &err));
	expect_error(&err, ERR_INPUT, "cannot edit a draft that is approved");
	fixture_end(&f);
}

static void test_hold_and_release(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	approve_it(&f);
	g_assert_true(approve_hold(f.db, &by_ana, f.draft_id, 0, &err));
	expect_state(&f, DRAFT_HELD);
	g_assert_cmpuint(mails_in(&f, OUTBOX_CANCELLED), ==, 1);
	g_assert_false(
		approve_approve(f.db, &by_ana, &from_shop, f.draft_id, 0, 0, &err));
	expect_error(&err, ERR_INPUT, "cannot approve a draft that is held");
	g_assert_true(approve_release(f.db, &by_ana, f.draft_id, 0, &err));
	approve_it(&f);
	g_assert_cmpuint(mails_in(&f, OUTBOX_WAITING), ==, 1);

	send_step(&f, OUTBOX_EVENT_CLAIM);
	g_assert_false(approve_hold(f.db, &by_ana, f.draft_id, 0, &err));
	expect_error(&err, ERR_TEMP, "being sent this moment");
	expect_state(&f, DRAFT_APPROVED);
	fixture_end(&f);
}

static void test_reject(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	g_assert_false(approve_reject(f.db, &by_ana, f.draft_id, 0, " \n", &err));
	expect_error(&err, ERR_INPUT, "say why");
	g_assert_true(
		approve_reject(f.db, &by_ana, f.draft_id, 0, "wrong\nscenario", &err));
	struct draft_row row = {0};
	load_draft(&f, &row);
	g_assert_cmpint(row.state, ==, DRAFT_REJECTED);
	g_assert_cmpstr(row.note, ==, "wrong scenario");
	draft_row_clear(&row);
	expect_event(&f, "draft.rejected", "ana", "wrong scenario");
	g_assert_false(approve_reject(f.db, &by_ana, f.draft_id, 0, "again", &err));
	expect_error(&err, ERR_INPUT, "cannot reject a draft that is rejected");
	fixture_end(&f);
}

/* --- the sender's word --- */

static void test_follow_sent(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	approve_it(&f);
	struct outbox_row mail = {0};
	load_mail(&f, &mail);
	send_step(&f, OUTBOX_EVENT_CLAIM);
	send_step(&f, OUTBOX_EVENT_DEFER);
	expect_state(&f, DRAFT_APPROVED);
	send_step(&f, OUTBOX_EVENT_CLAIM);
	send_step(&f, OUTBOX_EVENT_DELIVER);
	expect_state(&f, DRAFT_APPROVED);
	send_step(&f, OUTBOX_EVENT_ACCEPT);
	expect_state(&f, DRAFT_SENT);
	expect_event(&f, "draft.sent", "replyd", "");

	/* an answer to it finds the case */
	g_autoptr(GPtrArray) ids = g_ptr_array_new();
	g_ptr_array_add(ids, mail.message_id);
	int64_t case_id = 0;
	g_assert_cmpint(
		message_find_thread(f.db, f.shop_id, ids, &case_id, &err), ==, 1);
	g_assert_cmpint(case_id, ==, f.case_id);
	outbox_row_clear(&mail);
	fixture_end(&f);
}

/* Into doubt: the answer to the end of the data was lost. */
static void doubt_it(struct fixture *f)
{
	approve_it(f);
	send_step(f, OUTBOX_EVENT_CLAIM);
	send_step(f, OUTBOX_EVENT_DELIVER);
	send_step(f, OUTBOX_EVENT_LOSE);
	expect_state(f, DRAFT_IN_DOUBT);
}

static int give_evidence(struct fixture *f, bool went_out)
{
	GError *err = NULL;
	struct outbox_row mail = {0};
	load_mail(f, &mail);
	int settled = approve_evidence(f->db, &by_replyd, f->shop_id, mail.message_id,
		went_out, went_out ? "it lies in the Sent mailbox" : "it bounced",
		&err);
	g_assert_no_error(err);
	outbox_row_clear(&mail);
	return settled;
}

static void test_evidence(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	approve_it(&f);
	g_assert_cmpint(give_evidence(&f, true), ==, 0);
	expect_state(&f, DRAFT_APPROVED);
	fixture_end(&f);

	given_draft(&f);
	doubt_it(&f);
	g_assert_cmpint(approve_evidence(f.db, &by_replyd, f.shop_id,
				"nobody@example.com", true, "x", &err),
		==, 0);
	g_assert_cmpint(give_evidence(&f, true), ==, 1);
	expect_state(&f, DRAFT_SENT);
	g_assert_cmpuint(mails_in(&f, OUTBOX_SENT), ==, 1);
	expect_event(&f, "draft.sent", "replyd", "it lies in the Sent mailbox");
	fixture_end(&f);

	given_draft(&f);
	doubt_it(&f);
	g_assert_cmpint(give_evidence(&f, false), ==, 1);
	expect_state(&f, DRAFT_FAILED);
	g_assert_cmpuint(mails_in(&f, OUTBOX_FAILED), ==, 1);
	fixture_end(&f);
}

/* What was sent and bounced stands in the queue again, once, and as a new draft. */
static void test_bounce_of_a_sent_mail(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	doubt_it(&f);
	struct outbox_row mail = {0};
	load_mail(&f, &mail);
	g_assert_cmpint(give_evidence(&f, true), ==, 1);
	for (int reports = 0; reports < 2; reports++)
		g_assert_cmpint(approve_evidence(f.db, &by_replyd, f.shop_id,
					mail.message_id, false, "it bounced", &err),
			==, 1);
	g_assert_no_error(err);
	outbox_row_clear(&mail);
	expect_state(&f, DRAFT_SENT);
	const struct draft_filter failed = {.states = bit(DRAFT_FAILED)};
	g_autoptr(GArray) back = drafts_list(f.db, &failed, &err);
	g_assert_no_error(err);
	g_assert_cmpuint(back->len, ==, 1);
	const struct draft_row *row = &g_array_index(back, struct draft_row, 0);
	g_assert_cmpint(row->id, !=, f.draft_id);
	g_assert_cmpint(row->mode, ==, MODE_DRAFT);
	g_assert_cmpstr(row->note, ==, "it bounced");
	expect_event(&f, "draft.returned", "replyd", "it bounced");
	g_assert_false(approve_retry(f.db, &by_ana, row->id, 0, &err));
	expect_error(&err, ERR_INPUT, "no mail to send again");
	fixture_end(&f);
}

/* A new mail was drafted while the old one was in doubt: I7 holds. */
static void test_doubt_with_a_newer_draft(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	doubt_it(&f);
	struct draft_row newer = fixture_draft_row(&f);
	g_assert_true(approve_queue(f.db, &by_replyd, &newer, &err));
	g_assert_false(approve_retry(f.db, &by_ana, f.draft_id, 0, &err));
	expect_error(&err, ERR_INPUT, "open already: reject this one or that");
	g_assert_cmpint(give_evidence(&f, false), ==, 1);
	expect_state(&f, DRAFT_REJECTED);
	g_assert_cmpuint(mails_in(&f, OUTBOX_CANCELLED), ==, 1);
	fixture_end(&f);
}

static void test_retry(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	doubt_it(&f);
	struct outbox_row before = {0};
	load_mail(&f, &before);
	g_assert_false(approve_retry(f.db, &by_replyd, f.draft_id, 0, &err));
	expect_error(&err, ERR_INPUT, "only an agent");
	g_assert_true(approve_retry(f.db, &by_ana, f.draft_id, 0, &err));
	expect_state(&f, DRAFT_APPROVED);
	struct outbox_row after = {0};
	load_mail(&f, &after);
	g_assert_cmpint(after.state, ==, OUTBOX_WAITING);
	g_assert_cmpstr(after.message_id, ==, before.message_id);
	g_assert_true(g_bytes_equal(after.mail, before.mail));
	outbox_row_clear(&before);
	outbox_row_clear(&after);
	g_assert_false(approve_retry(f.db, &by_ana, f.draft_id, 0, &err));
	expect_error(&err, ERR_INPUT, "cannot retry a draft that is approved");
	fixture_end(&f);
}

/* --- news --- */

static void test_stale_and_settle(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	approve_it(&f);
	g_assert_true(approve_stale(f.db, &by_replyd, f.case_id, "a new scan", &err));
	expect_state(&f, DRAFT_STALE);
	g_assert_cmpuint(mails_in(&f, OUTBOX_CANCELLED), ==, 1);
	expect_event(&f, "draft.stale", "replyd", "a new scan");
	g_assert_false(
		approve_approve(f.db, &by_ana, &from_shop, f.draft_id, 0, 0, &err));
	expect_error(&err, ERR_INPUT, "cannot approve a draft that is stale");
	g_assert_true(
		approve_stale(f.db, &by_replyd, f.case_id, "one more scan", &err));
	expect_event(&f, "draft.stale", "replyd", "a new scan");
	g_assert_true(approve_settle(f.db, &by_replyd, f.case_id, "answered", &err));
	expect_state(&f, DRAFT_SETTLED);
	/* nothing open any more: both are content */
	g_assert_true(approve_settle(f.db, &by_replyd, f.case_id, "again", &err));
	g_assert_true(approve_stale(f.db, &by_replyd, f.case_id, "again", &err));
	expect_event(&f, "draft.settled", "replyd", "answered");
	fixture_end(&f);
}

static void test_news_too_late(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	approve_it(&f);
	send_step(&f, OUTBOX_EVENT_CLAIM);
	g_assert_true(approve_stale(f.db, &by_replyd, f.case_id, "a new mail", &err));
	expect_state(&f, DRAFT_APPROVED);
	expect_event(&f, "draft.too_late", "replyd", "a new mail");
	g_assert_cmpuint(mails_in(&f, OUTBOX_SENDING), ==, 1);
	fixture_end(&f);
}

/* --- races --- */

struct racer {
	const char *url;
	int64_t draft_id;
	int revision;
	GMutex *gate;
	bool won;
	char *refusal;
};

static void *race(void *data)
{
	struct racer *racer = data;
	GError *err = NULL;
	AUTO(db) db = db_open(racer->url, &err);
	g_assert_no_error(err);
	g_mutex_lock(racer->gate);
	g_mutex_unlock(racer->gate);
	racer->won = approve_approve(
		db, &by_ana, &from_shop, racer->draft_id, racer->revision, 0, &err);
	if (err != NULL)
		racer->refusal = g_strdup(err->message);
	g_clear_error(&err);
	return NULL;
}

/* All press the button on the revision they see; one mail leaves. */
static void run_race(int revision, const char *refusal)
{
	enum { RACERS = 4 };
	struct fixture f;
	given_draft(&f);
	GMutex gate;
	g_mutex_init(&gate);
	g_mutex_lock(&gate);
	struct racer racers[RACERS] = {0};
	GThread *threads[RACERS];
	for (int i = 0; i < RACERS; i++) {
		racers[i] =
			(struct racer){f.url, f.draft_id, revision, &gate, false, NULL};
		threads[i] = g_thread_new("agent", race, &racers[i]);
	}
	g_mutex_unlock(&gate);
	int winners = 0;
	for (int i = 0; i < RACERS; i++) {
		g_thread_join(threads[i]);
		winners += racers[i].won;
		if (!racers[i].won)
			g_assert_nonnull(strstr(racers[i].refusal, refusal));
		g_free(racers[i].refusal);
	}
	g_mutex_clear(&gate);
	g_assert_cmpint(winners, ==, 1);
	g_assert_cmpuint(mails_in(&f, OUTBOX_WAITING), ==, 1);
	g_assert_cmpuint(mails_in(&f, OUTBOX_CANCELLED), ==, 0);
	expect_state(&f, DRAFT_APPROVED);
	fixture_end(&f);
}

static void test_race(void)
{
	for (int round = 0; round < 5; round++) {
		run_race(1, "was changed meanwhile (revision 2, by ana)");
		run_race(0, "cannot approve a draft that is approved");
	}
}

/* One agent looks, another edits on a connection of his own, the first approves. */
static void test_two_agents(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	AUTO(db) other = db_open(f.url, &err);
	const struct approver by_bo = {"bo", 2100};
	g_assert_true(
		approve_edit(other, &by_bo, f.draft_id, 1, "Re: x", "Dear Ana", &err));
	g_assert_false(
		approve_approve(f.db, &by_ana, &from_shop, f.draft_id, 1, 0, &err));
	expect_error(&err, ERR_INPUT, "revision 2, by bo");
	g_assert_true(
		approve_approve(f.db, &by_ana, &from_shop, f.draft_id, 2, 0, &err));
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/approve/queue", test_queue);
	g_test_add_func("/approve/redraw", test_redraw);
	g_test_add_func("/approve/redraw-mail", test_redraw_takes_mail_back);
	g_test_add_func("/approve/approve", test_approve);
	g_test_add_func("/approve/refuses", test_approve_refuses);
	g_test_add_func("/approve/joined", test_refusal_in_joined_transaction);
	g_test_add_func("/approve/automatic", test_automatic);
	g_test_add_func("/approve/tick", test_tick);
	g_test_add_func("/approve/edit", test_edit);
	g_test_add_func("/approve/hold", test_hold_and_release);
	g_test_add_func("/approve/reject", test_reject);
	g_test_add_func("/approve/follow", test_follow_sent);
	g_test_add_func("/approve/evidence", test_evidence);
	g_test_add_func("/approve/bounce_of_a_sent_mail", test_bounce_of_a_sent_mail);
	g_test_add_func("/approve/newer-draft", test_doubt_with_a_newer_draft);
	g_test_add_func("/approve/retry", test_retry);
	g_test_add_func("/approve/stale", test_stale_and_settle);
	g_test_add_func("/approve/too-late", test_news_too_late);
	g_test_add_func("/approve/race", test_race);
	g_test_add_func("/approve/two-agents", test_two_agents);
	return g_test_run();
}
