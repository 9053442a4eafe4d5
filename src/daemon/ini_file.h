/*
 * One INI file: read by iniparser, after a pass of our own over its lines, because
 * iniparser says nothing of duplicate keys, values cut at ';' or '#', over-long lines,
 * keys outside a section or a byte order mark, and crashes on some look-ups.
 *
 * Problems are not errors of the moment but findings for a person: each is a line
 * "FILE:LINE: what is wrong: what to do", added to a list, so that one run shows them
 * all.
 *
 * Touches the disk. The caller owns the ini_file and the problems.
 */
#ifndef DAEMON_INI_FILE_H
#define DAEMON_INI_FILE_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"

struct ini_file;

/*
 * Reads `path`; findings go to `problems` (of char *). NULL when it cannot be used at
 * all, with a finding that says why.
 */
MUST_USE struct ini_file *ini_file_load(const char *path, GPtrArray *problems);
void ini_file_free(struct ini_file *ini);
DEFINE_AUTO(ini_file)

/* The value of `key` in `section` (both lower case), NULL when it is not there. */
const char *ini_file_get(
	const struct ini_file *ini, const char *section, const char *key);

/* The line `key` stands on; 0 when it is not there (then: that of its section, or 1).
 */
unsigned ini_file_line(
	const struct ini_file *ini, const char *section, const char *key);

/* Adds a finding about `key` of `section`, naming file and line. */
void ini_file_complain(const struct ini_file *ini, GPtrArray *problems,
	const char *section, const char *key, const char *format, ...)
	PRINTF_LIKE(5, 6);

/* Every "section:key" of the file in its order: array of const char *, borrowed. */
const GPtrArray *ini_file_names(const struct ini_file *ini);

const char *ini_file_path(const struct ini_file *ini);

#endif
