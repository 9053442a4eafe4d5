#include "orders/column_map.h"

#include <string.h>

#include "base/error.h"

TERMS_DEFINE(order_column, ORDER_COLUMN, ORDER_COLUMN_LIST)

struct column_map {
	char *name;
	GTimeZone *zone;
	GHashTable *columns; /* folded heading -> enum order_column + 1 */
	GHashTable *states;  /* folded word -> enum order_state + 1 */
};

/*
 * A heading as it is compared: lower case, full-width brackets and colons as ASCII
 * ones, nothing in brackets, no blanks.
 */
static char *fold_heading(const char *text)
{
	g_autofree char *wide = g_utf8_normalize(text, -1, G_NORMALIZE_NFKC);
	g_autofree char *lower = g_utf8_casefold(wide != NULL ? wide : text, -1);
	g_autoptr(GString) out = g_string_new(NULL);
	unsigned depth = 0;
	for (const char *p = lower; *p != '\0'; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		if (c == '(' || c == '[')
			depth++;
		else if ((c == ')' || c == ']') && depth > 0)
			depth--;
		else if (depth == 0 && !g_unichar_isspace(c) && c != '_' && c != '*')
			g_string_append_unichar(out, c);
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static bool bad(const char *path, GError **err, const char *format, ...)
	PRINTF_LIKE(3, 4);
static bool bad(const char *path, GError **err, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *what = g_strdup_vprintf(format, args);
	va_end(args);
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "column map \"%s\": %s", path, what);
	return false;
}

/* Every key of a section is a word of `terms`, its values what stands for it. */
static bool read_section(const char *path, GKeyFile *file, const char *section,
	const struct terms *terms, GHashTable *into, GError **err)
{
	g_auto(GStrv) keys = g_key_file_get_keys(file, section, NULL, NULL);
	for (char **key = keys; key != NULL && *key != NULL; key++) {
		int value = 0;
		if (!terms_find(terms, *key, &value))
			return bad(path, err, "[%s] has no key %s", section, *key);
		g_auto(GStrv) words =
			g_key_file_get_string_list(file, section, *key, NULL, NULL);
		for (char **word = words; word != NULL && *word != NULL; word++)
			g_hash_table_insert(
				into, fold_heading(*word), GINT_TO_POINTER(value + 1));
	}
	return true;
}

static bool read_zone(
	struct column_map *map, const char *path, GKeyFile *file, GError **err)
{
	g_autofree char *zone = g_key_file_get_string(file, "map", "timezone", NULL);
	map->zone = g_time_zone_new_identifier(zone != NULL ? zone : "UTC");
	if (map->zone == NULL)
		return bad(path, err, "timezone \"%s\" is not one", zone);
	return true;
}

struct column_map *column_map_load(const char *path, GError **err)
{
	g_autoptr(GKeyFile) file = g_key_file_new();
	g_autoptr(GError) why = NULL;
	if (!g_key_file_load_from_file(file, path, G_KEY_FILE_NONE, &why)) {
		(void)bad(path, err, "%s", why->message);
		return NULL;
	}
	AUTO(column_map) map = g_new0(struct column_map, 1);
	g_autofree char *base = g_path_get_basename(path);
	char *dot = strrchr(base, '.');
	map->name = g_strndup(base, dot != NULL ? (gsize)(dot - base) : strlen(base));
	map->columns = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	map->states = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	if (!read_zone(map, path, file, err) ||
		!read_section(path, file, "columns", &order_column_terms, map->columns,
			err) ||
		!read_section(
			path, file, "states", &order_state_terms, map->states, err))
		return NULL;
	return g_steal_pointer(&map);
}

void column_map_free(struct column_map *map)
{
	if (map == NULL)
		return;
	g_free(map->name);
	g_clear_pointer(&map->zone, g_time_zone_unref);
	g_clear_pointer(&map->columns, g_hash_table_unref);
	g_clear_pointer(&map->states, g_hash_table_unref);
	g_free(map);
}

const char *column_map_name(const struct column_map *map)
{
	return map->name;
}

GTimeZone *column_map_zone(const struct column_map *map)
{
	return map->zone;
}

enum order_state column_map_state(const struct column_map *map, const char *cell)
{
	g_autofree char *word = fold_heading(cell);
	int found = GPOINTER_TO_INT(g_hash_table_lookup(map->states, word));
	return found > 0 ? (enum order_state)(found - 1) : ORDER_STATE_UNKNOWN;
}

void column_map_place(const struct column_map *map, const GPtrArray *heading,
	struct column_places *out)
{
	*out = (struct column_places){
		.unknown = g_ptr_array_new_with_free_func(g_free)};
	for (size_t i = 0; i < ORDER_COLUMN_COUNT; i++)
		out->at[i] = -1;
	for (guint i = 0; i < heading->len; i++) {
		g_autofree char *name = fold_heading(heading->pdata[i]);
		int found = GPOINTER_TO_INT(g_hash_table_lookup(map->columns, name));
		if (found > 0 && out->at[found - 1] < 0) {
			out->at[found - 1] = (int)i;
			out->known++;
		} else if (name[0] != '\0') {
			g_ptr_array_add(out->unknown, g_strdup(heading->pdata[i]));
		}
	}
}

void column_places_clear(struct column_places *places)
{
	g_clear_pointer(&places->unknown, g_ptr_array_unref);
}
