/* HERMETICITY: a store in a temporary folder; no net. */
#include "daemon/draft_policy.h"

#include <glib.h>
#include <string.h>

#include "approve/approve.h"
#include "record/actions.h"
#include "shop.h"

#define BUYER "ana@buyers.example"

/* The first finding of the newest draft, with this text; "" when all is well. */
static char *first_finding(struct shop *shop, const char *body)
{
	GError *err = NULL;
	const struct drafting drafting = {
		shop->engine, shop->settings, shop->id, shop->db};
	struct draft_row draft;
	g_assert_true(shop_newest_draft(shop, &draft));
	g_free(draft.body);
	draft.body = g_strdup(body);
	g_autoptr(GPtrArray) findings = NULL;
	g_assert_true(draft_policy_check_row(&drafting, &draft, &findings, &err));
	g_assert_no_error(err);
	draft_row_clear(&draft);
	const struct policy_finding *finding =
		findings->len > 0 ? findings->pdata[0] : NULL;
	return g_strdup(finding != NULL ? finding->rule : "");
}

static void expect(struct shop *shop, const char *body, const char *rule)
{
	g_autofree char *got = first_finding(shop, body);
	g_test_message("%s", body);
	g_assert_cmpstr(got, ==, rule);
}

static void test_facts(void)
{
	GError *err = NULL;
	struct shop shop;
	shop_begin(&shop, NULL);
	(void)shop_add_order(&shop, "8123004812345678", BUYER);
	shop_receive_text(&shop, BUYER, "m1@x", "broken",
		"The lamp of order 8123004812345678 is broken, it does not work.");
	expect(&shop, "About your order 8123004812345678: sorry.", "");
	expect(&shop, "About your order 8123004812340000: sorry.", "other_number");
	expect(&shop, "It was delivered on 1 March.", "says_delivered");
	expect(&shop, "We have refunded your order.", "refund_made");
	struct action_row granted = {
		.shop_id = shop.id,
		.case_id = 1,
		.offer = OFFER_REFUND_FULL,
		.state = ACTION_APPROVED,
	};
	g_assert_true(action_insert(shop.db, &granted, &err));
	expect(&shop, "We have refunded your order.", "");
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/draft-policy/facts", test_facts);
	return g_test_run();
}
