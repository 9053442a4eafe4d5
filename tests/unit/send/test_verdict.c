/* HERMETICITY: touches nothing. */
#include "send/verdict.h"

#include <string.h>

#define NOW  INT64_C(1772323200)
#define HOUR 3600
#define ACT  1800

static struct ruling judge(enum smtp_stage stage, int code, const char *text,
	enum error_kind broke, int tries)
{
	g_autofree char *copy = g_strdup(text);
	const struct receipt receipt = {.stage = stage, .code = code, .text = copy};
	const struct attempt attempt = {.receipt = &receipt,
		.broke = broke,
		.tries = tries,
		.now_utc = NOW,
		.random = 0.5};
	struct ruling ruling;
	verdict_judge(&attempt, &ruling);
	return ruling;
}

#define CONNECT SMTP_STAGE_CONNECT
#define AUTH    SMTP_STAGE_AUTH
#define MAIL    SMTP_STAGE_MAIL
#define RCPT    SMTP_STAGE_RCPT
#define DATA    SMTP_STAGE_DATA
#define END     SMTP_STAGE_END_OF_DATA

static void test_answers(void)
{
	static const struct {
		enum smtp_stage stage;
		int code;
		const char *text;
		enum send_verdict verdict;
		int delay_s; /* of the first try, chance in the middle */
		bool dead;
		const char *why;
	} cases[] = {
		{END, 250, "2.0.0 Ok: queued", SEND_ACCEPTED, 0, false, "took it"},
		{END, 251, "", SEND_ACCEPTED, 0, false, "took it"},
		{END, 354, "go on", SEND_UNSURE, 0, false, "no sense"},
		{CONNECT, 421, "4.3.2 shutting down", SEND_DEFER, 60, false, "closing"},
		{RCPT, 421, "4.7.28 slow down", SEND_DEFER, 60, false, "closing"},
		{CONNECT, 450, "busy", SEND_DEFER, 60, false, "for the moment"},
		{CONNECT, 554, "no service", SEND_STOP_ACCOUNT, ACT, false,
			"from here"},
		{CONNECT, 432, "4.3.2 concurrent", SEND_DEFER, 60, false,
			"too many connections"},
		{AUTH, 454, "4.7.0 later", SEND_DEFER, 60, false, "cannot check"},
		{AUTH, 535, "5.7.8 Username and Password not accepted",
			SEND_STOP_ACCOUNT, ACT, false, "password is wrong"},
		{AUTH, 535, "Error: authentication failed", SEND_STOP_ACCOUNT, ACT,
			false, "password is wrong"},
		{AUTH, 504, "unknown mechanism", SEND_STOP_ACCOUNT, ACT, false, ""},
		{AUTH, 534, "5.7.9 Application-specific password required",
			SEND_STOP_ACCOUNT, ACT, false, "app password"},
		{AUTH, 535, "5.7.139 Authentication unsuccessful", SEND_STOP_ACCOUNT,
			ACT, false, "switched off"},
		{AUTH, 550, "5.7.30 Basic authentication is not supported",
			SEND_STOP_ACCOUNT, ACT, false, "no passwords"},
		{MAIL, 530, "5.7.57 Client not authenticated", SEND_STOP_ACCOUNT, ACT,
			false, "login first"},
		{MAIL, 530, "Must issue STARTTLS", SEND_STOP_ACCOUNT, ACT, false,
			"login first"},
		{MAIL, 553, "Mail from must equal authorized user", SEND_STOP_ACCOUNT,
			ACT, false, "address that logged in"},
		{MAIL, 550, "5.4.5 Daily user sending limit exceeded",
			SEND_STOP_ACCOUNT, 24 * HOUR, false, "quota"},
		{END, 554, "5.2.0 STOREDRV.Submission; SubmissionQuotaExceeded",
			SEND_STOP_ACCOUNT, 24 * HOUR, false, "quota"},
		{MAIL, 552, "5.3.4 too big", SEND_REFUSED, 0, false, "too large"},
		{MAIL, 552, "too big", SEND_REFUSED, 0, false, "too large"},
		{MAIL, 452, "4.3.1 disk full", SEND_DEFER, 60, false, "later"},
		{MAIL, 550, "who are you", SEND_STOP_ACCOUNT, ACT, false,
			"shop's address"},
		{RCPT, 450, "4.2.0 Greylisted", SEND_DEFER, 60, false, "later"},
		{RCPT, 451, "4.7.1 Greylisting in action", SEND_DEFER, 60, false,
			"later"},
		{RCPT, 450, "4.1.1 unverified address", SEND_DEFER, 60, false, "later"},
		{RCPT, 550, "5.1.1 no such user", SEND_REFUSED, 0, true,
			"no such address"},
		{RCPT, 556, "5.1.10 null MX", SEND_REFUSED, 0, true, "takes no mail"},
		{END, 550, "5.2.1 disabled", SEND_REFUSED, 0, true, "closed"},
		{RCPT, 552, "full", SEND_DEFER, HOUR, false, "full"},
		{RCPT, 552, "5.2.2 over quota", SEND_DEFER, HOUR, false, "full"},
		{RCPT, 452, "4.2.2 over quota", SEND_DEFER, HOUR, false, "full"},
		{RCPT, 550, "no", SEND_REFUSED, 0, false, "buyer's address"},
		{RCPT, 553, "5.6.7 not ASCII", SEND_REFUSED, 0, false, "letters"},
		{RCPT, 554, "5.7.1 <a@b>: Relay access denied", SEND_STOP_ACCOUNT, ACT,
			false, "login first"},
		{RCPT, 550, "5.7.1 blocked by policy", SEND_REFUSED, 0, false, "rules"},
		{END, 550, "5.7.26 unauthenticated email", SEND_REFUSED, 0, false,
			"really yours"},
		{END, 550, "5.7.515 Access denied", SEND_REFUSED, 0, false,
			"really yours"},
		{END, 451, "4.7.30 DKIM did not pass", SEND_DEFER, HOUR, false,
			"really yours"},
		{END, 550, "5.7.28 unusual rate", SEND_STOP_ACCOUNT, 4 * HOUR, false,
			"unusual rate"},
		{END, 554, "DT:SPM 163 smtp8", SEND_STOP_ACCOUNT, 2 * HOUR, false,
			"spam"},
		{END, 550, "MI:SPB 163", SEND_STOP_ACCOUNT, 2 * HOUR, false, "spam"},
		{END, 550, "see hl: or mi: somewhere", SEND_REFUSED, 0, false,
			"refuses the mail"},
		{END, 554, "5.2.3 too long", SEND_REFUSED, 0, false, "too large"},
		{DATA, 554, "no valid recipients", SEND_REFUSED, 0, false,
			"refuses the mail"},
		{END, 451, "4.3.0 try again", SEND_DEFER, 60, false, "later"},
		{END, 599, "", SEND_REFUSED, 0, false, "refuses the mail"},
		/* A status of another class than the code does not count. */
		{RCPT, 450, "5.1.1 no such user", SEND_DEFER, 60, false, "later"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s %d %s", smtp_stage_name(cases[i].stage),
			cases[i].code, cases[i].text);
		struct ruling ruling = judge(
			cases[i].stage, cases[i].code, cases[i].text, ERR_TEMP, 1);
		g_assert_cmpstr(send_verdict_name(ruling.verdict), ==,
			send_verdict_name(cases[i].verdict));
		g_assert_cmpint(ruling.next_try_at_utc, ==,
			cases[i].delay_s > 0 ? NOW + cases[i].delay_s : 0);
		g_assert_cmpint(ruling.dead_address, ==, cases[i].dead);
		g_assert_nonnull(strstr(ruling.why, cases[i].why));
		g_assert_nonnull(ruling.advice);
	}
}

