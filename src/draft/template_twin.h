/*
 * Whether a translated text is the twin of the English one: the same variables,
 * sections, claims and partials, whatever their order and number. How a language counts
 * is its own business: the forms of counts (days_left_is_few) may differ.
 *
 * Touches nothing.
 */
#ifndef DRAFT_TEMPLATE_TWIN_H
#define DRAFT_TEMPLATE_TWIN_H

#include <glib.h>

#include "draft/mustache_parse.h"

/*
 * Adds a finding to `problems` (of char *, "FILE: ..." or "FILE:LINE: ...") for each
 * name that only one of them has.
 */
void template_twin(const struct mustache *twin, const struct mustache *english,
	GPtrArray *problems);

#endif
