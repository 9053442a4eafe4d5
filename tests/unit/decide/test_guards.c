/*
 * Each guard with the facts that set it off and the nearest ones that do not.
 *
 * HERMETICITY: touches nothing but the system's zone table.
 */
#include "decide/guards.h"

#include "decide/decide.h"
#include "given.h"

/* The ordinary case is in_transit, which the table lets go without an agent. */
struct guard_case {
	const char *facts;
	uint32_t guards;
};

#define G(guard) (UINT32_C(1) << GUARD_##guard)

static void check(const struct guard_case *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		g_test_message("%s", cases[i].facts);
		AUTO(facts) facts = given(cases[i].facts);
		AUTO(decision) decision = decide(facts);
		g_assert_cmphex(decision->guards, ==, cases[i].guards);
		g_assert_cmpint(decision->mode, ==,
			cases[i].guards == 0 ? MODE_AUTO : MODE_DRAFT);
	}
}

#define CHECK(cases) check(cases, G_N_ELEMENTS(cases))

static void test_each(void)
{
	static const struct guard_case cases[] = {
		{"{}", 0},
		{"{'confidence':0.80}", 0},
		{"{'confidence':0.79}", G(LOW_CONFIDENCE)},
		{"{'confidence':0.79,'shop':{'guards':{'confidence':0.5}}}", 0},
		{"{'confidence':0.95,'shop':{'guards':{'confidence':0.96}}}",
			G(LOW_CONFIDENCE)},
		{"{'flags':['urgent','photos']}", 0},
		{"{'flags':['several']}", G(SEVERAL)},
		{"{'flags':['legal']}", G(LEGAL)},
		{"{'flags':['angry']}", G(ANGRY)},
		{"{'flags':['dispute']}", G(DISPUTE)},
		{"{'dispute':{}}", G(DISPUTE)},
		{"{'dispute':{'opened_at':'2026-01-10T00:00:00Z'}}", G(DISPUTE)},
		{"{'intent':'received_ok'}", 0},
		{"{'intent':'quality','order':null,'parcel':null}", G(UNKNOWN_ORDER)},
		{"{'order':null,'parcel':{'status':'Delivered'},"
		 "'sender_is_buyer':false}",
			G(UNKNOWN_ORDER)},
		{"{'sender_is_buyer':false}", G(NOT_BUYER)},
		{"{'flags':['angry','legal'],'confidence':0.1}",
			G(ANGRY) | G(LEGAL) | G(LOW_CONFIDENCE)},
	};
	CHECK(cases);
}

static void test_order_value(void)
{
	static const struct guard_case cases[] = {
		{"{'order':{'value_usd':5000}}", 0},
		{"{'order':{'value_usd':50},"
		 "'shop':{'guards':{'order_value_limit':50}}}",
			0},
		{"{'order':{'value_usd':50.01},"
		 "'shop':{'guards':{'order_value_limit':50}}}",
			G(ORDER_VALUE)},
		{"{'order':{'value_usd':null},"
		 "'shop':{'guards':{'order_value_limit':50}}}",
			G(ORDER_VALUE)},
	};
	CHECK(cases);
}

static void test_budgets(void)
{
	static const struct guard_case cases[] = {
		{"{'auto_replies_24h':1}", G(RECENT_AUTO)},
		{"{'auto_replies_24h':1,'shop':{'guards':{'per_case_hours':0}}}", 0},
		{"{'auto_replies_7d':3}", 0},
		{"{'auto_replies_7d':4}", G(WEEKLY_AUTO)},
		{"{'auto_replies_7d':4,'shop':{'guards':{'per_address_week':4}}}", 0},
		{"{'auto_replies_7d':1,'shop':{'guards':{'per_address_week':0}}}",
			G(WEEKLY_AUTO)},
	};
	CHECK(cases);
}

static void test_language(void)
{
	static const struct guard_case cases[] = {
		{"{'language':'EN'}", 0},
		{"{'language':'en-GB'}", 0},
		{"{'language':'eng'}", G(LANGUAGE)},
		{"{'language':'pt'}", G(LANGUAGE)},
		{"{'language':''}", G(LANGUAGE)},
		{"{'language':'pt-BR','template_languages':['en','pt']}", 0},
		{"{'language':'pt','template_languages':['en','pt-BR']}", G(LANGUAGE)},
		{"{'template_languages':[]}", G(LANGUAGE)},
	};
	CHECK(cases);
}

static void test_age(void)
{
	static const struct guard_case cases[] = {
		{"{'received_at':'2026-01-08T12:00:00Z'}", 0},
		{"{'received_at':'2026-01-08T11:59:59Z'}", G(OLD_MAIL)},
		{"{'received_at':'2026-01-08T11:59:59Z',"
		 "'shop':{'guards':{'max_age_days':4}}}",
			0},
	};
	CHECK(cases);
}

