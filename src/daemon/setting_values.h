/*
 * The values of settings: from the text of a field to the member of its struct, one
 * function a type, each with complaints that name file, line and what to do. Touches
 * the disk only to see whether a file or folder that is named exists.
 */
#ifndef DAEMON_SETTING_VALUES_H
#define DAEMON_SETTING_VALUES_H

#include <glib.h>

#include "daemon/ini_file.h"
#include "daemon/setting_fields.h"

/* A file being read into a struct by its table. */
struct reading_file {
	const struct ini_file *ini;
	const struct field *fields;
	size_t count;
	void *target;
	GPtrArray *problems;
};

/* Reads `value` into the field's member of file->target; what is wrong goes to
 * problems. */
void setting_read(
	const struct reading_file *file, const struct field *field, const char *value);

/* Adds a problem about the field, naming file and line. */
void setting_complain(const struct reading_file *file, const struct field *field,
	const char *format, ...) PRINTF_LIKE(3, 4);

/* Frees what the field's member of `target` owns. */
void setting_free(const struct field *field, void *target);

#endif