/* No answer: before end-of-data nothing was delivered, after it nobody knows. */
static void test_breakages(void)
{
	static const struct {
		enum error_kind broke;
		enum send_verdict verdict;
	} cases[] = {
		{ERR_TEMP, SEND_DEFER},
		{ERR_INPUT, SEND_DEFER},
		{ERR_PERM, SEND_REFUSED},
		{ERR_CONFIG, SEND_STOP_ACCOUNT},
		{ERR_UNSURE, SEND_UNSURE},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		for (int stage = CONNECT; stage <= END; stage++) {
			struct ruling ruling = judge((enum smtp_stage)stage, 0,
				"5.1.1 in words of ours", cases[i].broke, 1);
			enum send_verdict expected =
				stage == END ? SEND_UNSURE : cases[i].verdict;
			g_assert_cmpint((int)ruling.verdict, ==, (int)expected);
		}
	}
	/* An answer that makes no sense where it stands: 250 to DATA. */
	g_assert_cmpint(
		(int)judge(DATA, 250, "ok", ERR_INPUT, 1).verdict, ==, (int)SEND_DEFER);
}

static void test_backoff(void)
{
	static const int minutes[] = {1, 2, 4, 8, 16, 32, 60, 60, 60};
	for (int i = 0; i < (int)G_N_ELEMENTS(minutes); i++) {
		struct ruling ruling = judge(RCPT, 450, "later", ERR_TEMP, i + 1);
		g_assert_cmpint(ruling.next_try_at_utc - NOW, ==, minutes[i] * 60);
	}
	const struct receipt receipt = {.stage = RCPT, .code = 450};
	for (int i = 0; i < 2; i++) {
		const struct attempt attempt = {.receipt = &receipt,
			.tries = 1,
			.now_utc = NOW,
			.random = i == 0 ? 0 : 0.999};
		struct ruling ruling;
		verdict_judge(&attempt, &ruling);
		g_assert_cmpint(ruling.next_try_at_utc - NOW, ==, i == 0 ? 48 : 71);
	}
}

