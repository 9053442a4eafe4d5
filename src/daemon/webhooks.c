#include "daemon/webhooks.h"

#include <string.h>

#include "base/clock.h"
#include "base/error.h"
#include "base/secret.h"
#include "daemon/late_orders.h"
#include "daemon/redraw.h"
#include "orders/shop_json.h"
#include "record/shops.h"
#include "track/push.h"

enum kind { KIND_SHOPIFY, KIND_WOOCOMMERCE, KIND_17TRACK };

static const struct known_source {
	struct webhook_source source;
	enum kind kind;
} sources[] = {
	{{"shopify", "X-Shopify-Hmac-SHA256", "X-Shopify-Topic"}, KIND_SHOPIFY},
	{{"woocommerce", "X-WC-Webhook-Signature", "X-WC-Webhook-Topic"},
		KIND_WOOCOMMERCE},
	{{"17track", "sign", NULL}, KIND_17TRACK},
};

const struct webhook_source *webhook_source_find(const char *name)
{
	for (size_t i = 0; i < G_N_ELEMENTS(sources); i++) {
		if (strcmp(sources[i].source.name, name) == 0)
			return &sources[i].source;
	}
	return NULL;
}

static enum kind kind_of(const struct webhook_source *source)
{
	size_t i = 0;
	while (&sources[i].source != source)
		i++;
	return sources[i].kind;
}

/* --- the signature -------------------------------------------------------------------
 */

/* The file of the secret; "" when the settings name none. */
static const char *secret_file(const struct settings *settings,
	const struct shop_settings *shop, enum kind kind)
{
	switch (kind) {
	case KIND_SHOPIFY:
		return shop->shopify.webhook_secret_file;
	case KIND_WOOCOMMERCE:
		return shop->woocommerce.webhook_secret_file;
	case KIND_17TRACK:
		return settings->tracking == TRACKING_17TRACK
		               ? settings->tracking_key_file
		               : "";
	}
	return "";
}

/* 1 genuine, 0 not, -1 when that cannot be told. */
static int check_signature(const struct settings *settings,
	const struct shop_settings *shop, const struct webhook *webhook, GError **err)
{
	enum kind kind = kind_of(webhook->source);
	const char *file = secret_file(settings, shop, kind);
	if (file[0] == '\0') {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			kind == KIND_17TRACK
				? "[tracking] provider is not 17track"
				: "[%s] webhook_secret_file is not set in %s",
			webhook->source->name, shop->path);
		return -1;
	}
	AUTO(secret) secret = secret_read(file, err);
	if (secret == NULL)
		return -1;
	bool genuine = kind == KIND_17TRACK
	                       ? push_is_genuine(webhook->body, webhook->len,
					 webhook->signature, secret_reveal(secret))
	                       : webhook_is_genuine(webhook->body, webhook->len,
					 webhook->signature, secret_reveal(secret));
	return genuine ? 1 : 0;
}

/* --- what it brings ------------------------------------------------------------------
 */

static enum webhook_result result_of_failure(const GError *err)
{
	return error_kind(err) == ERR_INPUT ? WEBHOOK_UNREAD : WEBHOOK_FAILED;
}

static enum webhook_result take_order(const struct engine *engine, struct db *db,
	const struct shop_settings *shop, const struct webhook *webhook, GError **err)
{
	enum shop_system system = kind_of(webhook->source) == KIND_SHOPIFY
	                                  ? SHOP_SHOPIFY
	                                  : SHOP_WOOCOMMERCE;
	AUTO(order_news) news = NULL;
	g_autoptr(GError) why = NULL;
	int64_t shop_id = 0;
	if (!shop_ensure(db, shop->key, shop->address, &shop_id, err))
		return WEBHOOK_FAILED;
	if (!webhook_order(system, webhook->topic != NULL ? webhook->topic : "",
		    webhook->body, webhook->len, shop_id, &news, &why)) {
		enum webhook_result result = result_of_failure(why);
		g_propagate_error(err, g_steal_pointer(&why));
		return result;
	}
	if (news == NULL)
		return WEBHOOK_IGNORED;
	enum upsert_result done = order_news_take(db, news, err);
	if (done == UPSERT_NEW || done == UPSERT_CHANGED) {
		g_autoptr(GArray) changed = g_array_new(FALSE, FALSE, sizeof(int64_t));
		g_array_append_val(changed, news->row->id);
		late_orders_arrived(engine, shop, shop_id, db, changed);
	}
	return done == UPSERT_FAILED ? WEBHOOK_FAILED : WEBHOOK_TAKEN;
}

static enum webhook_result take_parcel(const struct engine *engine, struct db *db,
	const struct webhook *webhook, GError **err)
{
	g_autoptr(GArray) changed = g_array_new(FALSE, FALSE, sizeof(int64_t));
	g_autoptr(GError) why = NULL;
	if (push_take(db, webhook->body, webhook->len, clock_now(&engine->clock),
		    engine->settings->refresh_hours, changed, &why)) {
		redraw_orders(engine, db, changed, "parcel moved");
		return WEBHOOK_TAKEN;
	}
	enum webhook_result result = result_of_failure(why);
	g_propagate_error(err, g_steal_pointer(&why));
	return result;
}

enum webhook_result webhook_receive(const struct engine *engine, struct db *db,
	const struct shop_settings *shop, const struct webhook *webhook, GError **err)
{
	int genuine = check_signature(engine->settings, shop, webhook, err);
	if (genuine <= 0)
		return genuine < 0 ? WEBHOOK_FAILED : WEBHOOK_FORGED;
	return kind_of(webhook->source) == KIND_17TRACK
	               ? take_parcel(engine, db, webhook, err)
	               : take_order(engine, db, shop, webhook, err);
}
