#include "orders/shop_json.h"

#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "mail/message.h"
#include "orders/json_value.h"

static void set_text(char **where, char *text)
{
	g_free(*where);
	*where = text;
}

static void set_buyer(struct order_row *row, const json_t *who, const char *key)
{
	if (row->buyer_addr != NULL && row->buyer_addr[0] != '\0')
		return;
	g_autofree char *email = json_text(who, key);
	set_text(&row->buyer_addr, address_key(email));
}

static void set_full_name(struct order_row *row, const json_t *who)
{
	g_autofree char *first = json_text(who, "first_name");
	g_autofree char *last = json_text(who, "last_name");
	g_autofree char *full = g_strdup_printf("%s %s", first, last);
	set_text(&row->buyer_name, g_strdup(g_strstrip(full)));
}

static void set_country(struct order_row *row, const json_t *address, const char *key)
{
	g_autofree char *country = json_text(address, key);
	if (strlen(country) == 2 && row->facts->country[0] == '\0')
		set_text(&row->facts->country, g_ascii_strup(country, -1));
}

static void set_amount(struct order_news *news, const json_t *order, const char *key)
{
	g_autofree char *currency = json_text(order, "currency");
	order_news_set_amount(news, json_amount(order, key), currency);
}

static void add_items(
	struct order_facts *facts, const json_t *lines, const char *name_key)
{
	for (size_t i = 0; i < json_list_size(lines); i++) {
		const json_t *line = json_list_get(lines, i);
		g_autofree char *sku = json_text(line, "sku");
		g_autofree char *name = json_text(line, name_key);
		if (sku[0] != '\0' || name[0] != '\0')
			g_ptr_array_add(
				facts->items, order_item_new(sku, name,
						      json_count(line, "quantity", 1)));
	}
}

static struct order_news *begin_order(const json_t *order, int64_t shop_id,
	const char *number_key, const char *source, GError **err)
{
	g_autofree char *number = json_text(order, number_key);
	const char *plain = number + (number[0] == '#');
	if (plain[0] == '\0' || strlen(plain) > 64) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"an order of %s has no usable \"%s\"", source, number_key);
		return NULL;
	}
	struct order_news *news = order_news_new(shop_id, plain, source);
	return news;
}

/* --- WooCommerce ---------------------------------------------------------------------
 */

/* "completed" is set when an order is sent; nothing there says that it arrived. */
static const struct state_word woocommerce_states[] = {
	{"pending", ORDER_STATE_UNPAID},
	{"on-hold", ORDER_STATE_UNPAID}, /* waits for the bank */
	{"failed", ORDER_STATE_UNPAID},  /* the payment did */
	{"processing", ORDER_STATE_PAID},
	{"completed", ORDER_STATE_SHIPPED},
	{"cancelled", ORDER_STATE_CANCELLED},
	{"refunded", ORDER_STATE_CANCELLED},
	{"trash", ORDER_STATE_CANCELLED},
};

static void woocommerce_state(struct order_news *news, const json_t *order)
{
	g_autofree char *word = json_text(order, "status");
	const char *plain = g_str_has_prefix(word, "wc-") ? word + 3 : word;
	order_news_set_state(news, plain,
		state_of_word(
			woocommerce_states, G_N_ELEMENTS(woocommerce_states), plain));
}

/* Parcels stand in what plug-ins add: a list of objects, or one number. */
static void woocommerce_parcels(struct order_news *news, const json_t *order)
{
	const json_t *list = json_object_get(order, "meta_data");
	for (size_t i = 0; i < json_list_size(list); i++) {
		const json_t *meta = json_list_get(list, i);
		const json_t *value = json_object_get(meta, "value");
		if (json_is(meta, "key", "_tracking_number")) {
			g_autofree char *number = json_text(meta, "value");
			order_news_add_parcel(news, number, "");
		}
		if (!json_is(meta, "key", "_wc_shipment_tracking_items"))
			continue;
		for (size_t k = 0; json_is_array(value) && k < json_list_size(value);
			k++) {
			const json_t *item = json_list_get(value, k);
			g_autofree char *number = json_text(item, "tracking_number");
			g_autofree char *carrier = json_text(item, "tracking_provider");
			g_autofree char *custom =
				json_text(item, "custom_tracking_provider");
			order_news_add_parcel(
				news, number, carrier[0] != '\0' ? carrier : custom);
		}
	}
}

