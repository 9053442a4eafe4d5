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
		{"", "LB123456785BR", "correios"},
		{"", "rx123456785sg", "singapore-post"},
		{"", "UY123456785RU", "russian-post"},
		{"", "1Z5R89390357567127", "ups"},
		{"", "1Z5R8939035756712", ""},
		{"", "4PX3001234567890CN", "4px"},
		{"", "SF1234567890123", "sf-international"},
		{"安骏物流", "", "anjun"},
		{"DHL eCommerce Asia", "", "dhl-ecommerce"},
		{"", "RB123456785XX", ""},
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

/* Every slug a service or a shape leads to is a carrier of the table. */
static void test_table(void)
{
	static const char *const numbers[] = {"RB123456785CN", "LK473124829CN",
		"UM123456785YP", "LP00123456789012", "RR123456785DE", "RR123456785TR",
		"RR123456785AU", "LZ123456785US", "RR123456785GB"};
	for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
		const char *slug = carrier_slug("", numbers[i]);
		g_test_message("%s %s", numbers[i], slug);
		g_assert_cmpint(carrier_code(slug), >, 0);
		g_assert_cmpstr(carrier_name(slug), !=, "");
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/carriers/slug", test_slug);
	g_test_add_func("/carriers/code", test_code_and_name);
	g_test_add_func("/carriers/table", test_table);
	return g_test_run();
}