/* It is 12:00 UTC: 20:00 in Shanghai, 9:00 in São Paulo. */
static void test_hours(void)
{
	static const struct guard_case cases[] = {
		{"{'shop':{'guards':{'hours':'09:00-18:00'}}}", 0},
		{"{'shop':{'guards':{'hours':'12-13'}}}", 0},
		{"{'shop':{'guards':{'hours':'13:00-18:00'}}}", G(HOURS)},
		{"{'shop':{'guards':{'hours':'08:00-12:00'}}}", G(HOURS)},
		{"{'shop':{'guards':{'hours':'09:00-20:00'},"
		 "'timezone':'Asia/Shanghai'}}",
			G(HOURS)},
		{"{'shop':{'guards':{'hours':'09:00-21:00'},"
		 "'timezone':'Asia/Shanghai'}}",
			0},
		{"{'shop':{'guards':{'hours':'09:00-10:00',"
		 "'timezone':'America/Sao_Paulo'}}}",
			0},
		{"{'shop':{'guards':{'hours':'22:00-06:00'}}}", G(HOURS)},
		{"{'shop':{'guards':{'hours':'22:00-13:00'}}}", 0},
		{"{'shop':{'guards':{'hours':'00:00-24:00'}}}", 0},
	};
	CHECK(cases);

	AUTO(facts) facts = given("{'shop':{'guards':{'hours':'09:00-18:00'}}}");
	g_free(facts->shop.timezone);
	facts->shop.timezone = g_strdup("Atlantis/Capital");
	AUTO(decision) decision = decide(facts);
	g_assert_cmphex(decision->guards, ==, G(HOURS));
}

/* Rows that wait by the table tell which guards would have stood against them too. */
static void test_money_and_claims(void)
{
	static const struct guard_case cases[] = {
		{"{'intent':'quality'}", 0},
		{"{'intent':'quality','flags':['photos']}", G(CLAIM)},
		{"{'intent':'quality','verdict':'minor'}", G(CLAIM)},
		{"{'intent':'quality','flags':['photos'],'verdict':'minor'}", G(MONEY)},
		{"{'now':'2026-05-01T00:00:00Z'}", G(MONEY)},
		{"{'parcel':{'status':'NotFound','last_event_at':null}}",
			G(MONEY) | G(CLAIM)},
		{"{'intent':'refund'}", G(CLAIM)},
		{"{'intent':'missing_item','flags':['accessory']}", 0},
		{"{'intent':'missing_item','flags':['accessory'],"
		 "'verdict':'missing_confirmed'}",
			G(MONEY)},
	};
	CHECK(cases);
}

static void test_shop_setting(void)
{
	static const struct {
		const char *facts;
		uint32_t guards;
		enum mode mode;
	} cases[] = {
		{"{'shop':{'automatic':{'default':'auto'}}}", 0, MODE_AUTO},
		{"{'shop':{'automatic':{'default':'draft'}}}", G(SHOP_SETTING),
			MODE_DRAFT},
		{"{'shop':{'automatic':{'default':'draft','in_transit':'auto'}}}", 0,
			MODE_AUTO},
		{"{'shop':{'automatic':{'default':'auto','in_transit':'draft'}}}",
			G(SHOP_SETTING), MODE_DRAFT},
		{"{'shop':{'automatic':{'in_transit':'off'}}}", G(SHOP_SETTING),
			MODE_OFF},
		{"{'shop':{'automatic':{'default':'off','in_transit':'auto'}}}", 0,
			MODE_AUTO},
		{"{'shop':{'automatic':{'thanks':'off'}}}", 0, MODE_AUTO},
		/* a row that waits by the table waits, whatever the shop would like */
		{"{'intent':'other','shop':{'automatic':{'unclear':'auto'}}}", 0,
			MODE_DRAFT},
		{"{'intent':'other','shop':{'automatic':{'default':'draft'}}}", 0,
			MODE_DRAFT},
		{"{'intent':'other','shop':{'automatic':{'unclear':'off'}}}",
			G(SHOP_SETTING), MODE_OFF},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].facts);
		AUTO(facts) facts = given(cases[i].facts);
		AUTO(decision) decision = decide(facts);
		g_assert_cmphex(decision->guards, ==, cases[i].guards);
		g_assert_cmpint(decision->mode, ==, cases[i].mode);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/guards/each", test_each);
	g_test_add_func("/guards/order-value", test_order_value);
	g_test_add_func("/guards/budgets", test_budgets);
	g_test_add_func("/guards/language", test_language);
	g_test_add_func("/guards/age", test_age);
	g_test_add_func("/guards/hours", test_hours);
	g_test_add_func("/guards/money-claims", test_money_and_claims);
	g_test_add_func("/guards/shop-setting", test_shop_setting);
	return g_test_run();
}