static struct order_news *woocommerce_order(
	const json_t *order, int64_t shop_id, GError **err)
{
	bool numbered = json_object_get(order, "number") != NULL;
	struct order_news *news = begin_order(
		order, shop_id, numbered ? "number" : "id", "woocommerce", err);
	if (news == NULL)
		return NULL;
	struct order_row *row = news->row;
	struct order_facts *facts = row->facts;
	const json_t *billing = json_object_get(order, "billing");
	g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
	facts->placed_at_utc = json_time(order, "date_created_gmt", utc);
	facts->paid_at_utc = json_time(order, "date_paid_gmt", utc);
	row->updated_at_utc = json_time(order, "date_modified_gmt", utc);
	woocommerce_state(news, order);
	if (facts->state == ORDER_STATE_SHIPPED)
		facts->shipped_at_utc = json_time(order, "date_completed_gmt", utc);
	set_amount(news, order, "total");
	set_buyer(row, billing, "email");
	set_full_name(row, billing);
	row->buyer_login = json_text(order, "customer_id");
	if (strcmp(row->buyer_login, "0") == 0) /* a guest */
		set_text(&row->buyer_login, g_strdup(""));
	set_country(row, json_object_get(order, "shipping"), "country");
	set_country(row, billing, "country");
	add_items(facts, json_object_get(order, "line_items"), "name");
	woocommerce_parcels(news, order);
	return news;
}

/* --- Shopify -------------------------------------------------------------------------
 */

static const struct state_word shopify_money[] = {
	{"pending", ORDER_STATE_UNPAID},
	{"partially_paid", ORDER_STATE_UNPAID},
	{"expired", ORDER_STATE_UNPAID},
	{"authorized", ORDER_STATE_PAID},
	{"paid", ORDER_STATE_PAID},
	{"partially_refunded", ORDER_STATE_PAID},
	{"refunded", ORDER_STATE_CANCELLED},
	{"voided", ORDER_STATE_CANCELLED},
};

static const struct state_word shopify_goods[] = {
	{"", ORDER_STATE_PAID},
	{"unfulfilled", ORDER_STATE_PAID},
	{"partial", ORDER_STATE_PAID},
	{"fulfilled", ORDER_STATE_SHIPPED},
	{"restocked", ORDER_STATE_CANCELLED},
};

/* Of money and goods: what is over is over, what is not paid is not, then the goods. */
static void shopify_state(struct order_news *news, const json_t *order)
{
	g_autofree char *money = json_text(order, "financial_status");
	g_autofree char *goods = json_text(order, "fulfillment_status");
	g_autofree char *cancelled = json_text(order, "cancelled_at");
	g_autofree char *word =
		g_strdup_printf("%s%s%s%s", money, goods[0] != '\0' ? "/" : "", goods,
			cancelled[0] != '\0' ? "/cancelled" : "");
	enum order_state paid =
		state_of_word(shopify_money, G_N_ELEMENTS(shopify_money), money);
	enum order_state sent =
		state_of_word(shopify_goods, G_N_ELEMENTS(shopify_goods), goods);
	enum order_state state = sent;
	if (cancelled[0] != '\0' || paid == ORDER_STATE_CANCELLED)
		state = ORDER_STATE_CANCELLED;
	else if (paid == ORDER_STATE_UNKNOWN)
		state = ORDER_STATE_UNKNOWN;
	else if (paid == ORDER_STATE_UNPAID && sent == ORDER_STATE_PAID)
		state = ORDER_STATE_UNPAID;
	order_news_set_state(news, word, state);
}

