#include "daemon/service.h"

#include "base/log.h"
#include "daemon/clock_worker.h"
#include "daemon/intake.h"
#include "daemon/mailbox_worker.h"
#include "daemon/orders_worker.h"
#include "daemon/sending_worker.h"
#include "daemon/tracking_worker.h"

/* The workers of one shop. */
struct shop_workers {
	const struct shop_settings *shop;
	struct mailbox_worker *mailbox;
	struct sending_worker *sending;
};

struct service {
	struct engine *engine;
	struct intake *intake;
	GPtrArray *shops;                 /* of struct shop_workers */
	struct tracking_worker *tracking; /* NULL: no tracker */
	struct orders_worker *orders;     /* NULL: no source of orders */
	struct clock_worker *clock;
};

static void shop_workers_free(void *data)
{
	struct shop_workers *workers = data;
	sending_worker_free(workers->sending);
	mailbox_worker_free(workers->mailbox);
	g_free(workers);
}

static bool make_shop(
	struct service *service, const struct shop_settings *shop, GError **err)
{
	struct shop_workers *workers = g_new0(struct shop_workers, 1);
	workers->shop = shop;
	g_ptr_array_add(service->shops, workers);
	workers->mailbox =
		mailbox_worker_new(service->engine, shop, service->intake, err);
	if (workers->mailbox == NULL)
		return false;
	workers->sending =
		sending_worker_new(service->engine, shop, workers->mailbox, err);
	return workers->sending != NULL;
}

/*
 * A tracker that cannot be had (no key file, say) must not keep the mail from being
 * read: it is told, and the shops work without.
 */
static void make_tracking(struct service *service)
{
	g_autoptr(GError) why = NULL;
	service->tracking = tracking_worker_new(service->engine, &why);
	if (service->tracking == NULL && why != NULL) {
		g_autofree char *text = log_quote(why->message);
		log_event(LOG_LEVEL_ERROR, "tracking.off", "why=%s", text);
	}
}

static bool make_workers(struct service *service, GError **err)
{
	const GPtrArray *shops = service->engine->settings->shops;
	service->intake = intake_start(service->engine, err);
	if (service->intake == NULL)
		return false;
	for (guint i = 0; i < shops->len; i++) {
		if (!make_shop(service, shops->pdata[i], err))
			return false;
	}
	make_tracking(service);
	g_autoptr(GError) why = NULL;
	service->orders = orders_worker_new(service->engine, &why);
	if (service->orders == NULL && why != NULL) {
		g_propagate_error(err, g_steal_pointer(&why));
		return false;
	}
	service->clock = clock_worker_new(service->engine, err);
	return service->clock != NULL;
}

static void service_free(struct service *service)
{
	g_ptr_array_unref(service->shops);
	tracking_worker_free(service->tracking);
	orders_worker_free(service->orders);
	clock_worker_free(service->clock);
	intake_stop(service->intake);
	engine_free(service->engine);
	g_free(service);
}

struct service *service_new(struct engine *engine, GError **err)
{
	struct service *service = g_new0(struct service, 1);
	service->engine = engine;
	service->shops = g_ptr_array_new_with_free_func(shop_workers_free);
	if (!make_workers(service, err)) {
		service_free(service);
		return NULL;
	}
	return service;
}

void service_start(struct service *service)
{
	log_set_level(service->engine->settings->log_level);
	for (guint i = 0; i < service->shops->len; i++) {
		struct shop_workers *workers = service->shops->pdata[i];
		mailbox_worker_start(workers->mailbox);
		sending_worker_start(workers->sending);
	}
	if (service->tracking != NULL)
		tracking_worker_start(service->tracking);
	if (service->orders != NULL)
		orders_worker_start(service->orders);
	clock_worker_start(service->clock);
}

/* All are asked first, so that they end side by side. */
void service_stop(struct service *service)
{
	if (service == NULL)
		return;
	for (guint i = 0; i < service->shops->len; i++) {
		struct shop_workers *workers = service->shops->pdata[i];
		mailbox_worker_ask_to_stop(workers->mailbox);
		sending_worker_ask_to_stop(workers->sending);
	}
	if (service->tracking != NULL)
		tracking_worker_stop(service->tracking);
	if (service->orders != NULL)
		orders_worker_stop(service->orders);
	worker_stop(clock_worker_thread(service->clock));
	for (guint i = 0; i < service->shops->len; i++) {
		struct shop_workers *workers = service->shops->pdata[i];
		sending_worker_stop(workers->sending);
		mailbox_worker_stop(workers->mailbox);
	}
	service_free(service);
}

const struct settings *service_settings(const struct service *service)
{
	return service->engine->settings;
}

void service_wake(struct service *service)
{
	for (guint i = 0; i < service->shops->len; i++) {
		struct shop_workers *workers = service->shops->pdata[i];
		worker_wake(sending_worker_thread(workers->sending));
	}
	if (service->tracking != NULL)
		worker_wake(tracking_worker_thread(service->tracking));
}

int64_t service_busy_seconds(struct service *service)
{
	int64_t longest = intake_quiet_seconds(service->intake);
	for (guint i = 0; i < service->shops->len; i++) {
		struct shop_workers *workers = service->shops->pdata[i];
		longest = MAX(longest, mailbox_worker_busy_seconds(workers->mailbox));
		longest = MAX(longest,
			worker_busy_seconds(sending_worker_thread(workers->sending)));
	}
	if (service->tracking != NULL)
		longest = MAX(longest,
			worker_busy_seconds(tracking_worker_thread(service->tracking)));
	if (service->orders != NULL)
		longest = MAX(longest,
			worker_busy_seconds(orders_worker_thread(service->orders)));
	return MAX(longest, worker_busy_seconds(clock_worker_thread(service->clock)));
}

char *service_status(struct service *service)
{
	return g_strdup_printf("%u mailboxes, tracker %s", service->shops->len,
		service->tracking != NULL ? "on" : "off");
}
