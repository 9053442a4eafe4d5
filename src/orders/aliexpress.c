#include "orders/aliexpress.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "net/json_api.h"
#include "orders/aliexpress_token.h"
#include "orders/json_value.h"

#define OVERLAP_S     900
#define PAGE_SIZE     20 /* each order is a call more */
#define OPEN_DAYS     180
#define ENDED_DAYS    30
#define DAY_S         86400
#define RENEW_EARLY_S (2 * DAY_S)

struct aliexpress {
	struct api *api;
	char *url, *app_key, *token_file;
	struct secret *app_secret;
	struct aliexpress_tokens tokens;
	GTimeZone *zone;
};

static void aliexpress_free(void *data)
{
	struct aliexpress *self = data;
	api_free(self->api);
	secret_free(self->app_secret);
	aliexpress_tokens_clear(&self->tokens);
	g_time_zone_unref(self->zone);
	g_free(self->url);
	g_free(self->app_key);
	g_free(self->token_file);
	g_free(self);
}

static void interrupt(void *data)
{
	struct aliexpress *self = data;
	api_interrupt(self->api);
}

/* --- calls ---------------------------------------------------------------------------
 */

/* Calls are signed with the time of day and refused when it is wrong. */
static int64_t wall_clock(void)
{
	return g_get_real_time() / G_USEC_PER_SEC;
}

/* Tokens that are good for a while. */
static enum api_result log_in(
	struct aliexpress *self, struct api_answer *answer, GError **err)
{
	const struct aliexpress_account account = {self->url, self->app_key,
		secret_reveal(self->app_secret), self->token_file};
	*answer = (struct api_answer){0};
	if (self->tokens.access == NULL &&
		!aliexpress_tokens_read(self->token_file, &self->tokens, err))
		return API_FAILED;
	if (wall_clock() < self->tokens.ends_utc - RENEW_EARLY_S)
		return API_OK;
	enum api_result result = aliexpress_renew(
		self->api, &account, &self->tokens, wall_clock(), answer, err);
	if (result == API_OK)
		api_answer_clear(answer);
	return result;
}

/* Words for what went wrong, of both forms of the platform's errors. */
static const struct failure {
	const char *code;
	enum api_result result;
	int kind;
	bool forget_token; /* read them anew: somebody may have authorised replyd */
	const char *why;
} failures[] = {
	{"IllegalAccessToken", API_FAILED, ERR_CONFIG, true,
		"refuses the token: run \"replyd orders authorize CODE\""},
	{"InvalidSession", API_FAILED, ERR_CONFIG, true,
		"refuses the token: run \"replyd orders authorize CODE\""},
	{"IncompleteSignature", API_FAILED, ERR_CONFIG, false,
		"refuses the signature: check [aliexpress] app_key and secret_file"},
	{"IllegalTimestamp", API_FAILED, ERR_CONFIG, false,
		"refuses the time: set the clock of this machine"},
	{"InsufficientPermission", API_FAILED, ERR_CONFIG, false,
		"has not opened its orders to this application"},
	{"ApiCallLimit", API_WAIT, 0, false, ""},
	{"AppCallLimited", API_WAIT, 0, false, ""},
};

static enum api_result fail(struct aliexpress *self, const char *code,
	const char *message, struct api_answer *answer, GError **err)
{
	for (size_t i = 0; i < G_N_ELEMENTS(failures); i++) {
		const struct failure *failure = &failures[i];
		if (g_ascii_strcasecmp(failure->code, code) != 0)
			continue;
		if (failure->forget_token)
			aliexpress_tokens_clear(&self->tokens);
		if (failure->result == API_WAIT)
			answer->wait_s = 10;
		else
			g_set_error(err, REPLYD_ERROR, failure->kind, "AliExpress %s",
				failure->why);
		return failure->result;
	}
	g_set_error(err, REPLYD_ERROR, ERR_TEMP, "AliExpress answered %s: %s", code,
		message);
	return API_FAILED;
}

/* {"METHOD_response": {"result": ...}}, or the same without its wrapping. */
static const json_t *result_of(const json_t *root)
{
	const json_t *inner = root;
	if (json_object_size(root) == 1)
		inner = json_object_iter_value(json_object_iter((json_t *)root));
	const json_t *result = json_object_get(inner, "result");
	return result != NULL ? result : json_object_get(root, "result");
}

