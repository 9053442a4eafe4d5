#include "orders/tongtool.h"

#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "mail/message.h"
#include "net/json_api.h"
#include "orders/cells.h"
#include "orders/json_value.h"

#define OVERLAP_S     600
#define PACKAGES_BACK (2 * 86400)
#define PAGE_SIZE     100
#define CALLS         5 /* a minute, as is said of it */
#define MINUTE_MS     60000
#define MINUTE_S      60
#define TOKEN_EARLY_S 60

struct tongtool {
	struct api *api;
	char *url;
	char *account;
	struct secret *key;
	struct secret *secret;
	struct secret *token; /* of the app; NULL: to be asked for */
	int64_t token_ends_utc;
	char *merchant;
	GTimeZone *zone;
};

static void tongtool_free(void *data)
{
	struct tongtool *self = data;
	api_free(self->api);
	secret_free(self->key);
	secret_free(self->secret);
	secret_free(self->token);
	g_time_zone_unref(self->zone);
	g_free(self->merchant);
	g_free(self->account);
	g_free(self->url);
	g_free(self);
}

static void interrupt(void *data)
{
	struct tongtool *self = data;
	api_interrupt(self->api);
}

/* The service judges by its own clock, so a clock that stands still will not do. */
static int64_t wall_clock(void)
{
	return g_get_real_time() / G_USEC_PER_SEC;
}

/* --- calls ---------------------------------------------------------------------------
 */

char *tongtool_sign(const char *app_token, int64_t timestamp, const char *secret)
{
	g_autofree char *text =
		g_strdup_printf("app_token%stimestamp%" G_GINT64_FORMAT "%s", app_token,
			timestamp, secret);
	char *sign = digest_md5_hex(text, strlen(text));
	explicit_bzero(text, strlen(text));
	return sign;
}

/* The codes inside an answer: https://open.tongtool.com names them. */
static const struct code {
	int code;
	enum api_result result;
	int kind;
	bool forget_token;
	const char *why;
} codes[] = {
	{519, API_FAILED, ERR_CONFIG, true,
		"refuses the signature: check [tongtool] secret_file and the clock of "
		"this machine"},
	{523, API_FAILED, ERR_TEMP, true, "says that the token has run out"},
	{524, API_FAILED, ERR_CONFIG, false,
		"has not opened this interface to the key: ask for it at "
		"open.tongtool.com"},
	{525, API_FAILED, ERR_INPUT, false, "refuses the question"},
	{526, API_WAIT, 0, false, ""},
	{999999, API_FAILED, ERR_CONFIG, false, "says that the account has run out"},
};

static void forget_token(struct tongtool *self)
{
	secret_free(self->token);
	self->token = NULL;
}

/* What the answer says of itself; HTTP was content. */
static enum api_result judge(
	struct tongtool *self, struct api_answer *answer, GError **err)
{
	int code = json_count(answer->root, "code", -1);
	if (code == 200)
		return API_OK;
	for (size_t i = 0; i < G_N_ELEMENTS(codes); i++) {
		if (codes[i].code != code)
			continue;
		if (codes[i].forget_token)
			forget_token(self);
		if (codes[i].result == API_WAIT)
			answer->wait_s = MINUTE_S;
		else
			g_set_error(err, REPLYD_ERROR, codes[i].kind, "Tongtool %s",
				codes[i].why);
		return codes[i].result;
	}
	g_autofree char *message = json_text(answer->root, "message");
	g_set_error(err, REPLYD_ERROR, ERR_TEMP, "Tongtool answered code %d: %s", code,
		message);
	return API_FAILED;
}

static enum api_result call(struct tongtool *self, const struct http_request *request,
	struct api_answer *answer, GError **err)
{
	enum api_result result = api_call(self->api, request, answer, err);
	if (result == API_WAIT && answer->http.status == 429)
		answer->wait_s = MAX(answer->wait_s, MINUTE_S);
	return result == API_OK ? judge(self, answer, err) : result;
}

