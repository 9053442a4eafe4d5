/* HERMETICITY: nothing outside the process. */
#include "orders/shop_json.h"

#include <string.h>

#include "base/error.h"

static struct order_news *parse(enum shop_system system, const char *text, GError **err)
{
	json_error_t at;
	json_t *json = json_loads(text, 0, &at);
	g_assert_nonnull(json);
	struct order_news *news = shop_json_order(system, json, 7, err);
	json_decref(json);
	return news;
}

static const char woocommerce[] =
	"{\"id\":723,\"number\":\"723\",\"status\":\"completed\",\"currency\":\"EUR\","
	"\"date_created_gmt\":\"2026-03-01T10:00:00\","
	"\"date_modified_gmt\":\"2026-03-04T08:00:00\",\"total\":\"29.35\","
	"\"date_paid_gmt\":\"2026-03-01T10:05:00\","
	"\"date_completed_gmt\":\"2026-03-03T09:00:00\",\"customer_id\":26,"
	"\"billing\":{\"first_name\":\"Ana\",\"last_name\":\"Lima\","
	"\"email\":\"Ana@Buyers.Example\",\"country\":\"PT\"},"
	"\"shipping\":{\"country\":\"BR\"},"
	"\"line_items\":[{\"id\":315,\"name\":\"Lamp\",\"sku\":\"L-1\","
	"\"quantity\":2}],\"meta_data\":[{\"key\":\"_wc_shipment_tracking_items\","
	"\"value\":[{\"tracking_provider\":\"\",\"custom_tracking_provider\":"
	"\"China Post\",\"tracking_number\":\"rb123456785cn\"}]}]}";

static void test_woocommerce(void)
{
	AUTO(order_news) news = parse(SHOP_WOOCOMMERCE, woocommerce, NULL);
	const struct order_row *row = news->row;
	g_assert_cmpstr(row->facts->number, ==, "723");
	g_assert_cmpint(row->facts->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpstr(row->source_state, ==, "completed");
	g_assert_cmpstr(row->buyer_addr, ==, "ana@buyers.example");
	g_assert_cmpstr(row->buyer_name, ==, "Ana Lima");
	g_assert_cmpstr(row->buyer_login, ==, "26");
	g_assert_cmpstr(row->facts->country, ==, "BR");
	g_assert_cmpfloat(row->amount, ==, 29.35);
	g_assert_cmpstr(row->currency, ==, "EUR");
	g_assert_cmpint(row->facts->placed_at_utc, ==, 1772359200);
	g_assert_cmpint(row->facts->paid_at_utc, ==, 1772359500);
	g_assert_cmpint(row->facts->shipped_at_utc, ==, 1772528400);
	g_assert_cmpint(row->updated_at_utc, ==, 1772611200);
	const struct order_item *item = row->facts->items->pdata[0];
	g_assert_cmpstr(item->sku, ==, "L-1");
	g_assert_cmpint(item->qty, ==, 2);
	const struct order_parcel *parcel = news->parcels->pdata[0];
	g_assert_cmpstr(parcel->number, ==, "RB123456785CN");
	g_assert_cmpstr(parcel->service, ==, "China Post");
}

static const char shopify[] =
	"{\"id\":450789469,\"name\":\"#1001\",\"financial_status\":\"paid\","
	"\"fulfillment_status\":\"fulfilled\",\"cancelled_at\":null,"
	"\"created_at\":\"2026-03-01T05:00:00-05:00\","
	"\"processed_at\":\"2026-03-01T05:00:00-05:00\","
	"\"updated_at\":\"2026-03-04T08:00:00Z\",\"currency\":\"USD\","
	"\"total_price\":\"12.50\",\"total_weight\":120,\"contact_email\":null,"
	"\"email\":\"ana@buyers.example\",\"customer\":{\"id\":207119551,"
	"\"first_name\":\"Ana\",\"last_name\":\"Lima\"},"
	"\"shipping_address\":{\"country_code\":\"BR\"},"
	"\"line_items\":[{\"sku\":\"L-1\",\"title\":\"Lamp\",\"quantity\":1}],"
	"\"fulfillments\":[{\"created_at\":\"2026-03-03T09:00:00Z\","
	"\"status\":\"success\",\"tracking_company\":\"China Post\","
	"\"tracking_number\":\"RB123456785CN\","
	"\"tracking_numbers\":[\"RB123456785CN\",\"RB123456799CN\"]},"
	"{\"created_at\":\"2026-03-02T09:00:00Z\",\"status\":\"cancelled\","
	"\"tracking_number\":\"RB000000000CN\"}]}";

static void test_shopify(void)
{
	AUTO(order_news) news = parse(SHOP_SHOPIFY, shopify, NULL);
	const struct order_row *row = news->row;
	g_assert_cmpstr(row->facts->number, ==, "1001");
	g_assert_cmpint(row->facts->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpstr(row->source_state, ==, "paid/fulfilled");
	g_assert_cmpstr(row->buyer_addr, ==, "ana@buyers.example");
	g_assert_cmpstr(row->facts->country, ==, "BR");
	g_assert_cmpfloat(row->facts->value_usd, ==, 12.5);
	g_assert_cmpint(row->facts->estimated_weight_g, ==, 120);
	g_assert_cmpint(row->facts->placed_at_utc, ==, 1772359200);
	g_assert_cmpint(row->facts->shipped_at_utc, ==, 1772528400);
	g_assert_cmpuint(news->parcels->len, ==, 2);
}

/* Words of both systems and what they mean. */
static void test_states(void)
{
	static const struct {
		enum shop_system system;
		const char *order;
		enum order_state state;
	} cases[] = {
		{SHOP_WOOCOMMERCE, "\"status\":\"pending\"", ORDER_STATE_UNPAID},
		{SHOP_WOOCOMMERCE, "\"status\":\"wc-processing\"", ORDER_STATE_PAID},
		{SHOP_WOOCOMMERCE, "\"status\":\"cancelled\"", ORDER_STATE_CANCELLED},
		{SHOP_WOOCOMMERCE, "\"status\":\"ready-to-lift\"", ORDER_STATE_UNKNOWN},
		{SHOP_WOOCOMMERCE, "\"status\":7", ORDER_STATE_UNKNOWN},
		{SHOP_SHOPIFY, "\"financial_status\":\"pending\"", ORDER_STATE_UNPAID},
		{SHOP_SHOPIFY, "\"financial_status\":\"paid\"", ORDER_STATE_PAID},
		{SHOP_SHOPIFY,
			"\"financial_status\":\"pending\","
			"\"fulfillment_status\":\"fulfilled\"",
			ORDER_STATE_SHIPPED},
		{SHOP_SHOPIFY, "\"financial_status\":\"refunded\"",
			ORDER_STATE_CANCELLED},
		{SHOP_SHOPIFY,
			"\"financial_status\":\"paid\","
			"\"cancelled_at\":\"2026-03-02T00:00:00Z\"",
			ORDER_STATE_CANCELLED},
		{SHOP_SHOPIFY, "\"financial_status\":\"on_the_moon\"",
			ORDER_STATE_UNKNOWN},
		{SHOP_SHOPIFY, "\"x\":1", ORDER_STATE_UNKNOWN},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].order);
		g_autofree char *text = g_strdup_printf(
			"{\"number\":\"1\",\"name\":\"1\",%s}", cases[i].order);
		AUTO(order_news) news = parse(cases[i].system, text, NULL);
		g_assert_cmpint(news->row->facts->state, ==, cases[i].state);
	}
}

