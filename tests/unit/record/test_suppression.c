/* HERMETICITY: a store in a temporary folder. */
#include "record/suppression.h"

#include <glib.h>

#include "fixture.h"

static void add(const struct fixture *f, const char *addr, const char *class,
	const char *reason, int64_t expires)
{
	g_assert_true(suppression_add(
		f->db, f->shop_id, addr, class, reason, 100, expires, NULL));
}

static void test_check(void)
{
	struct fixture f;
	fixture_begin(&f);
	add(&f, "gone@example.org", "all", "hard bounce", 0);
	add(&f, "quiet@example.org", "mailing", "unsubscribed", 0);
	add(&f, "full@example.org", "all", "mailbox full", 500);
	static const struct {
		const char *addr;
		const char *class;
		int64_t now;
		const char *reason; /* NULL: mail may go */
	} cases[] = {
		{"gone@example.org", "reply", 200, "hard bounce"},
		{"gone@example.org", "mailing", 200, "hard bounce"},
		{"quiet@example.org", "mailing", 200, "unsubscribed"},
		{"quiet@example.org", "reply", 200, NULL},
		{"full@example.org", "reply", 499, "mailbox full"},
		{"full@example.org", "reply", 500, NULL},
		{"ana@example.org", "reply", 200, NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *reason = NULL;
		g_test_message("%s %s", cases[i].addr, cases[i].class);
		g_assert_true(suppression_check(f.db, f.shop_id, cases[i].addr,
			cases[i].class, cases[i].now, &reason, NULL));
		g_assert_cmpstr(reason, ==, cases[i].reason);
	}
	fixture_end(&f);
}

static void test_replaced(void)
{
	struct fixture f;
	fixture_begin(&f);
	add(&f, "ana@example.org", "all", "mailbox full", 500);
	add(&f, "ana@example.org", "all", "no such user", 0);
	g_autofree char *reason = NULL;
	g_assert_true(suppression_check(
		f.db, f.shop_id, "ana@example.org", "reply", 900, &reason, NULL));
	g_assert_cmpstr(reason, ==, "no such user");
	g_autofree char *other = NULL;
	g_assert_true(suppression_check(
		f.db, f.shop_id + 1, "ana@example.org", "reply", 900, &other, NULL));
	g_assert_null(other);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/suppression/check", test_check);
	g_test_add_func("/suppression/replaced", test_replaced);
	return g_test_run();
}
