/*
 * The table row by row: for each scenario cases that it takes, and the neighbours it
 * must leave to others.
 *
 * HERMETICITY: touches nothing.
 */
#include "decide/scenarios.h"

#include "given.h"

struct scenario_case {
	const char *facts;
	enum scenario scenario;
};

static void check(const struct scenario_case *cases, size_t count)
{
	size_t rows_count = 0;
	const struct scenario_row *rows = scenario_rows(&rows_count);
	for (size_t i = 0; i < count; i++) {
		g_test_message("%s", cases[i].facts);
		AUTO(facts) facts = given(cases[i].facts);
		struct situation situation;
		situation_init(&situation, facts);
		size_t index = scenario_rows_first(rows, rows_count, &situation);
		g_assert_cmpuint(index, <, rows_count);
		g_assert_cmpstr(scenario_name(rows[index].scenario), ==,
			scenario_name(cases[i].scenario));
	}
}

#define CHECK(cases) check(cases, G_N_ELEMENTS(cases))

static void test_quality(void)
{
	static const struct scenario_case cases[] = {
		{"{'intent':'quality'}", SCENARIO_QUALITY_NEED_PHOTOS},
		{"{'intent':'quality','flags':['stain']}",
			SCENARIO_QUALITY_NEED_PHOTOS},
		{"{'intent':'quality','flags':['photos']}",
			SCENARIO_QUALITY_NEED_PHOTOS},
		{"{'intent':'quality','verdict':'minor'}",
			SCENARIO_QUALITY_NEED_PHOTOS},
		{"{'intent':'quality','flags':['photos'],'verdict':'wrong_listing'}",
			SCENARIO_QUALITY_NEED_PHOTOS},
		{"{'intent':'quality','order':null}", SCENARIO_QUALITY_NEED_PHOTOS},

		{"{'intent':'quality','flags':['photos','stain']}",
			SCENARIO_QUALITY_STAIN},
		{"{'intent':'quality','flags':['photos','stain'],'verdict':'serious'}",
			SCENARIO_QUALITY_STAIN},

		{"{'intent':'quality','flags':['photos'],'verdict':'minor'}",
			SCENARIO_QUALITY_MINOR},
		{"{'intent':'quality','flags':['photos'],'verdict':'serious'}",
			SCENARIO_QUALITY_SERIOUS},
		{"{'intent':'quality','flags':['photos'],'verdict':'transit_damage'}",
			SCENARIO_QUALITY_TRANSIT_DAMAGE},

		{"{'intent':'exchange','flags':['photos'],'verdict':'minor'}",
			SCENARIO_EXCHANGE},
		{"{'intent':'other','flags':['photos','stain']}", SCENARIO_UNCLEAR},
	};
	CHECK(cases);
}

static void test_wrong_item(void)
{
	static const struct scenario_case cases[] = {
		{"{'intent':'wrong_item'}", SCENARIO_WRONG_ITEM_NEED_PHOTOS},
		{"{'intent':'wrong_item','verdict':'wrong_listing'}",
			SCENARIO_WRONG_ITEM_NEED_PHOTOS},
		{"{'intent':'wrong_item','flags':['photos']}",
			SCENARIO_WRONG_ITEM_RESOLVE},
		{"{'intent':'wrong_item','flags':['photos'],'verdict':'wrong_warehouse'"
		 "}",
			SCENARIO_WRONG_ITEM_RESOLVE},
	};
	CHECK(cases);
}

