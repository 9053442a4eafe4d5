/* HERMETICITY: touches nothing. Vectors: FIPS 180-4, RFC 1321, RFC 4231. */
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

static void test_md5(void)
{
	g_autofree char *sum = digest_md5_hex("abc", 3); /* RFC 1321 */
	g_assert_cmpstr(sum, ==, "900150983cd24fb0d6963f7d28e17f72");
}

static void test_hmac(void)
{
	/* RFC 4231, test case 2. */
	static const unsigned char wanted[DIGEST_HMAC_BYTES] = {0x5b, 0xdc, 0xc1, 0x46,
		0xbf, 0x60, 0x75, 0x4e, 0x6a, 0x04, 0x24, 0x26, 0x08, 0x95, 0x75, 0xc7,
		0x5a, 0x00, 0x3f, 0x08, 0x9d, 0x27, 0x39, 0x83, 0x9d, 0xec, 0x58, 0xb9,
		0x64, 0xec, 0x38, 0x43};
	unsigned char sum[DIGEST_HMAC_BYTES];
	digest_hmac("Jefe", "what do ya want for nothing?", 28, sum);
	g_assert_cmpmem(sum, sizeof(sum), wanted, sizeof(wanted));
}

static void test_same(void)
{
	g_assert_true(digest_same("abc", "abc"));
	g_assert_false(digest_same("abc", "abd"));
	g_assert_false(digest_same("abc", "ab"));
	g_assert_true(digest_same("", ""));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/digest/vectors", test_vectors);
	g_test_add_func("/digest/md5", test_md5);
	g_test_add_func("/digest/hmac", test_hmac);
	g_test_add_func("/digest/same", test_same);
	return g_test_run();
}
