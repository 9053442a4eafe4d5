/* HERMETICITY: a server of its own on 127.0.0.1. */
#include "orders/tongtool.h"

#include <string.h>

#include "base/error.h"
#include "tests/unit/net/http_peer.h"

#define SINCE 1772359200 /* 2026-03-01 18:00 in China */

#define TOKEN    "{\"code\":200,\"datas\":\"TOK123\"}"
#define MERCHANT "{\"code\":200,\"datas\":[{\"partnerOpenId\":\"m1\"}]}"

static const char orders[] =
	"{\"code\":200,\"datas\":{\"pageNo\":\"1\",\"array\":[{\"orderIdCode\":\"L-"
	"17\","
	"\"salesRecordNumber\":\"8123|8124\",\"orderStatus\":\"despatched\","
	"\"buyerEmail\":\"Ana@Buyers.Example\",\"buyerName\":\"Ana\","
	"\"buyerCountry\":\"Brazil\",\"saleTime\":\"2026-03-01 18:00:00\","
	"\"paidTime\":\"2026-03-01 18:05:00\",\"despatchCompleteTime\":\"\","
	"\"updatedTime\":\"2026-03-01 19:00:00\",\"orderAmount\":\"12.5\","
	"\"orderAmountCurrency\":\"USD\",\"isInvalid\":null,"
	"\"dispathTypeName\":\"ePacket\",\"orderDetails\":[{\"goodsMatchedSku\":\"L1\","
	"\"quantity\":\"2\"}],\"packageInfoList\":[{\"trackingNumber\":"
	"\"RB123456785CN\"}]},{\"orderStatus\":\"unpaid\"},"
	"{\"orderIdCode\":\"L-18\",\"orderStatus\":\"lost\",\"isInvalid\":\"1\"}]}}";

static const char packages[] =
	"{\"code\":\"200\",\"datas\":{\"array\":[{\"orderId\":\"L-17\","
	"\"packageStatus\":\"delivered\",\"trackingNumber\":\"RB123456785CN\","
	"\"tongtoolWeight\":120,\"carrierWeight\":\"80.5\"},"
	"{\"orderId\":\"L-18\",\"packageStatus\":\"cancel\"}]}}";

static struct connector *connect_to(const struct http_peer *http)
{
	g_autofree char *url = http_peer_url(http, "");
	return connector_tongtool(
		url, NULL, "lumina", secret_new("AK"), secret_new("SECRET"), NULL);
}

static bool poll_place(struct connector *connector, const char *place,
	struct order_page *page, GError **err)
{
	const struct order_window window = {SINCE, SINCE + 900, place};
	order_page_begin(page);
	return connector_poll(connector, 7, &window, page, err);
}

static void test_sign(void)
{
	g_autofree char *sign = tongtool_sign("TOK123", 1700000000, "SECRET");
	g_assert_cmpstr(sign, ==, "0d8e9fad2703f87a7e19cfa37419210c");
}

