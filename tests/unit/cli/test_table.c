/* HERMETICITY: prints into memory. */
#include "cli/table.h"

#include <glib.h>
#include <string.h>

static char *print(const struct table *table)
{
	char *text = NULL;
	size_t len = 0;
	FILE *to = open_memstream(&text, &len);
	g_assert_nonnull(to);
	table_print(table, to);
	g_assert_cmpint(fclose(to), ==, 0);
	return text;
}

static void test_columns(void)
{
	static const char *const headings[] = {"ID", "WHO", "SUBJECT", NULL};
	AUTO(table) table = table_new(headings);
	table_cell(table, 0, "%d", 1);
	table_cell(table, 0, "%s", "ana@example.org");
	table_cell(table, 0, "%s", "hello");
	table_cell(table, 0, "%d", 12);
	table_cell(table, 0, "%s", "bo");
	table_cell(table, 0, "%s", "");
	g_autofree char *text = print(table);
	g_assert_cmpstr(text, ==,
		"ID  WHO              SUBJECT\n"
		"1   ana@example.org  hello\n"
		"12  bo               \n");
}

static void test_only_headings(void)
{
	static const char *const headings[] = {"ID", "WHO", NULL};
	AUTO(table) table = table_new(headings);
	g_autofree char *text = print(table);
	g_assert_cmpstr(text, ==, "ID  WHO\n");
	table_free(NULL);
}

/* Chinese takes two columns of a terminal, a combining accent none. */
static void test_widths(void)
{
	static const char *const headings[] = {"A", "B", NULL};
	static const char *const cells[] = {"订单", "e\xcc\x81", "xxxxx"};
	AUTO(table) table = table_new(headings);
	for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
		table_cell(table, 0, "%s", cells[i]);
		table_cell(table, 0, "|");
	}
	g_autofree char *text = print(table);
	g_assert_cmpstr(text, ==,
		"A      B\n"
		"订单   |\n"
		"e\xcc\x81      |\n"
		"xxxxx  |\n");
}

/* What a buyer wrote neither moves the cursor nor fills the screen. */
static void test_safe(void)
{
	static const char *const headings[] = {"A", NULL};
	AUTO(table) table = table_new(headings);
	table_cell(table, 0, "%s", "a\x1b[2J\r\nb\tc");
	g_autofree char *lengthy = g_strnfill(500, 'x');
	table_cell(table, 0, "%s", lengthy);
	table_cell(table, 10, "%s", lengthy);
	g_autofree char *text = print(table);
	g_assert_null(strpbrk(text, "\x1b\r\t"));
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	g_assert_cmpuint(g_strv_length(lines), ==, 5);
	g_assert_cmpint(g_utf8_strlen(lines[2], -1), <=, 41);
	g_assert_cmpint(g_utf8_strlen(lines[3], -1), <=, 11);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/table/columns", test_columns);
	g_test_add_func("/table/only-headings", test_only_headings);
	g_test_add_func("/table/widths", test_widths);
	g_test_add_func("/table/safe", test_safe);
	return g_test_run();
}
