/*
 * A table for a person: columns as wide as what is in them, wide characters counted,
 * the last column not padded. Touches nothing but the stream it prints to.
 */
#ifndef CLI_TABLE_H
#define CLI_TABLE_H

#include <stdio.h>

#include "base/attr.h"

struct table;

/* `headings` is NULL-terminated. */
struct table *table_new(const char *const *headings);

/* The next cell of the row being filled, sanitised and cut to `max_chars` (0: 40). */
void table_cell(struct table *table, size_t max_chars, const char *format, ...)
	PRINTF_LIKE(3, 4);

/* Prints the heading and the complete rows. */
void table_print(const struct table *table, FILE *to);

void table_free(struct table *table);
DEFINE_AUTO(table)

#endif
