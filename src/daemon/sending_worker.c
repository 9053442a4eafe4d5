#include "daemon/sending_worker.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/log.h"
#include "daemon/account.h"
#include "record/shops.h"
#include "send/sender.h"

#define LOOK_EVERY_MS  (60 * 1000)
#define CONFIG_WAIT_MS (15 * 60 * 1000) /* the operator has to act first */

struct sending_worker {
	struct worker worker;
	const struct engine *engine;
	const struct shop_settings *shop;
	struct mailbox_worker *mailbox;
	struct db *db;
	struct secret *password;
	struct sender *sender;
	unsigned accepted; /* in the present round */
};

/*
 * Made when it is first needed: a password that cannot be read stops this shop's
 * sending until the operator has acted, and nothing else (promise 8).
 */
static bool make_sender(struct sending_worker *worker, GError **err)
{
	int64_t shop_id = 0;
	if (!shop_ensure(worker->db, worker->shop->key, worker->shop->address, &shop_id,
		    err) ||
		!account_smtp_password(&worker->shop->smtp, &worker->password, err))
		return false;
	const struct sender_options options = {
		.shop_id = shop_id,
		.smtp = account_smtp_options(&worker->shop->smtp, worker->password),
		.rate_per_minute = worker->shop->rate_per_minute,
		.keep_copies = g_strcmp0(worker->shop->sent_mailbox, "none") != 0,
		.lock_dir = worker->engine->settings->state_dir,
	};
	struct sender *sender = sender_new(worker->db, &options);
	if (!sender_recover(sender, clock_now(&worker->engine->clock), err)) {
		sender_free(sender);
		secret_free(g_steal_pointer(&worker->password));
		return false;
	}
	g_atomic_pointer_set(&worker->sender, sender); /* ask_to_stop() looks at it */
	return true;
}

struct sending_worker *sending_worker_new(const struct engine *engine,
	const struct shop_settings *shop, struct mailbox_worker *mailbox, GError **err)
{
	AUTO(sending_worker) worker = g_new0(struct sending_worker, 1);
	g_autofree char *name = g_strdup_printf("smtp-%.10s", shop->key);
	worker_init(&worker->worker, name);
	worker->engine = engine;
	worker->shop = shop;
	worker->mailbox = mailbox;
	worker->db = db_open(engine->settings->store_url, err);
	if (worker->db == NULL)
		return NULL;
	return g_steal_pointer(&worker);
}

void sending_worker_free(struct sending_worker *worker)
{
	if (worker == NULL)
		return;
	sender_free(worker->sender);
	secret_free(worker->password);
	db_close(worker->db);
	worker_clear(&worker->worker);
	g_free(worker);
}

static void tell(const struct sent_report *report, void *context)
{
	struct sending_worker *worker = context;
	worker->accepted += report->verdict == SEND_ACCEPTED;
	worker_set_busy(&worker->worker, true); /* each mail is progress */
	log_event(report->verdict == SEND_ACCEPTED ? LOG_LEVEL_INFO : LOG_LEVEL_WARNING,
		"mail.sent", "shop=%s draft=%" G_GINT64_FORMAT " result=%s why=\"%s\"",
		worker->shop->key, report->draft_id, send_verdict_name(report->verdict),
		report->why);
}

/* Until nothing is due that may leave now. */
static bool send_due(struct sending_worker *worker, int64_t *out_wait_ms, GError **err)
{
	worker->accepted = 0;
	if (worker->sender == NULL && !make_sender(worker, err))
		return false;
	do {
		int64_t now = clock_now(&worker->engine->clock);
		if (!sender_run_due(
			    worker->sender, now, tell, worker, out_wait_ms, err))
			return false;
	} while (*out_wait_ms == 1 && !worker_should_stop(&worker->worker));
	return true;
}

bool sending_worker_round(
	struct sending_worker *worker, unsigned *out_sent, GError **err)
{
	int64_t wait_ms = 0;
	bool ok = send_due(worker, &wait_ms, err);
	*out_sent = worker->accepted;
	return ok;
}

static int64_t after_failure(struct sending_worker *worker, const GError *failure)
{
	g_autofree char *why = log_quote(failure->message);
	log_event(LOG_LEVEL_ERROR, "sending.failed", "shop=%s kind=%s why=%s",
		worker->shop->key, error_kind_name(error_kind(failure)), why);
	return error_kind(failure) == ERR_CONFIG ? CONFIG_WAIT_MS : LOOK_EVERY_MS;
}

static void *run(void *data)
{
	struct sending_worker *worker = data;
	while (!worker_should_stop(&worker->worker)) {
		g_autoptr(GError) failure = NULL;
		int64_t wait_ms = 0;
		worker_set_busy(&worker->worker, true);
		if (!send_due(worker, &wait_ms, &failure))
			wait_ms = after_failure(worker, failure);
		if (worker->accepted > 0 && worker->mailbox != NULL)
			mailbox_worker_wake(worker->mailbox);
		worker_set_busy(&worker->worker, false);
		if (wait_ms == 0 || wait_ms > LOOK_EVERY_MS)
			wait_ms = failure != NULL ? wait_ms : LOOK_EVERY_MS;
		worker_sleep(&worker->worker, wait_ms);
	}
	return NULL;
}

void sending_worker_start(struct sending_worker *worker)
{
	worker_start(&worker->worker, run, worker);
}

void sending_worker_ask_to_stop(struct sending_worker *worker)
{
	worker_ask_to_stop(&worker->worker);
	struct sender *sender = g_atomic_pointer_get(&worker->sender);
	if (sender != NULL)
		sender_hurry(sender);
}

void sending_worker_stop(struct sending_worker *worker)
{
	sending_worker_ask_to_stop(worker);
	worker_stop(&worker->worker);
}

struct worker *sending_worker_thread(struct sending_worker *worker)
{
	return &worker->worker;
}
