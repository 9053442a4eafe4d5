/*
 * What is wrong with a template's names: variables and claims that do not exist,
 * partials that are not there. Touches nothing.
 */
#ifndef DRAFT_TEMPLATE_CHECK_H
#define DRAFT_TEMPLATE_CHECK_H

#include <glib.h>
#include <stdbool.h>

#include "draft/mustache_parse.h"

typedef bool template_has_partial(const void *data, const char *name);

/* Findings are added to `problems` (of char *, "FILE:LINE: ..."). */
void template_check(const struct mustache *template, template_has_partial *has_partial,
	const void *data, GPtrArray *problems);

#endif
