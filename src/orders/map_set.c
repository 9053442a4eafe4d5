#include "orders/map_set.h"

#include <string.h>

#include "orders/column_map.h"

static const char *const installed[] = {"generic", "aliexpress", "tongtool"};

static void free_map(void *map)
{
	column_map_free(map);
}

static char *path_of(const char *name)
{
	const char *folder = g_getenv("REPLYD_MAPS");
	return g_strdup_printf(
		"%s/%s.map", folder != NULL ? folder : REPLYD_DATADIR "/maps", name);
}

GPtrArray *map_set_load(const char *which, GError **err)
{
	g_autoptr(GPtrArray) maps = g_ptr_array_new_with_free_func(free_map);
	bool all = strcmp(which, "auto") == 0;
	bool is_path = strpbrk(which, "/.") != NULL;
	for (size_t i = 0; i < (all ? G_N_ELEMENTS(installed) : 1); i++) {
		g_autofree char *path =
			is_path ? g_strdup(which) : path_of(all ? installed[i] : which);
		struct column_map *map = column_map_load(path, err);
		if (map == NULL)
			return NULL;
		g_ptr_array_add(maps, map);
	}
	return g_steal_pointer(&maps);
}
