#include "daemon/orders_worker.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/error.h"
#include "base/log.h"
#include "daemon/late_orders.h"
#include "daemon/order_connectors.h"
#include "orders/folder.h"
#include "orders/map_set.h"
#include "orders/pull.h"
#include "record/order_sources.h"
#include "record/shops.h"

#define LOOK_EVERY_MS (10 * 1000)
#define TELL_EVERY_S  300 /* how often an empty folder is noted as looked at */
#define FOLDER        "folder"

/* A shop whose orders come by themselves. */
struct sources {
	const struct shop_settings *shop;
	GPtrArray *connectors; /* of struct connector */
	GPtrArray *unusable;   /* of char *: sources whose keys cannot be read */
};

struct orders_worker {
	struct worker worker;
	const struct engine *engine;
	struct db *db;
	GPtrArray *shops; /* of struct sources; the list does not change */
};

static void sources_free(void *data)
{
	struct sources *sources = data;
	g_ptr_array_unref(sources->connectors);
	g_ptr_array_unref(sources->unusable);
	g_free(sources);
}

static GPtrArray *sources_of(const struct settings *settings)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(sources_free);
	for (guint i = 0; i < settings->shops->len; i++) {
		const struct shop_settings *shop = settings->shops->pdata[i];
		if (shop->orders_folder[0] == '\0' && !order_connectors_wanted(shop))
			continue;
		struct sources *sources = g_new0(struct sources, 1);
		sources->shop = shop;
		sources->unusable = g_ptr_array_new_with_free_func(g_free);
		sources->connectors =
			order_connectors_new(settings, shop, sources->unusable);
		g_ptr_array_add(list, sources);
	}
	return list;
}

struct orders_worker *orders_worker_new(const struct engine *engine, GError **err)
{
	g_autoptr(GPtrArray) shops = sources_of(engine->settings);
	struct db *db =
		shops->len > 0 ? db_open(engine->settings->store_url, err) : NULL;
	if (db == NULL)
		return NULL;
	struct orders_worker *worker = g_new0(struct orders_worker, 1);
	worker_init(&worker->worker, "orders");
	worker->engine = engine;
	worker->db = db;
	worker->shops = g_steal_pointer(&shops);
	return worker;
}

void orders_worker_free(struct orders_worker *worker)
{
	if (worker == NULL)
		return;
	g_ptr_array_unref(worker->shops);
	db_close(worker->db);
	worker_clear(&worker->worker);
	g_free(worker);
}

/* --- the watched folder --------------------------------------------------------------
 */

/* What `status` says of the folder. */
static bool note_folder(struct orders_worker *worker, int64_t shop_id,
	const struct folder_result *result, bool looked, const char *problem,
	GError **err)
{
	int64_t now = clock_now(&worker->engine->clock);
	struct order_source_row row = {0};
	if (!order_source_ensure(worker->db, shop_id, FOLDER, &row, err))
		return false;
	bool news = result->files > 0 || strcmp(row.problem, problem) != 0;
	bool ok = true;
	if (news || llabs(now - row.tried_at_utc) >= TELL_EVERY_S) {
		g_free(row.problem);
		row.problem = g_strdup(problem);
		row.tried_at_utc = now;
		if (looked)
			row.succeeded_at_utc = now;
		row.orders_taken += result->added + result->changed;
		ok = order_source_save(worker->db, &row, err);
	}
	order_source_row_clear(&row);
	return ok;
}

static bool scan(struct orders_worker *worker, const struct shop_settings *shop,
	int64_t shop_id, GArray *changed, struct folder_result *out_result,
	GError **err)
{
	g_autoptr(GPtrArray) maps = map_set_load(shop->orders_map, err);
	const struct folder_options options = {.path = shop->orders_folder,
		.shop_id = shop_id,
		.maps = maps,
		.now_utc = g_get_real_time() / G_USEC_PER_SEC,
		.changed = changed};
	return maps != NULL && folder_scan(worker->db, &options, out_result, err);
}

static void log_folder(
	const struct shop_settings *shop, const struct folder_result *result)
{
	g_autofree char *name = log_quote(shop->key);
	if (result->files > 0)
		log_event(LOG_LEVEL_INFO, "orders.files",
			"shop=%s files=%u failed=%u new=%u changed=%u bad=%u", name,
			result->files, result->failed, result->added, result->changed,
			result->bad);
}

static bool look_into_folder(struct orders_worker *worker,
	const struct shop_settings *shop, int64_t shop_id, GArray *changed,
	GPtrArray *problems, GError **err)
{
	struct folder_result result = {0};
	g_autoptr(GError) why = NULL;
	g_autofree char *problem = NULL;
	if (!scan(worker, shop, shop_id, changed, &result, &why)) {
		problem = g_strdup(why->message);
		g_ptr_array_add(problems, g_strdup(problem));
		result = (struct folder_result){0};
	} else {
		for (guint i = 0; i < result.problems->len; i++)
			g_ptr_array_add(problems, g_strdup(result.problems->pdata[i]));
		problem = result.lie_failed > 0
		                  ? g_strdup_printf("%u files lie in failed/: their "
						    "reports say why",
					    result.lie_failed)
		                  : g_strdup("");
	}
	log_folder(shop, &result);
	bool ok = note_folder(worker, shop_id, &result, why == NULL, problem, err);
	folder_result_clear(&result);
	return ok;
}

