/*
 * Mustache: the whole specification except its optional modules (lambdas, inheritance,
 * dynamic names). Text and data in, text out.
 *
 * What the specification leaves to the language: false, null, 0, "" and the empty list
 * are falsey, everything else is truthy; numbers print in their shortest form (85,
 * 1.21); null prints nothing; a list or an object has no text and counts as missing.
 *
 * A name that is not there prints nothing, as specified, but is reported, so that a
 * half-filled text is never taken for a finished one. Recursion, output and work are
 * bounded by base/limits.h.
 *
 * Touches nothing but what the partial loader touches. No shared state.
 */
#ifndef DRAFT_MUSTACHE_H
#define DRAFT_MUSTACHE_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>

#include "base/attr.h"
#include "draft/mustache_parse.h"

/*
 * Finds the text of a partial. 1: found, *out_text and *out_file (its name in errors)
 * are the caller's to free; 0: there is none, it prints nothing; -1: *err is set.
 */
typedef int mustache_partial_fn(
	void *data, const char *name, char **out_text, char **out_file, GError **err);

struct mustache_options {
	bool plain_text;   /* {{name}} prints as it is; false: escaped for HTML */
	bool mark_missing; /* print "[missing: name]" for a variable without value */
	mustache_partial_fn *load_partial; /* NULL: there are no partials */
	void *partial_data;
};

/*
 * Appends the template filled with `data` to `out`. Names of variables without value,
 * and "> name" for partials not found, are added to `out_missing` (of char *, each
 * once) unless that is NULL. On failure `out` is as before: ERR_INPUT, "file:line: ..."
 * of the template or partial that nests too deep, prints or works too much, or does not
 * parse; or the loader's own error.
 */
MUST_USE bool mustache_render(const struct mustache *template, const json_t *data,
	const struct mustache_options *options, GString *out, GPtrArray *out_missing,
	GError **err);

#endif
