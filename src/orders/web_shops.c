#include "orders/web_shops.h"

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/error.h"
#include "net/json_api.h"
#include "orders/shop_json.h"

#define OVERLAP_S           300
#define WOOCOMMERCE_PAGE    100
#define WOOCOMMERCE_PAGES   100000 /* more are a lie */
#define SHOPIFY_PAGE        "250"
#define SHOPIFY_ORDERS      "/admin/api/2025-07/orders.json"
#define SHOPIFY_NEARLY_FULL 4 /* calls left in the bucket, which leaks two a second */
#define MAX_PAGE_INFO       2000

struct web_shop {
	struct api *api;
	char *url;            /* without a slash at the end */
	struct secret *login; /* the whole header line */
};

static void web_shop_free(void *data)
{
	struct web_shop *self = data;
	api_free(self->api);
	secret_free(self->login);
	g_free(self->url);
	g_free(self);
}

static void interrupt(void *data)
{
	struct web_shop *self = data;
	api_interrupt(self->api);
}

static struct web_shop *web_shop_new(
	const char *url, const struct api_options *options, GError **err)
{
	struct api *api = api_new(options, err);
	if (api == NULL)
		return NULL;
	struct web_shop *self = g_new0(struct web_shop, 1);
	self->api = api;
	self->url = g_strdup(url);
	size_t len = strlen(self->url);
	while (len > 0 && self->url[len - 1] == '/')
		self->url[--len] = '\0';
	return self;
}

static enum api_result ask(struct web_shop *self, const char *path, const char *query,
	struct api_answer *answer, GError **err)
{
	g_autofree char *url = g_strdup_printf("%s%s?%s", self->url, path, query);
	const char *const headers[] = {
		secret_reveal(self->login), "Accept: application/json", NULL};
	const struct http_request request = {.url = url, .headers = headers};
	return api_call(self->api, &request, answer, err);
}

/* The list of orders in the answer; one that cannot be read is told and left out. */
static bool read_orders(enum shop_system system, const json_t *list, int64_t shop_id,
	struct order_page *page, GError **err)
{
	if (!json_is_array(list)) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"the answer of %s holds no list of orders",
			system == SHOP_SHOPIFY ? "Shopify" : "WooCommerce");
		return false;
	}
	for (size_t i = 0; i < json_array_size(list); i++) {
		g_autoptr(GError) why = NULL;
		struct order_news *news =
			shop_json_order(system, json_array_get(list, i), shop_id, &why);
		if (news != NULL)
			g_ptr_array_add(page->orders, news);
		else
			g_ptr_array_add(page->problems, g_strdup(why->message));
	}
	return true;
}

/* --- WooCommerce ---------------------------------------------------------------------
 */

/*
 * By id, oldest first, without an end to the time: an order that is changed while the
 * pages are read can only push others to later pages, never past the reader.
 */
static char *woocommerce_query(const struct order_window *window, const char *number)
{
	g_autofree char *since = time_format(window->since_utc);
	/* The server takes a time without a zone when it is told that it is UTC. */
	since[strlen(since) - 1] = '\0';
	g_autofree char *size = g_strdup_printf("%d", WOOCOMMERCE_PAGE);
	return api_query("modified_after", since, "dates_are_gmt", "true", "per_page",
		size, "page", number, "orderby", "id", "order", "asc", "status", "any",
		NULL);
}

/* The next page, as the header promises one, or as a full page suggests. */
static char *woocommerce_next(const struct api_answer *answer, long number)
{
	const char *pages = http_answer_header(&answer->http, "x-wp-totalpages");
	size_t got = json_array_size(answer->root);
	bool more = pages != NULL ? number < strtol(pages, NULL, 10)
	                          : got >= WOOCOMMERCE_PAGE;
	if (!more || got == 0 || number >= WOOCOMMERCE_PAGES)
		return NULL;
	return g_strdup_printf("%ld", number + 1);
}

static bool woocommerce_poll(void *data, int64_t shop_id,
	const struct order_window *window, struct order_page *page, GError **err)
{
	struct web_shop *self = data;
	long number = MAX(1, strtol(window->place, NULL, 10));
	g_autofree char *text = g_strdup_printf("%ld", number);
	g_autofree char *query = woocommerce_query(window, text);
	struct api_answer answer;
	enum api_result result =
		ask(self, "/wp-json/wc/v3/orders", query, &answer, err);
	bool ok = result != API_FAILED;
	page->wait_s = answer.wait_s;
	/* A page behind the last one is refused by some. */
	page->lost_place = !ok && number > 1 && answer.http.status == 400;
	if (result == API_OK) {
		ok = read_orders(SHOP_WOOCOMMERCE, answer.root, shop_id, page, err);
		page->next = ok ? woocommerce_next(&answer, number) : NULL;
	}
	api_answer_clear(&answer);
	return ok;
}

