/* HERMETICITY: a store in a temporary folder; the source is played. */
#include "orders/pull.h"

#include <string.h>

#include "base/error.h"
#include "record/order_sources.h"
#include "tests/unit/record/fixture.h"

#define NOW     1772400000
#define OVERLAP 300
#define POLL_S  600
#define DAY     86400

/* What a source answers to one question. */
struct turn {
	const char *numbers; /* of the orders, by blanks */
	const char *next;    /* place of the next page */
	int wait_s;
	int fails;    /* an error_kind + 1, 0: not */
	bool forgets; /* with fails: the place is lost */
	bool broken;  /* one order more that cannot be read */
	bool later;   /* a numbered page behind the first */
};

struct source {
	const struct turn *turns;
	unsigned asked;
	int64_t since[8], until[8];
	char *places[8];
};

static bool answer(void *data, int64_t shop_id, const struct order_window *window,
	struct order_page *page, GError **err)
{
	struct source *source = data;
	const struct turn *turn = &source->turns[source->asked];
	source->since[source->asked] = window->since_utc;
	source->until[source->asked] = window->until_utc;
	source->places[source->asked++] = g_strdup(window->place);
	if (turn->fails != 0) {
		page->lost_place = turn->forgets;
		g_set_error(err, REPLYD_ERROR, turn->fails - 1, "no luck");
		return false;
	}
	page->wait_s = turn->wait_s;
	page->is_later = turn->later;
	page->next = g_strdup(turn->next);
	g_auto(GStrv) numbers =
		g_strsplit(turn->numbers != NULL ? turn->numbers : "", " ", -1);
	for (char **number = numbers; *number != NULL; number++) {
		struct order_news *news = order_news_new(shop_id, *number, "fake");
		news->row->updated_at_utc = NOW - DAY;
		order_news_set_state(news, "paid", ORDER_STATE_PAID);
		g_ptr_array_add(page->orders, news);
	}
	if (turn->broken)
		g_ptr_array_add(page->problems, g_strdup("an order has no number"));
	return true;
}

static void forget(void *data)
{
	struct source *source = data;
	for (unsigned i = 0; i < source->asked; i++)
		g_free(source->places[i]);
}

static const struct connector_driver driver = {
	.name = "fake", .overlap_s = OVERLAP, .poll = answer, .free = forget};

struct scene {
	struct fixture f;
	struct source source;
	struct connector *connector;
	struct pull_options options;
	GArray *changed;
};

static void begin(struct scene *scene, const struct turn *turns)
{
	*scene = (struct scene){.source = {.turns = turns}};
	fixture_begin(&scene->f);
	scene->connector = connector_new(&driver, &scene->source);
	scene->changed = g_array_new(FALSE, FALSE, sizeof(int64_t));
	scene->options = (struct pull_options){.shop_id = scene->f.shop_id,
		.now_utc = NOW,
		.history_days = 60,
		.poll_s = POLL_S,
		.changed = scene->changed};
}

static void end(struct scene *scene)
{
	g_array_unref(scene->changed);
	connector_free(scene->connector);
	fixture_end(&scene->f);
}

/* One pull; what is printed of it. */
static struct pull_result pull(struct scene *scene)
{
	struct pull_result result;
	g_autoptr(GError) err = NULL;
	g_assert_true(orders_pull(
		scene->f.db, scene->connector, &scene->options, &result, &err));
	g_assert_no_error(err);
	pull_result_clear(&result);
	return result;
}

static void pull_fails(struct scene *scene, int kind, const char *why)
{
	struct pull_result result;
	g_autoptr(GError) err = NULL;
	g_assert_false(orders_pull(
		scene->f.db, scene->connector, &scene->options, &result, &err));
	g_assert_error(err, REPLYD_ERROR, kind);
	g_assert_nonnull(strstr(err->message, why));
	pull_result_clear(&result);
}