/* URL of a signed call. */
static char *signed_url(const struct tongtool *self, const char *path)
{
	int64_t now = wall_clock();
	g_autofree char *stamp = g_strdup_printf("%" G_GINT64_FORMAT, now);
	g_autofree char *sign = tongtool_sign(
		secret_reveal(self->token), now, secret_reveal(self->secret));
	g_autofree char *query = api_query("app_token", secret_reveal(self->token),
		"timestamp", stamp, "sign", sign, NULL);
	return g_strdup_printf("%s%s?%s", self->url, path, query);
}

static enum api_result get_token(
	struct tongtool *self, struct api_answer *answer, GError **err)
{
	g_autofree char *query = api_query("accessKey", secret_reveal(self->key),
		"secretAccessKey", secret_reveal(self->secret), NULL);
	g_autofree char *url = g_strdup_printf(
		"%s/open-platform-service/devApp/appToken?%s", self->url, query);
	const struct http_request request = {.url = url};
	enum api_result result = call(self, &request, answer, err);
	const char *token = json_string_value(json_object_get(answer->root, "datas"));
	if (result == API_OK && token == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"Tongtool gives no token for the key: check [tongtool] "
			"key_file and secret_file");
		return API_FAILED;
	}
	if (result == API_OK)
		self->token = secret_new(token);
	explicit_bzero(url, strlen(url));
	explicit_bzero(query, strlen(query));
	return result;
}

/* appTokenExpireDate in ms; one that is not said is found out by code 523. */
static int64_t token_end(const json_t *merchant)
{
	g_autofree char *text = json_text(merchant, "appTokenExpireDate");
	int64_t end_ms = g_ascii_strtoll(text, NULL, 10);
	return end_ms > 0 ? end_ms / 1000 : INT64_MAX;
}

static enum api_result get_merchant(
	struct tongtool *self, struct api_answer *answer, GError **err)
{
	g_autofree char *url = signed_url(
		self, "/open-platform-service/partnerOpenInfo/getAppBuyerList");
	const struct http_request request = {.url = url};
	enum api_result result = call(self, &request, answer, err);
	if (result != API_OK)
		return result;
	const json_t *first = json_list_get(json_object_get(answer->root, "datas"), 0);
	g_free(self->merchant);
	self->merchant = json_text(first, "partnerOpenId");
	self->token_ends_utc = token_end(first);
	if (self->merchant[0] != '\0')
		return API_OK;
	forget_token(self);
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
		"Tongtool knows no merchant who opened his orders to the key");
	return API_FAILED;
}

/* Token and merchant, when they are not there. */
static enum api_result log_in(
	struct tongtool *self, struct api_answer *answer, GError **err)
{
	if (self->token != NULL && wall_clock() < self->token_ends_utc - TOKEN_EARLY_S)
		return API_OK;
	forget_token(self);
	enum api_result result = get_token(self, answer, err);
	if (result != API_OK)
		return result;
	api_answer_clear(answer);
	result = get_merchant(self, answer, err);
	if (result != API_OK)
		forget_token(self);
	return result;
}

/* A page of a query; its list is in `answer` afterwards. Takes over `body`. */
static enum api_result query(struct tongtool *self, const char *name, long number,
	json_t *body, struct api_answer *answer, GError **err)
{
	static const char *const headers[] = {"api_version: 3.0", NULL};
	*answer = (struct api_answer){0};
	enum api_result result = log_in(self, answer, err);
	if (result == API_OK) {
		api_answer_clear(answer);
		json_object_set_new(body, "merchantId", json_string(self->merchant));
		json_object_set_new(body, "pageNo", json_integer(number));
		json_object_set_new(body, "pageSize", json_integer(PAGE_SIZE));
		char *text = json_dumps(body, JSON_COMPACT);
		g_autofree char *path =
			g_strconcat("/api-service/openapi/tongtool/", name, NULL);
		g_autofree char *url = signed_url(self, path);
		const struct http_request request = {.url = url,
			.headers = headers,
			.body = text,
			.type = "application/json"};
		result = call(self, &request, answer, err);
		free(text);
	}
	json_decref(body);
	return result;
}

/* --- orders --------------------------------------------------------------------------
 */

static const struct state_word states[] = {
	{"unpaid", ORDER_STATE_UNPAID},
	{"payed", ORDER_STATE_PAID},
	{"waitPacking", ORDER_STATE_PAID},
	{"waitPrinting", ORDER_STATE_PAID},
	{"waitingDespatching", ORDER_STATE_PAID},
	{"despatched", ORDER_STATE_SHIPPED},
};

