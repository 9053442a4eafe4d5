/* HERMETICITY: touches nothing. More cases stand in tests/quote. */
#include "text/quote_attribution.h"

#include <string.h>

static void test_cases(void)
{
	static const struct {
		const char *name;
		const char *text;
		size_t at; /* line asked for */
		size_t start;
		size_t end; /* 0: none is found */
	} cases[] = {
		{"one line", "x\nOn 13 Nov 2023 at 10:05, Shop wrote:\ny", 1, 1, 2},
		{"wrapped", "x\nOn 13 Nov 2023 at 10:05,\nShop <a@b.example>\nwrote:\n",
			3, 1, 4},
		{"not its last line",
			"x\nOn 13 Nov 2023 at 10:05,\nShop <a@b.example>\nwrote:\n", 2,
			0, 0},
		{"name first", "x\nShop <a@b.example> schrieb am 13.11.2023:\n", 1, 1,
			2},
		{"half a name", "\nLamp Shop\n<a@b.example> wrote:\n> x\n", 2, 1, 3},
		{"date above", "On 13.\n2023 um 10:05 schrieb a@b.example:\n", 1, 0, 2},
		{"no time, no address, no quote", "On 13 Nov 2023 she wrote:\nx\n", 0,
			0, 0},
		{"no time, no address, a quote", "On 13 Nov 2023 she wrote:\n> x\n", 0,
			0, 1},
		{"a sentence above", "It is lost!\nShop <a@b.example> wrote:\n> x\n", 1,
			1, 2},
		{"blank line inside", "On 13 Nov 2023 at 10:05\n\nwrote:\nx\n", 2, 0,
			0},
		{"marked", "> On 13 Nov 2023 at 10:05, Shop wrote:\n", 0, 0, 0},
		{"quote on the line",
			"On 13 Nov 2023, S <a@b.example> wrote:  Hello\nx", 0, 0, 1},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		size_t len = strlen(cases[i].text);
		g_autofree char *copy = g_memdup2(cases[i].text, len);
		struct quote_lines lines;
		quote_lines_init(&lines, copy, len);
		struct quote_attribution found = {0, 0};
		bool is_found = quote_attribution_find(&lines, cases[i].at, &found);
		g_assert_cmpint(is_found, ==, cases[i].end > 0);
		g_assert_cmpuint(found.start, ==, cases[i].start);
		g_assert_cmpuint(found.end, ==, cases[i].end);
		quote_lines_release(&lines);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/quote-attribution/cases", test_cases);
	return g_test_run();
}