static struct order_source_row row_of(struct scene *scene)
{
	struct order_source_row row = {0};
	g_assert_true(
		order_source_ensure(scene->f.db, scene->f.shop_id, "fake", &row, NULL));
	return row;
}

static void test_pages_then_next_window(void)
{
	static const struct turn turns[] = {
		{.numbers = "1 2", .next = "2"},
		{.numbers = "2 3", .broken = true},
		{.numbers = "3"},
	};
	struct scene scene;
	begin(&scene, turns);
	struct pull_result result = pull(&scene);
	g_assert_true(result.done);
	g_assert_cmpuint(result.pages, ==, 2);
	g_assert_cmpuint(result.added, ==, 3);
	g_assert_cmpuint(result.same, ==, 1);
	g_assert_cmpuint(result.bad, ==, 1);
	g_assert_cmpuint(scene.changed->len, ==, 3);
	g_assert_cmpint(scene.source.since[0], ==, NOW - 60 * DAY);
	g_assert_cmpint(scene.source.until[1], ==, NOW);
	g_assert_cmpstr(scene.source.places[0], ==, "");
	g_assert_cmpstr(scene.source.places[1], ==, "2");
	scene.options.now_utc = NOW + POLL_S;
	result = pull(&scene);
	g_assert_cmpuint(result.same, ==, 1);
	g_assert_cmpint(scene.source.since[2], ==, NOW - OVERLAP);
	end(&scene);
}

/* What is cut off goes on at its page, with the window it had. */
static void test_goes_on_after_failure(void)
{
	static const struct turn turns[] = {
		{.numbers = "1", .next = "2"},
		{.fails = ERR_TEMP + 1},
		{.numbers = "2"},
	};
	struct scene scene;
	begin(&scene, turns);
	pull_fails(&scene, ERR_TEMP, "no luck");
	struct order_source_row row = row_of(&scene);
	g_assert_cmpstr(row.problem, ==, "no luck");
	g_assert_cmpstr(row.place, ==, "12");
	g_assert_cmpint(row.orders_taken, ==, 1);
	g_assert_cmpint(row.next_at_utc, ==, NOW + POLL_S);
	order_source_row_clear(&row);
	scene.options.now_utc = NOW + POLL_S;
	g_assert_true(pull(&scene).done);
	g_assert_cmpstr(scene.source.places[2], ==, "2");
	g_assert_cmpint(scene.source.until[2], ==, NOW);
	row = row_of(&scene);
	g_assert_cmpstr(row.problem, ==, "");
	g_assert_cmpint(row.since_utc, ==, NOW - OVERLAP);
	order_source_row_clear(&row);
	end(&scene);
}

static void test_lost_place(void)
{
	static const struct turn turns[] = {
		{.numbers = "1", .next = "2"},
		{.fails = ERR_INPUT + 1, .forgets = true},
		{.numbers = "1 2"},
	};
	struct scene scene;
	begin(&scene, turns);
	pull_fails(&scene, ERR_INPUT, "no luck");
	scene.options.now_utc = NOW + POLL_S;
	struct pull_result result = pull(&scene);
	g_assert_cmpuint(result.added, ==, 1);
	g_assert_cmpstr(scene.source.places[2], ==, "");
	g_assert_cmpint(scene.source.since[2], ==, NOW - 60 * DAY);
	end(&scene);
}

static void test_repeated_pages_end(void)
{
	static const struct turn turns[] = {
		{.numbers = "1", .next = "2"},
		{.numbers = "1", .next = "2"},
	};
	struct scene scene;
	begin(&scene, turns);
	pull_fails(&scene, ERR_INPUT, "repeats its pages");
	g_assert_cmpuint(scene.source.asked, ==, 2);
	end(&scene);
}

