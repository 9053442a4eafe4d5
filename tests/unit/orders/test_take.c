/* HERMETICITY: a store in a temporary folder. */
#include "orders/take.h"

#include <glib.h>

#include "record/parcels.h"
#include "tests/unit/record/fixture.h"

static struct order_news *news(const struct fixture *f, int64_t at_utc)
{
	struct order_news *news = order_news_new(f->shop_id, "8123", "test");
	news->row->updated_at_utc = at_utc;
	return news;
}

static enum upsert_result take(struct fixture *f, struct order_news *news)
{
	g_autoptr(GError) err = NULL;
	enum upsert_result result = order_news_take(f->db, news, &err);
	g_assert_no_error(err);
	order_news_free(news);
	return result;
}

static struct order_row *load(struct fixture *f)
{
	struct order_row *row = NULL;
	g_assert_cmpint(
		order_load_by_number(f->db, f->shop_id, "8123", &row, NULL), ==, 1);
	return row;
}

static struct order_news *full(const struct fixture *f, int64_t at_utc)
{
	struct order_news *said = news(f, at_utc);
	order_news_set_state(said, "WAIT_BUYER_ACCEPT_GOODS", ORDER_STATE_SHIPPED);
	said->row->buyer_addr = g_strdup("ana@example.org");
	said->row->facts->shipped_at_utc = 1000;
	said->row->facts->estimated_weight_g = 120;
	said->row->amount = 12.5;
	said->row->currency = g_strdup("USD");
	g_ptr_array_add(said->row->facts->items, order_item_new("L1", "Lamp", 1));
	order_news_add_parcel(said, "rb123456785cn", "China Post");
	order_news_add_parcel(said, "RB123456785CN ", "China Post");
	order_news_add_parcel(said, "", "China Post");
	return said;
}

static void test_silence_keeps_what_was_known(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_assert_cmpint(take(&f, full(&f, 5000)), ==, UPSERT_NEW);
	struct order_news *weighed = news(&f, 6000);
	weighed->row->facts->actual_weight_g = 90;
	g_assert_cmpint(take(&f, weighed), ==, UPSERT_CHANGED);
	AUTO(order_row) row = load(&f);
	g_assert_cmpint(row->facts->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpstr(row->source_state, ==, "WAIT_BUYER_ACCEPT_GOODS");
	g_assert_cmpstr(row->buyer_addr, ==, "ana@example.org");
	g_assert_cmpint(row->facts->estimated_weight_g, ==, 120);
	g_assert_cmpint(row->facts->actual_weight_g, ==, 90);
	g_assert_cmpfloat(row->amount, ==, 12.5);
	g_assert_cmpuint(row->facts->items->len, ==, 1);
	g_autoptr(GPtrArray) parcels = parcels_of_order(f.db, row->id, NULL);
	g_assert_cmpuint(parcels->len, ==, 1);
	fixture_end(&f);
}

static void test_time_decides_not_arrival(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_assert_cmpint(take(&f, full(&f, 5000)), ==, UPSERT_NEW);
	g_assert_cmpint(take(&f, full(&f, 5000)), ==, UPSERT_SAME);
	struct order_news *old = news(&f, 4000);
	order_news_set_state(old, "PLACE_ORDER_SUCCESS", ORDER_STATE_UNPAID);
	g_assert_cmpint(take(&f, old), ==, UPSERT_SAME);
	AUTO(order_row) row = load(&f);
	g_assert_cmpint(row->facts->state, ==, ORDER_STATE_SHIPPED);
	fixture_end(&f);
}

static void test_unknown_state_is_kept(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_assert_cmpint(take(&f, full(&f, 5000)), ==, UPSERT_NEW);
	struct order_news *odd = news(&f, 6000);
	order_news_set_state(odd, "IN_PRESELL\nPROMOTION", ORDER_STATE_UNKNOWN);
	g_assert_cmpint(take(&f, odd), ==, UPSERT_CHANGED);
	AUTO(order_row) row = load(&f);
	g_assert_cmpint(row->facts->state, ==, ORDER_STATE_UNKNOWN);
	g_assert_cmpstr(row->source_state, ==, "IN_PRESELL PROMOTION");
	fixture_end(&f);
}

static void test_dispute(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct order_news *opened = full(&f, 5000);
	opened->knows_dispute = true;
	opened->row->dispute_opened_at_utc = 4900;
	(void)take(&f, opened);
	(void)take(&f, news(&f, 5500)); /* says nothing of it */
	AUTO(order_row) still = load(&f);
	g_assert_cmpint(still->dispute_opened_at_utc, ==, 4900);
	struct order_news *closed = news(&f, 6000);
	closed->knows_dispute = true;
	(void)take(&f, closed);
	AUTO(order_row) row = load(&f);
	g_assert_cmpint(row->dispute_opened_at_utc, ==, 0);
	fixture_end(&f);
}

static struct order_news *package(
	const struct fixture *f, const char *ref, const char *number, int weight_g)
{
	struct order_news *said = order_news_new(f->shop_id, "", "test");
	said->row->source_ref = g_strdup(ref);
	said->of_a_parcel = true;
	said->row->facts->actual_weight_g = weight_g;
	order_news_add_parcel(said, number, "");
	return said;
}

/* What a source says of a package finds its order by the source's own id. */
static void test_by_ref(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct order_news *order = full(&f, 5000);
	order->row->source_ref = g_strdup("L-17");
	g_assert_cmpint(take(&f, order), ==, UPSERT_NEW);
	g_assert_cmpint(
		take(&f, package(&f, "L-99", "RB000000005CN", 70)), ==, UPSERT_SAME);
	g_assert_cmpint(
		take(&f, package(&f, "L-17", "RB123456785CN", 70)), ==, UPSERT_CHANGED);
	AUTO(order_row) row = load(&f);
	g_assert_cmpint(row->facts->actual_weight_g, ==, 70);
	g_assert_cmpint(row->facts->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpstr(row->source_ref, ==, "L-17");
	/* Another parcel: neither weighs what the order does. */
	g_assert_cmpint(
		take(&f, package(&f, "L-17", "RB000000005CN", 30)), ==, UPSERT_CHANGED);
	AUTO(order_row) after = load(&f);
	g_assert_cmpint(after->facts->actual_weight_g, ==, 70);
	fixture_end(&f);
}

static void test_words(void)
{
	static const struct state_word words[] = {{"paid", ORDER_STATE_PAID}};
	g_assert_cmpint(state_of_word(words, 1, "PAID"), ==, ORDER_STATE_PAID);
	g_assert_cmpint(state_of_word(words, 1, "lost"), ==, ORDER_STATE_UNKNOWN);
	AUTO(order_news) said = order_news_new(1, "8123", "test");
	order_news_set_amount(said, 12.5, "usd");
	g_assert_cmpfloat(said->row->facts->value_usd, ==, 12.5);
	order_news_set_amount(said, 9, "EUR");
	g_assert_cmpstr(said->row->currency, ==, "EUR");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/take/silence", test_silence_keeps_what_was_known);
	g_test_add_func("/take/time-decides", test_time_decides_not_arrival);
	g_test_add_func("/take/unknown-state", test_unknown_state_is_kept);
	g_test_add_func("/take/dispute", test_dispute);
	g_test_add_func("/take/by-ref", test_by_ref);
	g_test_add_func("/take/words", test_words);
	return g_test_run();
}