/* --- the connectors ------------------------------------------------------------------
 */

static void log_pull(const struct shop_settings *shop, const char *source,
	const struct pull_result *result)
{
	g_autofree char *name = log_quote(shop->key);
	if (result->added + result->changed + result->bad > 0)
		log_event(LOG_LEVEL_INFO, "orders.pulled",
			"shop=%s source=%s new=%u changed=%u bad=%u", name, source,
			result->added, result->changed, result->bad);
}

/* Asks one source when it is due. Its failure is told, and asked again later. */
static void pull(struct orders_worker *worker, const struct shop_settings *shop,
	int64_t shop_id, struct connector *connector, GArray *changed,
	GPtrArray *problems)
{
	const struct pull_options options = {.shop_id = shop_id,
		.now_utc = clock_now(&worker->engine->clock),
		.history_days = shop->orders_history_days,
		.poll_s = shop->orders_poll_minutes * 60,
		.changed = changed};
	bool due = false;
	g_autoptr(GError) err = NULL;
	if (orders_pull_is_due(
		    worker->db, connector, shop_id, options.now_utc, &due, &err) &&
		!due)
		return;
	struct pull_result result = {0};
	if (err != NULL || !orders_pull(worker->db, connector, &options, &result, &err))
		g_ptr_array_add(problems, g_strdup(err->message));
	for (guint i = 0; result.problems != NULL && i < result.problems->len; i++)
		g_ptr_array_add(problems, g_strdup(result.problems->pdata[i]));
	log_pull(shop, connector_name(connector), &result);
	pull_result_clear(&result);
}

/* --- the round -----------------------------------------------------------------------
 */

static void ask_sources(struct orders_worker *worker, const struct sources *sources,
	int64_t shop_id, GArray *changed, GPtrArray *problems)
{
	const struct shop_settings *shop = sources->shop;
	g_autoptr(GError) err = NULL;
	if (shop->orders_folder[0] != '\0' &&
		!look_into_folder(worker, shop, shop_id, changed, problems, &err))
		g_ptr_array_add(problems, g_strdup(err->message));
	for (guint i = 0;
		i < sources->connectors->len && !worker_should_stop(&worker->worker);
		i++)
		pull(worker, shop, shop_id, sources->connectors->pdata[i], changed,
			problems);
	for (guint i = 0; i < sources->unusable->len; i++)
		g_ptr_array_add(problems, g_strdup(sources->unusable->pdata[i]));
}

static void look_at_shop(struct orders_worker *worker, const struct sources *sources,
	GPtrArray *problems)
{
	g_autoptr(GArray) changed = g_array_new(FALSE, FALSE, sizeof(int64_t));
	g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GError) err = NULL;
	const struct shop_settings *shop = sources->shop;
	int64_t shop_id = 0;
	if (shop_ensure(worker->db, shop->key, shop->address, &shop_id, &err))
		ask_sources(worker, sources, shop_id, changed, found);
	else
		g_ptr_array_add(found, g_strdup(err->message));
	for (guint i = 0; i < found->len; i++)
		g_ptr_array_add(problems, g_strdup_printf("%s: orders: %s", shop->key,
						  (char *)found->pdata[i]));
	if (changed->len == 0)
		return;
	late_orders_arrived(worker->engine, shop, shop_id, worker->db, changed);
	engine_ring(worker->engine);
}

void orders_worker_round(struct orders_worker *worker, GPtrArray *problems)
{
	for (guint i = 0;
		i < worker->shops->len && !worker_should_stop(&worker->worker); i++)
		look_at_shop(worker, worker->shops->pdata[i], problems);
}

/* A problem is logged when it comes, not every ten seconds while it lasts. */
static void log_problems(const GPtrArray *problems, GHashTable *told)
{
	for (guint i = 0; i < problems->len; i++) {
		if (!g_hash_table_add(told, g_strdup(problems->pdata[i])))
			continue;
		g_autofree char *why = log_quote(problems->pdata[i]);
		log_event(LOG_LEVEL_ERROR, "orders.failed", "why=%s", why);
	}
	if (problems->len == 0)
		g_hash_table_remove_all(told);
}

static void *run(void *data)
{
	struct orders_worker *worker = data;
	g_autoptr(GHashTable) told =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	while (!worker_should_stop(&worker->worker)) {
		g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
		worker_set_busy(&worker->worker, true);
		orders_worker_round(worker, problems);
		worker_set_busy(&worker->worker, false);
		log_problems(problems, told);
		worker_sleep(&worker->worker, LOOK_EVERY_MS);
	}
	return NULL;
}

void orders_worker_start(struct orders_worker *worker)
{
	worker_start(&worker->worker, run, worker);
}

void orders_worker_stop(struct orders_worker *worker)
{
	worker_ask_to_stop(&worker->worker);
	for (guint i = 0; i < worker->shops->len; i++) {
		const struct sources *sources = worker->shops->pdata[i];
		for (guint k = 0; k < sources->connectors->len; k++)
			connector_interrupt(sources->connectors->pdata[k]);
	}
	worker_stop(&worker->worker);
}

struct worker *orders_worker_thread(struct orders_worker *worker)
{
	return &worker->worker;
}
