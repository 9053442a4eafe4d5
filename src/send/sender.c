/*
 * The session is opened before the claim, so that no mail is claimed for nothing; what
 * is written when is the ledger's.
 */
#include "send/sender.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/error.h"
#include "record/outbox.h"
#include "record/shops.h"
#include "send/ledger.h"

#define BATCH          50
#define RATE_WINDOW_US (60 * G_USEC_PER_SEC)
#define UNREACHABLE_MS                                                                 \
	(60 * 1000) /* a server that does not answer is tried again then */

struct sender {
	struct sender_options options;
	struct ledger ledger;
	int lock_fd;  /* -1: not locked */
	int hurry_fd; /* eventfd: readable once hurried */
	GMutex mutex; /* guards `smtp` against sender_hurry() */
	struct smtp *smtp;
	unsigned session_mails; /* accepted in it */
	GQueue started_us;      /* of gint64 *: the mails of the last minute */
	atomic_bool hurried;
};

/* One mail on its way. */
struct trip {
	struct sender *sender;
	struct outbox_row *mail;
	struct ruling ruling;
};

static bool lock_shop(struct sender *sender, GError **err);
static GArray *due_mails(struct sender *sender, int64_t now_utc, GError **err);
static bool run_one(struct trip *trip, GError **err);
static bool open_session(struct sender *sender, GError **err);
static void set_session(struct sender *sender, struct smtp *smtp);
static bool send_mail(struct trip *trip, GError **err);
static bool before_end(void *context, GError **err);
static bool is_of_the_mail(const struct sender *sender, const struct receipt *receipt);
static void fail_account(const struct ruling *ruling, const char *words, GError **err);
static int allowance(struct sender *sender);
static int64_t until_next_slot_ms(struct sender *sender);
static bool find_wait(
	struct sender *sender, int64_t now_utc, int64_t *out_wait_ms, GError **err);

struct sender *sender_new(struct db *db, const struct sender_options *options)
{
	struct sender *sender = g_new0(struct sender, 1);
	sender->options = *options;
	sender->lock_fd = -1;
	sender->hurry_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	sender->options.smtp.hurry_fd = sender->hurry_fd;
	ledger_init(&sender->ledger, db, options->shop_id, options->keep_copies);
	g_mutex_init(&sender->mutex);
	g_queue_init(&sender->started_us);
	return sender;
}

void sender_free(struct sender *sender)
{
	if (sender == NULL)
		return;
	set_session(sender, NULL);
	if (sender->lock_fd >= 0)
		(void)close(sender->lock_fd); /* lets the lock go */
	(void)close(sender->hurry_fd);        /* there is nothing to lose in it */
	ledger_release(&sender->ledger);
	g_queue_clear_full(&sender->started_us, g_free);
	g_mutex_clear(&sender->mutex);
	g_free(sender);
}

bool sender_recover(struct sender *sender, int64_t now_utc, GError **err)
{
	sender->ledger.who.now_utc = now_utc;
	return lock_shop(sender, err) && ledger_recover(&sender->ledger, err);
}

bool sender_run_due(struct sender *sender, int64_t now_utc, sent_report_fn report,
	void *context, int64_t *out_wait_ms, GError **err)
{
	*out_wait_ms = UNREACHABLE_MS;
	sender->ledger.who.now_utc = now_utc;
	if (!lock_shop(sender, err) || !ledger_catch_up(&sender->ledger, err))
		return false;
	g_autoptr(GArray) mails = due_mails(sender, now_utc, err);
	if (mails == NULL)
		return false;
	for (guint i = 0; i < mails->len && !atomic_load(&sender->hurried); i++) {
		struct trip trip = {
			.sender = sender,
			.mail = &g_array_index(mails, struct outbox_row, i),
		};
		struct sent_report said = {trip.mail->id, trip.mail->draft_id, 0, NULL};
		bool goes_on = run_one(&trip, err);
		said.verdict = trip.ruling.verdict;
		said.why = trip.ruling.why;
		if (report != NULL && said.why != NULL)
			report(&said, context);
		if (!goes_on) {
			set_session(sender, NULL);
			return false;
		}
	}
	*out_wait_ms = 0;
	bool ok = atomic_load(&sender->hurried) ||
	          find_wait(sender, now_utc, out_wait_ms, err);
	if (!ok || *out_wait_ms != 1) /* an idle session costs both sides memory */
		set_session(sender, NULL);
	return ok;
}

