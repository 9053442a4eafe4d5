/* HERMETICITY: touches nothing. */
#include "decide/lint.h"

#include <string.h>

static void test_table_is_sound(void)
{
	g_autoptr(GPtrArray) findings = decide_lint();
	for (guint i = 0; i < findings->len; i++)
		g_test_message("%s", (const char *)findings->pdata[i]);
	g_assert_cmpuint(findings->len, ==, 0);
}

/* A copy of the table to spoil. */
static struct scenario_row *copy_table(size_t *out_count)
{
	const struct scenario_row *rows = scenario_rows(out_count);
	struct scenario_row *copy = g_new(struct scenario_row, *out_count);
	memcpy(copy, rows, *out_count * sizeof(*copy));
	return copy;
}

static bool any_finding(const GPtrArray *findings, const char *part)
{
	for (guint i = 0; i < findings->len; i++) {
		if (strstr(findings->pdata[i], part) != NULL)
			return true;
	}
	return false;
}

static void test_shadowed_row(void)
{
	size_t count = 0;
	g_autofree struct scenario_row *rows = copy_table(&count);
	/* the first quality row now takes every quality case */
	rows[SCENARIO_QUALITY_NEED_PHOTOS].when[0] = NULL;
	g_autoptr(GPtrArray) findings = decide_lint_rows(rows, count);
	g_assert_true(any_finding(findings,
		"row 2 (quality_stain) never wins: earlier rows take all its cases"));
	g_assert_true(any_finding(
		findings, "quality_stain is listed to win over quality_minor"));
}

static void test_unreachable_row(void)
{
	size_t count = 0;
	g_autofree struct scenario_row *rows = copy_table(&count);
	rows[SCENARIO_IN_TRANSIT].when[1] = overdue_long;
	rows[SCENARIO_IN_TRANSIT].when[0] = within_due;
	g_autoptr(GPtrArray) findings = decide_lint_rows(rows, count);
	g_assert_true(
		any_finding(findings, "row 19 (in_transit) never fits any facts"));
}

static void test_overlap(void)
{
	size_t count = 0;
	g_autofree struct scenario_row *rows = copy_table(&count);
	rows[SCENARIO_CUSTOMS_TAX].intents |= bit(INTENT_SHIPPING_METHOD);
	g_autoptr(GPtrArray) findings = decide_lint_rows(rows, count);
	g_assert_true(any_finding(findings,
		"rows 22 (customs_tax) and 23 (shipping_method) fit the same cases"));
}

static void test_gap(void)
{
	size_t count = 0;
	const struct scenario_row *rows = scenario_rows(&count);
	g_autoptr(GPtrArray) findings = decide_lint_rows(rows, count - 1);
	g_assert_true(any_finding(findings, "cases fit no row"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/lint/sound", test_table_is_sound);
	g_test_add_func("/lint/shadowed", test_shadowed_row);
	g_test_add_func("/lint/unreachable", test_unreachable_row);
	g_test_add_func("/lint/overlap", test_overlap);
	g_test_add_func("/lint/gap", test_gap);
	return g_test_run();
}
