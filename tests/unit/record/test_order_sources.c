/* HERMETICITY: a store in a temporary folder. */
#include "record/order_sources.h"

#include <glib.h>

#include "record/orders.h"
#include "tests/unit/record/fixture.h"

static void test_checkpoint(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct order_source_row row;
	g_assert_true(order_source_ensure(f.db, f.shop_id, "shopify", &row, NULL));
	g_assert_cmpint(row.since_utc, ==, 0);
	g_assert_cmpstr(row.place, ==, "");
	row.since_utc = 100;
	row.until_utc = 200;
	row.orders_taken = 3;
	g_free(row.place);
	row.place = g_strdup("page 2");
	g_assert_true(order_source_save(f.db, &row, NULL));
	order_source_row_clear(&row);
	g_assert_true(order_source_ensure(f.db, f.shop_id, "shopify", &row, NULL));
	g_assert_cmpint(row.until_utc, ==, 200);
	g_assert_cmpstr(row.place, ==, "page 2");
	order_source_row_clear(&row);
	g_autoptr(GArray) all = order_sources(f.db, NULL);
	g_assert_cmpuint(all->len, ==, 1);
	fixture_end(&f);
}

static void add(struct fixture *f, const char *number, const char *word)
{
	AUTO(order_row) row = order_row_new();
	row->shop_id = f->shop_id;
	g_free(row->facts->number);
	row->facts->number = g_strdup(number);
	row->source_state = g_strdup(word);
	g_assert_cmpint(order_upsert(f->db, row, NULL), ==, UPSERT_NEW);
}

static void test_unknown_states(void)
{
	struct fixture f;
	fixture_begin(&f);
	add(&f, "1", "ODD");
	add(&f, "2", "ODD");
	add(&f, "3", "STRANGE");
	add(&f, "4", "");
	g_autoptr(GArray) states = order_unknown_states(f.db, f.shop_id, 10, NULL);
	g_assert_cmpuint(states->len, ==, 2);
	const struct unknown_state *first =
		&g_array_index(states, struct unknown_state, 0);
	g_assert_cmpstr(first->word, ==, "ODD");
	g_assert_cmpint(first->orders, ==, 2);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/order_sources/checkpoint", test_checkpoint);
	g_test_add_func("/order_sources/unknown-states", test_unknown_states);
	return g_test_run();
}
