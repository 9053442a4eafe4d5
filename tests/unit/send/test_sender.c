/*
 * HERMETICITY: SMTP servers of its own on 127.0.0.1, a store and files in scratch
 * folders.
 */
#include "send/sender.h"

#include <string.h>

#include "approve/approve.h"
#include "base/error.h"
#include "record/cases.h"
#include "record/messages.h"
#include "record/shops.h"
#include "record/suppression.h"
#include "send/verdict.h"
#include "sending.h"

#define HOUR 3600
#define ACT  1800

/* One mail, one server: where the mail and its draft end. */
struct scene {
	const char *name;
	const char *script;
	enum outbox_state state;
	enum draft_state draft;
	int delay_s; /* of the next try, in the middle of its jitter; 0: none */
	bool run_fails;
	enum error_kind kind;
	const char *answer; /* part of what the agent reads */
	unsigned mails;     /* complete at the server */
};

static const struct scene scenes[] = {
	{.name = "accepted",
		.script = SAY_HELLO TAKE_MAIL SAY_BYE,
		.state = OUTBOX_SENT,
		.draft = DRAFT_SENT,
		.answer = "2.0.0 queued",
		.mails = 1},
	{.name = "recipient refused",
		.script = SAY_HELLO "< MAIL\n> 250 ok\n< RCPT\n> 550 5.1.1 nobody\n"
				    "< QUIT\n",
		.state = OUTBOX_FAILED,
		.draft = DRAFT_FAILED,
		.answer = "there is no such address: localhost said \"550 5.1.1 "
			  "nobody\""},
	{.name = "greylisted",
		.script = SAY_HELLO "< MAIL\n> 250 ok\n< RCPT\n> 451 4.7.1 later\n"
				    "< QUIT\n",
		.state = OUTBOX_WAITING,
		.draft = DRAFT_APPROVED,
		.delay_s = 60,
		.answer = "4.7.1 later"},
	{.name = "refused after the end",
		.script = SAY_HELLO "< MAIL\n> 250 ok\n< RCPT\n> 250 ok\n< DATA\n> 354 "
				    "go\nmail\n> 554 5.7.1 spam\n< QUIT\n",
		.state = OUTBOX_FAILED,
		.draft = DRAFT_FAILED,
		.answer = "rules refuse the mail",
		.mails = 1},
	{.name = "deferred after the end",
		.script = SAY_HELLO "< MAIL\n> 250 ok\n< RCPT\n> 250 ok\n< DATA\n> 354 "
				    "go\nmail\n> 451 4.3.0 disk\n< QUIT\n",
		.state = OUTBOX_WAITING,
		.draft = DRAFT_APPROVED,
		.delay_s = 60,
		.mails = 1},
	{.name = "lost before the end",
		.script = SAY_HELLO "< MAIL\n> 250 ok\n< RCPT\n> 250 ok\n< DATA\n",
		.state = OUTBOX_WAITING,
		.draft = DRAFT_APPROVED,
		.delay_s = 60,
		.answer = "the connection broke"},
	{.name = "lost after the end",
		.script = SAY_HELLO "< MAIL\n> 250 ok\n< RCPT\n> 250 ok\n< DATA\n> 354 "
				    "go\nmail\n",
		.state = OUTBOX_IN_DOUBT,
		.draft = DRAFT_IN_DOUBT,
		.answer = "look into the Sent folder",
		.mails = 1},
	{.name = "sender refused",
		.script = SAY_HELLO "< MAIL\n> 553 5.1.8 who\n< QUIT\n",
		.state = OUTBOX_WAITING,
		.draft = DRAFT_APPROVED,
		.delay_s = ACT + 60,
		.run_fails = true,
		.kind = ERR_CONFIG,
		.answer = "correct address of the shop"},
	{.name = "quota",
		.script = SAY_HELLO "< MAIL\n> 550 5.4.5 limit exceeded\n< QUIT\n",
		.state = OUTBOX_WAITING,
		.draft = DRAFT_APPROVED,
		.delay_s = 24 * HOUR + 60,
		.run_fails = true,
		.kind = ERR_CONFIG,
		.answer = "quota"},
	{.name = "server busy",
		.script = "> 421 4.3.2 full\n",
		.state = OUTBOX_WAITING,
		.draft = DRAFT_APPROVED,
		.delay_s = 60,
		.run_fails = true,
		.kind = ERR_TEMP,
		.answer = "closing down"},
	{.name = "server turned us down",
		.script = "> 554 no\n< QUIT\n",
		.state = OUTBOX_WAITING,
		.draft = DRAFT_APPROVED,
		.delay_s = ACT,
		.run_fails = true,
		.kind = ERR_CONFIG,
		.answer = "takes no mail from here"},
};

