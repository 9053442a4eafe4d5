/* HERMETICITY: touches nothing. */
#include "understand/numbers.h"

#include "base/limits.h"
#include "exact.h"

static char *joined(GPtrArray *list)
{
	g_ptr_array_add(list, NULL);
	char *text = g_strjoinv(" ", (char **)list->pdata);
	g_ptr_array_remove_index(list, list->len - 1);
	return text;
}

/* What is found in a text, "" for nothing, several separated by a blank. */
static const struct found_case {
	const char *text;
	const char *orders;
	const char *tracking;
} found_cases[] = {
	/* tracking numbers by their form */
	{"my parcel RB123456785CN is late", "", "RB123456785CN"},
	{"my parcel rb123456785cn is late", "", "RB123456785CN"},
	{"RB 123 456 785 CN", "", "RB123456785CN"},
	{"RB-123456785-CN", "", "RB123456785CN"},
	{"RB123456784CN", "", ""},
	{"XRB123456785CN", "", ""},
	{"RB123456785CNX", "", ""},
	{"RBI23456785CN", "", ""}, /* I is not 1 */
	{"the sum is 123456785 no more", "", ""},
	{"track 1Z5R89390357567127", "", "1Z5R89390357567127"},
	{"track 1Z5R89390357567128", "", ""},
	{"YT2229521272164446 please", "", "YT2229521272164446"},
	{"LP00123456789012", "", "LP00123456789012"},
	{"4PX3000123456789CN", "", "4PX3000123456789CN"},
	{"4PX3000123456789", "", "4PX3000123456789"},
	{"UY123456789YP", "", "UY123456789YP"},
	{"TBA123456789012", "", "TBA123456789012"},
	{"9400 1112 0620 6406 2607 87", "", "9400111206206406260787"},
	{"9400 1112 0620 6406 2607 88", "", ""},
	/* and by the words around them */
	{"tracking number: 3318810025", "", "3318810025"},
	{"my tracking no is 3318810025.", "", "3318810025"},
	{"3318810025", "", ""},
	{"call me on 3318810025", "", ""},
	{"phone +49 3318810025", "", ""},
	{"https://t.17track.net/en#nums=RB123456785CN ok", "", "RB123456785CN"},
	{"https://example.com/a?x=RB123456785CN ok", "", ""},
	/* order numbers */
	{"order 8123456789012345 not here", "8123456789012345", ""},
	{"8123456789012345", "8123456789012345", ""},
	{"order number: 8123 4567 8901 2345", "8123456789012345", ""},
	{"Order #100234 is late", "100234", ""},
	{"order no. 55123", "55123", ""},
	{"order nr 4411", "4411", ""},
	{"Order ID: SO-123456", "SO-123456", ""},
	{"my order number is 451-1214-7096.", "451-1214-7096", ""},
	{"orders 123456 and 123457", "123456 123457", ""},
	{"order #1001, #1002", "1001 1002", ""},
	{"Re: #104422", "104422", ""},
	{"pedido 123456789", "123456789", ""},
	{"заказ № 123456789", "123456789", ""},
	{"https://x.aliexpress.com/o?orderId=8123456789012345", "8123456789012345", ""},
	/* and what is none */
	{"order 2 shirts", "", ""},
	{"order 500 pieces", "", ""},
	{"in order to 20", "", ""},
	{"order from 12-05-2024", "", ""},
	{"order 2024-05-12", "", ""},
	{"my order of 12.50 dollars", "", ""},
	{"ordered 15th of May", "", ""},
	{"order in 2023", "", ""},
	{"flat #12, street 5", "", ""},
	{"phone 5511987654321", "", ""},
	{"card 4111111111111111", "", ""},
	{"item 1005001234567890", "", ""},
	{"mail me at 8123456789012345@example.com", "", ""},
	{"https://shop.example/item/1005001234567890.html", "", ""},
	{"I paid 35.99 in 2024, it is 45 days", "", ""},
	{"order RB123456785CN", "", "RB123456785CN"},
	{"", "", ""},
};

static void test_found(gconstpointer data)
{
	const struct found_case *wanted = data;
	struct words_source source = exact_source(wanted->text);
	g_autoptr(GPtrArray) orders = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) tracking = g_ptr_array_new_with_free_func(g_free);
	numbers_find(&source, NULL, orders, tracking);
	g_autofree char *found_orders = joined(orders);
	g_autofree char *found_tracking = joined(tracking);
	g_assert_cmpstr(found_orders, ==, wanted->orders);
	g_assert_cmpstr(found_tracking, ==, wanted->tracking);
	exact_source_clear(&source);
}

/* A shop's own form of numbers is known without a word beside it. */
static void test_own_forms(void)
{
	static const struct found_case cases[] = {
		{"where is lum-004512?", "LUM-004512", ""},
		{"LUM-004512 LUM-004512", "LUM-004512", ""},
		{"LUM-0045123 or xLUM-004512", "", ""},
		{"hello 77123456", "77123456", ""},
		{"call me: phone 77123456", "", ""},
		{"tracking 77123456", "", ""},
		{"RB123456785CN", "", "RB123456785CN"},
	};
	g_autoptr(GPtrArray) forms = g_ptr_array_new();
	g_ptr_array_add(forms, (char *)"LUM-######");
	g_ptr_array_add(forms, (char *)"77######");
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct words_source source = exact_source(cases[i].text);
		g_autoptr(GPtrArray) orders = g_ptr_array_new_with_free_func(g_free);
		g_autoptr(GPtrArray) tracking = g_ptr_array_new_with_free_func(g_free);
		numbers_find(&source, forms, orders, tracking);
		g_autofree char *found_orders = joined(orders);
		g_autofree char *found_tracking = joined(tracking);
		g_assert_cmpstr(found_orders, ==, cases[i].orders);
		g_assert_cmpstr(found_tracking, ==, cases[i].tracking);
		exact_source_clear(&source);
	}
}

static void test_limit_and_repeats(void)
{
	GString *text = g_string_new(NULL);
	for (int i = 0; i < 200; i++)
		g_string_append_printf(
			text, "order 81234567890%05d. order 77777777. ", i);
	struct words_source source = exact_source(text->str);
	g_autoptr(GPtrArray) orders = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) tracking = g_ptr_array_new_with_free_func(g_free);
	numbers_find(&source, NULL, orders, tracking);
	g_assert_cmpuint(orders->len, ==, LIMIT_NUMBERS);
	g_assert_cmpstr(orders->pdata[1], ==, "77777777");
	g_assert_cmpstr(orders->pdata[2], ==, "8123456789000001");
	exact_source_clear(&source);
	g_string_free(text, TRUE);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(found_cases); i++) {
		g_autofree char *path = g_strdup_printf("/numbers/found/%zu", i);
		g_test_add_data_func(path, &found_cases[i], test_found);
	}
	g_test_add_func("/numbers/own-forms", test_own_forms);
	g_test_add_func("/numbers/limit", test_limit_and_repeats);
	return g_test_run();
}
