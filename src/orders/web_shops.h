/*
 * Connectors to web shops: WooCommerce (REST v3) and Shopify (Admin API). The keys go
 * over to the connector, which wipes them.
 */
#ifndef ORDERS_WEB_SHOPS_H
#define ORDERS_WEB_SHOPS_H

#include "base/attr.h"
#include "base/secret.h"
#include "orders/connector.h"

/* `url` is the shop's own: https://shop.example. Takes over key and secret. */
MUST_USE struct connector *connector_woocommerce(const char *url, const char *ca_file,
	struct secret *key, struct secret *secret, GError **err);

/* `url` is https://NAME.myshopify.com. Takes over the access token. */
MUST_USE struct connector *connector_shopify(
	const char *url, const char *ca_file, struct secret *token, GError **err);

#endif