void sender_hurry(struct sender *sender)
{
	atomic_store(&sender->hurried, true);
	(void)eventfd_write(sender->hurry_fd, 1); /* it never is full */
	g_mutex_lock(&sender->mutex);
	if (sender->smtp != NULL)
		smtp_hurry(sender->smtp);
	g_mutex_unlock(&sender->mutex);
}

/* Two senders of a shop would each take the other's mails for what a crash left. */
static bool lock_shop(struct sender *sender, GError **err)
{
	if (sender->lock_fd >= 0 || sender->options.lock_dir == NULL)
		return true;
	g_autofree char *path = g_strdup_printf("%s/send-%" G_GINT64_FORMAT ".lock",
		sender->options.lock_dir, sender->options.shop_id);
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0) {
		sender->lock_fd = fd;
		return true;
	}
	if (fd >= 0 && errno == EWOULDBLOCK)
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not send: another replyd is sending for the shop");
	else
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "could not lock \"%s\": %s",
			path, g_strerror(errno));
	if (fd >= 0)
		(void)close(fd); /* nothing was written to it */
	return false;
}

/* All sending of the shop may have been stopped since the drafts were approved. */
static GArray *due_mails(struct sender *sender, int64_t now_utc, GError **err)
{
	bool paused = false;
	struct db *db = sender->ledger.db;
	int64_t shop_id = sender->options.shop_id;
	if (!shop_is_paused(db, shop_id, &paused, err))
		return NULL;
	if (paused)
		return g_array_new(FALSE, FALSE, sizeof(struct outbox_row));
	return outbox_due(db, shop_id, now_utc, MIN(BATCH, allowance(sender)), err);
}

/* trip->ruling has no reason when nothing was decided about the mail. */
static bool run_one(struct trip *trip, GError **err)
{
	struct sender *sender = trip->sender;
	int refused = ledger_refuse_suppressed(&sender->ledger, trip->mail, err);
	if (refused > 0)
		trip->ruling = (struct ruling){
			.verdict = SEND_REFUSED,
			.why = "the address is on the list of those that get no mail",
			.advice = "",
		};
	if (refused != 0)
		return refused > 0;
	if (!open_session(sender, err))
		return false;
	/* Asked anew: until the session was there, it could not be hurried. */
	return atomic_load(&sender->hurried) || send_mail(trip, err);
}

static bool open_session(struct sender *sender, GError **err)
{
	if (sender->smtp != NULL && smtp_usable(sender->smtp))
		return true;
	set_session(sender, NULL);
	struct receipt receipt = {.stage = SMTP_STAGE_CONNECT};
	g_autoptr(GError) cause = NULL;
	set_session(sender, smtp_open(&sender->options.smtp, &receipt, &cause));
	bool hurried = atomic_load(&sender->hurried);
	if (sender->smtp == NULL && !hurried) {
		const struct outbox_row any = {0};
		struct ruling ruling =
			ledger_judge(&sender->ledger, &any, &receipt, cause);
		if (ledger_postpone_due(&sender->ledger, &receipt, cause, err))
			fail_account(&ruling, cause->message, err);
	}
	receipt_clear(&receipt);
	return sender->smtp != NULL || hurried;
}

static void set_session(struct sender *sender, struct smtp *smtp)
{
	g_mutex_lock(&sender->mutex);
	struct smtp *before = sender->smtp;
	sender->smtp = smtp;
	g_mutex_unlock(&sender->mutex);
	sender->session_mails = 0;
	smtp_close(before);
}

