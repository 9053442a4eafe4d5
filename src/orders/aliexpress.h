/*
 * Connector to the AliExpress Open Platform (the international gateway, IOP): the list
 * of orders by when they were changed, those that are under way and then those that
 * ended, each with its details. The platform gives no buyer's e-mail; its times are US
 * Pacific.
 */
#ifndef ORDERS_ALIEXPRESS_H
#define ORDERS_ALIEXPRESS_H

#include "base/attr.h"
#include "base/secret.h"
#include "orders/connector.h"

/*
 * `url` is https://api-sg.aliexpress.com. The tokens are read from `token_file` at the
 * first question (aliexpress_token.h) and renewed there. Takes over the app's secret.
 */
MUST_USE struct connector *connector_aliexpress(const char *url, const char *ca_file,
	const char *app_key, struct secret *app_secret, const char *token_file,
	GError **err);

#endif
