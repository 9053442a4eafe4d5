/* HERMETICITY: touches nothing. */
#include "mail/carriers.h"

#include <glib.h>

static void test_slug(void)
{
	static const struct {
		const char *service, *number, *slug;
	} cases[] = {
		{"China Post Registered Air Mail", NULL, "china-post"},
		{"ePacket", "RB123456785CN", "epacket"},
		{"AliExpress Standard Shipping", NULL, "cainiao"},
		{"", "RB123456785CN", "china-post"},
		{NULL, "LK473124829CN", "epacket"},
		{"", "EA876543216CN", "ems"},
		{"", "LP00123456789012", "cainiao"},
		{"", "YT2229521272164446", "yunexpress"},
		{"", "RB123456785CNX", ""},
		{"", "RB12345678", ""},
		{"pigeon", "", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpstr(carrier_slug(cases[i].service, cases[i].number), ==,
			cases[i].slug);
}

static void test_code_and_name(void)
{
	g_assert_cmpint(carrier_code("china-post"), ==, 3011);
	g_assert_cmpint(carrier_code("pigeon"), ==, 0);
	g_assert_cmpint(carrier_code(NULL), ==, 0);
	g_assert_cmpstr(carrier_name("usps"), ==, "USPS");
	g_assert_cmpstr(carrier_name(""), ==, "");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/carriers/slug", test_slug);
	g_test_add_func("/carriers/code", test_code_and_name);
	return g_test_run();
}
