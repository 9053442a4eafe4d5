/* HERMETICITY: touches nothing. */
#include "understand/stems.h"

#include <glib.h>
#include <string.h>

/* The stems found in the word, by id, as "1 3". */
static char *found_in(const struct stems *stems, const char *word, size_t most)
{
	size_t len = strlen(word);
	g_autofree char *copy = g_memdup2(word, len);
	uint32_t ids[8] = {0};
	size_t count = stems_find(stems, copy, len, ids, most);
	GString *out = g_string_new(NULL);
	for (size_t i = 0; i < count; i++)
		g_string_append_printf(out, "%s%u", i > 0 ? " " : "", ids[i]);
	return g_string_free(out, FALSE);
}

static void test_find(void)
{
	static const struct {
		bool at_end;
		const char *word;
		const char *ids;
	} cases[] = {
		{false, "defective", "1 3"},
		{false, "defect", "1 3"},
		{false, "def", "1"},
		{false, "de", ""},
		{false, "undefective", ""},
		{false, "", ""},
		{false, "сломался", "2"},
		{true, "retourpaket", "1"},
		{true, "paket", "1"},
		{true, "pakete", ""},
	};
	AUTO(stems) begin = stems_new(false);
	g_assert_cmpuint(stems_add(begin, "def", 3), ==, 1);
	g_assert_cmpuint(stems_add(begin, "слом", strlen("слом")), ==, 2);
	g_assert_cmpuint(stems_add(begin, "defect", 6), ==, 3);
	g_assert_cmpuint(stems_add(begin, "def", 3), ==, 1);
	AUTO(stems) end = stems_new(true);
	g_assert_cmpuint(stems_add(end, "paket", 5), ==, 1);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *ids =
			found_in(cases[i].at_end ? end : begin, cases[i].word, 8);
		g_assert_cmpstr(ids, ==, cases[i].ids);
	}
	g_autofree char *one = found_in(begin, "defective", 1);
	g_assert_cmpstr(one, ==, "1");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/stems/find", test_find);
	return g_test_run();
}