static enum api_result judge(
	struct aliexpress *self, struct api_answer *answer, GError **err)
{
	const json_t *error = json_object_get(answer->root, "error_response");
	bool old_form = json_is_object(error);
	g_autofree char *code = json_text(old_form ? error : answer->root, "code");
	g_autofree char *message = json_text(
		old_form ? error : answer->root, old_form ? "msg" : "message");
	if (old_form || (code[0] != '\0' && strcmp(code, "0") != 0))
		return fail(self, code, message, answer, err);
	const json_t *result = result_of(answer->root);
	if (!json_is_object(result)) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"the answer of AliExpress holds no result");
		return API_FAILED;
	}
	if (!json_is_false(json_object_get(result, "success")))
		return API_OK;
	g_autofree char *why = json_text(result, "error_message");
	g_set_error(
		err, REPLYD_ERROR, ERR_TEMP, "AliExpress could not answer: %s", why);
	return API_FAILED;
}

/* One method with its one parameter, an object that is taken over. */
static enum api_result call(struct aliexpress *self, const char *method,
	const char *name, json_t *value, struct api_answer *answer, GError **err)
{
	enum api_result result = log_in(self, answer, err);
	char *text = json_dumps(value, JSON_COMPACT);
	json_decref(value);
	if (result != API_OK) {
		free(text);
		return result;
	}
	g_autofree char *stamp =
		g_strdup_printf("%" G_GINT64_FORMAT "000", wall_clock());
	/* The last one goes into the body. */
	const struct aliexpress_value values[] = {{"method", method},
		{"app_key", self->app_key},
		{"session", secret_reveal(self->tokens.access)}, {"timestamp", stamp},
		{"sign_method", "sha256"}, {"format", "json"}, {"simplify", "true"},
		{name, text}};
	size_t count = G_N_ELEMENTS(values);
	g_autofree char *sign =
		aliexpress_sign("", values, count, secret_reveal(self->app_secret));
	g_autofree char *query = aliexpress_form(values, count - 1, sign);
	g_autofree char *url = g_strdup_printf("%s/sync?%s", self->url, query);
	g_autofree char *body = api_query(name, text, NULL);
	const struct http_request request = {.url = url,
		.body = body,
		.type = "application/x-www-form-urlencoded;charset=utf-8"};
	result = api_call(self->api, &request, answer, err);
	explicit_bzero(query, strlen(query));
	explicit_bzero(url, strlen(url));
	free(text);
	return result == API_OK ? judge(self, answer, err) : result;
}

/* --- orders --------------------------------------------------------------------------
 */

/* IN_CANCEL, IN_FROZEN and what is new wait for a person: they are not known here. */
static const struct state_word states[] = {
	{"PLACE_ORDER_SUCCESS", ORDER_STATE_UNPAID},
	{"RISK_CONTROL", ORDER_STATE_PAID},
	{"WAIT_SELLER_SEND_GOODS", ORDER_STATE_PAID},
	{"SELLER_PART_SEND_GOODS", ORDER_STATE_PAID},
	{"WAIT_BUYER_ACCEPT_GOODS", ORDER_STATE_SHIPPED},
	{"IN_ISSUE", ORDER_STATE_SHIPPED},
	{"FUND_PROCESSING", ORDER_STATE_COMPLETED},
	{"WAIT_SELLER_EXAMINE_MONEY", ORDER_STATE_COMPLETED},
	{"FINISH", ORDER_STATE_COMPLETED},
};

/* What never left, or whose trade was closed, did not come to a good end. */
static void set_state(struct order_news *news, const json_t *order)
{
	g_autofree char *word = json_text(order, "order_status");
	g_autofree char *listed_end = json_text(order, "end_reason");
	g_autofree char *detailed_end = json_text(order, "order_end_reason");
	const char *end = listed_end[0] != '\0' ? listed_end : detailed_end;
	enum order_state state = state_of_word(states, G_N_ELEMENTS(states), word);
	bool ended = strcmp(word, "FINISH") == 0;
	if (ended && (news->row->facts->shipped_at_utc == 0 ||
			     strcmp(end, "cancel_order_close_trade") == 0 ||
			     strcmp(end, "seller_send_goods_timeout") == 0))
		state = ORDER_STATE_CANCELLED;
	order_news_set_state(news, word, state);
}

static void set_amount(struct order_news *news, const json_t *money)
{
	g_autofree char *currency = json_text(money, "currency_code");
	double amount = json_amount(money, "amount");
	if (amount >= 0)
		order_news_set_amount(news, amount, currency);
}

static void add_items(struct order_facts *facts, const json_t *list)
{
	for (size_t i = 0; facts->items->len < json_list_size(list); i++) {
		const json_t *item = json_list_get(list, i);
		g_autofree char *sku = json_text(item, "sku_code");
		g_autofree char *name = json_text(item, "product_name");
		g_ptr_array_add(
			facts->items, order_item_new(sku, name,
					      json_count(item, "product_count", 1)));
		facts->promised_days = MAX(facts->promised_days,
			json_count(item, "freight_commit_day", 0));
	}
}

