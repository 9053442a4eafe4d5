/*
 * A round goes: Sent folder, inbox, marks and moves, copies into Sent, doubts. After
 * news (IDLE) only the inbox is read, so that a draft is there within milliseconds; the
 * Sent folder is looked at again at least every SENT_EVERY_MS.
 *
 * At the first sight of a mailbox the order is inbox first: the answers found in Sent
 * then find their cases, and only what nobody answered gets a draft.
 */
#include "daemon/mailbox_worker.h"

#include <string.h>

#include "approve/approve.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/log.h"
#include "daemon/account.h"
#include "fetch/backoff.h"
#include "fetch/drain.h"
#include "fetch/folders.h"
#include "fetch/imap.h"
#include "fetch/mailbox.h"
#include "fetch/sent.h"
#include "fetch/wait.h"
#include "record/messages.h"
#include "record/outbox.h"
#include "record/shops.h"

#define SENT_EVERY_MS (60 * 1000)
#define CONFIG_RETRY_MS                                                                \
	(30 * 60 * 1000) /* after a refusal only the operator can mend */
#define AFTER_BATCH 500

struct mailbox_worker {
	struct worker worker;
	const struct engine *engine;
	const struct shop_settings *shop;
	struct intake *intake;
	struct db *db;
	int64_t shop_id;
	GMutex session_mutex; /* guards `imap` against the thread that stops us */
	struct imap *imap;
	char *sent_folder; /* NULL: not looked for yet, "": there is none */
	unsigned failures;
};

/* One mailbox being taken. */
struct taking {
	struct mailbox_worker *worker;
	struct intake_source *source;
	struct mail_reader *reader;
	struct mailbox_state state;
};

static bool connect_session(struct mailbox_worker *worker, GError **err);
static void close_session(struct mailbox_worker *worker);
static bool round_full(struct mailbox_worker *worker, GError **err);
static bool take_mailbox(struct mailbox_worker *worker, enum mailbox_role role,
	bool end_import, GError **err);
static bool do_after(struct mailbox_worker *worker, GError **err);
static bool tend_sent(struct mailbox_worker *worker, GError **err);
static void report(
	struct mailbox_worker *worker, const char *state, const char *detail);
static void *run(void *data);

static int64_t now_of(const struct mailbox_worker *worker)
{
	return clock_now(&worker->engine->clock);
}

struct mailbox_worker *mailbox_worker_new(const struct engine *engine,
	const struct shop_settings *shop, struct intake *intake, GError **err)
{
	struct mailbox_worker *worker = g_new0(struct mailbox_worker, 1);
	worker->engine = engine;
	worker->shop = shop;
	worker->intake = intake;
	g_mutex_init(&worker->session_mutex);
	g_autofree char *name = g_strdup_printf("imap-%.10s", shop->key);
	worker_init(&worker->worker, name);
	worker->db = db_open(engine->settings->store_url, err);
	if (worker->db == NULL || !shop_ensure(worker->db, shop->key, shop->address,
					  &worker->shop_id, err)) {
		mailbox_worker_free(worker);
		return NULL;
	}
	return worker;
}

void mailbox_worker_free(struct mailbox_worker *worker)
{
	if (worker == NULL)
		return;
	close_session(worker);
	db_close(worker->db);
	g_free(worker->sent_folder);
	g_mutex_clear(&worker->session_mutex);
	worker_clear(&worker->worker);
	g_free(worker);
}

bool mailbox_worker_round(struct mailbox_worker *worker, GError **err)
{
	if (worker->imap == NULL && !connect_session(worker, err))
		return false;
	if (round_full(worker, err)) {
		report(worker, "read", "");
		return true;
	}
	close_session(worker);
	return false;
}

void mailbox_worker_start(struct mailbox_worker *worker)
{
	worker_start(&worker->worker, run, worker);
}

void mailbox_worker_ask_to_stop(struct mailbox_worker *worker)
{
	worker_ask_to_stop(&worker->worker);
	g_mutex_lock(&worker->session_mutex);
	if (worker->imap != NULL)
		imap_interrupt(worker->imap);
	g_mutex_unlock(&worker->session_mutex);
}

void mailbox_worker_stop(struct mailbox_worker *worker)
{
	mailbox_worker_ask_to_stop(worker);
	worker_stop(&worker->worker);
}

void mailbox_worker_wake(struct mailbox_worker *worker)
{
	worker_wake(&worker->worker);
	g_mutex_lock(&worker->session_mutex);
	if (worker->imap != NULL)
		imap_wake(worker->imap);
	g_mutex_unlock(&worker->session_mutex);
}

