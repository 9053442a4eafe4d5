/*
 * The table is read from the top; the first row that fits decides. Rows about words and
 * enhanced codes stand before those about bare codes, rows of one stage before those of
 * all, and the last ones catch everything.
 *
 * Two rules lie under it all: what was lost before end-of-data was not delivered; what
 * was lost after it may have been, and is never sent again by itself.
 */
#include "send/verdict.h"

#include <assert.h>
#include <string.h>

#include "send/smtp_reply.h"

#define STAGE(name) (1u << SMTP_STAGE_##name)
#define ANY_STAGE   (~0u)
#define ABOUT_MAIL  (STAGE(RCPT) | STAGE(DATA) | STAGE(END_OF_DATA))
#define ANY         (-1)

#define MINUTE 60
#define HOUR   3600
#define DAY    86400
#define ACT    (30 * MINUTE) /* for a person to; logins are not tried more often */

/* Delay of a deferral when the row names none: doubling up to an hour. */
#define BACKOFF_FIRST_S (1 * MINUTE)
#define BACKOFF_LAST_S  (1 * HOUR)
#define JITTER          0.2 /* this much more or less */

struct rule {
	unsigned stages;
	int code_from;
	int code_to;
	int subject; /* of the enhanced status; ANY: it may be missing */
	int detail_from;
	int detail_to;
	const char *words; /* in the text; NULL: any */
	enum send_verdict verdict;
	int delay_s; /* 0: backoff */
	bool dead_address;
	const char *why;
	const char *advice;
};

/* What makes a row fit; FINAL is a status under a 5xx, STATUS under a 4xx too. */
#define CODE(from, to)      from, to, ANY, ANY, ANY, NULL
#define STATUS(s, from, to) 400, 599, s, from, to, NULL
#define FINAL(s, from, to)  500, 599, s, from, to, NULL
#define WORDS(text)         400, 599, ANY, ANY, ANY, text

/* Words of several rows: why, advice. */
#define QUOTA                                                                          \
	"the account has used up its sending quota of the day",                        \
		"wait, or raise the quota with the provider"
#define APP_PASSWORD                                                                   \
	"the provider wants an app password",                                          \
		"make one in the account's security settings and put it into "         \
		"password_file"
#define NO_LOGIN  "the server wants a login first", "set user and password_file"
#define BAD_LOGIN "user or password is wrong", "correct user and password_file"
#define NOT_OURS                                                                       \
	"the receiver cannot tell that the mail is really yours",                      \
		"set up SPF, DKIM and DMARC for the shop's domain"
#define SPAM                                                                           \
	"the provider takes the mail for spam or finds the rate too high",             \
		"send less, and change the text if it stays so"
#define TOO_LARGE    "the mail is too large", "shorten it"
#define MAILBOX_FULL "the mailbox is full", ""
#define NOBODY                                                                         \
	"there is no such address",                                                    \
		"look for a slip in the address, or reach the buyer elsewhere"

