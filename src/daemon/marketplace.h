/*
 * What is known of the marketplace a shop sells on: files in the folder of settings
 * that bear its name.
 *
 * Looks whether files are there; reads none.
 */
#ifndef DAEMON_MARKETPLACE_H
#define DAEMON_MARKETPLACE_H

#include "daemon/settings.h"

/* Its notices; the shop's own file comes first. NULL: there are none. */
char *marketplace_notices(
	const struct settings *settings, const struct shop_settings *shop);

/* Its policy, else the one that holds everywhere; `shop` may be NULL. NULL: none. */
char *marketplace_policy(
	const struct settings *settings, const struct shop_settings *shop);

#endif
