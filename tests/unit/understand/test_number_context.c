/* HERMETICITY: touches nothing. */
#include "understand/number_context.h"

#include "exact.h"

/* What the first number of a folded text is. */
static void test_context(void)
{
	static const struct {
		const char *text;
		enum number_context context;
	} cases[] = {
		{"my order 123", NUMBER_ORDER},
		{"123 is my order", NUMBER_ORDER},
		{"tracking of the order: 123", NUMBER_ORDER}, /* the nearest */
		{"order, tracking 123", NUMBER_TRACKING},
		{"phone 123, order", NUMBER_OTHER}, /* before counts more than behind */
		{"a 123 b", NUMBER_UNSAID},
		{"reorder 123", NUMBER_UNSAID}, /* inside a word */
		{"order of last week for my dear old mother and aunt 123",
			NUMBER_UNSAID},
		{"заказ 123", NUMBER_ORDER},
		{"123", NUMBER_UNSAID},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = g_memdup2(cases[i].text, strlen(cases[i].text));
		size_t start = strcspn(cases[i].text, "123");
		g_assert_cmpint(number_context_of(
					text, strlen(cases[i].text), start, start + 3),
			==, cases[i].context);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/number-context", test_context);
	return g_test_run();
}
