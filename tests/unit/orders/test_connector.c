/* HERMETICITY: nothing outside the process. */
#include "orders/connector.h"

#include <string.h>

struct fake {
	unsigned polls, interrupts, freed;
};

static bool poll_fake(void *data, int64_t shop_id, const struct order_window *window,
	struct order_page *page, GError **err)
{
	(void)err;
	struct fake *fake = data;
	fake->polls++;
	g_assert_cmpint(shop_id, ==, 7);
	g_assert_cmpint(window->since_utc, ==, 100);
	g_ptr_array_add(page->orders, order_news_new(shop_id, "8123", "fake"));
	page->next = g_strdup("2");
	return true;
}

static void interrupt_fake(void *data)
{
	((struct fake *)data)->interrupts++;
}

static void free_fake(void *data)
{
	((struct fake *)data)->freed++;
}

static void test_driver(void)
{
	static const struct connector_driver driver = {
		"fake", 60, poll_fake, interrupt_fake, free_fake};
	struct fake fake = {0};
	struct connector *connector = connector_new(&driver, &fake);
	g_assert_cmpstr(connector_name(connector), ==, "fake");
	g_assert_cmpint(connector_overlap_s(connector), ==, 60);
	struct order_page page;
	const struct order_window window = {100, 200, ""};
	order_page_begin(&page);
	g_assert_true(connector_poll(connector, 7, &window, &page, NULL));
	g_assert_cmpuint(page.orders->len, ==, 1);
	g_assert_cmpstr(page.next, ==, "2");
	order_page_clear(&page);
	connector_interrupt(connector);
	connector_free(connector);
	connector_free(NULL);
	g_assert_cmpuint(fake.polls, ==, 1);
	g_assert_cmpuint(fake.interrupts, ==, 1);
	g_assert_cmpuint(fake.freed, ==, 1);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/connector/driver", test_driver);
	return g_test_run();
}
