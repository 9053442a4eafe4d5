#include "cli/template_samples.h"

#include <assert.h>
#include <string.h>

/* What most cases have in common: an order from Brazil, 18 days on its way. */
static const char common[] =
	"{'intent':'other','confidence':0.95,'now':'2026-01-20T09:00:00Z',"
	"'sender_is_buyer':true,'order':{'number':'8190223344','state':'shipped',"
	"'placed_at':'2025-12-30T10:00:00Z','paid_at':'2025-12-31T10:00:00Z',"
	"'shipped_at':'2026-01-02T10:00:00Z','value_usd':12.5,'country':'BR',"
	"'items':[{'name':'LED strip 5 m, warm white','sku':'LS-5','qty':2}],"
	"'estimated_weight_g':500,'actual_weight_g':505},"
	"'parcel':{'carrier':'china-post','service':'registered small packet',"
	"'number':'RB123456785CN','status':'InTransit',"
	"'sub_status':'InTransit_Arrival','last_event_at':'2026-01-17T06:00:00Z',"
	"'last_event':'Arrived at the sorting centre','place':'Curitiba'}}";

#define UNSHIPPED                                                                      \
	"'order':{'state':'paid','shipped_at':null,'paid_at':'2026-01-18T10:00:00Z'}," \
	"'parcel':null"
#define SHIPPED_ON(day)                                                                \
	"'order':{'placed_at':'" day "T08:00:00Z','paid_at':'" day                     \
	"T09:00:00Z','shipped_at':'" day "T10:00:00Z'}"
#define DELIVERED                                                                      \
	"'parcel':{'status':'Delivered','sub_status':'Delivered_Other',"               \
	"'delivered_at':'2026-01-17T06:00:00Z','last_event':'Delivered'}"
#define PARCEL_IS(status, sub_status)                                                  \
	"'parcel':{'status':'" status "','sub_status':'" sub_status "'}"

/* What is different, merged into the common case; null takes out. */
static const struct {
	const char *name;
	const char *facts;
} samples[] = {
	{"quality_need_photos", "'intent':'quality'"},
	{"quality_stain", "'intent':'quality','flags':['stain','photos']"},
	{"quality_minor", "'intent':'quality','flags':['photos'],'verdict':'minor'"},
	{"quality_serious",
		"'intent':'quality','flags':['photos'],'verdict':'serious'"},
	{"quality_transit_damage",
		"'intent':'quality','flags':['photos'],'verdict':'transit_damage'"},
	{"wrong_item_need_photos", "'intent':'wrong_item'"},
	{"wrong_item_resolve", "'intent':'wrong_item','flags':['photos']"},
	{"missing_accessory", "'intent':'missing_item','flags':['accessory']"},
	{"missing_item_likely",
		"'intent':'missing_item','order':{'actual_weight_g':300}"},
	{"missing_item_unlikely", "'intent':'missing_item'"},
	{"empty_parcel", "'intent':'empty_parcel'"},
	{"returned", "'intent':'returned_parcel'," PARCEL_IS(
			     "Exception", "Exception_Returned")},
	{"delivered_not_received", "'intent':'not_received'," DELIVERED},
	{"pickup_waiting", "'intent':'not_received'," PARCEL_IS(
				   "AvailableForPickup", "AvailableForPickup_Other")},
	{"customs_hold", "'intent':'not_received'," PARCEL_IS(
				 "InTransit", "InTransit_CustomsProcessing")},
	{"lost", "'intent':'not_received'," PARCEL_IS("Exception", "Exception_Lost")},
	{"not_shipped", "'intent':'not_received'," UNSHIPPED},
	{"no_tracking", "'intent':'not_received','parcel':{'status':'NotFound',"
			"'sub_status':'NotFound_Other','last_event_at':null,"
			"'last_event':null,'place':null}"},
	{"in_transit", "'intent':'not_received'"},
	{"overdue_short", "'intent':'not_received'," SHIPPED_ON("2025-10-18")},
	{"overdue_long", "'intent':'not_received'," SHIPPED_ON("2025-09-20")},
	{"customs_tax", "'intent':'customs'"},
	{"shipping_method", "'intent':'shipping_method'"},
	{"cancel_unshipped", "'intent':'cancel'," UNSHIPPED},
	{"cancel_shipped", "'intent':'cancel'"},
	{"address_unshipped", "'intent':'address_change'," UNSHIPPED},
	{"address_shipped", "'intent':'address_change'"},
	{"reissue_chosen", "'intent':'exchange','answer':'reissue'"},
	{"exchange", "'intent':'exchange'"},
	{"refund_status", "'intent':'refund'"},
	{"payment_help", "'intent':'payment','order':{'state':'unpaid','paid_at':null,"
			 "'shipped_at':null},'parcel':null"},
	{"presale", "'intent':'product_question','order':null,'parcel':null"},
	{"thanks", "'intent':'received_ok'," DELIVERED},
	{"unsubscribed", "'intent':'unsubscribe','order':null,'parcel':null"},
	{"reminder", "'intent':'other','silent_days':7"},
	{"unclear", "'intent':'other'"},
	{"order_unpaid", "'order':{'state':'unpaid','paid_at':null,'shipped_at':null},"
			 "'parcel':null"},
	{"order_paid", UNSHIPPED},
	{"order_shipped", SHIPPED_ON("2026-01-19")},
	{"order_arriving", PARCEL_IS("OutForDelivery", "OutForDelivery_Other")},
	{"order_delayed", SHIPPED_ON("2025-10-18")},
	{"ask_received", DELIVERED},
	{"order_completed", "'order':{'state':'completed'}," DELIVERED},
	{"feedback_reminder", "'order':{'state':'completed'}," DELIVERED},
};

/* JSON written with ' for ", which C would want escaped. */
static json_t *parse(const char *text)
{
	g_autofree char *quoted = g_strdelimit(g_strdup(text), "'", '"');
	json_t *json = json_loads(quoted, 0, NULL);
	assert(json != NULL);
	return json;
}

struct facts *template_sample(const char *name)
{
	for (size_t i = 0; i < G_N_ELEMENTS(samples); i++) {
		if (strcmp(samples[i].name, name) != 0)
			continue;
		g_autofree char *text = g_strdup_printf("{%s}", samples[i].facts);
		json_t *json = parse(common);
		json_t *different = parse(text);
		(void)json_object_update_recursive(json, different);
		json_decref(different);
		struct facts *facts = facts_from_json(json, NULL);
		json_decref(json);
		assert(facts != NULL);
		return facts;
	}
	return NULL;
}