/* Whatever stands in an answer, an order without a number is none. */
static void test_not_an_order(void)
{
	static const char *const texts[] = {"{}", "[]", "7", "{\"name\":\"#\"}",
		"{\"name\":null,\"number\":\"\"}", "{\"name\":[1],\"number\":{}}"};
	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autoptr(GError) err = NULL;
		json_t *json = json_loads(texts[i], JSON_DECODE_ANY, NULL);
		g_assert_null(shop_json_order(SHOP_SHOPIFY, json, 7, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		g_clear_error(&err);
		g_assert_null(shop_json_order(SHOP_WOOCOMMERCE, json, 7, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		json_decref(json);
	}
	static const char odd[] =
		"{\"name\":\"1\",\"number\":1,\"line_items\":7,\"fulfillments\":[7,{}],"
		"\"meta_data\":[null,{\"key\":\"_wc_shipment_tracking_items\","
		"\"value\":\"x\"}],\"customer\":[],\"billing\":\"\"}";
	AUTO(order_news) a = parse(SHOP_SHOPIFY, odd, NULL);
	AUTO(order_news) b = parse(SHOP_WOOCOMMERCE, odd, NULL);
	g_assert_cmpuint(a->parcels->len, ==, 0);
	g_assert_cmpuint(b->parcels->len, ==, 0);
}

static void test_signature(void)
{
	static const char body[] = "{\"id\":1001}";
	static const char good[] = "LcSYj8BpvpGhqv7shN/7aHxbZlu3LSoUnIvMxvBgPfI=";
	size_t len = strlen(body);
	g_assert_true(webhook_is_genuine(body, len, good, "hush"));
	g_assert_false(webhook_is_genuine(body, len, good, "hush2"));
	g_assert_false(webhook_is_genuine(body, len - 1, good, "hush"));
	g_assert_false(webhook_is_genuine(body, len, "", "hush"));
	g_assert_false(webhook_is_genuine(body, len, NULL, "hush"));
	g_assert_false(webhook_is_genuine(body, len, good, ""));
}

static void test_webhooks(void)
{
	static const struct {
		enum shop_system system;
		const char *topic, *body;
		bool ok, brings;
	} cases[] = {
		{SHOP_SHOPIFY, "orders/paid", shopify, true, true},
		{SHOP_SHOPIFY, "refunds/create", "{\"id\":1}", true, false},
		{SHOP_SHOPIFY, "orders/paid", "{\"id\":1}", false, false},
		{SHOP_WOOCOMMERCE, "order.updated", woocommerce, true, true},
		{SHOP_WOOCOMMERCE, "", "webhook_id=7", true, false},
		{SHOP_WOOCOMMERCE, "order.updated", "webhook_id=7", false, false},
		{SHOP_WOOCOMMERCE, "order.updated", "[]", false, false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		AUTO(order_news) news = NULL;
		g_assert_true(
			webhook_order(cases[i].system, cases[i].topic, cases[i].body,
				strlen(cases[i].body), 7, &news, &err) == cases[i].ok);
		g_assert_true((news != NULL) == cases[i].brings);
		g_assert_true((err == NULL) == cases[i].ok);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/shop-json/woocommerce", test_woocommerce);
	g_test_add_func("/shop-json/shopify", test_shopify);
	g_test_add_func("/shop-json/states", test_states);
	g_test_add_func("/shop-json/not-an-order", test_not_an_order);
	g_test_add_func("/shop-json/signature", test_signature);
	g_test_add_func("/shop-json/webhooks", test_webhooks);
	return g_test_run();
}
