/*
 * A check of the scenario table itself: it is run over every combination of the facts
 * its tests can tell apart, and what a reader would not see is reported: a row that
 * never fits or never wins, a case that fits no row, two rows that fit the same case
 * without lint.c saying that the earlier is meant to win.
 *
 * `replyd check` prints the findings. Touches nothing.
 */
#ifndef DECIDE_LINT_H
#define DECIDE_LINT_H

#include "decide/scenarios.h"

/* Findings, one line of text each; empty when the table is sound. The caller owns it.
 */
GPtrArray *decide_lint(void);

/* The same for any table of up to 64 rows. */
GPtrArray *decide_lint_rows(const struct scenario_row *rows, size_t count);

#endif
