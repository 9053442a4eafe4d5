/*
 * Facts to read a template with: for each reply and each mail about an order a case as
 * a shop sees it, such that the playbook decides on that reply.
 *
 * Touches nothing.
 */
#ifndef CLI_TEMPLATE_SAMPLES_H
#define CLI_TEMPLATE_SAMPLES_H

#include "base/attr.h"
#include "mail/facts.h"

/* The facts for a template of this name; NULL when there is none. The caller owns them.
 */
MUST_USE struct facts *template_sample(const char *name);

#endif
