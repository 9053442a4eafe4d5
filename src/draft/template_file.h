/*
 * One template file, read: header lines, a blank line, the text. See
 * draft/template_set.h for the form. Touches nothing.
 */
#ifndef DRAFT_TEMPLATE_FILE_H
#define DRAFT_TEMPLATE_FILE_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/attr.h"

/* `body` points into the text that was read; the rest is owned. */
struct template_file {
	char *about;
	char *subject; /* NULL when there is none */
	unsigned subject_line;
	const char *body;
	size_t body_len;
	unsigned body_line; /* of its first line, from 1 */
};

/* ERR_INPUT, "file:line: ...". The caller clears *out_file. */
MUST_USE bool template_file_read(const char *text, size_t len, const char *file,
	struct template_file *out_file, GError **err);

void template_file_clear(struct template_file *file);

#endif
