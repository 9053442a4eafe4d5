/* HERMETICITY: a server of its own on 127.0.0.1, a file in a temporary folder. */
#include "orders/aliexpress.h"

#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"
#include "tests/unit/net/http_peer.h"

#define SINCE 1772388000 /* 2026-03-01 10:00 in Los Angeles */

struct scene {
	struct http_peer *http;
	struct connector *connector;
	char *folder, *path;
};

static void begin(struct scene *scene, const struct http_say *says, const char *tokens)
{
	scene->http = http_peer_start(says);
	scene->folder = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	scene->path = g_build_filename(scene->folder, "tokens.json", NULL);
	g_assert_true(g_file_set_contents(scene->path, tokens, -1, NULL));
	g_autofree char *url = http_peer_url(scene->http, "");
	scene->connector = connector_aliexpress(
		url, NULL, "12345678", secret_new("helloworld"), scene->path, NULL);
}

static void end(struct scene *scene)
{
	connector_free(scene->connector);
	http_peer_stop(scene->http);
	(void)g_unlink(scene->path);
	(void)g_rmdir(scene->folder);
	g_free(scene->folder);
	g_free(scene->path);
}

#define FOREVER                                                                        \
	"{\"access_token\":\"A1\",\"refresh_token\":\"R1\",\"ends_utc\":32503680000}"

static bool poll_place(
	struct scene *scene, const char *place, struct order_page *page, GError **err)
{
	const struct order_window window = {SINCE, SINCE + 900, place};
	order_page_begin(page);
	return connector_poll(scene->connector, 7, &window, page, err);
}

static const char open_list[] =
	"{\"aliexpress_solution_order_get_response\":{\"result\":{\"success\":true,"
	"\"total_page\":1,\"current_page\":1,\"target_list\":{\"order_dto\":[{"
	"\"order_id\":8123456789012345,\"order_status\":\"WAIT_BUYER_ACCEPT_GOODS\","
	"\"issue_status\":\"IN_ISSUE\",\"buyer_login_id\":\"br123\","
	"\"buyer_signer_fullname\":\"Ana Lima\",\"gmt_create\":\"2026-03-01 10:00:00\","
	"\"gmt_pay_time\":\"2026-03-01 10:05:00\",\"gmt_update\":"
	"\"2026-03-08 12:00:00\",\"gmt_send_goods_time\":\"2026-03-03 10:00:00\","
	"\"pay_amount\":{\"amount\":\"12.50\",\"currency_code\":\"USD\"},"
	"\"product_list\":{\"order_product_dto\":[{\"product_name\":\"Lamp\","
	"\"sku_code\":\"L1\",\"product_count\":2,\"freight_commit_day\":\"39\"}]}},"
	"{\"order_status\":\"RISK_CONTROL\"}]}}}}";
static const char details[] =
	"{\"result\":{\"data\":{\"buyer_info\":{\"first_name\":\"Ana\","
	"\"last_name\":\"Lima\"},\"receipt_address\":{\"country\":\"br\"},"
	"\"gmt_modified\":\"2026-03-08 13:00:00\",\"logistic_info_list\":[{"
	"\"logistics_no\":\"RB123456785CN\",\"logistics_service_name\":\"ePacket\","
	"\"receive_status\":\"not_received\"}]}},\"code\":\"0\"}";
static const char ended_list[] =
	"{\"result\":{\"total_page\":1,\"target_list\":[{\"order_id\":\"8124\","
	"\"order_status\":\"FINISH\",\"end_reason\":\"cancel_order_close_trade\"},"
	"{\"order_id\":\"8125\",\"order_status\":\"FINISH\","
	"\"gmt_send_goods_time\":\"2026-03-03 10:00:00\"}]},\"code\":\"0\"}";

