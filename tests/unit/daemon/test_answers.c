/* HERMETICITY: a store in a temporary folder; no net. */
#include "daemon/answers.h"

#include <glib.h>

#include "approve/judgement.h"
#include "record/actions.h"
#include "shop.h"

#define BUYER "ana@buyers.example"

/* A serious fault, and a reply that offers a refund or the goods again has left. */
static void given_offer(struct shop *shop, uint32_t offered)
{
	GError *err = NULL;
	const struct approver ana = {"ana", SHOP_NOW};
	shop_begin(shop, NULL);
	(void)shop_add_order(shop, "8123", BUYER);
	shop_receive_text(shop, BUYER, "m1@x", "broken",
		"The lamp of order 8123 is broken, it does not work.");
	struct draft_row draft;
	g_assert_true(shop_newest_draft(shop, &draft));
	g_assert_true(
		approve_verdict(shop->db, &ana, draft.case_id, VERDICT_SERIOUS, &err));
	struct case_row row = {0};
	g_assert_cmpint(case_load(shop->db, draft.case_id, &row, &err), ==, 1);
	row.offered = offered;
	g_assert_true(case_update(shop->db, &row, &err));
	case_row_clear(&row);
	draft_row_clear(&draft);
}

static void expect_case(
	struct shop *shop, enum answer answer, const char *scenario, const char *action)
{
	GError *err = NULL;
	struct draft_row draft;
	struct case_row row = {0};
	g_assert_true(shop_newest_draft(shop, &draft));
	g_assert_cmpint(case_load(shop->db, draft.case_id, &row, &err), ==, 1);
	g_assert_cmpstr(answer_name(row.answer), ==, answer_name(answer));
	g_assert_cmpuint(row.offered, ==, 0);
	g_assert_cmpstr(draft.scenario, ==, scenario);
	g_autoptr(GArray) actions = actions_of_case(shop->db, row.id, &err);
	g_assert_cmpuint(actions->len, ==, action != NULL);
	if (action != NULL) {
		const struct action_row *made =
			&g_array_index(actions, struct action_row, 0);
		g_assert_cmpstr(offer_name(made->offer), ==, action);
		g_assert_cmpstr(made->proposed_by, ==, "buyer");
		g_assert_cmpint(made->state, ==, ACTION_PROPOSED);
	}
	case_row_clear(&row);
	draft_row_clear(&draft);
}

static void test_choices(void)
{
	const uint32_t choice = bit(OFFER_REFUND_FULL) | bit(OFFER_REISSUE);
	const struct {
		const char *text;
		uint32_t offered;
		enum answer answer;
		const char *scenario;
		const char *action;
	} cases[] = {
		{"No, please send me a new one.", choice, ANSWER_REISSUE,
			"reissue_chosen", "reissue"},
		{"I prefer the refund, thank you.", choice, ANSWER_REFUND,
			"refund_status", "refund_full"},
		{"Ok, that is fine with me.", bit(OFFER_DISCOUNT), ANSWER_ACCEPTED,
			"quality_serious", "discount"},
		{"I do not accept this.", choice, ANSWER_DECLINED, "quality_serious",
			NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct shop shop;
		g_test_message("%s", cases[i].text);
		given_offer(&shop, cases[i].offered);
		shop_receive_text(&shop, BUYER, "m2@x", "Re: broken", cases[i].text);
		expect_case(&shop, cases[i].answer, cases[i].scenario, cases[i].action);
		shop_end(&shop);
	}
}

/* Nothing is offered: "refund" is no answer; and the same twice proposes once. */
static void test_no_answer(void)
{
	struct shop shop;
	given_offer(&shop, 0);
	shop_receive_text(&shop, BUYER, "m2@x", "Re: broken", "Refund please.");
	expect_case(&shop, ANSWER_NONE, "quality_serious", NULL);
	shop_end(&shop);
	given_offer(&shop, bit(OFFER_REFUND_FULL));
	shop_receive_text(&shop, BUYER, "m2@x", "Re: broken", "Refund please.");
	shop_receive_text(&shop, BUYER, "m3@x", "Re: broken", "A refund please!!");
	expect_case(&shop, ANSWER_REFUND, "refund_status", "refund_full");
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/answers/choices", test_choices);
	g_test_add_func("/answers/none", test_no_answer);
	return g_test_run();
}
