/*
 * The files of schema/ as the build put them into the program (schema_sql.c, made by
 * embed-schema), in the order of their numbers.
 */
#ifndef RECORD_SCHEMA_H
#define RECORD_SCHEMA_H

#include <stddef.h>

struct schema_step {
	int version;
	const char *name; /* of the file */
	const char *sql;
};

extern const struct schema_step schema_steps[];
extern const size_t schema_step_count;

#endif
