#include "send/sender.h"

#include "approve/approve.h"
#include "base/error.h"
#include "record/outbox.h"
#include "record/shops.h"
#include "record/suppression.h"

#define BATCH     50
#define MINUTE_US (60 * G_USEC_PER_SEC)
#define UNREACHABLE_MS                                                                 \
	(60 * 1000) /* a server that does not answer is tried again then */

struct sender {
	struct db *db;
	struct sender_options options;
	GMutex mutex; /* guards `smtp` against sender_hurry() */
	struct smtp *smtp;
	bool hurried;
	gint64 window_start_us; /* of the minute the rate counts in */
	int in_window;
};

/* One mail on its way. */
struct trip {
	struct sender *sender;
	struct outbox_row *mail;
	struct approver who;
	struct ruling ruling;
};

struct sender *sender_new(struct db *db, const struct sender_options *options)
{
	struct sender *sender = g_new0(struct sender, 1);
	sender->db = db;
	sender->options = *options;
	g_mutex_init(&sender->mutex);
	return sender;
}

static void set_session(struct sender *sender, struct smtp *smtp)
{
	g_mutex_lock(&sender->mutex);
	struct smtp *before = sender->smtp;
	sender->smtp = smtp;
	if (smtp != NULL && sender->hurried)
		smtp_hurry(smtp);
	g_mutex_unlock(&sender->mutex);
	smtp_close(before);
}

void sender_free(struct sender *sender)
{
	if (sender == NULL)
		return;
	set_session(sender, NULL);
	g_mutex_clear(&sender->mutex);
	g_free(sender);
}

void sender_hurry(struct sender *sender)
{
	g_mutex_lock(&sender->mutex);
	sender->hurried = true;
	if (sender->smtp != NULL)
		smtp_hurry(sender->smtp);
	g_mutex_unlock(&sender->mutex);
}

/* --- writing down
 * ---------------------------------------------------------------------- */

/* The outbox's step, and the draft's with it, in one transaction. */
static bool move(struct trip *trip, enum outbox_event event, GError **err)
{
	struct db *db = trip->sender->db;
	if (!db_begin(db, err))
		return false;
	if (outbox_move(db, trip->mail, event, err) &&
		approve_follow(db, &trip->who, trip->mail, err))
		return db_commit(db, err);
	db_rollback(db);
	return false;
}

static void set_answer(struct outbox_row *mail, const char *text)
{
	g_free(mail->last_answer);
	mail->last_answer = g_strdup(text);
}

/* Which step each verdict is. */
static const enum outbox_event verdict_events[] = {
	[SEND_ACCEPTED] = OUTBOX_EVENT_ACCEPT,
	[SEND_DEFER] = OUTBOX_EVENT_DEFER,
	[SEND_REFUSED] = OUTBOX_EVENT_REFUSE,
	[SEND_UNSURE] = OUTBOX_EVENT_LOSE,
	[SEND_STOP_ACCOUNT] = OUTBOX_EVENT_DEFER,
};

static bool write_verdict(struct trip *trip, const char *words, GError **err)
{
	struct outbox_row *mail = trip->mail;
	const struct ruling *ruling = &trip->ruling;
	g_autofree char *answer = g_strdup_printf("%s%s%s%s%s", ruling->why,
		ruling->advice[0] != '\0' ? ": " : "", ruling->advice,
		words[0] != '\0' ? " -- " : "", words);
	set_answer(mail, answer);
	mail->next_try_at_utc = ruling->next_try_at_utc;
	if (ruling->verdict == SEND_ACCEPTED) {
		mail->sent_at_utc = trip->who.now_utc;
		mail->copy_due = trip->sender->options.keep_copies;
	}
	return move(trip, verdict_events[ruling->verdict], err);
}

/* Nobody reads mail there: no mailings to it. */
static bool note_dead_address(struct trip *trip, GError **err)
{
	if (!trip->ruling.dead_address)
		return true;
	return suppression_add(trip->sender->db, trip->mail->shop_id,
		trip->mail->envelope_to, "mailing", trip->ruling.why, trip->who.now_utc,
		0, err);
}

/* --- recovery
 * ---------------------------------------------------------------------------- */

static bool recover_state(struct sender *sender, int64_t now_utc,
	enum outbox_state state, enum outbox_event event, const char *answer,
	GError **err)
{
	g_autoptr(GArray) mails =
		outbox_in_state(sender->db, sender->options.shop_id, state, err);
	if (mails == NULL)
		return false;
	for (guint i = 0; i < mails->len; i++) {
		struct trip trip = {
			.sender = sender,
			.mail = &g_array_index(mails, struct outbox_row, i),
			.who = {"replyd", now_utc},
		};
		set_answer(trip.mail, answer);
		trip.mail->next_try_at_utc = now_utc;
		if (!move(&trip, event, err))
			return false;
	}
	return true;
}

bool sender_recover(struct sender *sender, int64_t now_utc, GError **err)
{
	return recover_state(sender, now_utc, OUTBOX_SENDING, OUTBOX_EVENT_DEFER,
		       "replyd was stopped before the mail had left", err) &&
	       recover_state(sender, now_utc, OUTBOX_DELIVERING, OUTBOX_EVENT_LOSE,
		       "replyd was stopped before the server's last answer: the mail "
		       "may "
		       "have gone out",
		       err);
}

/* --- one mail
 * ------------------------------------------------------------------------------ */

static bool before_end(void *context, GError **err)
{
	struct trip *trip = context;
	return move(trip, OUTBOX_EVENT_DELIVER, err);
}

