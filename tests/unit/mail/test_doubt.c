/* HERMETICITY: touches nothing. */
#include "mail/doubt.h"

#include <glib.h>

#include "base/clock.h"

#define DAY(n) ((n) * (int64_t)SECONDS_PER_DAY)

static void test_table(void)
{
	static const struct {
		enum parcel_status status;
		int64_t first_scan, delivered;
		const char *country;
		bool of_other;
		enum doubt doubt;
	} cases[] = {
		{PARCEL_STATUS_IN_TRANSIT, DAY(103), 0, "CN", false, DOUBT_NONE},
		{PARCEL_STATUS_IN_TRANSIT, 0, 0, "", false, DOUBT_NONE},
		{PARCEL_STATUS_IN_TRANSIT, DAY(99), 0, "", false, DOUBT_NONE},
		{PARCEL_STATUS_IN_TRANSIT, DAY(99) - 1, 0, "", false,
			DOUBT_BEFORE_ORDER},
		{PARCEL_STATUS_DELIVERED, DAY(103), DAY(120), "br", false, DOUBT_NONE},
		{PARCEL_STATUS_DELIVERED, DAY(103), DAY(120), "", false, DOUBT_NONE},
		{PARCEL_STATUS_DELIVERED, DAY(103), DAY(120), "DE", false,
			DOUBT_OTHER_COUNTRY},
		{PARCEL_STATUS_IN_TRANSIT, DAY(103), 0, "DE", false, DOUBT_NONE},
		{PARCEL_STATUS_DELIVERED, 0, DAY(101) - 1, "BR", false,
			DOUBT_BEFORE_DISPATCH},
		{PARCEL_STATUS_DELIVERED, DAY(50), DAY(60), "DE", true,
			DOUBT_TWO_ORDERS},
	};
	struct order_facts *order = order_facts_new();
	g_free(order->country);
	order->country = g_strdup("BR");
	order->placed_at_utc = DAY(100);
	order->shipped_at_utc = DAY(102);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct parcel_facts *parcel = parcel_facts_new();
		parcel->status = cases[i].status;
		parcel->delivered_at_utc = cases[i].delivered;
		g_free(parcel->country);
		parcel->country = g_strdup(cases[i].country);
		const struct parcel_traces traces = {
			cases[i].first_scan, cases[i].of_other};
		enum doubt doubt = parcel_doubt(order, parcel, &traces);
		g_test_message("case %zu: %s", i, doubt_words(doubt));
		g_assert_cmpstr(doubt_name(doubt), ==, doubt_name(cases[i].doubt));
		g_assert_cmpint(doubt_words(doubt)[0] == '\0', ==, doubt == DOUBT_NONE);
		parcel_facts_free(parcel);
	}
	order_facts_free(order);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/doubt/table", test_table);
	return g_test_run();
}