static void check_sent(struct sending *s, const struct outbox_row *mail)
{
	g_autoptr(GError) err = NULL;
	g_assert_cmpint(mail->sent_at_utc, ==, SENDING_NOW);
	g_assert_true(mail->copy_due);
	struct case_row row = {0};
	g_assert_cmpint(case_load(s->store.db, mail->case_id, &row, &err), ==, 1);
	g_assert_cmpint(row.last_out_at_utc, ==, SENDING_NOW);
	case_row_clear(&row);
	/* An answer to it finds the case. */
	struct message_row out = {0};
	g_assert_cmpint(message_load_by_message_id(s->store.db, s->store.shop_id,
				mail->message_id, &out, &err),
		==, 1);
	g_assert_cmpint(out.direction, ==, DIRECTION_OUT);
	g_assert_cmpint(out.case_id, ==, mail->case_id);
	message_row_clear(&out);
	g_autofree char *id = g_strdup_printf("<%s>", mail->message_id);
	g_assert_nonnull(strstr(s->peer.mails->pdata[0], id));
}

static void check_delay(const struct outbox_row *mail, int delay_s)
{
	int64_t delay = mail->next_try_at_utc - SENDING_NOW;
	/* The jitter is a fifth; long waits have none. */
	g_assert_cmpint(delay, >=, delay_s <= 60 ? delay_s * 4 / 5 : delay_s);
	g_assert_cmpint(delay, <=, delay_s <= 60 ? delay_s * 6 / 5 : delay_s);
}

static void test_scene(const void *data)
{
	const struct scene *scene = data;
	struct sending s;
	sending_begin(&s, scene->script);
	int64_t id = sending_add_mail(&s);
	struct sending_report report;
	g_autoptr(GError) err = NULL;
	g_assert_cmpint(sending_run(&s, &report, &err), ==, !scene->run_fails);
	if (scene->run_fails) {
		g_test_message("%s", err->message);
		g_assert_error(err, REPLYD_ERROR, (gint)scene->kind);
	} else {
		g_assert_no_error(err);
	}
	smtp_peer_join(&s.peer);
	g_assert_cmpint(s.peer.mails->len, ==, scene->mails);
	struct outbox_row mail = sending_mail(&s, id);
	g_assert_cmpstr(
		outbox_state_name(mail.state), ==, outbox_state_name(scene->state));
	g_assert_cmpstr(draft_state_name(sending_draft_state(&s, id)), ==,
		draft_state_name(scene->draft));
	g_assert_cmpint(mail.attempts, ==, 1);
	g_test_message("%s", mail.last_answer);
	if (scene->answer != NULL)
		g_assert_nonnull(strstr(mail.last_answer, scene->answer));
	g_assert_cmpint(report.counts[SEND_ACCEPTED], ==, scene->state == OUTBOX_SENT);
	g_assert_cmpint(report.counts[SEND_REFUSED], ==, scene->state == OUTBOX_FAILED);
	g_assert_cmpint(
		report.counts[SEND_UNSURE], ==, scene->state == OUTBOX_IN_DOUBT);
	if (scene->delay_s > 0) {
		check_delay(&mail, scene->delay_s);
		g_assert_cmpint(sending_events(&s, id, "mail.deferred"), ==, 1);
	}
	if (scene->state == OUTBOX_SENT)
		check_sent(&s, &mail);
	/* Run again at the same instant: nothing is due, nothing is said. */
	g_clear_error(&err);
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_cmpint(report.wait_ms, ==,
		scene->delay_s > 0 ? (mail.next_try_at_utc - SENDING_NOW) * 1000 : 0);
	outbox_row_clear(&mail);
	sending_end(&s);
}

