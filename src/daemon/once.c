#include "daemon/once.h"

#include "daemon/clock_worker.h"
#include "daemon/intake.h"
#include "daemon/mailbox_worker.h"
#include "daemon/orders_worker.h"
#include "daemon/sending_worker.h"
#include "daemon/tracking_worker.h"

static void note(GPtrArray *problems, const char *what, GError *failure)
{
	g_ptr_array_add(problems, g_strdup_printf("%s: %s", what, failure->message));
	g_error_free(failure);
}

static void free_mailbox(void *worker)
{
	mailbox_worker_free(worker);
}

/* A worker for each shop; a failed one leaves a NULL in its place. */
static GPtrArray *fetch_all(
	const struct engine *engine, struct intake *intake, GPtrArray *problems)
{
	GPtrArray *mailboxes = g_ptr_array_new_with_free_func(free_mailbox);
	for (guint i = 0; i < engine->settings->shops->len; i++) {
		const struct shop_settings *shop = engine->settings->shops->pdata[i];
		GError *failure = NULL;
		struct mailbox_worker *mailbox =
			mailbox_worker_new(engine, shop, intake, &failure);
		if (mailbox == NULL || !mailbox_worker_round(mailbox, &failure))
			note(problems, shop->key, failure);
		g_ptr_array_add(mailboxes, mailbox);
	}
	return mailboxes;
}

static void track(const struct engine *engine, GPtrArray *problems)
{
	GError *failure = NULL;
	AUTO(tracking_worker) tracking = tracking_worker_new(engine, &failure);
	if (failure == NULL && tracking != NULL)
		(void)!tracking_worker_round(tracking, &failure);
	if (failure != NULL)
		note(problems, "tracking", failure);
}

/* Before the mail, so that what it asks about is known. */
static void take_orders(const struct engine *engine, GPtrArray *problems)
{
	GError *failure = NULL;
	AUTO(orders_worker) orders = orders_worker_new(engine, &failure);
	if (orders != NULL)
		orders_worker_round(orders, problems);
	if (failure != NULL)
		note(problems, "orders", failure);
}

static void tend(const struct engine *engine, GPtrArray *problems)
{
	GError *failure = NULL;
	AUTO(clock_worker) clock = clock_worker_new(engine, &failure);
	if (clock == NULL || !clock_worker_round(clock, &failure))
		note(problems, "clock", failure);
}

static void send_all(
	const struct engine *engine, const GPtrArray *mailboxes, GPtrArray *problems)
{
	for (guint i = 0; i < engine->settings->shops->len; i++) {
		const struct shop_settings *shop = engine->settings->shops->pdata[i];
		GError *failure = NULL;
		unsigned sent = 0;
		AUTO(sending_worker)
		sending = sending_worker_new(engine, shop, NULL, &failure);
		if (sending == NULL || !sending_worker_round(sending, &sent, &failure))
			note(problems, shop->key, failure);
		/* The copy in Sent, and proof for what is in doubt. */
		struct mailbox_worker *mailbox = mailboxes->pdata[i];
		failure = NULL;
		if (sent > 0 && mailbox != NULL &&
			!mailbox_worker_round(mailbox, &failure))
			note(problems, shop->key, failure);
	}
}

bool once_run(const struct engine *engine, GPtrArray *problems, GError **err)
{
	struct intake *intake = intake_start(engine, err);
	if (intake == NULL)
		return false;
	take_orders(engine, problems);
	g_autoptr(GPtrArray) mailboxes = fetch_all(engine, intake, problems);
	tend(engine, problems);
	track(engine, problems);
	send_all(engine, mailboxes, problems);
	g_clear_pointer(&mailboxes, g_ptr_array_unref);
	intake_stop(intake);
	return true;
}