static void judge(struct trip *trip, const struct receipt *receipt, const GError *broke)
{
	const struct attempt attempt = {
		.receipt = receipt,
		.broke = error_kind(broke),
		.tries = trip->mail->attempts,
		.now_utc = trip->who.now_utc,
		.random = g_random_double(),
	};
	verdict_judge(&attempt, &trip->ruling);
}

/*
 * What cannot be sent whatever the server says: an address that asked for no mail at
 * all. *out_refused is true after it went back to the agent.
 */
static bool refuse_suppressed(struct trip *trip, bool *out_refused, GError **err)
{
	g_autofree char *reason = NULL;
	*out_refused = false;
	if (!suppression_check(trip->sender->db, trip->mail->shop_id,
		    trip->mail->envelope_to, "all", trip->who.now_utc, &reason, err))
		return false;
	if (reason == NULL)
		return true;
	*out_refused = true;
	trip->ruling = (struct ruling){
		.verdict = SEND_REFUSED,
		.why = "the address is on the list of those that get no mail",
		.advice = "",
	};
	return move(trip, OUTBOX_EVENT_CLAIM, err) && write_verdict(trip, reason, err);
}

static bool send_mail(struct trip *trip, GError **err)
{
	struct outbox_row *mail = trip->mail;
	const struct smtp_mail envelope = {
		.from = mail->envelope_from,
		.to = mail->envelope_to,
		.mail = mail->mail,
		.before_end = before_end,
		.context = trip,
	};
	mail->attempts++;
	if (!move(trip, OUTBOX_EVENT_CLAIM, err))
		return false;
	struct receipt receipt = {0};
	g_autoptr(GError) broke = NULL;
	(void)!smtp_send(trip->sender->smtp, &envelope, &receipt, &broke);
	judge(trip, &receipt, broke);
	const char *words = receipt.text != NULL ? receipt.text
	                    : broke != NULL      ? broke->message
	                                         : "";
	bool ok = write_verdict(trip, words, err) && note_dead_address(trip, err);
	receipt_clear(&receipt);
	return ok;
}

/* --- the run
 * --------------------------------------------------------------------------------- */

static bool connect_if_needed(struct sender *sender, GError **err)
{
	if (sender->smtp != NULL && smtp_usable(sender->smtp))
		return true;
	set_session(sender, NULL);
	struct receipt receipt = {0};
	struct smtp *smtp = smtp_open(&sender->options.smtp, &receipt, err);
	receipt_clear(&receipt);
	set_session(sender, smtp);
	return smtp != NULL;
}

/* How many mails may still leave in this minute. */
static int allowance(struct sender *sender)
{
	gint64 now_us = g_get_monotonic_time();
	if (sender->window_start_us == 0 ||
		now_us - sender->window_start_us >= MINUTE_US) {
		sender->window_start_us = now_us;
		sender->in_window = 0;
	}
	return MAX(sender->options.rate_per_minute - sender->in_window, 0);
}

static int64_t until_next_minute_ms(const struct sender *sender)
{
	return (sender->window_start_us + MINUTE_US - g_get_monotonic_time()) / 1000 +
	       1;
}

/* All sending of the shop may have been stopped since the drafts were approved. */
static GArray *due_mails(struct sender *sender, int64_t now_utc, GError **err)
{
	bool paused = false;
	int64_t shop_id = sender->options.shop_id;
	if (!shop_is_paused(sender->db, shop_id, &paused, err))
		return NULL;
	if (paused)
		return g_array_new(FALSE, FALSE, sizeof(struct outbox_row));
	return outbox_due(
		sender->db, shop_id, now_utc, MIN(BATCH, allowance(sender)), err);
}

static bool find_wait(
	struct sender *sender, int64_t now_utc, int64_t *out_wait_ms, GError **err)
{
	int64_t next = 0;
	bool paused = false;
	if (!outbox_next_due(sender->db, sender->options.shop_id, &next, err) ||
		!shop_is_paused(sender->db, sender->options.shop_id, &paused, err))
		return false;
	*out_wait_ms = next == 0 || paused      ? 0
	               : next > now_utc         ? (next - now_utc) * 1000
	               : allowance(sender) == 0 ? until_next_minute_ms(sender)
	                                        : 1;
	return true;
}

static bool run_one(
	struct trip *trip, sent_report_fn report, void *context, GError **err)
{
	bool refused = false;
	if (!refuse_suppressed(trip, &refused, err))
		return false;
	if (!refused) {
		if (!connect_if_needed(trip->sender, err) || !send_mail(trip, err))
			return false;
		trip->sender->in_window++;
	}
	const struct sent_report said = {trip->mail->id, trip->mail->draft_id,
		trip->ruling.verdict, trip->ruling.why};
	if (report != NULL)
		report(&said, context);
	if (trip->ruling.verdict != SEND_STOP_ACCOUNT)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
		"the server refuses the account: %s%s%s", trip->ruling.why,
		trip->ruling.advice[0] != '\0' ? ": " : "", trip->ruling.advice);
	return false;
}

bool sender_run_due(struct sender *sender, int64_t now_utc, sent_report_fn report,
	void *context, int64_t *out_wait_ms, GError **err)
{
	*out_wait_ms = UNREACHABLE_MS;
	g_autoptr(GArray) mails = due_mails(sender, now_utc, err);
	if (mails == NULL)
		return false;
	for (guint i = 0; i < mails->len && !sender->hurried; i++) {
		struct trip trip = {
			.sender = sender,
			.mail = &g_array_index(mails, struct outbox_row, i),
			.who = {"replyd", now_utc},
		};
		if (!run_one(&trip, report, context, err)) {
			set_session(sender, NULL);
			return false;
		}
	}
	return find_wait(sender, now_utc, out_wait_ms, err);
}
