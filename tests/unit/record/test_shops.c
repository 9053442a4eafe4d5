/* HERMETICITY: a store in a temporary folder. */
#include "record/shops.h"

#include <glib.h>

#include "fixture.h"

static void test_ensure(void)
{
	struct fixture f;
	fixture_begin(&f);
	int64_t id = 0;
	g_assert_true(shop_ensure(f.db, "lumen", "shop@example.com", &id, NULL));
	g_assert_cmpint(id, ==, f.shop_id);
	g_assert_true(shop_ensure(f.db, "lumen", "new@example.com", &id, NULL));
	g_assert_cmpint(id, ==, f.shop_id);
	g_assert_true(shop_ensure(f.db, "other", "new@example.com", &id, NULL));
	g_assert_cmpint(id, !=, f.shop_id);
	g_autofree char *name = NULL;
	g_assert_cmpint(shop_name(f.db, id, &name, NULL), ==, 1);
	g_assert_cmpstr(name, ==, "other");
	g_assert_cmpint(shop_name(f.db, 99, &name, NULL), ==, 0);
	fixture_end(&f);
}

static void expect_paused(struct fixture *f, int64_t shop, bool expected)
{
	bool paused = !expected;
	g_assert_true(shop_is_paused(f->db, shop, &paused, NULL));
	g_assert_cmpint(paused, ==, expected);
}

static void test_paused(void)
{
	struct fixture f;
	fixture_begin(&f);
	int64_t other = 0;
	g_assert_true(shop_ensure(f.db, "other", "o@example.com", &other, NULL));
	expect_paused(&f, f.shop_id, false);
	g_assert_true(shop_set_paused(f.db, f.shop_id, true, NULL));
	expect_paused(&f, f.shop_id, true);
	expect_paused(&f, other, false);
	expect_paused(&f, 0, true);
	g_assert_true(shop_set_paused(f.db, 0, true, NULL));
	expect_paused(&f, other, true);
	g_assert_true(shop_set_paused(f.db, 0, false, NULL));
	expect_paused(&f, 0, false);
	fixture_end(&f);
}

static void test_mailbox(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct mailbox_state box;
	g_assert_true(mailbox_ensure(f.db, f.shop_id, "INBOX", &box, NULL));
	g_assert_cmpuint(box.uidvalidity, ==, 0);
	g_assert_cmpuint(box.last_uid, ==, 0);
	g_assert_false(box.imported);
	box.uidvalidity = G_MAXUINT32;
	box.last_uid = G_MAXUINT32 - 1;
	box.highest_modseq = G_MAXINT64;
	box.connected_at_utc = 1000;
	box.imported = true;
	g_assert_true(mailbox_save(f.db, &box, NULL));
	struct mailbox_state again;
	g_assert_true(mailbox_ensure(f.db, f.shop_id, "INBOX", &again, NULL));
	g_assert_cmpint(again.id, ==, box.id);
	g_assert_cmpuint(again.uidvalidity, ==, G_MAXUINT32);
	g_assert_cmpuint(again.last_uid, ==, G_MAXUINT32 - 1);
	g_assert_cmpuint(again.highest_modseq, ==, G_MAXINT64);
	g_assert_cmpint(again.connected_at_utc, ==, 1000);
	g_assert_true(again.imported);
	g_assert_true(mailbox_ensure(f.db, f.shop_id, "Sent", &again, NULL));
	g_assert_cmpint(again.id, !=, box.id);
	fixture_end(&f);
}

static void test_reports(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct mailbox_state box;
	struct mailbox_state quiet;
	g_assert_true(mailbox_ensure(f.db, f.shop_id, "INBOX", &box, NULL));
	g_assert_true(mailbox_ensure(f.db, f.shop_id, "quiet", &quiet, NULL));
	g_assert_true(mailbox_report(f.db, box.id, "watching", "", 1000, NULL));
	g_assert_true(
		mailbox_report(f.db, box.id, "offline", "login refused", 2000, NULL));
	g_autoptr(GArray) reports = mailbox_reports(f.db, NULL);
	g_assert_cmpuint(reports->len, ==, 1); /* the other never said a word */
	const struct mailbox_report *report =
		&g_array_index(reports, struct mailbox_report, 0);
	g_assert_cmpstr(report->shop, ==, "lumen");
	g_assert_cmpstr(report->mailbox, ==, "INBOX");
	g_assert_cmpstr(report->state, ==, "offline");
	g_assert_cmpstr(report->detail, ==, "login refused");
	g_assert_cmpint(report->reported_at_utc, ==, 2000);
	g_assert_cmpint(report->last_success_at_utc, ==, 1000);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/shops/ensure", test_ensure);
	g_test_add_func("/shops/paused", test_paused);
	g_test_add_func("/shops/mailbox", test_mailbox);
	g_test_add_func("/shops/reports", test_reports);
	return g_test_run();
}
