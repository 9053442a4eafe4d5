/* HERMETICITY: touches nothing but the system's zone table. */
#include "mail/facts.h"

#include <string.h>

#include "base/error.h"

/* Single quotes stand for double ones; the text is copied to exact size. */
static json_t *parse(const char *text)
{
	size_t len = strlen(text);
	g_autofree char *copy = g_memdup2(text, len);
	for (size_t i = 0; i < len; i++)
		copy[i] = copy[i] == '\'' ? '"' : copy[i];
	json_error_t error;
	json_t *json = json_loadb(copy, len, JSON_DECODE_ANY, &error);
	if (json == NULL)
		g_error("test case is no JSON: %s: %s", error.text, text);
	return json;
}

static struct facts *read_facts(const char *text, GError **err)
{
	json_t *json = parse(text);
	struct facts *facts = facts_from_json(json, err);
	json_decref(json);
	return facts;
}

#define NEEDED "'intent':'refund','confidence':1,'now':'2026-03-01T08:00:00Z'"

static void test_least(void)
{
	GError *err = NULL;
	AUTO(facts) facts = read_facts("{" NEEDED "}", &err);
	g_assert_no_error(err);
	g_assert_cmpint(facts->intent, ==, INTENT_REFUND);
	g_assert_cmpfloat(facts->confidence, ==, 1.0);
	g_assert_cmpint(facts->now_utc, ==, 1772352000);
	g_assert_false(facts->sender_is_buyer);
	g_assert_false(facts->has_dispute);
	g_assert_cmpint(facts->verdict, ==, VERDICT_NONE);
	g_assert_cmpfloat(facts->shop.confidence, ==, 0.80);
}

static const char *const full =
	"{'id':7,'name':'all of it','intent':'missing_item','confidence':0.5,"
	"'flags':['photos','angry'],'now':'2026-03-01T08:00:00+08:00',"
	"'received_at':'2026-02-28','language':'pt',"
	"'template_languages':['en','pt'],'verdict':'missing_confirmed',"
	"'order':{'number':'8001','state':'shipped',"
	"'placed_at':'2026-01-01T00:00:00Z','paid_at':'2026-01-01T01:00:00Z',"
	"'shipped_at':'2026-01-03T00:00:00Z','delivered_at':'2026-02-01T00:00:00Z',"
	"'value_usd':12.5,'country':'br','items':[{'name':'dress','sku':'D-1',"
	"'qty':2,'shipped_qty':1},{}],'estimated_weight_g':200,"
	"'actual_weight_g':100.0,'promised_days':90},"
	"'parcel':{'carrier':'china-post','service':'registered',"
	"'number':'RB123456785CN','status':'Delivered',"
	"'sub_status':'Delivered_Other','last_event_at':'2026-02-01T00:00:00Z',"
	"'last_event':'Delivered','delivered_at':'2026-02-01T00:00:00Z',"
	"'place':'Curitiba'},'dispute':{'opened_at':'2026-02-02T00:00:00Z'},"
	"'sender_is_buyer':true,'auto_replies_24h':1,'auto_replies_7d':2,"
	"'shop':{'timezone':'Asia/Shanghai','automatic':{'default':'draft',"
	"'thanks':'auto','refund_status':'off'},'guards':{'confidence':0.9,"
	"'per_case_hours':12,'per_address_week':5,'order_value_limit':80,"
	"'max_age_days':2,'hours':'9-18:00'}}}";