static bool send_mail(struct trip *trip, GError **err)
{
	struct sender *sender = trip->sender;
	struct outbox_row *mail = trip->mail;
	g_autoptr(GError) taken = NULL;
	if (!ledger_claim(&sender->ledger, mail, &taken)) {
		if (error_kind(taken) == ERR_INPUT) /* an agent called it back */
			return true;
		g_propagate_error(err, g_steal_pointer(&taken));
		return false;
	}
	gint64 now_us = g_get_monotonic_time();
	g_queue_push_tail(&sender->started_us, g_memdup2(&now_us, sizeof(now_us)));
	const struct smtp_mail envelope = {
		.from = mail->envelope_from,
		.to = mail->envelope_to,
		.mail = mail->mail,
		.before_end = before_end,
		.context = trip,
	};
	struct receipt receipt = {0};
	g_autoptr(GError) broke = NULL;
	bool sent = smtp_send(sender->smtp, &envelope, &receipt, &broke);
	bool of_the_mail = is_of_the_mail(sender, &receipt);
	mail->attempts -= of_the_mail ? 0 : 1;
	trip->ruling = ledger_judge(&sender->ledger, mail, &receipt, broke);
	if (!of_the_mail && trip->ruling.verdict == SEND_DEFER)
		trip->ruling.next_try_at_utc = sender->ledger.who.now_utc;
	sender->session_mails += sent ? 1 : 0;
	g_autofree char *words = g_strdup(sent ? receipt.text : broke->message);
	receipt_clear(&receipt);
	if (!ledger_settle(&sender->ledger, mail, &trip->ruling, words, err))
		return false;
	if (trip->ruling.verdict != SEND_STOP_ACCOUNT)
		return true;
	fail_account(&trip->ruling, words, err);
	return false;
}

static bool before_end(void *context, GError **err)
{
	const struct trip *trip = context;
	return ledger_deliver(&trip->sender->ledger, trip->mail, err);
}

/*
 * Whether the attempt says anything about the mail: not when we are told to stop, nor
 * when a session that served others was closed before this one began.
 */
static bool is_of_the_mail(const struct sender *sender, const struct receipt *receipt)
{
	bool closed = receipt->stage == SMTP_STAGE_MAIL &&
	              (receipt->code == 0 || receipt->code == 421);
	bool ended = receipt->stage == SMTP_STAGE_END_OF_DATA;
	return ended || (!atomic_load(&sender->hurried) &&
				!(closed && sender->session_mails > 0));
}

static void fail_account(const struct ruling *ruling, const char *words, GError **err)
{
	bool stop = ruling->verdict == SEND_STOP_ACCOUNT;
	g_set_error(err, REPLYD_ERROR, stop ? ERR_CONFIG : ERR_TEMP,
		"could not send: %s: %s%s%s", ruling->why, words,
		ruling->advice[0] != '\0' ? "; " : "", ruling->advice);
}

/* How many mails may leave now: so many in any 60 seconds. */
static int allowance(struct sender *sender)
{
	gint64 since_us = g_get_monotonic_time() - RATE_WINDOW_US;
	const gint64 *oldest = g_queue_peek_head(&sender->started_us);
	while (oldest != NULL && *oldest <= since_us) {
		g_free(g_queue_pop_head(&sender->started_us));
		oldest = g_queue_peek_head(&sender->started_us);
	}
	int used = (int)g_queue_get_length(&sender->started_us);
	return MAX(sender->options.rate_per_minute - used, 0);
}

static int64_t until_next_slot_ms(struct sender *sender)
{
	const gint64 *oldest = g_queue_peek_head(&sender->started_us);
	if (oldest == NULL)
		return UNREACHABLE_MS;
	return MAX(*oldest + RATE_WINDOW_US - g_get_monotonic_time(), 0) / 1000 + 1;
}

static bool find_wait(
	struct sender *sender, int64_t now_utc, int64_t *out_wait_ms, GError **err)
{
	int64_t next = 0;
	bool paused = false;
	struct db *db = sender->ledger.db;
	if (!outbox_next_due(db, sender->options.shop_id, &next, err) ||
		!shop_is_paused(db, sender->options.shop_id, &paused, err))
		return false;
	*out_wait_ms = next == 0 || paused      ? 0
	               : next > now_utc         ? (next - now_utc) * 1000
	               : allowance(sender) == 0 ? until_next_slot_ms(sender)
	                                        : 1;
	return true;
}
