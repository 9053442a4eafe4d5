/* HERMETICITY: a store in a temporary folder. */
#include "approve/judgement.h"

#include "given.h"
#include "record/cases.h"
#include "record/messages.h"
#include "record/orders.h"

static void test_verdict(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	g_assert_false(approve_verdict(f.db, &by_ana, 999, VERDICT_MINOR, &err));
	expect_error(&err, ERR_INPUT, "there is no case 999");
	struct case_row row = {0};
	g_assert_true(approve_verdict(f.db, &by_ana, f.case_id, VERDICT_NONE, &err));
	g_assert_cmpint(case_load(f.db, f.case_id, &row, &err), ==, 1);
	g_assert_false(row.has_photos);
	case_row_clear(&row);
	g_assert_true(approve_verdict(f.db, &by_ana, f.case_id, VERDICT_SERIOUS, &err));
	g_assert_cmpint(case_load(f.db, f.case_id, &row, &err), ==, 1);
	g_assert_cmpint(row.verdict, ==, VERDICT_SERIOUS);
	g_assert_true(row.has_photos);
	case_row_clear(&row);
	expect_event(&f, "case.verdict", "ana", "serious");
	fixture_end(&f);
}

static void test_link(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	AUTO(order_row) order = order_row_new();
	order->shop_id = f.shop_id;
	g_free(order->facts->number);
	order->facts->number = g_strdup("8001");
	g_assert_cmpint(order_upsert(f.db, order, &err), ==, UPSERT_NEW);
	g_assert_false(approve_link(f.db, &by_ana, f.case_id, "80\n02", &err));
	expect_error(&err, ERR_INPUT, "the shop has no order \"80 02\"");
	g_assert_true(approve_link(f.db, &by_ana, f.case_id, "8001", &err));
	g_assert_no_error(err);
	struct case_row row = {0};
	g_assert_cmpint(case_load(f.db, f.case_id, &row, &err), ==, 1);
	g_assert_cmpint(row.order_id, ==, order->id);
	g_assert_true(row.sender_is_buyer);
	case_row_clear(&row);
	bool is_buyer = false;
	g_assert_true(order_is_buyer(f.db, order, "ana@example.org", &is_buyer, &err));
	g_assert_true(is_buyer);
	expect_event(&f, "case.linked", "ana", "8001");
	fixture_end(&f);
}

static void test_relabel(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	g_assert_false(approve_relabel(f.db, &by_ana, 999, INTENT_REFUND, &err));
	expect_error(&err, ERR_INPUT, "there is no case 999");
	struct message_row before = {0};
	g_assert_cmpint(message_newest_of_buyer(f.db, f.case_id, &before, &err), ==, 1);
	g_assert_true(approve_relabel(f.db, &by_ana, f.case_id, INTENT_EXCHANGE, &err));
	g_assert_no_error(err);
	struct message_row after = {0};
	g_assert_cmpint(message_load(f.db, before.id, &after, &err), ==, 1);
	g_assert_cmpint(after.intent, ==, INTENT_EXCHANGE);
	g_assert_cmpfloat(after.confidence, ==, 1.0);
	expect_event(&f, "mail.relabelled", "ana", "exchange");
	message_row_clear(&before);
	message_row_clear(&after);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/judgement/verdict", test_verdict);
	g_test_add_func("/judgement/link", test_link);
	g_test_add_func("/judgement/relabel", test_relabel);
	return g_test_run();
}
