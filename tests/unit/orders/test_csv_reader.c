/* HERMETICITY: memory only. */
#include "orders/csv_reader.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"

/* Rows as "LINE:cell|cell" lines. */
static bool collect(const struct csv_row *row, void *context)
{
	GString *out = context;
	g_string_append_printf(out, "%u:", row->line);
	for (guint i = 0; i < row->cells->len; i++)
		g_string_append_printf(
			out, "%s%s", i > 0 ? "|" : "", (char *)row->cells->pdata[i]);
	g_string_append_c(out, '\n');
	return true;
}

static char *read_text(const void *bytes, size_t len, GError **err)
{
	g_autofree void *exact = g_memdup2(bytes, len);
	g_autoptr(GString) out = g_string_new(NULL);
	if (!csv_read_bytes("t.csv", exact, len, collect, out, NULL, err))
		return NULL;
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static void test_forms(void)
{
	static const struct {
		const char *name, *in, *out;
	} cases[] = {
		{"plain", "a,b\n1,2\n", "1:a|b\n2:1|2\n"},
		{"crlf and no end", "a,b\r\n1,2", "1:a|b\n2:1|2\n"},
		{"lone cr", "a,b\r1,2\r\r\"3\r4\",5", "1:a|b\n2:1|2\n4:3\r4|5\n"},
		{"quoted", "a,b\n\"x, \"\"y\"\"\",2\n", "1:a|b\n2:x, \"y\"|2\n"},
		{"newline in a cell", "a\n\"x\ny\"\nz\n", "1:a\n2:x\ny\n4:z\n"},
		{"semicolons", "a;b\n1,5;2\n", "1:a|b\n2:1,5|2\n"},
		{"tabs", "a\tb\n1\t2\n", "1:a|b\n2:1|2\n"},
		{"empty rows", "a,b\n\n,\n1,2\n", "1:a|b\n4:1|2\n"},
		{"bom",
			"\xef\xbb\xbf"
			"a,b\n",
			"1:a|b\n"},
		{"sep", "sep=;\r\na;b,c\r\n1;2\r\n", "2:a|b,c\n3:1|2\n"},
		{"quoted sep", "\"sep=\t\"\na\tb\n", "2:a|b\n"},
		{"sep behind bom",
			"\xef\xbb\xbf"
			"SEP=,\na,b\n",
			"2:a|b\n"},
		{"a column called sep", "sep=1,b\n1,2\n", "1:sep=1|b\n2:1|2\n"},
		{"sep and nothing", "sep=;", ""},
		{"text kept from the spreadsheet", "a,b\n=\"0123\",\"=\"\"4\"\"\"\n",
			"1:a|b\n2:0123|4\n"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		g_autofree char *out =
			read_text(cases[i].in, strlen(cases[i].in), &err);
		g_assert_no_error(err);
		g_assert_cmpstr(out, ==, cases[i].out);
	}
}

static void test_encodings(void)
{
	static const char gb[] = "\xb6\xa9\xb5\xa5\xba\xc5,b\n1,2\n"; /* 订单号 */
	g_autofree char *out = read_text(gb, sizeof(gb) - 1, NULL);
	g_assert_cmpstr(out, ==, "1:订单号|b\n2:1|2\n");
	static const char utf16[] = "\xff\xfe"
				    "a\0\t\0b\0\n\0";
	g_autofree char *wide = read_text(utf16, sizeof(utf16) - 1, NULL);
	g_assert_cmpstr(wide, ==, "1:a|b\n");
}

static void test_no_such_file(void)
{
	g_autoptr(GError) err = NULL;
	g_assert_false(csv_read("/nonexistent/x.csv", collect, NULL, NULL, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_assert_nonnull(strstr(err->message, "/nonexistent/x.csv"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/csv/forms", test_forms);
	g_test_add_func("/csv/encodings", test_encodings);
	g_test_add_func("/csv/missing", test_no_such_file);
	return g_test_run();
}