static void test_end_of_patience(void)
{
	struct ruling ruling = judge(RCPT, 450, "later", ERR_TEMP, SEND_TRIES - 1);
	g_assert_cmpint((int)ruling.verdict, ==, (int)SEND_DEFER);
	ruling = judge(RCPT, 450, "later", ERR_TEMP, SEND_TRIES);
	g_assert_cmpint((int)ruling.verdict, ==, (int)SEND_REFUSED);
	g_assert_cmpint(ruling.next_try_at_utc, ==, 0);
	g_assert_nonnull(strstr(ruling.advice, "retry"));
	ruling = judge(CONNECT, 0, "refused", ERR_TEMP, SEND_TRIES);
	g_assert_cmpint((int)ruling.verdict, ==, (int)SEND_REFUSED);
	/* One mail must not stop the account for ever; a wrong password must. */
	ruling = judge(END, 554, "DT:SPM", ERR_TEMP, SEND_TRIES);
	g_assert_cmpint((int)ruling.verdict, ==, (int)SEND_REFUSED);
	ruling = judge(AUTH, 535, "no", ERR_TEMP, SEND_TRIES * 10);
	g_assert_cmpint((int)ruling.verdict, ==, (int)SEND_STOP_ACCOUNT);
	/* What may have gone out stays so however often it was tried. */
	ruling = judge(END, 0, "lost", ERR_UNSURE, SEND_TRIES * 10);
	g_assert_cmpint((int)ruling.verdict, ==, (int)SEND_UNSURE);
}

/* Every code at every stage gets a verdict, with words, and never a false "sent". */
static void test_complete(void)
{
	for (int stage = CONNECT; stage <= END; stage++) {
		for (int code = 0; code < 600; code++) {
			struct ruling ruling =
				judge((enum smtp_stage)stage, code, NULL, ERR_INPUT, 1);
			g_assert_nonnull(ruling.why);
			bool accepted = ruling.verdict == SEND_ACCEPTED;
			g_assert_cmpint(accepted, ==, stage == END && code / 100 == 2);
			bool waits = ruling.verdict == SEND_DEFER ||
			             ruling.verdict == SEND_STOP_ACCOUNT;
			g_assert_cmpint(waits, ==, ruling.next_try_at_utc > NOW);
		}
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/verdict/answers", test_answers);
	g_test_add_func("/verdict/breakages", test_breakages);
	g_test_add_func("/verdict/backoff", test_backoff);
	g_test_add_func("/verdict/end-of-patience", test_end_of_patience);
	g_test_add_func("/verdict/complete", test_complete);
	return g_test_run();
}
