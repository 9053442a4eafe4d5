/*
 * A CSV file, row by row, with the line each row starts on: RFC 4180 through libcsv,
 * the encodings and separators that order exports come in (UTF-8 with or without BOM,
 * GB18030, UTF-16; comma, semicolon, tab or what a line "sep=" says; ="8123" for a
 * text), and limits on columns and cells.
 *
 * Touches the disk when it opens the file.
 */
#ifndef ORDERS_CSV_READER_H
#define ORDERS_CSV_READER_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"

struct csv_row {
	unsigned line;       /* the row's first line, from 1 */
	GPtrArray *cells;    /* of char *, UTF-8, trimmed */
	const char *problem; /* static; NULL: the row is well formed */
};

/* False stops the reading. */
typedef bool (*csv_row_fn)(const struct csv_row *row, void *context);

/*
 * Reads the whole file and hands every non-empty row, the heading included, to `take`.
 * `progress` (may be NULL) hears 0 to 100 percent now and then. ERR_INPUT, naming file
 * and line, when it cannot be read as CSV at all.
 */
MUST_USE bool csv_read(const char *path, csv_row_fn take, void *context,
	void (*progress)(unsigned percent, void *context), GError **err);

/* The same over bytes in memory, `name` for messages. */
MUST_USE bool csv_read_bytes(const char *name, const void *bytes, size_t len,
	csv_row_fn take, void *context,
	void (*progress)(unsigned percent, void *context), GError **err);

#endif