static void test_missing_item(void)
{
	static const struct scenario_case cases[] = {
		{"{'intent':'missing_item','flags':['accessory']}",
			SCENARIO_MISSING_ACCESSORY},
		{"{'intent':'missing_item','flags':['accessory'],'order':"
		 "{'estimated_weight_g':200,'actual_weight_g':100}}",
			SCENARIO_MISSING_ACCESSORY},

		{"{'intent':'missing_item','order':"
		 "{'estimated_weight_g':200,'actual_weight_g':169}}",
			SCENARIO_MISSING_ITEM_LIKELY},
		{"{'intent':'missing_item','order':{'items':"
		 "[{'name':'a','qty':1,'shipped_qty':1},"
		 "{'name':'b','qty':2,'shipped_qty':1}]}}",
			SCENARIO_MISSING_ITEM_LIKELY},
		{"{'intent':'missing_item','verdict':'missing_confirmed'}",
			SCENARIO_MISSING_ITEM_LIKELY},
		{"{'intent':'missing_item','verdict':'missing_confirmed','order':"
		 "{'estimated_weight_g':200,'actual_weight_g':200}}",
			SCENARIO_MISSING_ITEM_LIKELY},

		/* exactly 85 % is not under; 19 g is no clear gap, 20 g is */
		{"{'intent':'missing_item','order':"
		 "{'estimated_weight_g':200,'actual_weight_g':170}}",
			SCENARIO_MISSING_ITEM_UNLIKELY},
		{"{'intent':'missing_item','order':"
		 "{'estimated_weight_g':60,'actual_weight_g':41}}",
			SCENARIO_MISSING_ITEM_UNLIKELY},
		{"{'intent':'missing_item','order':"
		 "{'estimated_weight_g':60,'actual_weight_g':40}}",
			SCENARIO_MISSING_ITEM_LIKELY},
		{"{'intent':'missing_item','order':"
		 "{'estimated_weight_g':200,'actual_weight_g':260}}",
			SCENARIO_MISSING_ITEM_UNLIKELY},

		/* no weights, nothing to say */
		{"{'intent':'missing_item'}", SCENARIO_UNCLEAR},
		{"{'intent':'missing_item','order':{'estimated_weight_g':200}}",
			SCENARIO_UNCLEAR},
		{"{'intent':'missing_item','order':null}", SCENARIO_UNCLEAR},

		{"{'intent':'empty_parcel'}", SCENARIO_EMPTY_PARCEL},
		{"{'intent':'empty_parcel','order':"
		 "{'estimated_weight_g':200,'actual_weight_g':100}}",
			SCENARIO_EMPTY_PARCEL},
	};
	CHECK(cases);
}

static void test_tracking(void)
{
	static const struct scenario_case cases[] = {
		{"{'intent':'returned_parcel'}", SCENARIO_RETURNED},
		{"{'intent':'returned_parcel','parcel':null,'order':null}",
			SCENARIO_RETURNED},
		{"{'parcel':{'status':'Exception','sub_status':'Exception_Returning'}}",
			SCENARIO_RETURNED},
		{"{'parcel':{'status':'Exception','sub_status':'Exception_Returned'},"
		 "'now':'2026-05-01T12:00:00Z'}",
			SCENARIO_RETURNED},

		{"{'parcel':{'status':'Delivered'}}", SCENARIO_DELIVERED_NOT_RECEIVED},
		{"{'parcel':{'status':'Delivered'},'now':'2026-05-01T12:00:00Z'}",
			SCENARIO_DELIVERED_NOT_RECEIVED},
		{"{'parcel':null,'order':{'delivered_at':'2026-01-10T00:00:00Z'}}",
			SCENARIO_DELIVERED_NOT_RECEIVED},
		{"{'order':{'delivered_at':'2026-01-10T00:00:00Z'}}",
			SCENARIO_IN_TRANSIT},
		{"{'intent':'received_ok','parcel':{'status':'Delivered'}}",
			SCENARIO_THANKS},

		{"{'parcel':{'status':'AvailableForPickup'}}", SCENARIO_PICKUP_WAITING},
		{"{'parcel':{'status':'DeliveryFailure',"
		 "'sub_status':'DeliveryFailure_NoBody'}}",
			SCENARIO_PICKUP_WAITING},
		{"{'parcel':{'status':'DeliveryFailure',"
		 "'sub_status':'DeliveryFailure_Rejected'}}",
			SCENARIO_UNCLEAR},

		{"{'parcel':{'status':'DeliveryFailure',"
		 "'sub_status':'DeliveryFailure_Security'}}",
			SCENARIO_CUSTOMS_HOLD},
		{"{'parcel':{'status':'InTransit',"
		 "'sub_status':'InTransit_CustomsRequiringInformation'}}",
			SCENARIO_CUSTOMS_HOLD},
		{"{'parcel':{'status':'InTransit',"
		 "'sub_status':'InTransit_CustomsProcessing'}}",
			SCENARIO_CUSTOMS_HOLD},
		{"{'parcel':{'status':'InTransit',"
		 "'sub_status':'InTransit_CustomsReleased'}}",
			SCENARIO_IN_TRANSIT},

		{"{'parcel':{'status':'Exception','sub_status':'Exception_Lost'}}",
			SCENARIO_LOST},
		{"{'parcel':{'status':'Exception','sub_status':'Exception_Destroyed'},"
		 "'now':'2026-05-01T12:00:00Z'}",
			SCENARIO_LOST},
		{"{'parcel':{'status':'Exception','sub_status':'Exception_Damage'}}",
			SCENARIO_UNCLEAR},
		{"{'parcel':{'status':'Exception'}}", SCENARIO_UNCLEAR},
	};
	CHECK(cases);
}