static void set_state(struct order_news *news, const json_t *order)
{
	g_autofree char *word = json_text(order, "orderStatus");
	if (json_count(order, "isInvalid", 0) > 0) {
		order_news_set_state(news, "invalid", ORDER_STATE_CANCELLED);
		return;
	}
	order_news_set_state(
		news, word, state_of_word(states, G_N_ELEMENTS(states), word));
}

static void set_buyer(struct order_row *row, const json_t *order)
{
	g_autofree char *email = json_text(order, "buyerEmail");
	g_autofree char *country = json_text(order, "buyerCountry");
	row->buyer_addr = address_key(email);
	row->buyer_name = json_text(order, "buyerName");
	row->buyer_login = json_text(order, "buyerAccountId");
	char *code = NULL;
	if (cell_country(country, &code, NULL)) {
		g_free(row->facts->country);
		row->facts->country = code;
	}
}

static void set_amount(struct order_news *news, const json_t *order)
{
	g_autofree char *currency = json_text(order, "orderAmountCurrency");
	order_news_set_amount(news, json_amount(order, "orderAmount"), currency);
}

static void add_items(struct order_facts *facts, const json_t *order)
{
	const json_t *lines = json_object_get(order, "orderDetails");
	for (size_t i = 0; i < json_list_size(lines); i++) {
		const json_t *line = json_list_get(lines, i);
		g_autofree char *own = json_text(line, "goodsMatchedSku");
		g_autofree char *sold = json_text(line, "webstore_sku");
		const char *sku = own[0] != '\0' ? own : sold;
		if (sku[0] != '\0')
			g_ptr_array_add(
				facts->items, order_item_new(sku, "",
						      json_count(line, "quantity", 1)));
	}
}

static void add_parcels(struct order_news *news, const json_t *order)
{
	g_autofree char *service = json_text(order, "dispathTypeName");
	const json_t *list = json_object_get(order, "packageInfoList");
	for (size_t i = 0; i < json_list_size(list); i++) {
		g_autofree char *number =
			json_text(json_list_get(list, i), "trackingNumber");
		order_news_add_parcel(news, number, service);
	}
}

/* Of several numbers of one order ("1|2") the first. */
static char *order_number(const json_t *order)
{
	char *number = json_text(order, "salesRecordNumber");
	number[strcspn(number, "|")] = '\0';
	if (g_strstrip(number)[0] != '\0')
		return number;
	g_free(number);
	return json_text(order, "orderIdCode");
}

static struct order_news *read_order(
	const struct tongtool *self, const json_t *order, int64_t shop_id)
{
	g_autofree char *number = order_number(order);
	if (number[0] == '\0')
		return NULL;
	struct order_news *news = order_news_new(shop_id, number, "tongtool");
	struct order_row *row = news->row;
	struct order_facts *facts = row->facts;
	row->source_ref = json_text(order, "orderIdCode");
	row->updated_at_utc = json_time(order, "updatedTime", self->zone);
	facts->placed_at_utc = json_time(order, "saleTime", self->zone);
	facts->paid_at_utc = json_time(order, "paidTime", self->zone);
	facts->shipped_at_utc = json_time(order, "despatchCompleteTime", self->zone);
	set_state(news, order);
	set_buyer(row, order);
	set_amount(news, order);
	add_items(facts, order);
	add_parcels(news, order);
	return news;
}

/* A package that left; NULL for one that says nothing. */
static struct order_news *read_package(const json_t *package, int64_t shop_id)
{
	g_autofree char *ref = json_text(package, "orderId");
	if (ref[0] == '\0' || json_is(package, "packageStatus", "cancel"))
		return NULL;
	struct order_news *news = order_news_new(shop_id, "", "tongtool");
	g_autofree char *number = json_text(package, "trackingNumber");
	g_autofree char *service = json_text(package, "shippingMethodName");
	news->row->source_ref = g_steal_pointer(&ref);
	news->of_a_parcel = true;
	news->row->facts->estimated_weight_g = json_count(package, "tongtoolWeight", 0);
	news->row->facts->actual_weight_g = json_count(package, "carrierWeight", 0);
	order_news_add_parcel(news, number, service);
	return news;
}

