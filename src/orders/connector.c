#include "orders/connector.h"

struct connector {
	const struct connector_driver *driver;
	void *data;
};

static void free_news(void *news)
{
	order_news_free(news);
}

void order_page_begin(struct order_page *page)
{
	*page = (struct order_page){
		.orders = g_ptr_array_new_with_free_func(free_news),
		.problems = g_ptr_array_new_with_free_func(g_free),
	};
}

void order_page_clear(struct order_page *page)
{
	g_clear_pointer(&page->orders, g_ptr_array_unref);
	g_clear_pointer(&page->problems, g_ptr_array_unref);
	g_clear_pointer(&page->next, g_free);
}

struct connector *connector_new(const struct connector_driver *driver, void *data)
{
	struct connector *connector = g_new0(struct connector, 1);
	connector->driver = driver;
	connector->data = data;
	return connector;
}

void connector_free(struct connector *connector)
{
	if (connector == NULL)
		return;
	connector->driver->free(connector->data);
	g_free(connector);
}

const char *connector_name(const struct connector *connector)
{
	return connector->driver->name;
}

int connector_overlap_s(const struct connector *connector)
{
	return connector->driver->overlap_s;
}

bool connector_poll(struct connector *connector, int64_t shop_id,
	const struct order_window *window, struct order_page *page, GError **err)
{
	return connector->driver->poll(connector->data, shop_id, window, page, err);
}

void connector_interrupt(struct connector *connector)
{
	if (connector->driver->interrupt != NULL)
		connector->driver->interrupt(connector->data);
}
