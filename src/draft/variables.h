/*
 * The variables of a reply template: one table that the context (context.c), the check
 * of templates (template_check.c) and replyd-templates(5) agree on; tests compare them.
 *
 * Touches nothing.
 */
#ifndef DRAFT_VARIABLES_H
#define DRAFT_VARIABLES_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "mail/terms.h"

enum variable_kind {
	VARIABLE_TEXT,
	VARIABLE_NUMBER,
	VARIABLE_COUNT, /* with flags NAME_is_FORM beside it: draft/locale.h */
	VARIABLE_FLAG,  /* true, or not there */
	VARIABLE_GROUP, /* holds others, "order.number" */
	VARIABLE_LIST,
};

/* A name may end in ".*": then the last part is one of the vocabulary `words`. */
struct variable {
	const char *name;
	enum variable_kind kind;
	const char *when;    /* it is there; "" always, or whenever its group is */
	const char *meaning; /* for a person who writes templates */
	const struct terms *words;
};

const struct variable *variables(size_t *out_count);

/*
 * The table's row for a full name, "order.number" or "offers.reissue"; a row of its own
 * for the forms of a count, "days_left_is_few"; NULL: none.
 */
const struct variable *variable_find(const char *name);

/* Whether it is the flag of a count's form: what languages use as they need. */
bool variable_is_form(const struct variable *variable);

/* "text", "number", "count", "flag", "group", "list". */
const char *variable_kind_name(enum variable_kind kind);

/* What the agent confirms by ticking the claim. Static. */
const char *claim_text(enum claim claim);

/* The table as a list in mdoc(7), for replyd-templates(5). Newly allocated. */
char *variables_manual(void);

#endif
