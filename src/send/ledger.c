#include "send/ledger.h"

#include "base/clock.h"
#include "record/events.h"
#include "record/suppression.h"

#define ACTOR             "replyd"
#define BATCH             50
#define BACK_OF_QUEUE_S   60
#define MAILING_REST_DAYS 90 /* how long a dead address gets no mailings */
#define DEFERRED          "mail.deferred"

/* What is to become of a mail that was tried; its row has the rest. */
struct outcome {
	struct outbox_row mail; /* owned */
	enum outbox_event event;
	bool dead_address;
};

/* Steps of a mail's life to be done at once; `log` names an event for a delay. */
struct moves {
	enum outbox_event events[2];
	unsigned len;
	const char *log; /* NULL: none */
};

static GArray *due(struct ledger *ledger, GError **err);
static bool recover(struct ledger *ledger, enum outbox_state state,
	enum outbox_event event, const char *why, GError **err);
static bool postpone(struct ledger *ledger, struct outbox_row *mail,
	const struct receipt *receipt, const GError *cause, GError **err);
static bool delay_due(struct ledger *ledger, int64_t until_utc, GError **err);
static void describe(const struct ledger *ledger, struct outbox_row *mail,
	const struct ruling *ruling, const char *words);
static enum outbox_event event_for(enum send_verdict verdict);
static bool commit(struct ledger *ledger, struct outbox_row *mail,
	const struct moves *moves, GError **err);
static bool apply(struct ledger *ledger, struct outbox_row *mail,
	const struct moves *moves, GError **err);
static bool apply_outcome(
	struct ledger *ledger, const struct outcome *outcome, GError **err);
static bool end_transaction(struct db *db, bool good, GError **err);
static void outcome_free(struct outcome *outcome);

void ledger_init(
	struct ledger *ledger, struct db *db, int64_t shop_id, bool keeps_copies)
{
	*ledger = (struct ledger){
		.db = db,
		.shop_id = shop_id,
		.keeps_copies = keeps_copies,
		.who.actor = ACTOR,
	};
}

void ledger_release(struct ledger *ledger)
{
	g_clear_pointer(&ledger->unsettled, outcome_free);
}

bool ledger_recover(struct ledger *ledger, GError **err)
{
	return recover(ledger, OUTBOX_SENDING, OUTBOX_EVENT_DEFER,
		       "replyd ended before the mail was out", err) &&
	       recover(ledger, OUTBOX_DELIVERING, OUTBOX_EVENT_LOSE,
		       "replyd ended while the mail was going out: look into the Sent "
		       "folder, or ask the buyer",
		       err);
}

bool ledger_catch_up(struct ledger *ledger, GError **err)
{
	if (ledger->unsettled == NULL)
		return true;
	if (!db_begin(ledger->db, err))
		return false;
	bool good = apply_outcome(ledger, ledger->unsettled, err);
	if (!end_transaction(ledger->db, good, err))
		return false;
	g_clear_pointer(&ledger->unsettled, outcome_free);
	return true;
}

int ledger_refuse_suppressed(
	struct ledger *ledger, struct outbox_row *mail, GError **err)
{
	const struct moves moves = {{OUTBOX_EVENT_CLAIM, OUTBOX_EVENT_REFUSE}, 2, NULL};
	g_autofree char *reason = NULL;
	if (!suppression_check(ledger->db, ledger->shop_id, mail->envelope_to, "all",
		    ledger->who.now_utc, &reason, err))
		return -1;
	if (reason == NULL)
		return 0;
	g_free(mail->last_answer);
	mail->last_answer = g_strdup_printf("no mail goes to this address: %s", reason);
	return commit(ledger, mail, &moves, err) ? 1 : -1;
}

bool ledger_claim(struct ledger *ledger, struct outbox_row *mail, GError **err)
{
	const struct moves moves = {{OUTBOX_EVENT_CLAIM}, 1, NULL};
	mail->attempts++;
	return commit(ledger, mail, &moves, err);
}

