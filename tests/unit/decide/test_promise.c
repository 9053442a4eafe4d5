/* HERMETICITY: touches nothing. */
#include "decide/promise.h"

#include "base/clock.h"
#include "given.h"

static void test_table(void)
{
	static const struct {
		const char *name, *carrier, *service, *country;
		int due, usual_min, usual_max;
	} cases[] = {
		{"China Post small packet", "china-post", "", "US", 60, 20, 40},
		{"China Post to Brazil", "china-post", "", "BR", 90, 20, 40},
		{"letter case and blanks", "China Post", "", "br", 90, 20, 40},
		{"ePacket", "epacket", "", "US", 27, 5, 15},
		{"ePacket as a service", "china-post", "ePacket", "US", 27, 5, 15},
		{"ePacket to Brazil", "epacket", "", "BR", 27, 5, 15},
		{"EMS", "ems", "", "FR", 27, 5, 12},
		{"Cainiao Standard", "cainiao", "AliExpress Standard", "ES", 60, 15,
			45},
		{"Cainiao Economy", "cainiao", "Super Economy", "ES", 75, 20, 45},
		{"Yanwen", "yanwen", "", "RU", 60, 15, 35},
		{"Yanwen special line", "yanwen", "Special Line-YW", "RU", 45, 10, 20},
		{"4PX", "4px", "", "CA", 60, 15, 35},
		{"courier", "dhl", "", "US", 23, 3, 10},
		{"unknown carrier", "snail", "", "US", 60, 0, 0},
		{"unknown carrier to Brazil", "", "", "BR", 90, 0, 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		const struct promise_rule *rule = promise_rule_find(
			cases[i].carrier, cases[i].service, cases[i].country);
		g_assert_cmpint(rule->due_days, ==, cases[i].due);
		g_assert_cmpint(rule->usual_min_days, ==, cases[i].usual_min);
		g_assert_cmpint(rule->usual_max_days, ==, cases[i].usual_max);
		g_assert_cmpint(rule->first_scan_days, >, 0);
	}
}

static struct promise promise_at(const char *patch)
{
	AUTO(facts) facts = given(patch);
	return promise_of(facts->order, facts->parcel, facts->now_utc);
}

static void test_days(void)
{
	static const struct {
		const char *name, *now;
		int since, left, over;
	} cases[] = {
		{"the day of shipment", "2026-01-01T23:59:59Z", 0, 60, 0},
		{"midnight makes a day", "2026-01-02T00:00:00Z", 1, 59, 0},
		{"before shipment", "2025-12-31T00:00:00Z", 0, 61, 0},
		{"the day before due", "2026-03-01T12:00:00Z", 59, 1, 0},
		{"due day, last second", "2026-03-02T23:59:59Z", 60, 0, 0},
		{"the day after due", "2026-03-03T00:00:00Z", 61, 0, 1},
		{"fifteen days over", "2026-03-17T23:00:00Z", 75, 0, 15},
		{"sixteen days over", "2026-03-18T00:00:00Z", 76, 0, 16},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		g_autofree char *patch = g_strdup_printf(
			"{'now':'%s','order':{'country':''}}", cases[i].now);
		struct promise promise = promise_at(patch);
		g_autofree char *due = time_format(promise.due_utc);
		g_assert_cmpstr(due, ==, "2026-03-02T00:00:00Z");
		g_assert_cmpint(promise.days_since_shipped, ==, cases[i].since);
		g_assert_cmpint(promise.days_left, ==, cases[i].left);
		g_assert_cmpint(promise.days_over, ==, cases[i].over);
	}
}

static void test_order_promise_wins(void)
{
	struct promise promise = promise_at("{'order':{'promised_days':10}}");
	g_assert_cmpint(promise.promised_days, ==, 10);
	g_assert_cmpint(promise.days_left, ==, 0);
	g_assert_cmpint(promise.days_over, ==, 0);
	promise = promise_at("{'order':{'promised_days':9}}");
	g_assert_cmpint(promise.days_over, ==, 1);
	g_assert_cmpint(promise.usual_max_days, ==, 40);
}

static void test_unknown(void)
{
	struct promise promise = promise_of(NULL, NULL, 1);
	g_assert_cmpint(promise.due_utc, ==, 0);
	g_assert_cmpint(promise.promised_days, ==, 0);
	g_assert_cmpint(promise.days_since_shipped, ==, -1);

	AUTO(facts) facts = given("{}");
	promise = promise_of(NULL, facts->parcel, facts->now_utc);
	g_assert_cmpint(promise.due_utc, ==, 0);
	g_assert_cmpint(promise.usual_min_days, ==, 20);

	facts->order->shipped_at_utc = 0;
	promise = promise_of(facts->order, facts->parcel, facts->now_utc);
	g_assert_cmpint(promise.due_utc, ==, 0);
	g_assert_cmpint(promise.promised_days, ==, 60);
	g_assert_cmpint(promise.days_over, ==, 0);
}

/* A day begins and ends where the buyer lives. */
static void test_buyers_calendar(void)
{
	static const struct {
		const char *country;
		const char *shipped, *now, *due;
		int days_left;
	} cases[] = {
		{"", "2026-03-01T23:00:00Z", "2026-03-02T02:00:00Z", "2026-03-28", 26},
		{"BR", "2026-03-01T01:00:00Z", "2026-03-02T02:00:00Z", "2026-03-27",
			26},
		{"JP", "2026-03-01T16:00:00Z", "2026-03-01T17:00:00Z", "2026-03-29",
			27},
		/* Summer time begins on the way. */
		{"DE", "2026-03-20T23:30:00Z", "2026-04-16T22:30:00Z", "2026-04-17", 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].country);
		AUTO(facts) facts = facts_new();
		int64_t now = 0;
		facts->order = order_facts_new();
		facts->order->promised_days = 27;
		g_free(facts->order->country);
		facts->order->country = g_strdup(cases[i].country);
		g_assert_true(
			time_parse(cases[i].shipped, &facts->order->shipped_at_utc));
		g_assert_true(time_parse(cases[i].now, &now));
		struct promise promise = promise_of(facts->order, NULL, now);
		g_autofree char *due = time_format_date(promise.due_utc);
		g_assert_cmpstr(due, ==, cases[i].due);
		g_assert_cmpint(promise.days_left, ==, cases[i].days_left);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/promise/table", test_table);
	g_test_add_func("/promise/days", test_days);
	g_test_add_func("/promise/order-wins", test_order_promise_wins);
	g_test_add_func("/promise/unknown", test_unknown);
	g_test_add_func("/promise/calendar", test_buyers_calendar);
	return g_test_run();
}