static const struct rule rules[] = {
	/* Accepted, and the answers to end-of-data that say nothing. */
	{STAGE(END_OF_DATA), CODE(200, 299), SEND_ACCEPTED, 0, false,
		"the server took it", ""},
	{STAGE(END_OF_DATA), CODE(300, 399), SEND_UNSURE, 0, false,
		"the server's answer to the mail makes no sense",
		"look into the Sent folder, or ask the buyer"},

	/* The server goes away, whatever else it says. */
	{ANY_STAGE, CODE(421, 421), SEND_DEFER, 0, false, "the server is closing down",
		""},

	/* Quotas of the account. */
	{ANY_STAGE, WORDS("SubmissionQuotaExceeded"), SEND_STOP_ACCOUNT, DAY, false,
		QUOTA},
	{ANY_STAGE, FINAL(4, 5, 5), SEND_STOP_ACCOUNT, DAY, false, QUOTA},
	{ANY_STAGE, STATUS(7, 28, 28), SEND_STOP_ACCOUNT, 4 * HOUR, false,
		"the provider sees an unusual rate of mail",
		"send less; lower rate_per_minute"},
	{ANY_STAGE, CODE(432, 432), SEND_DEFER, 0, false,
		"too many connections to the server at once", ""},

	/* The login. */
	{ANY_STAGE, FINAL(7, 9, 9), SEND_STOP_ACCOUNT, ACT, false, APP_PASSWORD},
	{STAGE(AUTH), CODE(534, 534), SEND_STOP_ACCOUNT, ACT, false, APP_PASSWORD},
	{ANY_STAGE, FINAL(7, 139, 139), SEND_STOP_ACCOUNT, ACT, false,
		"sending by SMTP is switched off for this account",
		"have the administrator allow SMTP AUTH for the mailbox"},
	{ANY_STAGE, FINAL(7, 30, 30), SEND_STOP_ACCOUNT, ACT, false,
		"the provider takes no passwords any more",
		"use an account that allows them"},
	{ANY_STAGE, FINAL(7, 57, 57), SEND_STOP_ACCOUNT, ACT, false, NO_LOGIN},
	{ANY_STAGE, CODE(530, 530), SEND_STOP_ACCOUNT, ACT, false, NO_LOGIN},
	{ANY_STAGE, FINAL(7, 8, 8), SEND_STOP_ACCOUNT, ACT, false, BAD_LOGIN},
	{ANY_STAGE, CODE(535, 535), SEND_STOP_ACCOUNT, ACT, false, BAD_LOGIN},
	{STAGE(AUTH), CODE(400, 499), SEND_DEFER, 0, false,
		"the server cannot check logins now", ""},
	{STAGE(AUTH), CODE(500, 599), SEND_STOP_ACCOUNT, ACT, false, BAD_LOGIN},
	{STAGE(RCPT), WORDS("relay"), SEND_STOP_ACCOUNT, ACT, false, NO_LOGIN},

	/* Who we are, in the eyes of the receiver. */
	{ANY_STAGE, WORDS("must equal authorized user"), SEND_STOP_ACCOUNT, ACT, false,
		"the server takes mail only from the address that logged in",
		"make address and user the same"},
	{ANY_STAGE, FINAL(7, 26, 32), SEND_REFUSED, 0, false, NOT_OURS},
	{ANY_STAGE, STATUS(7, 27, 32), SEND_DEFER, HOUR, false, NOT_OURS},
	{ANY_STAGE, FINAL(7, 515, 515), SEND_REFUSED, 0, false, NOT_OURS},
	{ANY_STAGE, WORDS("^DT:SPM"), SEND_STOP_ACCOUNT, 2 * HOUR, false, SPAM},
	{ANY_STAGE, WORDS("^HL:"), SEND_STOP_ACCOUNT, 2 * HOUR, false, SPAM},
	{ANY_STAGE, WORDS("^MI:"), SEND_STOP_ACCOUNT, 2 * HOUR, false, SPAM},

	/* The connection, before any mail. */
	{STAGE(CONNECT), CODE(400, 499), SEND_DEFER, 0, false,
		"the server takes no mail for the moment", ""},
	{STAGE(CONNECT), CODE(500, 599), SEND_STOP_ACCOUNT, ACT, false,
		"the server takes no mail from here", "check url, or ask the provider"},

	/* The mail itself. */
	{ANY_STAGE, FINAL(2, 3, 3), SEND_REFUSED, 0, false, TOO_LARGE},
	{ANY_STAGE, FINAL(3, 4, 4), SEND_REFUSED, 0, false, TOO_LARGE},
	{ANY_STAGE, FINAL(6, 7, 7), SEND_REFUSED, 0, false,
		"the server cannot send to an address with such letters",
		"ask the buyer for another address"},

	/* Who it is for. */
	{ABOUT_MAIL, FINAL(1, 1, 3), SEND_REFUSED, 0, true, NOBODY},
	{ABOUT_MAIL, FINAL(1, 10, 10), SEND_REFUSED, 0, true,
		"the receiver's domain takes no mail", "reach the buyer elsewhere"},
	{ABOUT_MAIL, FINAL(2, 1, 1), SEND_REFUSED, 0, true, "the mailbox is closed",
		"reach the buyer elsewhere"},
	{ABOUT_MAIL, STATUS(2, 2, 2), SEND_DEFER, HOUR, false, MAILBOX_FULL},
	{STAGE(RCPT), CODE(552, 552), SEND_DEFER, HOUR, false, MAILBOX_FULL},
	{ABOUT_MAIL, FINAL(7, 1, 1), SEND_REFUSED, 0, false,
		"the receiver's rules refuse the mail",
		"read the server's words; change the text or reach the buyer "
		"elsewhere"},

	/* Whatever is left. */
	{ANY_STAGE, CODE(400, 499), SEND_DEFER, 0, false,
		"the server asks to try again later", ""},
	{STAGE(MAIL), CODE(552, 552), SEND_REFUSED, 0, false, TOO_LARGE},
	{STAGE(MAIL), CODE(500, 599), SEND_STOP_ACCOUNT, ACT, false,
		"the server does not take mail from the shop's address",
		"correct address of the shop, or its login"},
	{STAGE(RCPT), CODE(500, 599), SEND_REFUSED, 0, false,
		"the server refuses the buyer's address",
		"look for a slip in the address, or reach the buyer elsewhere"},
	{ANY_STAGE, CODE(500, 599), SEND_REFUSED, 0, false,
		"the server refuses the mail", "read the server's words"},
};

/* When no answer came: by what broke. */
static const struct {
	enum error_kind broke;
	enum send_verdict verdict;
	int delay_s;
	const char *why;
	const char *advice;
} breakages[] = {
	{ERR_TEMP, SEND_DEFER, 0, "the connection broke", ""},
	{ERR_INPUT, SEND_DEFER, 0, "the server does not speak SMTP", ""},
	{ERR_PERM, SEND_REFUSED, 0, "the mail cannot be sent as it is",
		"edit it, or correct the address"},
	{ERR_CONFIG, SEND_STOP_ACCOUNT, ACT, "the account's settings do not work",
		"correct the [smtp] section"},
	{ERR_UNSURE, SEND_UNSURE, 0, "the connection broke before the answer came",
		"look into the Sent folder, or ask the buyer"},
};