static void shopify_fulfillment(struct order_news *news, const json_t *given)
{
	struct order_facts *facts = news->row->facts;
	g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
	g_autofree char *carrier = json_text(given, "tracking_company");
	g_autofree char *number = json_text(given, "tracking_number");
	if (json_is(given, "status", "cancelled") ||
		json_is(given, "status", "error") ||
		json_is(given, "status", "failure"))
		return;
	int64_t at = json_time(given, "created_at", utc);
	if (facts->shipped_at_utc == 0 || (at != 0 && at < facts->shipped_at_utc))
		facts->shipped_at_utc = at;
	if (json_is(given, "shipment_status", "delivered"))
		facts->delivered_at_utc = json_time(given, "updated_at", utc);
	order_news_add_parcel(news, number, carrier);
	const json_t *more = json_object_get(given, "tracking_numbers");
	for (size_t i = 0; json_is_array(more) && i < json_list_size(more); i++) {
		const char *text = json_string_value(json_list_get(more, i));
		order_news_add_parcel(news, text != NULL ? text : "", carrier);
	}
}

static struct order_news *shopify_order(
	const json_t *order, int64_t shop_id, GError **err)
{
	struct order_news *news = begin_order(order, shop_id, "name", "shopify", err);
	if (news == NULL)
		return NULL;
	struct order_row *row = news->row;
	struct order_facts *facts = row->facts;
	const json_t *customer = json_object_get(order, "customer");
	const json_t *address = json_object_get(order, "shipping_address");
	const json_t *sent = json_object_get(order, "fulfillments");
	g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
	facts->placed_at_utc = json_time(order, "created_at", utc);
	row->updated_at_utc = json_time(order, "updated_at", utc);
	shopify_state(news, order);
	if (facts->state == ORDER_STATE_PAID || facts->state == ORDER_STATE_SHIPPED)
		facts->paid_at_utc = json_time(order, "processed_at", utc);
	set_amount(news, order, "total_price");
	set_buyer(row, order, "contact_email");
	set_buyer(row, order, "email");
	set_buyer(row, customer, "email");
	set_full_name(row, json_is_object(customer) ? customer : address);
	row->buyer_login = json_text(customer, "id");
	set_country(row, address, "country_code");
	facts->estimated_weight_g = json_count(order, "total_weight", 0);
	add_items(facts, json_object_get(order, "line_items"), "title");
	for (size_t i = 0; json_is_array(sent) && i < json_list_size(sent); i++)
		shopify_fulfillment(news, json_list_get(sent, i));
	return news;
}

struct order_news *shop_json_order(
	enum shop_system system, const json_t *order, int64_t shop_id, GError **err)
{
	switch (system) {
	case SHOP_WOOCOMMERCE:
		return woocommerce_order(order, shop_id, err);
	case SHOP_SHOPIFY:
		return shopify_order(order, shop_id, err);
	}
	return NULL;
}

/* --- webhooks ------------------------------------------------------------------------
 */

bool webhook_is_genuine(
	const void *body, size_t len, const char *signature, const char *secret)
{
	unsigned char sum[DIGEST_HMAC_BYTES];
	if (signature == NULL || secret[0] == '\0')
		return false;
	digest_hmac(secret, body, len, sum);
	g_autofree char *wanted = g_base64_encode(sum, sizeof(sum));
	return digest_same(wanted, signature);
}

/* Other topics of orders (fulfillments/create, refunds/create) hold no order. */
static bool brings_order(enum shop_system system, const char *topic)
{
	static const char *const woocommerce[] = {
		"order.created", "order.updated", "order.restored", NULL};
	static const char *const shopify[] = {"orders/create", "orders/updated",
		"orders/paid", "orders/partially_fulfilled", "orders/fulfilled",
		"orders/cancelled", "orders/edited", NULL};
	return g_strv_contains(
		system == SHOP_WOOCOMMERCE ? woocommerce : shopify, topic);
}

bool webhook_order(enum shop_system system, const char *topic, const void *body,
	size_t len, int64_t shop_id, struct order_news **out_news, GError **err)
{
	*out_news = NULL;
	if (!brings_order(system, topic))
		return true;
	json_error_t at;
	json_t *order = json_loadb(body, len, 0, &at);
	if (json_is_object(order))
		*out_news = shop_json_order(system, order, shop_id, err);
	else
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"the body of a webhook is not a JSON object");
	json_decref(order);
	return *out_news != NULL;
}
