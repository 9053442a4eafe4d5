/*
 * The connectors that a shop's file asks for, made with their keys. Touches the disk.
 */
#ifndef DAEMON_ORDER_CONNECTORS_H
#define DAEMON_ORDER_CONNECTORS_H

#include <glib.h>
#include <stdbool.h>

#include "daemon/settings.h"
#include "orders/connector.h"

/* Whether the shop's orders come from anywhere over the net. */
bool order_connectors_wanted(const struct shop_settings *shop);

/*
 * All of them, of struct connector. One whose keys cannot be read is left out and told
 * in `problems` (of char *).
 */
GPtrArray *order_connectors_new(const struct settings *settings,
	const struct shop_settings *shop, GPtrArray *problems);

/* Where the AliExpress tokens of a shop are kept. Newly allocated. */
char *aliexpress_token_path(
	const struct settings *settings, const struct shop_settings *shop);

#endif