static void apply_rule(
	const struct rule *rule, struct ruling *out_ruling, int *out_delay_s);
static void judge_breakage(
	const struct attempt *attempt, struct ruling *out_ruling, int *out_delay_s);
static const struct rule *find_rule(const struct receipt *receipt);
static bool fits(const struct rule *rule, const struct receipt *receipt,
	const struct enhanced_status *status);
static bool has_words(const char *text, const char *words);
static int backoff_s(const struct attempt *attempt);

void verdict_judge(const struct attempt *attempt, struct ruling *out_ruling)
{
	const struct receipt *receipt = attempt->receipt;
	const struct rule *rule = find_rule(receipt);
	struct ruling ruling = {0};
	int delay_s = 0;
	if (rule != NULL)
		apply_rule(rule, &ruling, &delay_s);
	else
		judge_breakage(attempt, &ruling, &delay_s);
	/* An account that cannot even open a session is not the mail's fault. */
	bool of_mail = ruling.verdict == SEND_DEFER ||
	               (ruling.verdict == SEND_STOP_ACCOUNT &&
			       receipt->stage > SMTP_STAGE_AUTH);
	if (of_mail && attempt->tries >= SEND_TRIES) {
		ruling.verdict = SEND_REFUSED;
		ruling.advice = "it was tried again and again; see to the cause, then "
				"send it by retry";
	}
	if (ruling.verdict == SEND_DEFER || ruling.verdict == SEND_STOP_ACCOUNT)
		ruling.next_try_at_utc =
			attempt->now_utc + (delay_s > 0 ? delay_s : backoff_s(attempt));
	*out_ruling = ruling;
}

const char *send_verdict_name(enum send_verdict verdict)
{
	switch (verdict) {
	case SEND_ACCEPTED:
		return "accepted";
	case SEND_DEFER:
		return "deferred";
	case SEND_REFUSED:
		return "refused";
	case SEND_UNSURE:
		return "unsure";
	case SEND_STOP_ACCOUNT:
		return "stopped";
	}
	return "unknown";
}

static void apply_rule(
	const struct rule *rule, struct ruling *out_ruling, int *out_delay_s)
{
	out_ruling->verdict = rule->verdict;
	out_ruling->dead_address = rule->dead_address;
	out_ruling->why = rule->why;
	out_ruling->advice = rule->advice;
	*out_delay_s = rule->delay_s;
}

/* No code, or one no row knows: after end-of-data nobody can tell. */
static void judge_breakage(
	const struct attempt *attempt, struct ruling *out_ruling, int *out_delay_s)
{
	enum error_kind broke = attempt->receipt->stage == SMTP_STAGE_END_OF_DATA
	                                ? ERR_UNSURE
	                                : attempt->broke;
	for (size_t i = 0; i < G_N_ELEMENTS(breakages); i++) {
		if (breakages[i].broke != broke)
			continue;
		out_ruling->verdict = breakages[i].verdict;
		out_ruling->why = breakages[i].why;
		out_ruling->advice = breakages[i].advice;
		*out_delay_s = breakages[i].delay_s;
		return;
	}
	assert(!"an error kind without a row");
}

static const struct rule *find_rule(const struct receipt *receipt)
{
	const char *text = receipt->text != NULL ? receipt->text : "";
	const struct enhanced_status status = enhanced_status_of(text);
	for (size_t i = 0; i < G_N_ELEMENTS(rules); i++)
		if (fits(&rules[i], receipt, &status))
			return &rules[i];
	return NULL;
}

static bool fits(const struct rule *rule, const struct receipt *receipt,
	const struct enhanced_status *status)
{
	if ((rule->stages & 1u << receipt->stage) == 0 ||
		receipt->code < rule->code_from || receipt->code > rule->code_to)
		return false;
	/* A status of another class than the code is not to be believed. */
	if (rule->subject != ANY && (status->class != receipt->code / 100 ||
					    status->subject != rule->subject ||
					    status->detail < rule->detail_from ||
					    status->detail > rule->detail_to))
		return false;
	return rule->words == NULL ||
	       (receipt->text != NULL && has_words(receipt->text, rule->words));
}

/* Whatever the case; "^" binds the words to the start. */
static bool has_words(const char *text, const char *words)
{
	if (words[0] == '^')
		return g_ascii_strncasecmp(text, words + 1, strlen(words + 1)) == 0;
	size_t len = strlen(words);
	for (; *text != '\0'; text++)
		if (g_ascii_strncasecmp(text, words, len) == 0)
			return true;
	return false;
}

/* 1, 2, 4, ... minutes up to an hour, each a little more or less. */
static int backoff_s(const struct attempt *attempt)
{
	int delay_s = BACKOFF_FIRST_S;
	for (int i = 1; i < attempt->tries && delay_s < BACKOFF_LAST_S; i++)
		delay_s *= 2;
	delay_s = MIN(delay_s, BACKOFF_LAST_S);
	double factor = 1 - JITTER + 2 * JITTER * attempt->random;
	return (int)(delay_s * factor);
}