int64_t mailbox_worker_busy_seconds(struct mailbox_worker *worker)
{
	return worker_busy_seconds(&worker->worker);
}

/* --- the session ---------------------------------------------------------------------
 */

/* Known from the moment it is connected, so that a login can be stopped too. */
static void set_session(struct imap *imap, void *context)
{
	struct mailbox_worker *worker = context;
	g_mutex_lock(&worker->session_mutex);
	worker->imap = imap;
	g_mutex_unlock(&worker->session_mutex);
}

static bool connect_session(struct mailbox_worker *worker, GError **err)
{
	struct imap *imap =
		account_open_imap(&worker->shop->imap, set_session, worker, err);
	set_session(imap, worker);
	return imap != NULL;
}

static void close_session(struct mailbox_worker *worker)
{
	g_mutex_lock(&worker->session_mutex);
	struct imap *imap = g_steal_pointer(&worker->imap);
	g_mutex_unlock(&worker->session_mutex);
	imap_close(imap);
}

/* "" when the shop wants no copies or the account has no such folder. */
static bool find_sent_folder(struct mailbox_worker *worker, GError **err)
{
	if (worker->sent_folder != NULL)
		return true;
	const char *wanted = worker->shop->sent_mailbox;
	if (strcmp(wanted, "none") == 0) {
		worker->sent_folder = g_strdup("");
		return true;
	}
	if (wanted[0] != '\0') {
		worker->sent_folder = g_strdup(wanted);
		return true;
	}
	int found = folder_find_sent(worker->imap, "Sent", &worker->sent_folder, err);
	if (found == 0)
		worker->sent_folder = g_strdup("");
	return found >= 0;
}

/* --- taking mail
 * ----------------------------------------------------------------------- */

static bool hand_over(const struct fetched_mail *mail, void *context)
{
	struct taking *taking = context;
	worker_set_busy(&taking->worker->worker, true); /* each mail is progress */
	if (worker_should_stop(&taking->worker->worker))
		return false;
	gsize len = 0;
	const void *bytes = g_bytes_get_data(mail->bytes, &len);
	const struct intake_mail item = {
		.uid = mail->uid,
		.checkpoint_uid = mail->checkpoint_uid,
		.internal_date_utc = mail->internal_date_utc != 0
	                                     ? mail->internal_date_utc
	                                     : now_of(taking->worker),
		.answered = (mail->flags & MAIL_FLAG_ANSWERED) != 0,
		.bytes = g_bytes_ref(mail->bytes),
		.read = mail_reader_read(taking->reader, bytes, len, mail->header_only),
	};
	return intake_push(taking->source, &item);
}

/* Where to start: a new mailbox with its history, a renumbered one from the beginning.
 */
static void begin(struct taking *taking, const struct mailbox_info *info,
	struct drain_options *options)
{
	struct mailbox_state *state = &taking->state;
	const struct mailbox_checkpoint checkpoint = {
		state->uidvalidity, state->last_uid, state->highest_modseq};
	int64_t history = (int64_t)taking->worker->shop->history_days * SECONDS_PER_DAY;
	if (state->connected_at_utc == 0)
		state->connected_at_utc = now_of(taking->worker);
	switch (mailbox_compare(info, &checkpoint)) {
	case MAILBOX_KNOWN:
		break;
	case MAILBOX_RENUMBERED:
		log_event(LOG_LEVEL_WARNING, "mailbox.renumbered",
			"shop=%s uidvalidity=%u", taking->worker->shop->key,
			info->uidvalidity);
		/* fall through */
	case MAILBOX_FIRST_SIGHT:
		state->uidvalidity = info->uidvalidity;
		state->last_uid = 0;
		break;
	}
	state->highest_modseq = info->highest_modseq;
	options->after_uid = state->last_uid;
	options->since_utc = state->connected_at_utc - history;
	options->mail_bytes_max = (size_t)taking->worker->shop->max_mail_mb << 20;
}