static void test_full(void)
{
	GError *err = NULL;
	AUTO(facts) facts = read_facts(full, &err);
	g_assert_no_error(err);
	g_assert_cmphex(facts->flags, ==, bit(FLAG_PHOTOS) | bit(FLAG_ANGRY));
	g_assert_cmpint(facts->now_utc, ==, 1772323200);
	g_assert_cmpint(facts->received_at_utc, ==, 1772236800);
	g_assert_cmpuint(facts->template_languages->len, ==, 2);
	g_assert_cmpint(facts->verdict, ==, VERDICT_MISSING_CONFIRMED);
	g_assert_cmpint(facts->order->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpstr(facts->order->country, ==, "BR");
	g_assert_cmpuint(facts->order->items->len, ==, 2);
	const struct order_item *item = facts->order->items->pdata[0];
	g_assert_cmpint(item->shipped_qty, ==, 1);
	item = facts->order->items->pdata[1];
	g_assert_cmpint(item->qty, ==, 1);
	g_assert_cmpint(item->shipped_qty, ==, -1);
	g_assert_cmpint(facts->order->actual_weight_g, ==, 100);
	g_assert_cmpint(facts->parcel->status, ==, PARCEL_STATUS_DELIVERED);
	g_assert_cmpstr(facts->parcel->place, ==, "Curitiba");
	g_assert_true(facts->has_dispute);
	g_assert_cmpint(facts->dispute_opened_at_utc, ==, 1769990400);
	g_assert_true(facts->shop.default_given);
	g_assert_true(facts->shop.mode_given[SCENARIO_THANKS]);
	g_assert_cmpint(facts->shop.modes[SCENARIO_REFUND_STATUS], ==, MODE_OFF);
	g_assert_false(facts->shop.mode_given[SCENARIO_UNCLEAR]);
	g_assert_cmpint(facts->shop.hours_from, ==, 9);
	g_assert_cmpint(facts->shop.hours_to, ==, 18);
	g_assert_cmpstr(facts->shop.timezone, ==, "Asia/Shanghai");
}

static void round_trip(const char *text)
{
	GError *err = NULL;
	AUTO(facts) facts = read_facts(text, &err);
	g_assert_no_error(err);
	json_t *once = facts_to_json(facts);
	AUTO(facts) again = facts_from_json(once, &err);
	g_assert_no_error(err);
	json_t *twice = facts_to_json(again);
	g_assert_true(json_equal(once, twice));
	json_decref(twice);
	json_decref(once);
}

static void test_round_trip(void)
{
	round_trip("{" NEEDED "}");
	round_trip("{" NEEDED ",'order':{},'parcel':{},'dispute':{}}");
	round_trip(full);

	GError *err = NULL;
	AUTO(facts) facts = read_facts("{" NEEDED ",'order':{}}", &err);
	json_t *json = facts_to_json(facts);
	const json_t *order = json_object_get(json, "order");
	g_assert_null(json_object_get(order, "value_usd"));
	g_assert_null(json_object_get(order, "shipped_at"));
	g_assert_null(json_object_get(order, "promised_days"));
	g_assert_null(json_object_get(json, "parcel"));
	g_assert_null(json_object_get(json, "dispute"));
	json_decref(json);
}

static void test_null_is_unknown(void)
{
	GError *err = NULL;
	AUTO(facts)
	facts = read_facts("{" NEEDED ",'verdict':null,'order':null,'dispute':null,"
			   "'parcel':{'status':null,'delivered_at':null},'shop':null}",
		&err);
	g_assert_no_error(err);
	g_assert_null(facts->order);
	g_assert_nonnull(facts->parcel);
	g_assert_false(facts->has_dispute);
}

static void test_unknown_status_is_unknown(void)
{
	GError *err = NULL;
	AUTO(facts)
	facts = read_facts("{" NEEDED ",'parcel':{'status':'Teleported'}}", &err);
	g_assert_no_error(err);
	g_assert_cmpint(facts->parcel->status, ==, PARCEL_STATUS_UNKNOWN);
}

static void test_refused(void)
{
	static const struct {
		const char *json, *message;
	} cases[] = {
		{"[]", "they are not a JSON object"},
		{"{}", "\"intent\" is missing"},
		{"{'intent':'refund','confidence':1,'now':null}", "\"now\" is missing"},
		{"{'intent':'refund','now':'2026-03-01T08:00:00Z'}",
			"\"confidence\" is missing"},
		{"{'intent':'money','confidence':1,'now':'2026-03-01T08:00:00Z'}",
			"\"intent\" is not one of the known words"},
		{"{'intent':'refund','confidence':1.01,'now':'2026-03-01T08:00:00Z'}",
			"\"confidence\" is not between 0 and 1"},
		{"{'intent':'refund','confidence':'1','now':'2026-03-01T08:00:00Z'}",
			"\"confidence\" is not a number"},
		{"{'intent':'refund','confidence':1,'now':'yesterday'}",
			"\"now\" is not a time"},
		{"{'intent':'refund','confidence':1,'now':'1970-01-01T00:00:00Z'}",
			"\"now\" is not a time"},
		{"{'intent':'refund','confidence':1,'now':1772323200}",
			"\"now\" is not a time"},
		{"{" NEEDED ",'flag':[]}", "\"flag\" is not a known key"},
		{"{" NEEDED ",'fl\\u0007ag':[]}", "\"fl ag\" is not a known key"},
		{"{" NEEDED ",'flags':'photos'}", "\"flags\" is not a list"},
		{"{" NEEDED ",'flags':['photos','happy']}",
			"\"flags[1]\" is not one of the known words"},
		{"{" NEEDED ",'verdict':'bad'}", "\"verdict\" is not"},
		{"{" NEEDED ",'language':7}", "\"language\" is not a text"},
		{"{" NEEDED ",'template_languages':[1]}",
			"\"template_languages[0]\" is not a text"},
		{"{" NEEDED ",'sender_is_buyer':1}",
			"\"sender_is_buyer\" is not true or false"},
		{"{" NEEDED ",'auto_replies_7d':-1}",
			"\"auto_replies_7d\" is not between"},
		{"{" NEEDED ",'auto_replies_7d':1.5}",
			"\"auto_replies_7d\" is not a whole number"},
		{"{" NEEDED ",'auto_replies_7d':1e300}",
			"\"auto_replies_7d\" is not between"},
		{"{" NEEDED ",'order':[]}", "\"order\" is not an object"},
		{"{" NEEDED ",'order':{'no':'8'}}", "\"order.no\" is not a known key"},
		{"{" NEEDED ",'order':{'state':'lost'}}", "\"order.state\" is not"},
		{"{" NEEDED ",'order':{'value_usd':-1}}",
			"\"order.value_usd\" is not between"},
		{"{" NEEDED ",'order':{'country':'Brazil'}}",
			"\"order.country\" is not a country code"},
		{"{" NEEDED ",'order':{'promised_days':0}}",
			"\"order.promised_days\" is not between 1 and 366"},
		{"{" NEEDED ",'order':{'items':[{},{'qty':'2'}]}}",
			"\"order.items[1].qty\" is not a whole number"},
		{"{" NEEDED ",'order':{'items':[7]}}",
			"\"order.items[0]\" is not an object"},
		{"{" NEEDED ",'parcel':{'state':'Delivered'}}",
			"\"parcel.state\" is not a known key"},
		{"{" NEEDED ",'parcel':{'status':5}}",
			"\"parcel.status\" is not a text"},
		{"{" NEEDED ",'dispute':true}", "\"dispute\" is not an object"},
		{"{" NEEDED ",'dispute':{'opened':'2026-03-01'}}",
			"\"dispute.opened\" is not a known key"},
		{"{" NEEDED ",'shop':{'automatic':{'lottery':'auto'}}}",
			"\"shop.automatic.lottery\" is not a scenario"},
		{"{" NEEDED ",'shop':{'automatic':{'thanks':'yes'}}}",
			"\"shop.automatic.thanks\" is not auto, draft or off"},
		{"{" NEEDED ",'shop':{'guards':{'confidence':2}}}",
			"\"shop.guards.confidence\" is not between 0 and 1"},
		{"{" NEEDED ",'shop':{'guards':{'hours':'9:30-18:00'}}}",
			"\"shop.guards.hours\" is not a span of whole hours"},
		{"{" NEEDED ",'shop':{'guards':{'hours':'9-25'}}}",
			"\"shop.guards.hours\" is not"},
		{"{" NEEDED ",'shop':{'guards':{'hours':'9-9'}}}",
			"\"shop.guards.hours\" is not"},
		{"{" NEEDED ",'shop':{'guards':{'hours':'9-18x'}}}",
			"\"shop.guards.hours\" is not"},
		{"{" NEEDED ",'shop':{'guards':{'hours':''}}}",
			"\"shop.guards.hours\" is not"},
		{"{" NEEDED ",'shop':{'timezone':'Mars/Olympus'}}",
			"\"shop.timezone\" is not a known time zone"},
		{"{" NEEDED ",'shop':{'timezone':'../../../etc/passwd'}}",
			"\"shop.timezone\" is not a known time zone"},
		{"{" NEEDED ",'shop':{'timezone':''}}", "\"shop.timezone\" is not"},
		{"{" NEEDED ",'id':[]}", "\"id\" is not a text or a whole number"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].json);
		GError *err = NULL;
		g_assert_null(read_facts(cases[i].json, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		g_assert_nonnull(strstr(err->message, cases[i].message));
		g_error_free(err);
	}
}

static void test_long_lists(void)
{
	json_t *json = parse("{" NEEDED ",'order':{'items':[]}}");
	json_t *items = json_object_get(json_object_get(json, "order"), "items");
	for (int i = 0; i < 1001; i++)
		json_array_append_new(items, json_object());
	GError *err = NULL;
	g_assert_null(facts_from_json(json, &err));
	g_assert_nonnull(strstr(err->message, "\"order.items\" is too long"));
	g_clear_error(&err);
	json_array_remove(items, 0);
	AUTO(facts) facts = facts_from_json(json, &err);
	g_assert_no_error(err);
	json_decref(json);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/facts-json/least", test_least);
	g_test_add_func("/facts-json/full", test_full);
	g_test_add_func("/facts-json/round-trip", test_round_trip);
	g_test_add_func("/facts-json/null", test_null_is_unknown);
	g_test_add_func("/facts-json/unknown-status", test_unknown_status_is_unknown);
	g_test_add_func("/facts-json/refused", test_refused);
	g_test_add_func("/facts-json/long-lists", test_long_lists);
	return g_test_run();
}
