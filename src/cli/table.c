#include "cli/table.h"

#include <stdarg.h>
#include <stdbool.h>

#include "base/sanitize.h"

#define DEFAULT_MAX 40
#define GAP         2

struct table {
	guint columns;
	GPtrArray *cells; /* of char *, the headings first, row by row */
};

struct table *table_new(const char *const *headings)
{
	struct table *table = g_new0(struct table, 1);
	table->cells = g_ptr_array_new_with_free_func(g_free);
	for (; headings[table->columns] != NULL; table->columns++)
		g_ptr_array_add(table->cells, g_strdup(headings[table->columns]));
	return table;
}

void table_cell(struct table *table, size_t max_chars, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *text = g_strdup_vprintf(format, args);
	va_end(args);
	size_t max = max_chars != 0 ? max_chars : DEFAULT_MAX;
	g_ptr_array_add(table->cells, sanitize_line(text, max));
}

/* Columns of a terminal that the text takes. */
static size_t width_of(const char *text)
{
	size_t width = 0;
	for (const char *p = text; *p != '\0'; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		if (!g_unichar_iszerowidth(c))
			width += g_unichar_iswide(c) ? 2 : 1;
	}
	return width;
}

static size_t column_width(const struct table *table, guint column)
{
	size_t widest = 0;
	for (guint i = column; i < table->cells->len; i += table->columns)
		widest = MAX(widest, width_of(table->cells->pdata[i]));
	return widest;
}

void table_print(const struct table *table, FILE *to)
{
	g_autofree size_t *widths = g_new0(size_t, table->columns);
	for (guint i = 0; i < table->columns; i++)
		widths[i] = column_width(table, i);
	for (guint i = 0; i < table->cells->len; i++) {
		const char *cell = table->cells->pdata[i];
		guint column = i % table->columns;
		bool last = column + 1 == table->columns;
		size_t pad = widths[column] - width_of(cell) + GAP;
		(void)fprintf(to, "%s%*s", cell, last ? 0 : (int)pad, "");
		if (last)
			(void)fputc('\n', to);
	}
}

void table_free(struct table *table)
{
	if (table == NULL)
		return;
	g_ptr_array_unref(table->cells);
	g_free(table);
}