static void test_open_then_ended(void)
{
	static const struct http_say says[] = {{200, "", open_list}, {200, "", details},
		{200, "", ended_list}, {200, "", "{\"result\":{},\"code\":\"0\"}"},
		{200, "", "{\"result\":{},\"code\":\"0\"}"}};
	struct scene scene;
	struct order_page page;
	begin(&scene, says, FOREVER);
	g_assert_true(poll_place(&scene, "", &page, NULL));
	g_assert_cmpuint(page.orders->len, ==, 1);
	g_assert_cmpuint(page.problems->len, ==, 1);
	g_assert_cmpstr(page.next, ==, "f1:0");
	const struct order_news *news = page.orders->pdata[0];
	const struct order_row *row = news->row;
	g_assert_cmpstr(row->facts->number, ==, "8123456789012345");
	g_assert_cmpint(row->facts->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpint(row->facts->placed_at_utc, ==, SINCE);
	/* Summer time began that morning. */
	g_assert_cmpint(row->updated_at_utc, ==, 1773000000);
	g_assert_true(news->knows_dispute);
	g_assert_cmpint(row->dispute_opened_at_utc, ==, 1773000000);
	g_assert_cmpstr(row->buyer_name, ==, "Ana Lima");
	g_assert_cmpstr(row->buyer_login, ==, "br123");
	g_assert_cmpstr(row->facts->country, ==, "BR");
	g_assert_cmpfloat(row->facts->value_usd, ==, 12.5);
	g_assert_cmpint(row->facts->promised_days, ==, 39);
	g_assert_cmpuint(news->parcels->len, ==, 1);
	order_page_clear(&page);
	g_assert_true(poll_place(&scene, "f1:0", &page, NULL));
	g_assert_null(page.next);
	const struct order_news *closed = page.orders->pdata[0];
	const struct order_news *finished = page.orders->pdata[1];
	g_assert_cmpint(closed->row->facts->state, ==, ORDER_STATE_CANCELLED);
	g_assert_cmpint(finished->row->facts->state, ==, ORDER_STATE_COMPLETED);
	order_page_clear(&page);
	g_assert_nonnull(strstr(scene.http->lines[0], "&session=A1&"));
	g_assert_nonnull(strstr(scene.http->lines[0], "sign="));
	g_autofree char *asked = g_uri_unescape_string(scene.http->bodies[0], NULL);
	g_assert_nonnull(
		strstr(asked, "\"modified_date_start\":\"2026-03-01 10:00:00\""));
	g_assert_nonnull(strstr(scene.http->bodies[2], "FINISH"));
	end(&scene);
}

/* A page that the platform cuts in two is gone on with where it was cut. */
static void test_cut_in_two(void)
{
	static const char list[] =
		"{\"result\":{\"total_page\":1,\"target_list\":[{\"order_id\":\"1\"},"
		"{\"order_id\":\"2\"}]},\"code\":\"0\"}";
	static const char empty[] = "{\"result\":{},\"code\":\"0\"}";
	static const char limit[] = "{\"code\":\"ApiCallLimit\",\"message\":\"slow\"}";
	static const struct http_say says[] = {{200, "", list}, {200, "", empty},
		{200, "", limit}, {200, "", list}, {200, "", limit}, {200, "", list},
		{200, "", empty}};
	struct scene scene;
	struct order_page page;
	begin(&scene, says, FOREVER);
	g_assert_true(poll_place(&scene, "", &page, NULL));
	g_assert_cmpuint(page.orders->len, ==, 1);
	g_assert_cmpint(page.wait_s, ==, 0);
	g_assert_cmpstr(page.next, ==, "o1:1");
	order_page_clear(&page);
	g_assert_true(poll_place(&scene, "o1:1", &page, NULL));
	g_assert_cmpint(page.wait_s, ==, 10);
	order_page_clear(&page);
	g_assert_true(poll_place(&scene, "o1:1", &page, NULL));
	g_assert_cmpuint(page.orders->len, ==, 1);
	g_assert_cmpstr(page.next, ==, "f1:0");
	order_page_clear(&page);
	end(&scene);
}

static void test_renews_in_time(void)
{
	static const struct http_say says[] = {
		{200, "",
			"{\"access_token\":\"A2\",\"refresh_token\":\"R2\","
			"\"expires_in\":31536000,\"code\":\"0\"}"},
		{200, "", "{\"result\":{\"target_list\":[]},\"code\":\"0\"}"}};
	struct scene scene;
	struct order_page page;
	begin(&scene, says,
		"{\"access_token\":\"A1\",\"refresh_token\":\"R1\",\"ends_utc\":1}");
	g_assert_true(poll_place(&scene, "f1:0", &page, NULL));
	g_assert_null(page.next);
	order_page_clear(&page);
	g_assert_nonnull(strstr(scene.http->lines[1], "session=A2&"));
	end(&scene);
}

static void test_failures(void)
{
	static const struct {
		const char *body;
		int kind;
		const char *why;
	} cases[] = {
		{"{\"code\":\"IllegalAccessToken\"}", ERR_CONFIG, "authorize CODE"},
		{"{\"code\":\"IncompleteSignature\"}", ERR_CONFIG, "secret_file"},
		{"{\"error_response\":{\"code\":15,\"msg\":\"Remote\"}}", ERR_TEMP,
			"answered 15: Remote"},
		{"{\"result\":{\"success\":false,\"error_message\":\"odd\"}}", ERR_TEMP,
			"odd"},
		{"{\"code\":\"0\"}", ERR_INPUT, "holds no result"},
		{"[]", ERR_INPUT, "holds no result"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const struct http_say says[] = {{200, "", cases[i].body}};
		struct scene scene;
		struct order_page page;
		g_autoptr(GError) err = NULL;
		begin(&scene, says, FOREVER);
		g_assert_false(poll_place(&scene, "", &page, &err));
		g_assert_error(err, REPLYD_ERROR, cases[i].kind);
		g_assert_nonnull(strstr(err->message, cases[i].why));
		g_assert_null(strstr(err->message, "A1"));
		order_page_clear(&page);
		end(&scene);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/aliexpress/open-then-ended", test_open_then_ended);
	g_test_add_func("/aliexpress/cut-in-two", test_cut_in_two);
	g_test_add_func("/aliexpress/renews", test_renews_in_time);
	g_test_add_func("/aliexpress/failures", test_failures);
	return g_test_run();
}
