/* HERMETICITY: a store in a temporary folder. */
#include "record/radar.h"

#include <glib.h>

#include "base/clock.h"
#include "fixture.h"
#include "record/cases.h"
#include "record/messages.h"
#include "record/orders.h"

#define NOW    (100 * (int64_t)SECONDS_PER_DAY)
#define DAY(n) (NOW - (n) * (int64_t)SECONDS_PER_DAY)

static void test_is_jump(void)
{
	static const struct {
		int64_t count, total, past_count, past_total;
		bool jumps;
	} cases[] = {
		{4, 10, 0, 100, false},    /* too few to say anything */
		{5, 10, 0, 100, true},     /* never before */
		{5, 10, 0, 10, false},     /* no past to hold it against */
		{10, 100, 80, 800, false}, /* as ever */
		{20, 200, 80, 800, false}, /* twice the sales, twice the mails */
		{20, 100, 80, 800, true},  /* twice the share */
		{14, 100, 80, 800, false}, /* chance */
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		double expected = 0;
		bool jumps = radar_is_jump(cases[i].count, cases[i].total,
			cases[i].past_count, cases[i].past_total, &expected);
		g_test_message("case %zu: %.1f expected", i, expected);
		g_assert_cmpint(jumps, ==, cases[i].jumps);
	}
}

static int64_t add_order(struct fixture *f, int number, const char *sku)
{
	AUTO(order_row) order = order_row_new();
	order->shop_id = f->shop_id;
	g_free(order->facts->number);
	order->facts->number = g_strdup_printf("%d", number);
	g_free(order->facts->country);
	order->facts->country = g_strdup("BR");
	g_ptr_array_add(order->facts->items, order_item_new(sku, "thing", 1));
	g_assert_cmpint(order_upsert(f->db, order, NULL), ==, UPSERT_NEW);
	return order->id;
}

/* A case with two mails that complain of the same. */
static void add_case(
	struct fixture *f, int64_t order_id, enum intent intent, int64_t at_utc)
{
	GError *err = NULL;
	const struct case_row row = {
		.shop_id = f->shop_id, .order_id = order_id, .opened_at_utc = at_utc};
	struct message_row mail = {
		.shop_id = f->shop_id,
		.direction = DIRECTION_IN,
		.kind = MAIL_KIND_BUYER,
		.intent = intent,
		.received_at_utc = at_utc,
	};
	int64_t id = 0;
	g_assert_true(case_insert(f->db, &row, &mail.case_id, &err));
	g_assert_true(message_insert(f->db, &mail, &id, &err));
	g_assert_true(message_insert(f->db, &mail, &id, &err));
	g_assert_no_error(err);
}

static guint jumps_now(struct fixture *f, int64_t now_utc, guint *out_new)
{
	GError *err = NULL;
	g_autoptr(GArray) new = NULL;
	g_assert_true(radar_update(f->db, f->shop_id, now_utc, &new, &err));
	g_assert_no_error(err);
	*out_new = new->len;
	g_autoptr(GArray) all = radar_jumps(f->db, 0, &err);
	return all->len;
}

/* One product begins to arrive as empty parcels; everything else goes on as ever. */
static void test_one_product(void)
{
	struct fixture f;
	fixture_begin(&f);
	GError *err = NULL;
	guint new = 0;
	for (int i = 0; i < 60; i++)
		add_case(&f, add_order(&f, i, i % 2 == 0 ? "LAMP" : "SHIRT"),
			INTENT_QUALITY, DAY(8 + i % 50));
	for (int i = 60; i < 66; i++)
		add_case(&f, add_order(&f, i, "SHIRT"), INTENT_QUALITY, DAY(3));
	g_assert_cmpuint(jumps_now(&f, NOW, &new), ==, 0);
	int64_t lamp = 0;
	for (int i = 66; i < 72; i++) {
		lamp = add_order(&f, i, "LAMP");
		add_case(&f, lamp, INTENT_EMPTY_PARCEL, DAY(2));
	}
	/* by the product and by the country, which is the same for all */
	g_assert_cmpuint(jumps_now(&f, NOW, &new), ==, 2);
	g_assert_cmpuint(new, ==, 2);
	g_assert_cmpuint(jumps_now(&f, NOW + 3600, &new), ==, 2);
	g_assert_cmpuint(new, ==, 0);
	g_autoptr(GArray) jumps = radar_jumps(f.db, f.shop_id, &err);
	const struct radar_jump *sku = &g_array_index(jumps, struct radar_jump, 1);
	g_assert_cmpstr(sku->dimension, ==, "sku");
	g_assert_cmpstr(sku->value, ==, "LAMP");
	g_assert_cmpint(sku->intent, ==, INTENT_EMPTY_PARCEL);
	g_assert_cmpint(sku->count, ==, 6);
	g_assert_cmpint(sku->since_utc, ==, NOW);
	bool concerns = false;
	g_assert_true(radar_concerns(f.db, lamp, INTENT_EMPTY_PARCEL, &concerns, &err));
	g_assert_true(concerns);
	g_assert_true(radar_concerns(f.db, lamp, INTENT_QUALITY, &concerns, &err));
	g_assert_false(concerns);
	/* two weeks later it is over */
	g_assert_cmpuint(
		jumps_now(&f, NOW + 14 * (int64_t)SECONDS_PER_DAY, &new), ==, 0);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/radar/is-jump", test_is_jump);
	g_test_add_func("/radar/product", test_one_product);
	return g_test_run();
}