static void test_not_received(void)
{
	static const struct scenario_case cases[] = {
		{"{'order':{'state':'paid','shipped_at':null},'parcel':null}",
			SCENARIO_NOT_SHIPPED},
		{"{'order':{'state':'paid','shipped_at':null},"
		 "'parcel':{'status':'InfoReceived'}}",
			SCENARIO_NOT_SHIPPED},
		{"{'order':{'state':'paid'}}", SCENARIO_IN_TRANSIT},
		{"{'order':{'state':'unpaid','shipped_at':null},'parcel':null}",
			SCENARIO_UNCLEAR},
		{"{'order':{'state':'unknown','shipped_at':null},'parcel':null}",
			SCENARIO_UNCLEAR},

		{"{'parcel':{'status':'NotFound','last_event_at':null}}",
			SCENARIO_NO_TRACKING},
		{"{'parcel':{'status':'InfoReceived'}}", SCENARIO_NO_TRACKING},
		{"{'parcel':{'status':'NotFound','last_event_at':null},"
		 "'now':'2026-01-09T12:00:00Z'}",
			SCENARIO_NO_TRACKING},
		{"{'parcel':{'status':'NotFound','last_event_at':null},"
		 "'now':'2026-05-01T12:00:00Z'}",
			SCENARIO_NO_TRACKING},
		{"{'parcel':{'status':'NotFound','last_event_at':null},"
		 "'now':'2026-01-08T12:00:00Z'}",
			SCENARIO_UNCLEAR},
		{"{'parcel':{'status':'NotFound','last_event_at':null,'number':''}}",
			SCENARIO_UNCLEAR},
		{"{'parcel':{'status':'NotFound'}}", SCENARIO_UNCLEAR},

		{"{}", SCENARIO_IN_TRANSIT},
		{"{'parcel':{'status':'OutForDelivery'}}", SCENARIO_IN_TRANSIT},
		{"{'parcel':{'status':'Expired'}}", SCENARIO_IN_TRANSIT},
		{"{'parcel':{'status':'Exception','sub_status':'Exception_Delayed'}}",
			SCENARIO_IN_TRANSIT},
		{"{'now':'2026-03-02T12:00:00Z'}", SCENARIO_IN_TRANSIT},
		{"{'parcel':null}", SCENARIO_UNCLEAR},
		{"{'parcel':{'status':'Unknown'}}", SCENARIO_UNCLEAR},
		{"{'order':null}", SCENARIO_UNCLEAR},
		{"{'order':{'shipped_at':null}}", SCENARIO_UNCLEAR},
		{"{'order':{'state':'cancelled'}}", SCENARIO_UNCLEAR},

		{"{'now':'2026-03-03T12:00:00Z'}", SCENARIO_OVERDUE_SHORT},
		{"{'now':'2026-03-17T12:00:00Z'}", SCENARIO_OVERDUE_SHORT},
		{"{'now':'2026-03-10T12:00:00Z','parcel':{'status':'Expired'}}",
			SCENARIO_OVERDUE_SHORT},
		{"{'now':'2026-03-10T12:00:00Z','parcel':null}",
			SCENARIO_OVERDUE_SHORT},
		{"{'now':'2026-03-18T12:00:00Z'}", SCENARIO_OVERDUE_LONG},
		{"{'order':{'promised_days':5}}", SCENARIO_OVERDUE_SHORT},
		{"{'parcel':{'carrier':'epacket'},'now':'2026-02-13T12:00:00Z'}",
			SCENARIO_OVERDUE_LONG},
		{"{'now':'2026-03-18T12:00:00Z','order':{'state':'cancelled'}}",
			SCENARIO_UNCLEAR},
		{"{'now':'2026-03-18T12:00:00Z','intent':'refund'}",
			SCENARIO_REFUND_STATUS},
	};
	CHECK(cases);
}

