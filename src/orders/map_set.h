/*
 * The column maps to choose from: those that were installed, one of them by its name,
 * or a file. Touches the disk.
 */
#ifndef ORDERS_MAP_SET_H
#define ORDERS_MAP_SET_H

#include <glib.h>

#include "base/attr.h"

/*
 * `which` is "auto" (all that were installed), the name of an installed one, or a path
 * (anything with a slash or a dot). They are in $REPLYD_MAPS, else where the program
 * was installed. Array of struct column_map *, freed with it. ERR_CONFIG names the map
 * that is not there or is wrong.
 */
MUST_USE GPtrArray *map_set_load(const char *which, GError **err);

#endif