static void add_parcels(
	const struct aliexpress *self, struct order_news *news, const json_t *list)
{
	struct order_facts *facts = news->row->facts;
	for (size_t i = 0; i < json_list_size(list); i++) {
		const json_t *parcel = json_list_get(list, i);
		g_autofree char *number = json_text(parcel, "logistics_no");
		g_autofree char *service = json_text(parcel, "logistics_service_name");
		int64_t sent = json_time(parcel, "gmt_send", self->zone);
		if (facts->shipped_at_utc == 0)
			facts->shipped_at_utc = sent;
		if (json_is(parcel, "receive_status", "received"))
			facts->delivered_at_utc =
				json_time(parcel, "gmt_received", self->zone);
		order_news_add_parcel(news, number, service);
	}
}

/* The first of two names that holds a time. */
static int64_t time_of(const struct aliexpress *self, const json_t *order,
	const char *key, const char *other)
{
	int64_t at = json_time(order, key, self->zone);
	return at != 0 ? at : json_time(order, other, self->zone);
}

static void set_buyer(struct order_row *row, const json_t *listed, const json_t *more)
{
	const json_t *buyer = json_object_get(more, "buyer_info");
	const json_t *address = json_object_get(more, "receipt_address");
	g_autofree char *first = json_text(buyer, "first_name");
	g_autofree char *last = json_text(buyer, "last_name");
	g_autofree char *full = g_strdup_printf("%s %s", first, last);
	row->buyer_name = g_strstrip(full)[0] != '\0'
	                          ? g_strdup(full)
	                          : json_text(listed, "buyer_signer_fullname");
	row->buyer_login = json_text(listed, "buyer_login_id");
	g_autofree char *country = json_text(address, "country");
	if (strlen(country) == 2) {
		g_free(row->facts->country);
		row->facts->country = g_ascii_strup(country, -1);
	}
}

static struct order_news *read_order(const struct aliexpress *self, const char *number,
	const json_t *listed, const json_t *more, int64_t shop_id)
{
	struct order_news *news = order_news_new(shop_id, number, "aliexpress");
	struct order_row *row = news->row;
	struct order_facts *facts = row->facts;
	facts->placed_at_utc = json_time(listed, "gmt_create", self->zone);
	row->updated_at_utc = MAX(time_of(self, listed, "gmt_update", "gmt_modified"),
		json_time(more, "gmt_modified", self->zone));
	facts->paid_at_utc = time_of(self, listed, "gmt_pay_time", "gmt_pay_success");
	facts->shipped_at_utc = json_time(listed, "gmt_send_goods_time", self->zone);
	set_buyer(row, listed, more);
	set_amount(news, json_object_get(listed, "pay_amount"));
	add_items(facts, json_object_get(listed, "product_list"));
	add_parcels(self, news, json_object_get(more, "logistic_info_list"));
	set_state(news, listed);
	news->knows_dispute = json_object_get(listed, "issue_status") != NULL;
	if (json_is(listed, "issue_status", "IN_ISSUE"))
		row->dispute_opened_at_utc =
			MAX(1, row->updated_at_utc); /* no better is told */
	return news;
}

/* --- pages ---------------------------------------------------------------------------
 */

/*
 * Where in a window: its two lists one after the other ("o" under way, "f" ended), the
 * page, and the order in it, for when the pace cuts a page in two: "o3:7".
 */
struct place {
	bool ended;
	long page;
	size_t order;
};

static struct place read_place(const char *text)
{
	struct place place = {.ended = text[0] == 'f', .page = 1};
	char *rest = NULL;
	if (text[0] == '\0')
		return place;
	place.page = MAX(1, strtol(text + 1, &rest, 10));
	if (*rest == ':')
		place.order = (size_t)g_ascii_strtoull(rest + 1, NULL, 10);
	return place;
}

static char *write_place(const struct place *place)
{
	return g_strdup_printf(
		"%c%ld:%zu", place->ended ? 'f' : 'o', place->page, place->order);
}

