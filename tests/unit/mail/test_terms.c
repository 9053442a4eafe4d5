/* HERMETICITY: touches nothing. */
#include "mail/terms.h"

#include <glib.h>
#include <string.h>

/* Every word of a vocabulary is found again under its spelling, and under no other. */
#define TEST_VOCABULARY(term, upper)                                                   \
	static void test_##term(void)                                                  \
	{                                                                              \
		for (int i = 0; i < (int)upper##_COUNT; i++) {                         \
			const char *spelling = term##_name((enum term)i);              \
			g_autofree char *copy = g_strdup(spelling);                    \
			enum term found = (enum term)((i + 1) % (int)upper##_COUNT);   \
			g_assert_true(term##_parse(copy, &found));                     \
			g_assert_cmpint(found, ==, i);                                 \
			copy[strlen(copy) - 1] = '\0';                                 \
			g_assert_false(term##_parse(copy, &found));                    \
			g_assert_cmpint(found, ==, i);                                 \
		}                                                                      \
		enum term untouched = (enum term)0;                                    \
		g_assert_false(term##_parse(NULL, &untouched));                        \
		g_assert_false(term##_parse("", &untouched));                          \
		g_assert_cmpint((int)upper##_COUNT, <=, 64);                           \
	}

TEST_VOCABULARY(intent, INTENT)
TEST_VOCABULARY(flag, FLAG)
TEST_VOCABULARY(mail_kind, MAIL_KIND)
TEST_VOCABULARY(verdict, VERDICT)
TEST_VOCABULARY(order_state, ORDER_STATE)
TEST_VOCABULARY(parcel_status, PARCEL_STATUS)
TEST_VOCABULARY(scenario, SCENARIO)
TEST_VOCABULARY(mode, MODE)
TEST_VOCABULARY(guard, GUARD)
TEST_VOCABULARY(offer, OFFER)
TEST_VOCABULARY(condition, CONDITION)
TEST_VOCABULARY(claim, CLAIM)

/* Sets of these are 32-bit masks. */
static void test_masks(void)
{
	g_assert_cmpint(INTENT_COUNT, <=, 32);
	g_assert_cmpint(FLAG_COUNT, <=, 32);
	g_assert_cmpint(GUARD_COUNT, <=, 32);
	g_assert_cmpint(OFFER_COUNT, <=, 32);
	g_assert_cmpint(CONDITION_COUNT, <=, 32);
	g_assert_cmphex(bit(0), ==, 1);
	g_assert_cmphex(bit(31), ==, 0x80000000u);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/terms/intent", test_intent);
	g_test_add_func("/terms/flag", test_flag);
	g_test_add_func("/terms/mail_kind", test_mail_kind);
	g_test_add_func("/terms/verdict", test_verdict);
	g_test_add_func("/terms/order_state", test_order_state);
	g_test_add_func("/terms/parcel_status", test_parcel_status);
	g_test_add_func("/terms/scenario", test_scenario);
	g_test_add_func("/terms/mode", test_mode);
	g_test_add_func("/terms/guard", test_guard);
	g_test_add_func("/terms/offer", test_offer);
	g_test_add_func("/terms/condition", test_condition);
	g_test_add_func("/terms/claim", test_claim);
	g_test_add_func("/terms/masks", test_masks);
	return g_test_run();
}
