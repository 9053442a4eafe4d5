#include "record/row_map.h"

#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include "base/error.h"

static void *member(const void *row, size_t offset)
{
	return (char *)(uintptr_t)row + offset;
}

/* --- SQL ------------------------------------------------------------------------- */

static void append_names(GString *sql, const struct row_map *map)
{
	for (size_t i = 0; i < map->count; i++)
		g_string_append_printf(
			sql, "%s%s", i > 0 ? ", " : "", map->columns[i].name);
}

static char *insert_sql(const void *what)
{
	const struct row_map *map = what;
	g_autoptr(GString) sql = g_string_new("INSERT INTO ");
	g_string_append_printf(sql, "%s (", map->table);
	append_names(sql, map);
	g_string_append(sql, ") VALUES (");
	for (size_t i = 0; i < map->count; i++)
		g_string_append_printf(sql, "%s$%zu", i > 0 ? ", " : "", i + 1);
	g_string_append(sql, ") RETURNING id");
	return g_string_free(g_steal_pointer(&sql), FALSE);
}

static char *update_sql(const void *what)
{
	const struct row_map *map = what;
	g_autoptr(GString) sql = g_string_new("UPDATE ");
	g_string_append_printf(sql, "%s SET ", map->table);
	for (size_t i = 0; i < map->count; i++)
		g_string_append_printf(sql, "%s%s = $%zu", i > 0 ? ", " : "",
			map->columns[i].name, i + 1);
	g_string_append_printf(sql, " WHERE id = $%zu", map->count + 1);
	return g_string_free(g_steal_pointer(&sql), FALSE);
}

static char *select_sql(const struct row_map *map, const char *tail)
{
	g_autoptr(GString) sql = g_string_new("SELECT id, ");
	append_names(sql, map);
	g_string_append_printf(sql, " FROM %s %s", map->table, tail);
	return g_string_free(g_steal_pointer(&sql), FALSE);
}

/* --- struct to columns ----------------------------------------------------------- */

static bool bind_text_or_empty(const struct db_driver *driver, struct db_stmt *stmt,
	int index, const char *text)
{
	return driver->bind_text(stmt, index, text != NULL ? text : "");
}

static bool bind_column(const struct db_driver *driver, struct db_stmt *stmt, int index,
	const struct column *column, const void *row)
{
	const void *at = member(row, column->offset);
	switch (column->type) {
	case COLUMN_INT64:
		return driver->bind_int(stmt, index, *(const int64_t *)at);
	case COLUMN_UINT64:
		return driver->bind_int(stmt, index, (int64_t) * (const uint64_t *)at);
	case COLUMN_UINT32:
		return driver->bind_int(stmt, index, *(const uint32_t *)at);
	case COLUMN_INT:
		return driver->bind_int(stmt, index, *(const int *)at);
	case COLUMN_BOOL:
		return driver->bind_int(stmt, index, *(const bool *)at);
	case COLUMN_DOUBLE:
		return driver->bind_double(stmt, index, *(const double *)at);
	case COLUMN_TEXT:
		return bind_text_or_empty(driver, stmt, index, *(char *const *)at);
	case COLUMN_TERM:
		return driver->bind_text(
			stmt, index, column->terms->names[*(const int *)at]);
	case COLUMN_BYTES: {
		gsize len = 0;
		const void *data = g_bytes_get_data(*(GBytes *const *)at, &len);
		return driver->bind_bytes(stmt, index, data, len);
	}
	}
	return false;
}

static struct rows *bind_row(struct db *db, const struct row_map *map, const char *sql,
	const void *row, bool with_id, GError **err)
{
	AUTO(rows) rows = db_prepare(db, sql, err);
	if (rows == NULL)
		return NULL;
	const struct db_driver *driver = db_driver(db);
	struct db_stmt *stmt = rows_statement(rows);
	bool ok = true;
	for (size_t i = 0; i < map->count && ok; i++)
		ok = bind_column(driver, stmt, (int)i + 1, &map->columns[i], row);
	if (ok && with_id)
		ok = driver->bind_int(stmt, (int)map->count + 1,
			*(const int64_t *)member(row, map->id_offset));
	if (!ok) {
		g_set_error(err, REPLYD_ERROR, ERR_PERM, "could not bind a row of %s",
			map->table);
		return NULL;
	}
	return g_steal_pointer(&rows);
}

/*
 * To the end, though there is at most one row: until then it may still fail. The id
 * that RETURNING gave, if any, goes to *out_id.
 */
static bool finish(struct rows *rows, int64_t *out_id, GError **err)
{
	int got = 0;
	while ((got = rows_next(rows, err)) > 0)
		*out_id = rows_int(rows, 0);
	return got == 0;
}