/* An order that changes meanwhile leaves the window, and the next one slips forward. */
static void test_slipping(void)
{
	static const struct turn turns[] = {
		{.numbers = "1 2", .next = "2"},
		{.numbers = "4", .later = true}, /* 3 slipped onto the first page */
		{.numbers = "2 3", .next = "2"},
		{.wait_s = 40},
		{.numbers = "4", .later = true},
		{.numbers = "2 3", .next = "2"},
		{.numbers = "4", .later = true},
	};
	struct scene scene;
	begin(&scene, turns);
	struct pull_result result = pull(&scene);
	g_assert_false(result.done);
	g_assert_cmpuint(result.added, ==, 4);
	scene.options.now_utc = NOW + 40;
	g_assert_true(pull(&scene).done); /* the third pass brought nothing */
	g_assert_cmpuint(scene.source.asked, ==, 7);
	for (unsigned i = 0; i < scene.source.asked; i++)
		g_assert_cmpint(scene.source.until[i], ==, NOW);
	g_assert_cmpstr(scene.source.places[2], ==, "");
	g_assert_cmpstr(scene.source.places[4], ==, "2");
	struct order_source_row row = row_of(&scene);
	g_assert_cmpint(row.since_utc, ==, NOW - OVERLAP);
	g_assert_cmpstr(row.place, ==, "");
	order_source_row_clear(&row);
	end(&scene);
}

static void test_wait(void)
{
	static const struct turn turns[] = {
		{.numbers = "1", .next = "2"},
		{.wait_s = 40},
		{.numbers = "2"},
	};
	struct scene scene;
	begin(&scene, turns);
	struct pull_result result = pull(&scene);
	g_assert_false(result.done);
	g_assert_cmpint(result.wait_s, ==, 40);
	bool due = true;
	g_assert_true(orders_pull_is_due(
		scene.f.db, scene.connector, scene.f.shop_id, NOW + 39, &due, NULL));
	g_assert_false(due);
	g_assert_true(orders_pull_is_due(
		scene.f.db, scene.connector, scene.f.shop_id, NOW + 40, &due, NULL));
	g_assert_true(due);
	scene.options.now_utc = NOW + 40;
	g_assert_true(pull(&scene).done);
	g_assert_cmpstr(scene.source.places[2], ==, "2");
	end(&scene);
}

static void test_dry_run(void)
{
	static const struct turn turns[] = {
		{.numbers = "1", .next = "2"},
		{.numbers = "2"},
	};
	struct scene scene;
	begin(&scene, turns);
	scene.options.dry_run = true;
	g_assert_cmpuint(pull(&scene).added, ==, 2);
	g_assert_cmpuint(scene.changed->len, ==, 0);
	g_autoptr(GArray) sources = order_sources(scene.f.db, NULL);
	g_assert_cmpuint(sources->len, ==, 0);
	struct order_row *order = NULL;
	g_assert_cmpint(
		order_load_by_number(scene.f.db, scene.f.shop_id, "1", &order, NULL),
		==, 0);
	end(&scene);
}

/* A clock that was ahead and went back reads all of the history again. */
static void test_clock_goes_back(void)
{
	static const struct turn turns[] = {{.numbers = "1"}, {.numbers = "1"}};
	struct scene scene;
	bool due = false;
	begin(&scene, turns);
	scene.options.now_utc = NOW + 400 * DAY;
	(void)pull(&scene);
	scene.options.now_utc = NOW;
	g_assert_true(orders_pull_is_due(
		scene.f.db, scene.connector, scene.f.shop_id, NOW, &due, NULL));
	g_assert_true(due);
	(void)pull(&scene);
	g_assert_cmpint(scene.source.since[1], ==, NOW - 60 * DAY);
	end(&scene);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/pull/pages", test_pages_then_next_window);
	g_test_add_func("/pull/goes-on", test_goes_on_after_failure);
	g_test_add_func("/pull/lost-place", test_lost_place);
	g_test_add_func("/pull/repeats", test_repeated_pages_end);
	g_test_add_func("/pull/slipping", test_slipping);
	g_test_add_func("/pull/wait", test_wait);
	g_test_add_func("/pull/dry-run", test_dry_run);
	g_test_add_func("/pull/clock-back", test_clock_goes_back);
	return g_test_run();
}
