/*
 * The names in a template, each taken to what it stands for: inside {{#order}} both
 * {{number}} and {{order.number}} are the variable order.number. Touches nothing.
 */
#ifndef DRAFT_TEMPLATE_NAMES_H
#define DRAFT_TEMPLATE_NAMES_H

#include "draft/mustache_parse.h"
#include "draft/variables.h"

/*
 * Called for each tag but texts, and but {{.}} within a section. `name` is the full
 * name of a variable or section, or the partial's; `row` its row of the table of
 * variables, NULL when there is none.
 */
typedef void template_name_fn(void *data, const struct mustache_tag *tag,
	const char *name, const struct variable *row);

/* In the order of the text. */
void template_names_each(
	const struct mustache *template, template_name_fn *each, void *data);

#endif