static void test_by_order_state(void)
{
	static const struct scenario_case cases[] = {
		{"{'intent':'cancel','order':{'state':'paid','shipped_at':null},"
		 "'parcel':null}",
			SCENARIO_CANCEL_UNSHIPPED},
		{"{'intent':'cancel','order':{'state':'unpaid','shipped_at':null},"
		 "'parcel':null}",
			SCENARIO_CANCEL_UNSHIPPED},
		{"{'intent':'cancel'}", SCENARIO_CANCEL_SHIPPED},
		{"{'intent':'cancel','order':{'state':'completed'}}",
			SCENARIO_CANCEL_SHIPPED},
		{"{'intent':'cancel','order':{'state':'paid','shipped_at':null}}",
			SCENARIO_CANCEL_SHIPPED},
		{"{'intent':'cancel','order':null}", SCENARIO_UNCLEAR},
		{"{'intent':'cancel','order':{'state':'cancelled'}}", SCENARIO_UNCLEAR},

		{"{'intent':'address_change','order':{'state':'paid',"
		 "'shipped_at':null},'parcel':null}",
			SCENARIO_ADDRESS_UNSHIPPED},
		{"{'intent':'address_change'}", SCENARIO_ADDRESS_SHIPPED},
		{"{'intent':'address_change','order':null}", SCENARIO_UNCLEAR},
	};
	CHECK(cases);
}

static void test_by_intent(void)
{
	static const struct scenario_case cases[] = {
		{"{'intent':'customs'}", SCENARIO_CUSTOMS_TAX},
		{"{'intent':'customs','parcel':{'status':'InTransit',"
		 "'sub_status':'InTransit_CustomsProcessing'}}",
			SCENARIO_CUSTOMS_TAX},
		{"{'intent':'shipping_method'}", SCENARIO_SHIPPING_METHOD},
		{"{'intent':'exchange'}", SCENARIO_EXCHANGE},
		{"{'intent':'refund'}", SCENARIO_REFUND_STATUS},
		{"{'intent':'payment'}", SCENARIO_PAYMENT_HELP},
		{"{'intent':'product_question'}", SCENARIO_PRESALE},
		{"{'intent':'received_ok'}", SCENARIO_THANKS},
		{"{'intent':'unsubscribe'}", SCENARIO_UNSUBSCRIBED},
		{"{'intent':'other'}", SCENARIO_UNCLEAR},
	};
	CHECK(cases);
}

/*
 * The vocabulary is in the playbook's order, and so is the table; what the playbook has
 * no row for comes behind it in the vocabulary.
 */
static void test_order_of_rows(void)
{
	size_t count = 0;
	const struct scenario_row *rows = scenario_rows(&count);
	g_assert_cmpuint(count, ==, SCENARIO_COUNT);
	int playbook = 0;
	for (size_t i = 0; i < count; i++) {
		g_assert_cmpuint(strlen(rows[i].must), >, 0);
		if (rows[i].scenario <= SCENARIO_UNCLEAR)
			g_assert_cmpint(rows[i].scenario, ==, playbook++);
	}
	g_assert_cmpint(playbook, ==, SCENARIO_UNCLEAR + 1);
}

