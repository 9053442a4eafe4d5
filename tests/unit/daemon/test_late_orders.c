/* HERMETICITY: a shop with a real store in a temporary folder; no net. */
#include "daemon/late_orders.h"

#include "record/cases.h"
#include "shop.h"

static void ask(struct shop *shop, const char *text)
{
	shop_receive_text(shop, "ana@buyers.example", "m1@x", "parcel", text);
}

static char *scenario_now(struct shop *shop)
{
	struct draft_row draft;
	g_assert_true(shop_newest_draft(shop, &draft));
	char *scenario = g_strdup(draft.scenario);
	draft_row_clear(&draft);
	return scenario;
}

static void match(struct shop *shop)
{
	g_autoptr(GError) err = NULL;
	const struct drafting drafting = {
		shop->engine, shop->settings, shop->id, shop->db};
	g_assert_true(late_orders_match(&drafting, &err));
	g_assert_no_error(err);
}

/* The order a mail named comes after it, from whoever's address: the draft knows it. */
static void test_named(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	ask(&shop, "Where is my parcel? Order 8123456 has not arrived.");
	g_autofree char *before = scenario_now(&shop);
	match(&shop);
	g_autofree char *still = scenario_now(&shop);
	g_assert_cmpstr(still, ==, before);
	(void)shop_add_order(&shop, "8123456", "ana@buyers.example");
	match(&shop);
	g_autofree char *after = scenario_now(&shop);
	g_assert_cmpstr(after, !=, before);
	g_assert_cmpint(
		shop_count(&shop, "SELECT count(*) FROM cases WHERE order_id = 0"), ==,
		0);
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM draft"), ==, 1);
	shop_end(&shop);
}

/* Without a number the sender's own order is taken, nobody else's. */
static void test_of_sender(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	ask(&shop, "Where is my parcel? It has not arrived.");
	(void)shop_add_order(&shop, "8000001", "eve@buyers.example");
	match(&shop);
	g_assert_cmpint(
		shop_count(&shop, "SELECT count(*) FROM cases WHERE order_id = 0"), ==,
		1);
	int64_t order = shop_add_order(&shop, "8000002", "ana@buyers.example");
	g_autoptr(GArray) orders = g_array_new(FALSE, FALSE, sizeof(int64_t));
	g_array_append_val(orders, order);
	late_orders_arrived(shop.engine, shop.settings, shop.id, shop.db, orders);
	g_assert_cmpint(
		shop_count(&shop, "SELECT count(*) FROM cases WHERE order_id = 0"), ==,
		0);
	shop_end(&shop);
}

/* A closed case, or one that was answered, is left as it is. */
static void test_not_waiting(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	ask(&shop, "Where is my parcel? Order 8123456 has not arrived.");
	g_assert_true(db_run(shop.db, NULL,
		"UPDATE cases SET last_out_at_utc = last_in_at_utc", ""));
	(void)shop_add_order(&shop, "8123456", "ana@buyers.example");
	match(&shop);
	g_assert_cmpint(
		shop_count(&shop, "SELECT count(*) FROM cases WHERE order_id = 0"), ==,
		1);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/late-orders/named", test_named);
	g_test_add_func("/late-orders/of-sender", test_of_sender);
	g_test_add_func("/late-orders/not-waiting", test_not_waiting);
	return g_test_run();
}