bool row_insert(struct db *db, const struct row_map *map, void *row, GError **err)
{
	const char *sql = db_sql_of(db, map, insert_sql, map);
	bool own = false;
	if (!db_join(db, &own, err))
		return false;
	struct rows *rows = bind_row(db, map, sql, row, false, err);
	int64_t id = 0;
	bool ok = rows != NULL && finish(rows, &id, err);
	rows_free(rows);
	if (!db_leave(db, own, ok, err))
		return false;
	*(int64_t *)member(row, map->id_offset) = id;
	return true;
}

bool row_update(struct db *db, const struct row_map *map, const void *row, GError **err)
{
	const char *sql = db_sql_of(db, map->columns, update_sql, map);
	bool own = false;
	if (!db_join(db, &own, err))
		return false;
	struct rows *rows = bind_row(db, map, sql, row, true, err);
	int64_t none = 0;
	bool ok = rows != NULL && finish(rows, &none, err);
	rows_free(rows);
	return db_leave(db, own, ok, err);
}

/* --- columns to struct ----------------------------------------------------------- */

static void read_column(
	const struct rows *rows, int index, const struct column *column, void *row)
{
	void *at = member(row, column->offset);
	switch (column->type) {
	case COLUMN_INT64:
		*(int64_t *)at = rows_int(rows, index);
		break;
	case COLUMN_UINT64:
		*(uint64_t *)at = (uint64_t)rows_int(rows, index);
		break;
	case COLUMN_UINT32:
		*(uint32_t *)at = (uint32_t)rows_int(rows, index);
		break;
	case COLUMN_INT:
		*(int *)at = (int)rows_int(rows, index);
		break;
	case COLUMN_BOOL:
		*(bool *)at = rows_int(rows, index) != 0;
		break;
	case COLUMN_DOUBLE:
		*(double *)at = rows_double(rows, index);
		break;
	case COLUMN_TEXT: {
		const char *text = rows_text(rows, index);
		*(char **)at = g_strdup(text != NULL ? text : "");
		break;
	}
	case COLUMN_TERM: {
		int value = 0; /* a word of a later version counts as the first */
		(void)terms_find(column->terms, rows_text(rows, index), &value);
		*(int *)at = value;
		break;
	}
	case COLUMN_BYTES: {
		size_t len = 0;
		const void *data = rows_bytes(rows, index, &len);
		*(GBytes **)at = g_bytes_new(data, len);
		break;
	}
	}
}

static void read_row(const struct rows *rows, const struct row_map *map, void *row)
{
	memset(row, 0, map->size);
	*(int64_t *)member(row, map->id_offset) = rows_int(rows, 0);
	for (size_t i = 0; i < map->count; i++)
		read_column(rows, (int)i + 1, &map->columns[i], row);
}

static struct rows *select_rows(struct db *db, const struct row_map *map, GError **err,
	const char *tail, const char *types, va_list args)
{
	g_autofree char *sql = select_sql(map, tail);
	return db_select_va(db, err, sql, types, args);
}

int row_load(struct db *db, const struct row_map *map, void *out_row, GError **err,
	const char *tail, const char *types, ...)
{
	va_list args;
	va_start(args, types);
	AUTO(rows) rows = select_rows(db, map, err, tail, types, args);
	va_end(args);
	if (rows == NULL)
		return -1;
	int got = rows_next(rows, err);
	if (got > 0)
		read_row(rows, map, out_row);
	return got;
}

GArray *row_list(struct db *db, const struct row_map *map, GDestroyNotify clear,
	GError **err, const char *tail, const char *types, ...)
{
	va_list args;
	va_start(args, types);
	AUTO(rows) rows = select_rows(db, map, err, tail, types, args);
	va_end(args);
	if (rows == NULL)
		return NULL;
	g_autoptr(GArray) list = g_array_new(FALSE, TRUE, (guint)map->size);
	g_array_set_clear_func(list, clear);
	g_autofree void *row = g_malloc(map->size);
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		read_row(rows, map, row);
		g_array_append_vals(list, row, 1);
	}
	return got == 0 ? g_steal_pointer(&list) : NULL;
}

GArray *row_ints(struct rows *rows, GError **err)
{
	if (rows == NULL)
		return NULL;
	g_autoptr(GArray) list = g_array_new(FALSE, FALSE, sizeof(int64_t));
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		int64_t number = rows_int(rows, 0);
		g_array_append_val(list, number);
	}
	return got == 0 ? g_steal_pointer(&list) : NULL;
}

int row_first_int(struct rows *rows, int64_t *out, GError **err)
{
	if (rows == NULL)
		return -1;
	int got = rows_next(rows, err);
	if (got > 0)
		*out = rows_int(rows, 0);
	return got;
}

void row_clear(const struct row_map *map, void *row)
{
	for (size_t i = 0; i < map->count; i++) {
		void *at = member(row, map->columns[i].offset);
		if (map->columns[i].type == COLUMN_TEXT)
			g_free(*(char **)at);
		else if (map->columns[i].type == COLUMN_BYTES && *(GBytes **)at != NULL)
			g_bytes_unref(*(GBytes **)at);
	}
	memset(row, 0, map->size);
}
