/* HERMETICITY: touches nothing. */
#include "mail/facts.h"

static void test_defaults(void)
{
	AUTO(facts) facts = facts_new();
	g_assert_cmpint(facts->intent, ==, INTENT_OTHER);
	g_assert_cmpstr(facts->language, ==, "");
	g_assert_cmpuint(facts->template_languages->len, ==, 1);
	g_assert_cmpstr(facts->template_languages->pdata[0], ==, "en");
	g_assert_null(facts->order);
	g_assert_null(facts->parcel);
	g_assert_false(facts->sender_is_buyer);
	g_assert_false(facts->shop.default_given);
	g_assert_cmpfloat(facts->shop.confidence, ==, 0.80);
	g_assert_cmpint(facts->shop.per_case_hours, ==, 24);
	g_assert_cmpint(facts->shop.per_address_week, ==, 3);
	g_assert_cmpint(facts->shop.max_age_days, ==, 3);
	g_assert_cmpfloat(facts->shop.order_value_limit_usd, ==, 0.0);
	g_assert_cmpint(facts->shop.hours_from, ==, 0);
	g_assert_cmpint(facts->shop.hours_to, ==, 24);
	g_assert_cmpstr(facts->shop.timezone, ==, "UTC");
}

static void test_parts(void)
{
	struct order_facts *order = order_facts_new();
	g_assert_cmpstr(order->number, ==, "");
	g_assert_cmpstr(order->country, ==, "");
	g_assert_cmpfloat(order->value_usd, <, 0.0);
	g_ptr_array_add(order->items, order_item_new("SKU-1", "a belt", 2));
	g_ptr_array_add(order->items, order_item_new(NULL, NULL, 1));
	const struct order_item *item = order->items->pdata[1];
	g_assert_cmpstr(item->name, ==, "");
	g_assert_cmpstr(item->sku, ==, "");
	g_assert_cmpint(item->shipped_qty, ==, -1);

	struct parcel_facts *parcel = parcel_facts_new();
	g_assert_cmpint(parcel->status, ==, PARCEL_STATUS_UNKNOWN);
	g_assert_cmpstr(parcel->sub_status, ==, "");

	AUTO(facts) facts = facts_new();
	facts->order = order;
	facts->parcel = parcel;
}

static void test_free_null(void)
{
	facts_free(NULL);
	order_facts_free(NULL);
	order_item_free(NULL);
	parcel_facts_free(NULL);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/facts/defaults", test_defaults);
	g_test_add_func("/facts/parts", test_parts);
	g_test_add_func("/facts/free-null", test_free_null);
	return g_test_run();
}