static void test_orders_then_packages(void)
{
	static const struct http_say says[] = {{200, "", TOKEN}, {200, "", MERCHANT},
		{200, "", orders}, {200, "", packages}};
	struct http_peer *http = http_peer_start(says);
	AUTO(connector) connector = connect_to(http);
	struct order_page page;
	g_assert_true(poll_place(connector, "", &page, NULL));
	g_assert_cmpuint(page.orders->len, ==, 2);
	g_assert_cmpuint(page.problems->len, ==, 1);
	g_assert_cmpstr(page.next, ==, "p1");
	const struct order_news *news = page.orders->pdata[0];
	const struct order_row *row = news->row;
	g_assert_cmpstr(row->facts->number, ==, "8123");
	g_assert_cmpstr(row->source_ref, ==, "L-17");
	g_assert_cmpint(row->facts->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpint(row->facts->placed_at_utc, ==, SINCE);
	g_assert_cmpint(row->updated_at_utc, ==, SINCE + 3600);
	g_assert_cmpstr(row->buyer_addr, ==, "ana@buyers.example");
	g_assert_cmpstr(row->facts->country, ==, "BR");
	g_assert_cmpfloat(row->facts->value_usd, ==, 12.5);
	g_assert_cmpuint(news->parcels->len, ==, 1);
	const struct order_news *invalid = page.orders->pdata[1];
	g_assert_cmpstr(invalid->row->facts->number, ==, "L-18");
	g_assert_cmpint(invalid->row->facts->state, ==, ORDER_STATE_CANCELLED);
	order_page_clear(&page);
	g_assert_true(poll_place(connector, "p1", &page, NULL));
	g_assert_cmpuint(page.orders->len, ==, 1);
	g_assert_null(page.next);
	const struct order_news *package = page.orders->pdata[0];
	g_assert_cmpstr(package->row->facts->number, ==, "");
	g_assert_cmpstr(package->row->source_ref, ==, "L-17");
	g_assert_true(package->of_a_parcel);
	g_assert_cmpint(package->row->facts->estimated_weight_g, ==, 120);
	order_page_clear(&page);
	g_assert_nonnull(
		strstr(http->bodies[2], "\"updatedDateFrom\":\"2026-03-01 18:00:00\""));
	g_assert_nonnull(strstr(http->bodies[2], "\"accountCode\":\"lumina\""));
	g_assert_nonnull(strstr(http->bodies[2], "\"merchantId\":\"m1\""));
	g_assert_nonnull(strstr(
		http->bodies[3], "\"despatchTimeFrom\":\"2026-02-27 18:00:00\""));
	g_autofree char *version = http_peer_header(http, 2, "api_version");
	g_assert_cmpstr(version, ==, "3.0");
	http_peer_stop(http);
}

/* Whatever goes wrong, the keys are never told. */
static void test_failures(void)
{
	static const struct {
		const char *body;
		int kind;        /* ERR_... */
		const char *why; /* NULL: asked to wait */
	} cases[] = {
		{"{\"code\":519}", ERR_CONFIG, "secret_file"},
		{"{\"code\":523}", ERR_TEMP, "run out"},
		{"{\"code\":524}", ERR_CONFIG, "not opened"},
		{"{\"code\":525}", ERR_INPUT, "refuses the question"},
		{"{\"code\":526}", 0, NULL},
		{"{\"code\":527,\"message\":\"busy\"}", ERR_TEMP, "code 527: busy"},
		{"{\"code\":999999}", ERR_CONFIG, "account"},
		{"{}", ERR_TEMP, "code -1"},
		{"{\"code\":200,\"datas\":null}", ERR_INPUT, "holds no list"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const struct http_say says[] = {{200, "", TOKEN}, {200, "", MERCHANT},
			{200, "", cases[i].body}};
		g_autoptr(GError) err = NULL;
		struct http_peer *http = http_peer_start(says);
		AUTO(connector) connector = connect_to(http);
		struct order_page page;
		bool ok = poll_place(connector, "", &page, &err);
		g_assert_true(ok == (cases[i].why == NULL));
		g_assert_cmpint(page.wait_s, ==, cases[i].why == NULL ? 60 : 0);
		if (cases[i].why != NULL) {
			g_assert_error(err, REPLYD_ERROR, cases[i].kind);
			g_assert_nonnull(strstr(err->message, cases[i].why));
			g_assert_null(strstr(err->message, "SECRET"));
			g_assert_null(strstr(err->message, "TOK123"));
		}
		order_page_clear(&page);
		http_peer_stop(http);
	}
}

static void test_no_merchant(void)
{
	static const struct http_say says[] = {{200, "", TOKEN},
		{200, "", "{\"code\":200,\"datas\":[]}"}, {200, "", "{\"code\":200}"}};
	g_autoptr(GError) err = NULL;
	struct http_peer *http = http_peer_start(says);
	AUTO(connector) connector = connect_to(http);
	struct order_page page;
	g_assert_false(poll_place(connector, "", &page, &err));
	g_assert_nonnull(strstr(err->message, "no merchant"));
	g_clear_error(&err);
	order_page_clear(&page);
	g_assert_false(poll_place(connector, "", &page, &err));
	g_assert_nonnull(strstr(err->message, "gives no token"));
	order_page_clear(&page);
	http_peer_stop(http);
}

/* More than five calls in a minute are not made. */
static void test_pace(void)
{
	static const struct http_say says[] = {{200, "", TOKEN}, {200, "", MERCHANT},
		{200, "", packages}, {200, "", packages}, {200, "", packages}};
	struct http_peer *http = http_peer_start(says);
	AUTO(connector) connector = connect_to(http);
	for (int i = 0; i < 4; i++) {
		struct order_page page;
		g_assert_true(poll_place(connector, "p1", &page, NULL));
		g_assert_true((page.wait_s > 30) == (i == 3));
		order_page_clear(&page);
	}
	g_assert_cmpuint(http->calls, ==, 5);
	http_peer_stop(http);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/tongtool/sign", test_sign);
	g_test_add_func("/tongtool/orders-then-packages", test_orders_then_packages);
	g_test_add_func("/tongtool/failures", test_failures);
	g_test_add_func("/tongtool/no-merchant", test_no_merchant);
	g_test_add_func("/tongtool/pace", test_pace);
	return g_test_run();
}
