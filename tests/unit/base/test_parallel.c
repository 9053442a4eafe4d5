/* HERMETICITY: touches nothing. */
#include "base/parallel.h"

static void count(void *item, void *data)
{
	(void)g_atomic_int_add((gint *)item, 1);
	(void)g_atomic_int_add((gint *)data, 1);
}

/* Each item gets its turn, once, and all are done when the call comes back. */
static void test_each(void)
{
	static const guint sizes[] = {0, 1, 2, 1000};
	for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
		g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func(g_free);
		for (guint k = 0; k < sizes[i]; k++)
			g_ptr_array_add(items, g_new0(gint, 1));
		gint total = 0;
		parallel_each(items, count, &total);
		g_assert_cmpint(total, ==, (gint)sizes[i]);
		for (guint k = 0; k < sizes[i]; k++)
			g_assert_cmpint(*(gint *)items->pdata[k], ==, 1);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/parallel/each", test_each);
	return g_test_run();
}
