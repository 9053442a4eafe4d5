#include "mail/facts.h"

struct order_item *order_item_new(const char *sku, const char *name, int qty)
{
	struct order_item *item = g_new0(struct order_item, 1);
	item->sku = g_strdup(sku != NULL ? sku : "");
	item->name = g_strdup(name != NULL ? name : "");
	item->qty = qty;
	item->shipped_qty = -1;
	return item;
}

void order_item_free(struct order_item *item)
{
	if (item == NULL)
		return;
	g_free(item->sku);
	g_free(item->name);
	g_free(item);
}

static void order_item_free_entry(void *data)
{
	order_item_free(data);
}

struct order_facts *order_facts_new(void)
{
	struct order_facts *order = g_new0(struct order_facts, 1);
	order->number = g_strdup("");
	order->state = ORDER_STATE_UNKNOWN;
	order->value_usd = -1;
	order->country = g_strdup("");
	order->items = g_ptr_array_new_with_free_func(order_item_free_entry);
	return order;
}

void order_facts_free(struct order_facts *order)
{
	if (order == NULL)
		return;
	g_free(order->number);
	g_free(order->country);
	g_ptr_array_unref(order->items);
	g_free(order);
}

struct parcel_facts *parcel_facts_new(void)
{
	struct parcel_facts *parcel = g_new0(struct parcel_facts, 1);
	parcel->carrier = g_strdup("");
	parcel->service = g_strdup("");
	parcel->number = g_strdup("");
	parcel->status = PARCEL_STATUS_UNKNOWN;
	parcel->sub_status = g_strdup("");
	parcel->last_event = g_strdup("");
	parcel->place = g_strdup("");
	parcel->country = g_strdup("");
	return parcel;
}

struct parcel_facts *parcel_facts_copy(const struct parcel_facts *parcel)
{
	struct parcel_facts *copy = g_new(struct parcel_facts, 1);
	*copy = *parcel;
	copy->carrier = g_strdup(parcel->carrier);
	copy->service = g_strdup(parcel->service);
	copy->number = g_strdup(parcel->number);
	copy->sub_status = g_strdup(parcel->sub_status);
	copy->last_event = g_strdup(parcel->last_event);
	copy->place = g_strdup(parcel->place);
	copy->country = g_strdup(parcel->country);
	return copy;
}

void parcel_facts_free(struct parcel_facts *parcel)
{
	if (parcel == NULL)
		return;
	g_free(parcel->carrier);
	g_free(parcel->service);
	g_free(parcel->number);
	g_free(parcel->sub_status);
	g_free(parcel->last_event);
	g_free(parcel->place);
	g_free(parcel->country);
	g_free(parcel);
}

static void shop_facts_init(struct shop_facts *shop)
{
	shop->default_mode = MODE_DRAFT;
	shop->confidence = 0.80;
	shop->per_case_hours = 24;
	shop->per_address_week = 3;
	shop->max_age_days = 3;
	shop->hours_to = 24;
	shop->timezone = g_strdup("UTC");
}

struct facts *facts_new(void)
{
	struct facts *facts = g_new0(struct facts, 1);
	facts->intent = INTENT_OTHER;
	facts->language = g_strdup("");
	facts->template_languages = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(facts->template_languages, g_strdup("en"));
	shop_facts_init(&facts->shop);
	return facts;
}

void facts_free(struct facts *facts)
{
	if (facts == NULL)
		return;
	g_free(facts->language);
	g_ptr_array_unref(facts->template_languages);
	order_facts_free(facts->order);
	parcel_facts_free(facts->parcel);
	g_free(facts->shop.timezone);
	g_free(facts);
}