/* Everything new of the selected mailbox, committed when this returns true. */
static bool drain(struct taking *taking, const struct mailbox_info *info,
	bool end_import, GError **err)
{
	struct drain_options options = {0};
	begin(taking, info, &options);
	if (!intake_push_begin(taking->source, &taking->state))
		return intake_source_settle(taking->source, err);
	struct drain_result result = {0};
	g_autoptr(GError) drain_error = NULL;
	bool drained = drain_run(taking->worker->imap, &options, hand_over, taking,
		&result, &drain_error);
	if (drained && !result.stopped) {
		taking->state.last_uid = result.last_uid;
		bool imported = taking->state.imported;
		taking->state.imported = imported || end_import;
		if (!(!imported && end_import ? intake_push_import_end(
							taking->source, &taking->state)
					      : intake_push_checkpoint(taking->source,
							&taking->state)))
			return intake_source_settle(taking->source, err);
	}
	if (!intake_source_settle(taking->source, err))
		return false;
	if (drained && !result.stopped)
		return true;
	if (drain_error != NULL)
		g_propagate_error(err, g_steal_pointer(&drain_error));
	else
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "taking mail was stopped");
	return false;
}

static bool take_mailbox(struct mailbox_worker *worker, enum mailbox_role role,
	bool end_import, GError **err)
{
	const char *name =
		role == ROLE_INBOX ? worker->shop->mailbox : worker->sent_folder;
	struct taking taking = {.worker = worker};
	struct mailbox_info info = {0};
	bool read_only = role == ROLE_SENT || worker->shop->after == AFTER_LEAVE;
	if (!mailbox_ensure(worker->db, worker->shop_id, name, &taking.state, err) ||
		!mailbox_select(worker->imap, name, read_only, &info, err))
		return false;
	AUTO(intake_source)
	source = intake_source_new(worker->intake, worker->shop, role, &taking.state);
	taking.source = source;
	AUTO(mail_reader) reader = mail_reader_new(worker->engine, worker->shop, err);
	taking.reader = reader;
	if (reader == NULL)
		return false;
	return drain(&taking, &info, end_import, err);
}

static bool needs_import(struct mailbox_worker *worker, bool *out_needs, GError **err)
{
	struct mailbox_state state = {0};
	if (!mailbox_ensure(
		    worker->db, worker->shop_id, worker->shop->mailbox, &state, err))
		return false;
	*out_needs = !state.imported;
	return true;
}

/*
 * A copy that the server will not file (the folder is full, say) must not keep the
 * inbox from being read. If the session broke, the inbox tells.
 */
static void try_tend_sent(struct mailbox_worker *worker)
{
	g_autoptr(GError) failure = NULL;
	if (tend_sent(worker, &failure))
		return;
	g_autofree char *why = log_quote(failure->message);
	log_event(LOG_LEVEL_WARNING, "mailbox.sent_untended", "shop=%s why=%s",
		worker->shop->key, why);
}

static bool round_full(struct mailbox_worker *worker, GError **err)
{
	bool import = false;
	if (!find_sent_folder(worker, err) || !needs_import(worker, &import, err))
		return false;
	bool has_sent = worker->sent_folder[0] != '\0';
	if (import && !take_mailbox(worker, ROLE_INBOX, false, err))
		return false;
	if (has_sent && !take_mailbox(worker, ROLE_SENT, true, err))
		return false;
	if (has_sent)
		try_tend_sent(worker);
	return take_mailbox(worker, ROLE_INBOX, true, err) && do_after(worker, err);
}

/* --- after the commit
 * ------------------------------------------------------------------- */

static bool apply_after(struct mailbox_worker *worker, const GArray *uids, GError **err)
{
	const uint32_t *list = (const uint32_t *)(const void *)uids->data;
	if (worker->shop->after == AFTER_SEEN)
		return mailbox_mark_seen(worker->imap, list, uids->len, err);
	return mailbox_move(
		worker->imap, list, uids->len, worker->shop->after_folder, err);
}

static bool do_after(struct mailbox_worker *worker, GError **err)
{
	if (worker->shop->after == AFTER_LEAVE)
		return true;
	struct mailbox_state state = {0};
	if (!mailbox_ensure(
		    worker->db, worker->shop_id, worker->shop->mailbox, &state, err))
		return false;
	for (;;) {
		g_autoptr(GArray) uids = messages_after_due(
			worker->db, state.id, state.uidvalidity, AFTER_BATCH, err);
		if (uids == NULL)
			return false;
		if (uids->len == 0)
			return true;
		if (!apply_after(worker, uids, err) ||
			!messages_after_done(
				worker->db, state.id, state.uidvalidity, uids, err))
			return false;
	}
}

