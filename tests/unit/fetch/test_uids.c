/* HERMETICITY: touches nothing. */
#include "fetch/uids.h"

#include <glib.h>

static void test_sets(void)
{
	static const struct {
		const char *name;
		uint32_t uids[6];
		size_t count;
		const char *set;
	} cases[] = {
		{"none", {0}, 0, ""},
		{"one", {7}, 1, "7"},
		{"neighbours", {3, 4, 5}, 3, "3:5"},
		{"mixed", {3, 4, 9, 11, 12}, 5, "3:4,9,11:12"},
		{"the last there is", {4294967294u, 4294967295u}, 2,
			"4294967294:4294967295"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GString) out = g_string_new(NULL);
		g_assert_cmpuint(uids_append_set(out, cases[i].uids, cases[i].count),
			==, cases[i].count);
		g_assert_cmpstr(out->str, ==, cases[i].set);
	}
}

static void test_no_more_than_fits(void)
{
	uint32_t uids[UIDS_RANGES_MAX + 10];
	for (size_t i = 0; i < G_N_ELEMENTS(uids); i++)
		uids[i] = (uint32_t)(2 * i + 1);
	g_autoptr(GString) out = g_string_new("UID FETCH ");
	g_assert_cmpuint(
		uids_append_set(out, uids, G_N_ELEMENTS(uids)), ==, UIDS_RANGES_MAX);
	g_assert_true(g_str_has_prefix(out->str, "UID FETCH 1,3,5,"));
	g_assert_true(g_str_has_suffix(out->str, ",397,399"));
}

static void test_sort(void)
{
	static const uint32_t given[] = {9, 0, 4, 9, 4294967295u, 1, 4};
	static const uint32_t wanted[] = {1, 4, 9, 4294967295u};
	g_autoptr(GArray) uids = g_array_new(FALSE, FALSE, sizeof(uint32_t));
	g_array_append_vals(uids, given, G_N_ELEMENTS(given));
	uids_sort(uids);
	g_assert_cmpmem(
		uids->data, uids->len * sizeof(uint32_t), wanted, sizeof(wanted));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/uids/sets", test_sets);
	g_test_add_func("/fetch/uids/fit", test_no_more_than_fits);
	g_test_add_func("/fetch/uids/sort", test_sort);
	return g_test_run();
}