bool ledger_deliver(struct ledger *ledger, struct outbox_row *mail, GError **err)
{
	const struct moves moves = {{OUTBOX_EVENT_DELIVER}, 1, NULL};
	return commit(ledger, mail, &moves, err);
}

bool ledger_settle(struct ledger *ledger, struct outbox_row *mail,
	const struct ruling *ruling, const char *words, GError **err)
{
	bool stop = ruling->verdict == SEND_STOP_ACCOUNT;
	describe(ledger, mail, ruling, words);
	if (stop) /* one mail that always stops the account must not hold up all */
		mail->next_try_at_utc += BACK_OF_QUEUE_S;
	struct outcome *outcome = g_new0(struct outcome, 1);
	outcome->mail = *mail;
	*mail = (struct outbox_row){0};
	outcome->event = event_for(ruling->verdict);
	outcome->dead_address = ruling->dead_address;
	ledger->unsettled = outcome;
	return ledger_catch_up(ledger, err) &&
	       (!stop || delay_due(ledger, ruling->next_try_at_utc, err));
}

bool ledger_postpone_due(struct ledger *ledger, const struct receipt *receipt,
	const GError *cause, GError **err)
{
	for (;;) {
		g_autoptr(GArray) mails = due(ledger, err);
		if (mails == NULL || mails->len == 0)
			return mails != NULL;
		if (!db_begin(ledger->db, err))
			return false;
		bool good = true;
		for (guint i = 0; i < mails->len && good; i++)
			good = postpone(ledger,
				&g_array_index(mails, struct outbox_row, i), receipt,
				cause, err);
		if (!end_transaction(ledger->db, good, err))
			return false;
	}
}

struct ruling ledger_judge(const struct ledger *ledger, const struct outbox_row *mail,
	const struct receipt *receipt, const GError *cause)
{
	const struct attempt attempt = {
		.receipt = receipt,
		.broke = cause != NULL ? error_kind(cause) : ERR_TEMP,
		.tries = mail->attempts,
		.now_utc = ledger->who.now_utc,
		.random = g_random_double(),
	};
	struct ruling ruling;
	verdict_judge(&attempt, &ruling);
	return ruling;
}

static GArray *due(struct ledger *ledger, GError **err)
{
	return outbox_due(ledger->db, ledger->shop_id, ledger->who.now_utc, BATCH, err);
}

static bool recover(struct ledger *ledger, enum outbox_state state,
	enum outbox_event event, const char *why, GError **err)
{
	const struct moves moves = {{event}, 1, DEFERRED};
	g_autoptr(GArray) mails =
		outbox_in_state(ledger->db, ledger->shop_id, state, err);
	bool good = mails != NULL;
	for (guint i = 0; good && i < mails->len; i++) {
		struct outbox_row *mail = &g_array_index(mails, struct outbox_row, i);
		mail->next_try_at_utc = ledger->who.now_utc;
		g_free(mail->last_answer);
		mail->last_answer = g_strdup(why);
		good = commit(ledger, mail, &moves, err);
	}
	return good;
}

static bool postpone(struct ledger *ledger, struct outbox_row *mail,
	const struct receipt *receipt, const GError *cause, GError **err)
{
	mail->attempts++;
	struct ruling ruling = ledger_judge(ledger, mail, receipt, cause);
	describe(ledger, mail, &ruling, cause->message);
	const struct moves moves = {
		{OUTBOX_EVENT_CLAIM, event_for(ruling.verdict)}, 2, DEFERRED};
	return apply(ledger, mail, &moves, err);
}