static bool put_copies(struct mailbox_worker *worker, GError **err)
{
	g_autoptr(GArray) mails = outbox_copies_due(worker->db, worker->shop_id, err);
	if (mails == NULL)
		return false;
	for (guint i = 0; i < mails->len; i++) {
		const struct outbox_row *mail =
			&g_array_index(mails, struct outbox_row, i);
		gsize len = 0;
		const char *data = g_bytes_get_data(mail->mail, &len);
		if (!sent_append(worker->imap, worker->sent_folder, mail->message_id,
			    data, len, NULL, err) ||
			!outbox_copy_done(worker->db, mail->id, err))
			return false;
	}
	return true;
}

/* A mail in doubt that lies in Sent went out: some servers put it there themselves. */
static bool settle_doubts(struct mailbox_worker *worker, GError **err)
{
	g_autoptr(GArray) mails =
		outbox_in_state(worker->db, worker->shop_id, OUTBOX_IN_DOUBT, err);
	if (mails == NULL)
		return false;
	const struct approver who = {"replyd", now_of(worker)};
	for (guint i = 0; i < mails->len; i++) {
		const struct outbox_row *mail =
			&g_array_index(mails, struct outbox_row, i);
		int there = sent_contains(
			worker->imap, worker->sent_folder, mail->message_id, err);
		if (there > 0)
			there = approve_evidence(worker->db, &who, worker->shop_id,
				mail->message_id, true, "it lies in the Sent mailbox",
				err);
		if (there < 0)
			return false;
	}
	return true;
}

static bool tend_sent(struct mailbox_worker *worker, GError **err)
{
	return put_copies(worker, err) && settle_doubts(worker, err);
}

/* --- the thread
 * --------------------------------------------------------------------------- */

static void report(struct mailbox_worker *worker, const char *state, const char *detail)
{
	struct mailbox_state mailbox = {0};
	g_autoptr(GError) err = NULL;
	if (!mailbox_ensure(worker->db, worker->shop_id, worker->shop->mailbox,
		    &mailbox, &err) ||
		!mailbox_report(
			worker->db, mailbox.id, state, detail, now_of(worker), &err))
		log_event(LOG_LEVEL_WARNING, "mailbox.unreported", "shop=%s why=\"%s\"",
			worker->shop->key, err->message);
}

static void recover(struct mailbox_worker *worker, GError *failure)
{
	close_session(worker);
	if (worker_should_stop(&worker->worker))
		return;
	bool operator_must_act = error_kind(failure) == ERR_CONFIG;
	int64_t wait_ms = operator_must_act ? CONFIG_RETRY_MS
	                                    : backoff_delay_ms(++worker->failures,
						      g_random_double());
	g_autofree char *why = log_quote(failure->message);
	log_event(LOG_LEVEL_ERROR, "mailbox.failed",
		"shop=%s kind=%s retry_s=%" G_GINT64_FORMAT " why=%s",
		worker->shop->key, error_kind_name(error_kind(failure)), wait_ms / 1000,
		why);
	report(worker, operator_must_act ? "stopped" : "waiting", failure->message);
	worker_set_busy(&worker->worker, false);
	worker_sleep(&worker->worker, wait_ms);
}

/* Waits in IDLE; after news the inbox alone is read. */
static bool attend(struct mailbox_worker *worker, GError **err)
{
	int64_t sent_due_us = g_get_monotonic_time() + SENT_EVERY_MS * INT64_C(1000);
	report(worker, "watching", "");
	while (!worker_should_stop(&worker->worker)) {
		int64_t left_ms = (sent_due_us - g_get_monotonic_time()) / 1000;
		if (left_ms <= 0)
			return true;
		worker_set_busy(&worker->worker, false);
		enum wait_event event = mailbox_wait(worker->imap, (int)left_ms,
			worker->shop->poll_seconds * 1000, err);
		worker_set_busy(&worker->worker, true);
		if (event == WAIT_FAILED)
			return false;
		if (event == WAIT_WOKEN || event == WAIT_TIMEOUT)
			return true;
		if (!take_mailbox(worker, ROLE_INBOX, true, err) ||
			!do_after(worker, err))
			return false;
	}
	return true;
}

static void *run(void *data)
{
	struct mailbox_worker *worker = data;
	while (!worker_should_stop(&worker->worker)) {
		g_autoptr(GError) failure = NULL;
		worker_set_busy(&worker->worker, true);
		if (mailbox_worker_round(worker, &failure)) {
			worker->failures = 0;
			if (attend(worker, &failure))
				continue;
		}
		recover(worker, failure);
	}
	worker_set_busy(&worker->worker, false);
	close_session(worker);
	return NULL;
}
