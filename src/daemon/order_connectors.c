#include "daemon/order_connectors.h"

#include <stddef.h>

#include "base/secret.h"
#include "orders/aliexpress.h"
#include "orders/tongtool.h"
#include "orders/web_shops.h"

char *aliexpress_token_path(
	const struct settings *settings, const struct shop_settings *shop)
{
	g_autofree char *name = g_strdup_printf("aliexpress-%s.tokens", shop->key);
	return g_build_filename(settings->state_dir, name, NULL);
}

static struct connector *make_shopify(const struct settings *settings,
	const struct shop_settings *shop, const struct source_settings *source,
	GError **err)
{
	(void)settings;
	struct secret *token = secret_read(source->token_file, err);
	return token != NULL ? connector_shopify(
				       source->url, shop->orders_ca_file, token, err)
	                     : NULL;
}

/* Key and secret, or neither. */
static bool read_pair(const struct source_settings *source, struct secret **out_key,
	struct secret **out_secret, GError **err)
{
	*out_key = secret_read(source->key_file, err);
	*out_secret = *out_key != NULL ? secret_read(source->secret_file, err) : NULL;
	if (*out_secret != NULL)
		return true;
	secret_free(*out_key);
	return false;
}

static struct connector *make_woocommerce(const struct settings *settings,
	const struct shop_settings *shop, const struct source_settings *source,
	GError **err)
{
	(void)settings;
	struct secret *key = NULL;
	struct secret *secret = NULL;
	if (!read_pair(source, &key, &secret, err))
		return NULL;
	return connector_woocommerce(
		source->url, shop->orders_ca_file, key, secret, err);
}

static struct connector *make_tongtool(const struct settings *settings,
	const struct shop_settings *shop, const struct source_settings *source,
	GError **err)
{
	(void)settings;
	struct secret *key = NULL;
	struct secret *secret = NULL;
	if (!read_pair(source, &key, &secret, err))
		return NULL;
	return connector_tongtool(
		source->url, shop->orders_ca_file, source->account, key, secret, err);
}

static struct connector *make_aliexpress(const struct settings *settings,
	const struct shop_settings *shop, const struct source_settings *source,
	GError **err)
{
	g_autofree char *tokens = aliexpress_token_path(settings, shop);
	struct secret *secret = secret_read(source->secret_file, err);
	return secret != NULL ? connector_aliexpress(source->url, shop->orders_ca_file,
					source->app_key, secret, tokens, err)
	                      : NULL;
}

static const struct maker {
	size_t offset; /* of its settings in the shop's */
	struct connector *(*make)(const struct settings *settings,
		const struct shop_settings *shop, const struct source_settings *source,
		GError **err);
} makers[] = {
	{offsetof(struct shop_settings, shopify), make_shopify},
	{offsetof(struct shop_settings, woocommerce), make_woocommerce},
	{offsetof(struct shop_settings, tongtool), make_tongtool},
	{offsetof(struct shop_settings, aliexpress), make_aliexpress},
};

static const struct source_settings *settings_of(
	const struct maker *maker, const struct shop_settings *shop)
{
	return (const void *)((const char *)shop + maker->offset);
}

bool order_connectors_wanted(const struct shop_settings *shop)
{
	for (size_t i = 0; i < G_N_ELEMENTS(makers); i++) {
		if (settings_of(&makers[i], shop)->url[0] != '\0')
			return true;
	}
	return false;
}

static void free_connector(void *data)
{
	connector_free(data);
}

GPtrArray *order_connectors_new(const struct settings *settings,
	const struct shop_settings *shop, GPtrArray *problems)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(free_connector);
	for (size_t i = 0; i < G_N_ELEMENTS(makers); i++) {
		const struct source_settings *source = settings_of(&makers[i], shop);
		if (source->url[0] == '\0')
			continue;
		g_autoptr(GError) why = NULL;
		struct connector *connector =
			makers[i].make(settings, shop, source, &why);
		if (connector != NULL)
			g_ptr_array_add(list, connector);
		else
			g_ptr_array_add(problems, g_strdup(why->message));
	}
	return list;
}
