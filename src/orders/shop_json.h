/*
 * Orders of web shops as their interfaces and their webhooks write them, and the
 * webhooks' signatures. Whoever receives a webhook calls these with the raw body: the
 * signature first, then the order.
 *
 * Touches nothing.
 */
#ifndef ORDERS_SHOP_JSON_H
#define ORDERS_SHOP_JSON_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "orders/take.h"

enum shop_system { SHOP_WOOCOMMERCE, SHOP_SHOPIFY };

/* ERR_INPUT when it has no number or is no order at all. */
MUST_USE struct order_news *shop_json_order(
	enum shop_system system, const json_t *order, int64_t shop_id, GError **err);

/*
 * Whether `signature` (X-Shopify-Hmac-SHA256, X-WC-Webhook-Signature; NULL: none came)
 * is that of the raw body under the webhook's secret. Both systems sign alike.
 */
MUST_USE bool webhook_is_genuine(
	const void *body, size_t len, const char *signature, const char *secret);

/*
 * The order a genuine webhook brings; `topic` is X-Shopify-Topic or X-WC-Webhook-Topic.
 * True with *out_news NULL for one that brings none (a ping, another topic: answer
 * 200). ERR_INPUT for a body that is not what the topic says.
 */
MUST_USE bool webhook_order(enum shop_system system, const char *topic,
	const void *body, size_t len, int64_t shop_id, struct order_news **out_news,
	GError **err);

#endif