/* --- pages ---------------------------------------------------------------------------
 */

static json_t *span(const struct tongtool *self, const char *from_key, int64_t from,
	const char *to_key, int64_t to)
{
	g_autofree char *first = api_local_time(from, self->zone);
	g_autofree char *last = api_local_time(to, self->zone);
	return json_pack("{s:s, s:s}", from_key, first, to_key, last);
}

static json_t *orders_question(
	const struct tongtool *self, const struct order_window *window)
{
	json_t *body = span(self, "updatedDateFrom", window->since_utc, "updatedDateTo",
		window->until_utc);
	json_object_set_new(body, "storeFlag", json_string("0"));
	if (self->account[0] != '\0')
		json_object_set_new(body, "accountCode", json_string(self->account));
	return body;
}

static json_t *packages_question(
	const struct tongtool *self, const struct order_window *window)
{
	return span(self, "despatchTimeFrom", window->since_utc - PACKAGES_BACK,
		"despatchTimeTo", window->until_utc);
}

/* A window is read in two rows of pages: "o1", "o2", ..., then "p1", "p2", ... */
static void read_list(const struct tongtool *self, bool orders, const json_t *list,
	int64_t shop_id, struct order_page *page)
{
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *one = json_array_get(list, i);
		struct order_news *news = orders ? read_order(self, one, shop_id)
		                                 : read_package(one, shop_id);
		if (news != NULL)
			g_ptr_array_add(page->orders, news);
		else if (orders)
			g_ptr_array_add(page->problems,
				g_strdup("an order of Tongtool has neither "
					 "salesRecordNumber nor orderIdCode"));
	}
}

static char *next_place(bool orders, long number, size_t got)
{
	if (got >= PAGE_SIZE)
		return g_strdup_printf("%c%ld", orders ? 'o' : 'p', number + 1);
	return orders ? g_strdup("p1") : NULL;
}

static bool tongtool_poll(void *data, int64_t shop_id,
	const struct order_window *window, struct order_page *page, GError **err)
{
	struct tongtool *self = data;
	bool orders = window->place[0] != 'p';
	long number =
		window->place[0] != '\0' ? strtol(window->place + 1, NULL, 10) : 1;
	struct api_answer answer;
	enum api_result result =
		query(self, orders ? "ordersQuery" : "packagesQuery", MAX(1, number),
			orders ? orders_question(self, window)
			       : packages_question(self, window),
			&answer, err);
	page->wait_s = answer.wait_s;
	const json_t *list =
		json_object_get(json_object_get(answer.root, "datas"), "array");
	bool ok = result != API_FAILED;
	if (result == API_OK && !json_is_array(list)) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"the answer of Tongtool holds no list");
		ok = false;
	} else if (result == API_OK) {
		read_list(self, orders, list, shop_id, page);
		page->is_later = number > 1;
		page->next = next_place(orders, MAX(1, number), json_array_size(list));
	}
	api_answer_clear(&answer);
	return ok;
}

static const struct connector_driver driver = {
	.name = "tongtool",
	.overlap_s = OVERLAP_S,
	.poll = tongtool_poll,
	.interrupt = interrupt,
	.free = tongtool_free,
};

struct connector *connector_tongtool(const char *url, const char *ca_file,
	const char *account, struct secret *key, struct secret *secret, GError **err)
{
	const struct api_options options = {.who = "Tongtool",
		.setting = "[tongtool] key_file and secret_file",
		.ca_file = ca_file,
		.calls = CALLS,
		.per_ms = MINUTE_MS};
	struct api *api = api_new(&options, err);
	if (api == NULL) {
		secret_free(key);
		secret_free(secret);
		return NULL;
	}
	struct tongtool *self = g_new0(struct tongtool, 1);
	self->api = api;
	self->url = g_strdup(url);
	self->account = g_strdup(account);
	self->key = key;
	self->secret = secret;
	self->zone = g_time_zone_new_identifier("Asia/Shanghai");
	if (self->zone == NULL) /* no zone data on this machine */
		self->zone = g_time_zone_new_offset(8 * 3600);
	return connector_new(&driver, self);
}