/* What a crash left: SENDING was not delivered, DELIVERING may have been. */
static void test_recover(void)
{
	struct sending s;
	sending_begin(&s, SAY_HELLO TAKE_MAIL SAY_BYE);
	int64_t sending_id = sending_add_mail(&s);
	int64_t delivering_id = sending_add_mail(&s);
	sending_force(&s, sending_id, OUTBOX_SENDING);
	sending_force(&s, delivering_id, OUTBOX_DELIVERING);
	struct sending_report report;
	g_autoptr(GError) err = NULL;
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_no_error(err);
	smtp_peer_join(&s.peer);
	g_assert_cmpint(s.peer.mails->len, ==, 1);
	g_assert_cmpint(sending_state(&s, sending_id), ==, OUTBOX_SENT);
	g_assert_cmpint(sending_state(&s, delivering_id), ==, OUTBOX_IN_DOUBT);
	g_assert_cmpint(sending_draft_state(&s, delivering_id), ==, DRAFT_IN_DOUBT);
	sending_end(&s);
}

/* A dead server: no mail is claimed for nothing, and in the end all come back. */
static void test_server_down(void)
{
	struct sending s;
	sending_begin(&s, "");
	int64_t ids[3];
	for (size_t i = 0; i < G_N_ELEMENTS(ids); i++)
		ids[i] = sending_add_mail(&s);
	struct sending_report report;
	for (int try = 1; try <= SEND_TRIES; try++) {
		g_autoptr(GError) err = NULL;
		g_assert_false(sending_run(&s, &report, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
		for (size_t i = 0; i < G_N_ELEMENTS(ids); i++)
			g_assert_cmpint(sending_state(&s, ids[i]), ==,
				try < SEND_TRIES ? OUTBOX_WAITING : OUTBOX_FAILED);
		s.now_utc += 2 * HOUR;
		sending_restart(&s);
	}
	for (size_t i = 0; i < G_N_ELEMENTS(ids); i++)
		g_assert_cmpint(sending_draft_state(&s, ids[i]), ==, DRAFT_FAILED);
	sending_end(&s);
}

static void test_many(void)
{
	struct sending s;
	/* The second session ends early; its mail goes out in the third. */
	sending_begin(&s, SAY_HELLO TAKE_MAIL
		"< MAIL\n> 250 ok\n< RCPT\n> 550 5.1.1 no\n"
		"< RSET\n> 250 ok\n" TAKE_MAIL "< MAIL\n> 421 4.3.2 enough\n"
		"next\n" SAY_HELLO TAKE_MAIL SAY_BYE);
	int64_t ids[4];
	for (size_t i = 0; i < G_N_ELEMENTS(ids); i++)
		ids[i] = sending_add_mail(&s);
	struct sending_report report;
	g_autoptr(GError) err = NULL;
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_no_error(err);
	g_assert_cmpint(report.counts[SEND_ACCEPTED], ==, 3);
	g_assert_cmpint(report.counts[SEND_REFUSED], ==, 1);
	g_assert_cmpint(sending_state(&s, ids[1]), ==, OUTBOX_FAILED);
	/* To a dead address go no mailings; an agent may still write. */
	g_autofree char *reason = NULL;
	g_assert_true(suppression_check(s.store.db, s.store.shop_id, "ana@example.org",
		"mailing", SENDING_NOW, &reason, &err));
	g_assert_nonnull(reason);
	/* That the session was closed counts as no try of the last one. */
	struct outbox_row mail = sending_mail(&s, ids[3]);
	g_assert_cmpint(mail.state, ==, OUTBOX_SENT);
	g_assert_cmpint(mail.attempts, ==, 1);
	outbox_row_clear(&mail);
	smtp_peer_join(&s.peer);
	g_assert_cmpint(s.peer.mails->len, ==, 3);
	sending_end(&s);
}

/* A stop makes the rest wait too, and the mail that met it goes last. */
static void test_stop_holds_all(void)
{
	struct sending s;
	sending_begin(&s, SAY_HELLO "< MAIL\n> 550 5.4.5 limit exceeded\n< QUIT\n"
				    "next\n" SAY_HELLO TAKE_MAIL TAKE_MAIL SAY_BYE);
	int64_t first = sending_add_mail(&s);
	int64_t second = sending_add_mail(&s);
	struct sending_report report;
	g_autoptr(GError) err = NULL;
	g_assert_false(sending_run(&s, &report, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_clear_error(&err);
	g_assert_cmpint(peer_connections(s.peer.peer), ==, 1);
	struct outbox_row a = sending_mail(&s, first);
	struct outbox_row b = sending_mail(&s, second);
	g_assert_cmpint(a.next_try_at_utc, ==, b.next_try_at_utc + 60);
	g_assert_cmpint(b.next_try_at_utc, ==, SENDING_NOW + 24 * HOUR);
	g_assert_cmpint(b.attempts, ==, 0);
	outbox_row_clear(&a);
	outbox_row_clear(&b);
	s.now_utc += 25 * HOUR;
	sending_restart(&s);
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_no_error(err);
	g_assert_cmpint(report.counts[SEND_ACCEPTED], ==, 2);
	sending_end(&s);
}

static void test_rate(void)
{
	struct sending s;
	sending_begin(&s, SAY_HELLO TAKE_MAIL TAKE_MAIL SAY_BYE);
	s.options.rate_per_minute = 2;
	sending_restart(&s);
	for (int i = 0; i < 3; i++)
		(void)sending_add_mail(&s);
	struct sending_report report;
	g_autoptr(GError) err = NULL;
	int64_t start_us = g_get_monotonic_time();
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_no_error(err);
	g_assert_cmpint(g_get_monotonic_time() - start_us, <, 20 * G_USEC_PER_SEC);
	g_assert_cmpint(report.counts[SEND_ACCEPTED], ==, 2);
	g_assert_cmpint(report.wait_ms, >, 30000);
	g_assert_cmpint(report.wait_ms, <=, 60001);
	/* Asked again too early, it does not even connect. */
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_cmpint(report.counts[SEND_ACCEPTED], ==, 0);
	g_assert_cmpint(peer_connections(s.peer.peer), ==, 1);
	sending_end(&s);
}

static void test_suppressed(void)
{
	struct sending s;
	sending_begin(&s, "");
	int64_t id = sending_add_mail(&s);
	g_autoptr(GError) err = NULL;
	g_assert_true(suppression_add(s.store.db, s.store.shop_id, "ana@example.org",
		"all", "she asked for it", SENDING_NOW, 0, &err));
	struct sending_report report;
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_no_error(err);
	g_assert_cmpint(report.counts[SEND_REFUSED], ==, 1);
	g_assert_cmpint(peer_connections(s.peer.peer), ==, 0);
	struct outbox_row mail = sending_mail(&s, id);
	g_assert_cmpint(mail.state, ==, OUTBOX_FAILED);
	g_assert_cmpstr(
		mail.last_answer, ==, "no mail goes to this address: she asked for it");
	outbox_row_clear(&mail);
	g_assert_cmpint(sending_draft_state(&s, id), ==, DRAFT_FAILED);
	sending_end(&s);
}

/* A pause holds everything back, and nothing is written meanwhile. */
static void test_paused(void)
{
	struct sending s;
	sending_begin(&s, SAY_HELLO TAKE_MAIL SAY_BYE);
	int64_t id = sending_add_mail(&s);
	g_autoptr(GError) err = NULL;
	g_assert_true(shop_set_paused(s.store.db, s.store.shop_id, true, &err));
	struct sending_report report;
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_no_error(err);
	g_assert_cmpint(report.wait_ms, ==, 0);
	g_assert_cmpint(sending_state(&s, id), ==, OUTBOX_WAITING);
	g_assert_cmpint(peer_connections(s.peer.peer), ==, 0);
	g_assert_true(shop_set_paused(s.store.db, s.store.shop_id, false, &err));
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_cmpint(sending_state(&s, id), ==, OUTBOX_SENT);
	sending_end(&s);
}

static void *stop_soon(void *data)
{
	g_usleep(200000);
	sender_hurry(data);
	return NULL;
}

/*
 * A stop breaks off a mail on its way, which costs it no try, and a session that is not
 * there yet; the other mails stay.
 */
static void test_stop(const void *data)
{
	struct sending s;
	sending_begin(&s, data);
	int64_t ids[] = {sending_add_mail(&s), sending_add_mail(&s)};
	GThread *thread = g_thread_new("stop", stop_soon, s.sender);
	struct sending_report report;
	g_autoptr(GError) err = NULL;
	int64_t start_us = g_get_monotonic_time();
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_no_error(err);
	g_assert_cmpint(g_get_monotonic_time() - start_us, <, 2 * G_USEC_PER_SEC);
	g_thread_join(thread);
	for (size_t i = 0; i < G_N_ELEMENTS(ids); i++) {
		struct outbox_row mail = sending_mail(&s, ids[i]);
		g_assert_cmpint(mail.state, ==, OUTBOX_WAITING);
		g_assert_cmpint(mail.attempts, ==, 0);
		g_assert_cmpint(mail.next_try_at_utc, ==, SENDING_NOW);
		outbox_row_clear(&mail);
	}
	g_assert_cmpint(peer_connections(s.peer.peer), ==, 1);
	sending_end(&s);
}

/* What another process is sending looks like what a crash left: hands off. */
static void test_two_senders(void)
{
	struct sending s;
	sending_begin(&s, SAY_HELLO TAKE_MAIL SAY_BYE);
	int64_t id = sending_add_mail(&s);
	struct sender *other = sender_new(s.store.db, &s.options);
	struct sender_options elsewhere = s.options;
	elsewhere.shop_id++; /* another shop has its own lock */
	struct sender *third = sender_new(s.store.db, &elsewhere);
	g_autoptr(GError) err = NULL;
	g_assert_true(sender_recover(other, SENDING_NOW, &err));
	g_assert_true(sender_recover(third, SENDING_NOW, &err));
	sending_force(&s, id, OUTBOX_SENDING);
	struct sending_report report;
	g_assert_false(sending_run(&s, &report, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_nonnull(strstr(err->message, "another replyd is sending"));
	g_clear_error(&err);
	g_assert_false(sender_run_due(
		s.sender, SENDING_NOW, NULL, NULL, &report.wait_ms, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_cmpint(sending_state(&s, id), ==, OUTBOX_SENDING);
	g_clear_error(&err);
	sender_free(other);
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_cmpint(sending_state(&s, id), ==, OUTBOX_SENT);
	sender_free(third);
	sending_end(&s);
}

/* Sends what is due, in a process of its own that may be killed on the way. */
static void run_in_subprocess(void)
{
	g_autoptr(GError) err = NULL;
	struct db *db = db_open(g_getenv("TEST_SENDER_STORE"), &err);
	g_assert_no_error(err);
	const struct sender_options options = {
		.shop_id = 1,
		.smtp = {.host = "localhost",
			.port = (uint16_t)g_ascii_strtoull(
				g_getenv("TEST_SENDER_PORT"), NULL, 10)},
		.rate_per_minute = 1000,
		.keep_copies = true,
	};
	struct sender *sender = sender_new(db, &options);
	int64_t wait_ms = 0;
	g_assert_true(sender_recover(sender, SENDING_NOW, &err));
	g_assert_true(sender_run_due(sender, SENDING_NOW, NULL, NULL, &wait_ms, &err));
	sender_free(sender);
	db_close(db);
}

/* Killed at its `at`-th step, then run again. Whether it lived to its end. */
static bool crash_at(int at)
{
	struct sending s;
	sending_begin(&s, SAY_HELLO TAKE_MAIL SAY_BYE);
	g_assert_cmpint(s.store.shop_id, ==, 1);
	int64_t id = sending_add_mail(&s);
	g_autofree char *port = g_strdup_printf("%u", peer_port(s.peer.peer));
	g_autofree char *step = g_strdup_printf("%d", at);
	g_setenv("TEST_SENDER_STORE", s.store.url, TRUE);
	g_setenv("TEST_SENDER_PORT", port, TRUE);
	g_setenv("REPLYD_CRASH_AT", step, TRUE);
	g_test_trap_subprocess("/sender/subprocess/send", 0, G_TEST_SUBPROCESS_DEFAULT);
	g_unsetenv("REPLYD_CRASH_AT");
	bool lived = g_test_trap_has_passed();
	struct sending_report report;
	g_autoptr(GError) err = NULL;
	g_assert_true(sending_run(&s, &report, &err));
	g_assert_no_error(err);
	smtp_peer_join(&s.peer);
	enum outbox_state state = sending_state(&s, id);
	unsigned arrived = s.peer.mails->len;
	g_test_message(
		"step %d: %s, %u arrived", at, outbox_state_name(state), arrived);
	g_assert_cmpint(arrived, <=, 1);
	if (state == OUTBOX_SENT)
		g_assert_cmpint(arrived, ==, 1);
	else
		g_assert_cmpint(state, ==, OUTBOX_IN_DOUBT);
	g_assert_cmpint(sending_draft_state(&s, id), ==,
		state == OUTBOX_SENT ? DRAFT_SENT : DRAFT_IN_DOUBT);
	sending_end(&s);
	return lived;
}

/* Whatever the step: sent once, or in doubt; never twice, never lost. */
static void test_crash(void)
{
	int steps = 0;
	while (steps < 200 && !crash_at(steps + 1))
		steps++;
	g_assert_cmpint(steps, >=, 12); /* 6 commands, a mail, its end, 3 commits */
	g_assert_cmpint(steps, <, 200);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(scenes); i++) {
		g_autofree char *path =
			g_strconcat("/sender/scene/", scenes[i].name, NULL);
		g_test_add_data_func(path, &scenes[i], test_scene);
	}
	g_test_add_func("/sender/recover", test_recover);
	g_test_add_func("/sender/server-down", test_server_down);
	g_test_add_func("/sender/many", test_many);
	g_test_add_func("/sender/stop-holds-all", test_stop_holds_all);
	g_test_add_func("/sender/rate", test_rate);
	g_test_add_func("/sender/suppressed", test_suppressed);
	g_test_add_func("/sender/paused", test_paused);
	g_test_add_data_func(
		"/sender/stop/mail", SAY_HELLO "< MAIL\nwait 3000\n", test_stop);
	g_test_add_data_func("/sender/stop/greeting", "wait 3000\n", test_stop);
	g_test_add_func("/sender/two-senders", test_two_senders);
	g_test_add_func("/sender/crash", test_crash);
	g_test_add_func("/sender/subprocess/send", run_in_subprocess);
	return g_test_run();
}
