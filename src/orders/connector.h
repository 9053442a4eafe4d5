/*
 * A connector reads the orders of one shop from somebody's interface: what changed
 * since a moment, page by page. The shops' systems differ behind this interface only.
 *
 * A connector keeps no state between calls that matters: the place in a window is a
 * word it gave before, so that a page which was cut off is read again. It belongs to
 * one thread, which connector_interrupt() alone may disturb. Touches the net; never the
 * store.
 */
#ifndef ORDERS_CONNECTOR_H
#define ORDERS_CONNECTOR_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "orders/take.h"

/* What was changed from since to until; what changed later may come along. */
struct order_window {
	int64_t since_utc;
	int64_t until_utc;
	const char *place; /* "" for the first page */
};

struct order_page {
	GPtrArray *orders;   /* of struct order_news * */
	GPtrArray *problems; /* of char *: orders that could not be read, and why */
	char *next;          /* place of the next page; NULL: the window is read */
	int wait_s;          /* asked to wait: nothing was read, come again */
	bool lost_place;     /* with an error: the window must begin anew */
	/* A numbered page behind the first: orders that left the window since then let
	 * others slip onto pages that were read already. */
	bool is_later;
};

void order_page_begin(struct order_page *page);
void order_page_clear(struct order_page *page);

/* Another connector is a function like this and a row like this. */
struct connector_driver {
	const char *name; /* "shopify" */
	int overlap_s;    /* a window begins so much before the end of the one before */
	bool (*poll)(void *data, int64_t shop_id, const struct order_window *window,
		struct order_page *page, GError **err);
	void (*interrupt)(void *data);
	void (*free)(void *data);
};

struct connector;

/* Takes over `data`. */
struct connector *connector_new(const struct connector_driver *driver, void *data);
void connector_free(struct connector *connector);
DEFINE_AUTO(connector)

const char *connector_name(const struct connector *connector);
int connector_overlap_s(const struct connector *connector);

/*
 * One page of the window into `page`, which the caller has begun and clears in any
 * case. ERR_CONFIG: the settings or the key are wrong; ERR_TEMP: later; ERR_INPUT: the
 * answer is not what the interface promises.
 */
MUST_USE bool connector_poll(struct connector *connector, int64_t shop_id,
	const struct order_window *window, struct order_page *page, GError **err);

/* From any thread: a question under way ends soon, later ones at once, ERR_TEMP. */
void connector_interrupt(struct connector *connector);

#endif
