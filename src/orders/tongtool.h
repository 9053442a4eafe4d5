/*
 * Connector to the Tongtool ERP (ERP 2 OpenAPI): orders by when they were changed, then
 * the packages that left meanwhile, with what they were to weigh and what the carrier
 * weighed. A window is read from PACKAGES_BACK seconds before its beginning for
 * packages, since carriers weigh late.
 *
 * Keeps the app token and the merchant's id in memory and gets new ones when they are
 * refused. Times of the interface are China time.
 */
#ifndef ORDERS_TONGTOOL_H
#define ORDERS_TONGTOOL_H

#include <stdint.h>

#include "base/attr.h"
#include "base/secret.h"
#include "orders/connector.h"

/*
 * `url` is https://open.tongtool.com; `account` the sales account whose orders are this
 * shop's, "" for all of the merchant's. Takes over key and secret.
 */
MUST_USE struct connector *connector_tongtool(const char *url, const char *ca_file,
	const char *account, struct secret *key, struct secret *secret, GError **err);

/* The `sign` of a call: md5 of app_token, timestamp and secret. Newly allocated. */
char *tongtool_sign(const char *app_token, int64_t timestamp, const char *secret);

#endif