static bool delay_due(struct ledger *ledger, int64_t until_utc, GError **err)
{
	const struct moves moves = {{OUTBOX_EVENT_CLAIM, OUTBOX_EVENT_DEFER}, 2, NULL};
	for (;;) {
		g_autoptr(GArray) mails = due(ledger, err);
		if (mails == NULL || mails->len == 0)
			return mails != NULL;
		if (!db_begin(ledger->db, err))
			return false;
		bool good = true;
		for (guint i = 0; i < mails->len && good; i++) {
			struct outbox_row *mail =
				&g_array_index(mails, struct outbox_row, i);
			mail->next_try_at_utc = until_utc;
			good = apply(ledger, mail, &moves, err);
		}
		if (!end_transaction(ledger->db, good, err))
			return false;
	}
}

/* What the agent reads, and when to try again. */
static void describe(const struct ledger *ledger, struct outbox_row *mail,
	const struct ruling *ruling, const char *words)
{
	bool accepted = ruling->verdict == SEND_ACCEPTED;
	g_free(mail->last_answer);
	mail->last_answer = accepted ? g_strdup(words)
	                             : g_strdup_printf("%s: %s%s%s", ruling->why, words,
					       ruling->advice[0] != '\0' ? "; " : "",
					       ruling->advice);
	mail->next_try_at_utc = ruling->next_try_at_utc;
	if (accepted) {
		mail->sent_at_utc = ledger->who.now_utc;
		mail->copy_due = ledger->keeps_copies;
	}
}

static enum outbox_event event_for(enum send_verdict verdict)
{
	switch (verdict) {
	case SEND_ACCEPTED:
		return OUTBOX_EVENT_ACCEPT;
	case SEND_REFUSED:
		return OUTBOX_EVENT_REFUSE;
	case SEND_UNSURE:
		return OUTBOX_EVENT_LOSE;
	case SEND_DEFER:
	case SEND_STOP_ACCOUNT:
		break;
	}
	return OUTBOX_EVENT_DEFER;
}

/* The moves in a transaction of their own; nothing happened when it fails. */
static bool commit(struct ledger *ledger, struct outbox_row *mail,
	const struct moves *moves, GError **err)
{
	enum outbox_state before = mail->state;
	if (!db_begin(ledger->db, err))
		return false;
	bool good = apply(ledger, mail, moves, err);
	if (end_transaction(ledger->db, good, err))
		return true;
	mail->state = before;
	return false;
}

/* The mail's steps, and its draft's after them. */
static bool apply(struct ledger *ledger, struct outbox_row *mail,
	const struct moves *moves, GError **err)
{
	for (unsigned i = 0; i < moves->len; i++)
		if (!outbox_move(ledger->db, mail, moves->events[i], err))
			return false;
	if (!approve_follow(ledger->db, &ledger->who, mail, err))
		return false;
	if (mail->state != OUTBOX_WAITING)
		return true;
	const struct event_row event = {
		.at_utc = ledger->who.now_utc,
		.shop_id = mail->shop_id,
		.case_id = mail->case_id,
		.draft_id = mail->draft_id,
		.name = (char *)moves->log,
		.actor = (char *)ACTOR,
		.detail = mail->last_answer,
	};
	return moves->log == NULL || event_append(ledger->db, &event, err);
}

static bool apply_outcome(
	struct ledger *ledger, const struct outcome *outcome, GError **err)
{
	const struct moves moves = {{outcome->event}, 1, DEFERRED};
	struct outbox_row mail = outcome->mail; /* strings stay the outcome's */
	int64_t now_utc = ledger->who.now_utc;
	if (!apply(ledger, &mail, &moves, err))
		return false;
	return !outcome->dead_address ||
	       suppression_add(ledger->db, ledger->shop_id, mail.envelope_to, "mailing",
		       mail.last_answer, now_utc,
		       time_add_days(now_utc, MAILING_REST_DAYS), err);
}

static bool end_transaction(struct db *db, bool good, GError **err)
{
	if (good && db_commit(db, err))
		return true;
	if (db_in_transaction(db))
		db_rollback(db);
	return false;
}

static void outcome_free(struct outcome *outcome)
{
	outbox_row_clear(&outcome->mail);
	g_free(outcome);
}
