/*
 * Trying the servers of every shop: `replyd check --online`. Logs in and out again,
 * sends and changes nothing. Touches the net.
 */
#ifndef DAEMON_ONLINE_H
#define DAEMON_ONLINE_H

#include "daemon/settings.h"

/* What does not work is added to `problems` (of char *), each line naming its shop. */
void online_check(const struct settings *settings, GPtrArray *problems);

#endif