/* What was changed can be asked for only within a span of when it was placed. */
static json_t *list_question(const struct aliexpress *self,
	const struct order_window *window, const struct place *place)
{
	int days = place->ended ? ENDED_DAYS : OPEN_DAYS;
	g_autofree char *placed =
		api_local_time(window->until_utc - (int64_t)days * DAY_S, self->zone);
	g_autofree char *since = api_local_time(window->since_utc, self->zone);
	g_autofree char *until = api_local_time(window->until_utc, self->zone);
	json_t *value = json_pack("{s:i, s:i, s:s, s:s, s:s, s:s}", "current_page",
		(int)place->page, "page_size", PAGE_SIZE, "create_date_start", placed,
		"create_date_end", until, "modified_date_start", since,
		"modified_date_end", until);
	if (place->ended)
		json_object_set_new(value, "order_status", json_string("FINISH"));
	return value;
}

static enum api_result ask_details(struct aliexpress *self, const char *number,
	const json_t *listed, int64_t shop_id, struct order_page *page, int *out_wait_s,
	GError **err)
{
	struct api_answer answer;
	json_t *question = json_pack("{s:s}", "order_id", number);
	enum api_result result = call(self, "aliexpress.solution.order.info.get",
		"param1", question, &answer, err);
	*out_wait_s = answer.wait_s;
	if (result == API_OK) {
		const json_t *more = result_of(answer.root);
		const json_t *data = json_object_get(more, "data");
		g_ptr_array_add(page->orders,
			read_order(self, number, listed,
				json_is_object(data) ? data : more, shop_id));
	}
	api_answer_clear(&answer);
	return result;
}

/* The orders of a list from place->order on; *place is where to go on. */
static bool read_list(struct aliexpress *self, const json_t *list, int64_t shop_id,
	struct place *place, struct order_page *page, GError **err)
{
	size_t count = json_list_size(list);
	size_t first = place->order;
	for (; place->order < count; place->order++) {
		const json_t *listed = json_list_get(list, place->order);
		g_autofree char *number = json_text(listed, "order_id");
		int wait_s = 0;
		if (number[0] == '\0') {
			g_ptr_array_add(page->problems,
				g_strdup("an order of AliExpress has no order_id"));
			continue;
		}
		enum api_result result =
			ask_details(self, number, listed, shop_id, page, &wait_s, err);
		if (result == API_WAIT && place->order == first)
			page->wait_s = wait_s;
		if (result != API_OK)
			return result == API_WAIT;
	}
	*place = (struct place){.ended = place->ended, .page = place->page + 1};
	return true;
}

static bool read_answer(struct aliexpress *self, const json_t *result, int64_t shop_id,
	struct place place, struct order_page *page, GError **err)
{
	const json_t *list = json_object_get(result, "target_list");
	long pages = json_count(result, "total_page", 0);
	size_t got = json_list_size(list);
	long here = place.page;
	if (!read_list(self, list, shop_id, &place, page, err))
		return false;
	page->is_later = here > 1;
	bool last = place.page > here && (got == 0 || here >= pages);
	if (last && place.ended)
		return true; /* the window is read */
	if (last)
		place = (struct place){.ended = true, .page = 1};
	page->next = write_place(&place);
	return true;
}

static bool aliexpress_poll(void *data, int64_t shop_id,
	const struct order_window *window, struct order_page *page, GError **err)
{
	struct aliexpress *self = data;
	struct place place = read_place(window->place);
	struct api_answer answer;
	enum api_result result = call(self, "aliexpress.solution.order.get", "param0",
		list_question(self, window, &place), &answer, err);
	bool ok = result != API_FAILED;
	page->wait_s = answer.wait_s;
	if (result == API_OK)
		ok = read_answer(
			self, result_of(answer.root), shop_id, place, page, err);
	api_answer_clear(&answer);
	return ok;
}

static const struct connector_driver driver = {
	.name = "aliexpress",
	.overlap_s = OVERLAP_S,
	.poll = aliexpress_poll,
	.interrupt = interrupt,
	.free = aliexpress_free,
};

struct connector *connector_aliexpress(const char *url, const char *ca_file,
	const char *app_key, struct secret *app_secret, const char *token_file,
	GError **err)
{
	const struct api_options options = {.who = "AliExpress",
		.setting = "[aliexpress] app_key and secret_file",
		.ca_file = ca_file,
		.calls = 1, /* what is safe */
		.per_ms = 1000};
	struct api *api = api_new(&options, err);
	if (api == NULL) {
		secret_free(app_secret);
		return NULL;
	}
	struct aliexpress *self = g_new0(struct aliexpress, 1);
	self->api = api;
	self->url = g_strdup(url);
	self->app_key = g_strdup(app_key);
	self->app_secret = app_secret;
	self->token_file = g_strdup(token_file);
	self->zone = g_time_zone_new_identifier("America/Los_Angeles");
	if (self->zone == NULL) /* no zone data on this machine */
		self->zone = g_time_zone_new_offset(-8 * 3600);
	return connector_new(&driver, self);
}