/* Mode and offers as the playbook's last two columns have them. */
static void test_columns(void)
{
#define O(offer) (UINT32_C(1) << OFFER_##offer)
	static const struct {
		enum mode mode;
		uint32_t offers;
	} columns[SCENARIO_COUNT] = {
		[SCENARIO_QUALITY_NEED_PHOTOS] = {MODE_AUTO, 0},
		[SCENARIO_QUALITY_STAIN] = {MODE_DRAFT,
			O(CLEANING_COST) | O(REFUND_SMALL)},
		[SCENARIO_QUALITY_MINOR] = {MODE_DRAFT, O(REFUND_SMALL) | O(DISCOUNT)},
		[SCENARIO_QUALITY_SERIOUS] = {MODE_DRAFT, O(REFUND_FULL) | O(REISSUE)},
		[SCENARIO_QUALITY_TRANSIT_DAMAGE] = {MODE_DRAFT,
			O(DISCOUNT) | O(REFUND_PART)},
		[SCENARIO_WRONG_ITEM_NEED_PHOTOS] = {MODE_AUTO, 0},
		[SCENARIO_WRONG_ITEM_RESOLVE] = {MODE_DRAFT,
			O(KEEP_COMPENSATION) | O(REISSUE) | O(REFUND_FULL)},
		[SCENARIO_MISSING_ACCESSORY] = {MODE_AUTO,
			O(REISSUE) | O(REFUND_SMALL)},
		[SCENARIO_MISSING_ITEM_LIKELY] = {MODE_DRAFT,
			O(REISSUE) | O(REFUND_PART)},
		[SCENARIO_MISSING_ITEM_UNLIKELY] = {MODE_DRAFT, 0},
		[SCENARIO_EMPTY_PARCEL] = {MODE_DRAFT, 0},
		[SCENARIO_RETURNED] = {MODE_DRAFT, O(REISSUE) | O(REFUND_FULL)},
		[SCENARIO_DELIVERED_NOT_RECEIVED] = {MODE_AUTO, 0},
		[SCENARIO_PICKUP_WAITING] = {MODE_AUTO, 0},
		[SCENARIO_CUSTOMS_HOLD] = {MODE_AUTO, 0},
		[SCENARIO_LOST] = {MODE_DRAFT, O(REISSUE) | O(REFUND_FULL)},
		[SCENARIO_NOT_SHIPPED] = {MODE_AUTO, 0},
		[SCENARIO_NO_TRACKING] = {MODE_DRAFT, O(REISSUE) | O(REFUND_FULL)},
		[SCENARIO_IN_TRANSIT] = {MODE_AUTO, 0},
		[SCENARIO_OVERDUE_SHORT] = {MODE_DRAFT, O(REISSUE) | O(REFUND_FULL)},
		[SCENARIO_OVERDUE_LONG] = {MODE_DRAFT, O(REISSUE) | O(REFUND_FULL)},
		[SCENARIO_CUSTOMS_TAX] = {MODE_DRAFT, O(DISCOUNT) | O(TAX_PART)},
		[SCENARIO_SHIPPING_METHOD] = {MODE_DRAFT, O(REFUND_DIFFERENCE)},
		[SCENARIO_CANCEL_UNSHIPPED] = {MODE_DRAFT, 0},
		[SCENARIO_CANCEL_SHIPPED] = {MODE_DRAFT, 0},
		[SCENARIO_ADDRESS_UNSHIPPED] = {MODE_DRAFT, 0},
		[SCENARIO_ADDRESS_SHIPPED] = {MODE_DRAFT, 0},
		[SCENARIO_REISSUE_CHOSEN] = {MODE_DRAFT, O(REISSUE)},
		[SCENARIO_REMINDER] = {MODE_AUTO, 0},
		[SCENARIO_EXCHANGE] = {MODE_DRAFT, O(EXCHANGE) | O(REFUND_PART)},
		[SCENARIO_REFUND_STATUS] = {MODE_DRAFT, 0},
		[SCENARIO_PAYMENT_HELP] = {MODE_AUTO, 0},
		[SCENARIO_PRESALE] = {MODE_DRAFT, 0},
		[SCENARIO_THANKS] = {MODE_AUTO, 0},
		[SCENARIO_UNSUBSCRIBED] = {MODE_AUTO, 0},
		[SCENARIO_UNCLEAR] = {MODE_DRAFT, 0},
	};
#undef O
	size_t count = 0;
	const struct scenario_row *rows = scenario_rows(&count);
	for (size_t i = 0; i < count; i++) {
		enum scenario scenario = rows[i].scenario;
		g_test_message("%s", scenario_name(scenario));
		g_assert_cmpint(rows[i].mode, ==, columns[scenario].mode);
		g_assert_cmpuint(rows[i].offers, ==, columns[scenario].offers);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/scenarios/quality", test_quality);
	g_test_add_func("/scenarios/wrong-item", test_wrong_item);
	g_test_add_func("/scenarios/missing-item", test_missing_item);
	g_test_add_func("/scenarios/tracking", test_tracking);
	g_test_add_func("/scenarios/not-received", test_not_received);
	g_test_add_func("/scenarios/order-state", test_by_order_state);
	g_test_add_func("/scenarios/intent", test_by_intent);
	g_test_add_func("/scenarios/order-of-rows", test_order_of_rows);
	g_test_add_func("/scenarios/columns", test_columns);
	return g_test_run();
}
