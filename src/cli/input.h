/*
 * Input of the commands that read files: each argument a file, "-" or none standard
 * input. Touches the disk.
 */
#ifndef CLI_INPUT_H
#define CLI_INPUT_H

#include <glib.h>

#include "base/attr.h"

/* The whole input, at most `max` bytes; ERR_INPUT naming it when it cannot be read. */
MUST_USE GBytes *input_read(const char *name, gsize max, GError **err);

#endif