static const struct connector_driver woocommerce = {
	.name = "woocommerce",
	.overlap_s = OVERLAP_S,
	.poll = woocommerce_poll,
	.interrupt = interrupt,
	.free = web_shop_free,
};

struct connector *connector_woocommerce(const char *url, const char *ca_file,
	struct secret *key, struct secret *secret, GError **err)
{
	const struct api_options options = {.who = "WooCommerce",
		.setting = "[woocommerce] key_file and secret_file",
		.ca_file = ca_file,
		.calls = 5,
		.per_ms = 1000};
	struct web_shop *self = web_shop_new(url, &options, err);
	if (self != NULL) {
		g_autofree char *pair = g_strdup_printf(
			"%s:%s", secret_reveal(key), secret_reveal(secret));
		g_autofree char *coded =
			g_base64_encode((const guchar *)pair, strlen(pair));
		g_autofree char *line =
			g_strconcat("Authorization: Basic ", coded, NULL);
		self->login = secret_new(line);
		explicit_bzero(pair, strlen(pair));
		explicit_bzero(coded, strlen(coded));
		explicit_bzero(line, strlen(line));
	}
	secret_free(key);
	secret_free(secret);
	return self != NULL ? connector_new(&woocommerce, self) : NULL;
}

/* --- Shopify -------------------------------------------------------------------------
 */

/*
 * <https://.../orders.json?limit=250&page_info=abc>; rel="next": of it only page_info
 * is taken, so that the answer cannot name another server.
 */
static char *shopify_next(const struct http_answer *answer)
{
	const char *link = http_answer_header(answer, "link");
	g_auto(GStrv) parts = g_strsplit(link != NULL ? link : "", ",", -1);
	for (char **part = parts; *part != NULL; part++) {
		const char *info = strstr(*part, "page_info=");
		if (info == NULL || strstr(*part, "rel=\"next\"") == NULL)
			continue;
		info += strlen("page_info=");
		size_t len = strcspn(info, "&>; ");
		g_autofree char *coded = g_strndup(info, MIN(len, MAX_PAGE_INFO));
		return g_uri_unescape_string(coded, NULL);
	}
	return NULL;
}

/* "39/40": whoever fills the bucket is told to wait; it is left with some air. */
static void heed_bucket(const struct http_answer *answer)
{
	const char *used = http_answer_header(answer, "x-shopify-shop-api-call-limit");
	const char *slash = used != NULL ? strchr(used, '/') : NULL;
	if (slash == NULL)
		return;
	long left = strtol(slash + 1, NULL, 10) - strtol(used, NULL, 10);
	if (left < SHOPIFY_NEARLY_FULL)
		g_usleep(G_USEC_PER_SEC);
}

static char *shopify_query(const struct order_window *window)
{
	/* With a place nothing else may be asked for. */
	if (window->place[0] != '\0')
		return api_query(
			"limit", SHOPIFY_PAGE, "page_info", window->place, NULL);
	g_autofree char *since = time_format(window->since_utc);
	return api_query("limit", SHOPIFY_PAGE, "status", "any", "updated_at_min",
		since, "order", "updated_at asc", NULL);
}

static bool shopify_poll(void *data, int64_t shop_id, const struct order_window *window,
	struct order_page *page, GError **err)
{
	struct web_shop *self = data;
	g_autofree char *query = shopify_query(window);
	struct api_answer answer;
	enum api_result result = ask(self, SHOPIFY_ORDERS, query, &answer, err);
	bool ok = result != API_FAILED;
	page->wait_s = answer.wait_s;
	/* A place is good for a while only. */
	page->lost_place = !ok && window->place[0] != '\0' &&
	                   (answer.http.status == 400 || answer.http.status == 422);
	if (result == API_OK) {
		ok = read_orders(SHOP_SHOPIFY, json_object_get(answer.root, "orders"),
			shop_id, page, err);
		page->next = ok ? shopify_next(&answer.http) : NULL;
		heed_bucket(&answer.http);
	}
	api_answer_clear(&answer);
	return ok;
}

static const struct connector_driver shopify = {
	.name = "shopify",
	.overlap_s = OVERLAP_S,
	.poll = shopify_poll,
	.interrupt = interrupt,
	.free = web_shop_free,
};

struct connector *connector_shopify(
	const char *url, const char *ca_file, struct secret *token, GError **err)
{
	const struct api_options options = {.who = "Shopify",
		.setting = "[shopify] token_file",
		.ca_file = ca_file,
		.calls = 2,
		.per_ms = 1000};
	struct web_shop *self = web_shop_new(url, &options, err);
	if (self != NULL) {
		g_autofree char *line = g_strconcat(
			"X-Shopify-Access-Token: ", secret_reveal(token), NULL);
		self->login = secret_new(line);
		explicit_bzero(line, strlen(line));
	}
	secret_free(token);
	return self != NULL ? connector_new(&shopify, self) : NULL;
}
