/* HERMETICITY: touches nothing. Vectors: FIPS 180-4. */
#include "base/digest.h"

#include <glib.h>

static void test_vectors(void)
{
	static const struct {
		const char *text;
		size_t len;
		const char *sum;
	} cases[] = {
		{"", 0,
			"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8"
			"55"},
		{"abc", 3,
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015"
			"ad"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *sum = digest_hex(cases[i].text, cases[i].len);
		g_assert_cmpstr(sum, ==, cases[i].sum);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/digest/vectors", test_vectors);
	return g_test_run();
}
