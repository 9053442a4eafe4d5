/* HERMETICITY: a server of its own on 127.0.0.1. */
#include "orders/web_shops.h"

#include <string.h>

#include "base/error.h"
#include "tests/unit/net/http_peer.h"

#define SINCE 1772359200 /* 2026-03-01 10:00 UTC */

static struct connector *connect_to(const struct http_peer *http, bool shopify)
{
	g_autofree char *url = http_peer_url(http, "/");
	return shopify ? connector_shopify(url, NULL, secret_new("shpat_1"), NULL)
	               : connector_woocommerce(url, NULL, secret_new("ck_1"),
				 secret_new("cs_2"), NULL);
}

static bool poll_place(struct connector *connector, const char *place,
	struct order_page *page, GError **err)
{
	const struct order_window window = {SINCE, SINCE + 900, place};
	order_page_begin(page);
	return connector_poll(connector, 7, &window, page, err);
}

static void test_woocommerce(void)
{
	static const struct http_say says[] = {
		{200, "X-WP-TotalPages: 2\r\n",
			"[{\"number\":\"1\",\"status\":\"processing\"},{\"x\":1}]"},
		{200, "X-WP-TotalPages: 2\r\n", "[{\"number\":\"2\"}]"},
	};
	struct http_peer *http = http_peer_start(says);
	AUTO(connector) connector = connect_to(http, false);
	struct order_page page;
	g_assert_true(poll_place(connector, "", &page, NULL));
	g_assert_cmpuint(page.orders->len, ==, 1);
	g_assert_cmpuint(page.problems->len, ==, 1);
	g_assert_cmpstr(page.next, ==, "2");
	order_page_clear(&page);
	g_assert_true(poll_place(connector, "2", &page, NULL));
	g_assert_null(page.next);
	order_page_clear(&page);
	g_assert_true(g_str_has_prefix(http->lines[0],
		"GET /wp-json/wc/v3/orders?modified_after=2026-03-01T10%3A00%3A00&"));
	g_assert_nonnull(strstr(http->lines[1], "&page=2&"));
	g_autofree char *login = http_peer_header(http, 0, "authorization");
	g_assert_cmpstr(login, ==, "Basic Y2tfMTpjc18y");
	http_peer_stop(http);
}

static void test_shopify(void)
{
	static const struct http_say says[] = {
		{200,
			"Link: <https://x.example/orders.json?limit=250&page_info=p1>; "
			"rel=\"previous\", <https://evil.example/?page_info=p2&a=b>; "
			"rel=\"next\"\r\n",
			"{\"orders\":[{\"name\":\"#1\"}]}"},
		{200, "", "{\"orders\":[]}"},
	};
	struct http_peer *http = http_peer_start(says);
	AUTO(connector) connector = connect_to(http, true);
	struct order_page page;
	g_assert_true(poll_place(connector, "", &page, NULL));
	g_assert_cmpuint(page.orders->len, ==, 1);
	g_assert_cmpstr(page.next, ==, "p2");
	order_page_clear(&page);
	g_assert_true(poll_place(connector, "p2", &page, NULL));
	g_assert_null(page.next);
	order_page_clear(&page);
	g_assert_nonnull(
		strstr(http->lines[0], "updated_at_min=2026-03-01T10%3A00%3A00Z"));
	g_assert_nonnull(strstr(http->lines[1], "orders.json?limit=250&page_info=p2 "));
	g_autofree char *token = http_peer_header(http, 0, "x-shopify-access-token");
	g_assert_cmpstr(token, ==, "shpat_1");
	http_peer_stop(http);
}

/* What both say when something is wrong. */
static void test_failures(void)
{
	static const struct {
		bool shopify;
		struct http_say say;
		const char *place;
		const char *why; /* NULL: asked to wait */
		bool lost_place;
	} cases[] = {
		{false, {401, "", ""}, "", "key_file and secret_file", false},
		{false, {400, "", "{}"}, "9", "HTTP 400", true},
		{false, {200, "", "{\"code\":\"x\"}"}, "", "no list of orders", false},
		{false, {429, "Retry-After: 9\r\n", ""}, "", NULL, false},
		{true, {403, "", ""}, "", "token_file", false},
		{true, {400, "", "{}"}, "p2", "HTTP 400", true},
		{true, {400, "", "{}"}, "", "HTTP 400", false},
		{true, {200, "", "{\"errors\":\"x\"}"}, "", "no list of orders", false},
		{true, {429, "Retry-After: 9\r\n", ""}, "", NULL, false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		struct http_peer *http = http_peer_start(&cases[i].say);
		AUTO(connector) connector = connect_to(http, cases[i].shopify);
		struct order_page page;
		bool ok = poll_place(connector, cases[i].place, &page, &err);
		g_assert_true(ok == (cases[i].why == NULL));
		g_assert_cmpint(page.wait_s, ==, cases[i].why == NULL ? 9 : 0);
		g_assert_true(page.lost_place == cases[i].lost_place);
		if (cases[i].why != NULL)
			g_assert_nonnull(strstr(err->message, cases[i].why));
		order_page_clear(&page);
		http_peer_stop(http);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/web-shops/woocommerce", test_woocommerce);
	g_test_add_func("/web-shops/shopify", test_shopify);
	g_test_add_func("/web-shops/failures", test_failures);
	return g_test_run();
}
