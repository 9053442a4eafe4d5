/* HERMETICITY: a shop in a temporary folder (shop.h). */
#include "daemon/reread.h"

#include <glib.h>

#include "shop.h"

#define BUYER "ana@example.org"

static void receive(struct shop *shop, unsigned count)
{
	for (unsigned i = 0; i < count; i++) {
		g_autofree char *id = g_strdup_printf("m%u@example.org", i);
		shop_receive_text(shop, BUYER, id, "my parcel", "Where is my parcel?");
	}
}

/* Reads all; how many there were. */
static unsigned read_all(struct shop *shop, struct reread *reread)
{
	g_autoptr(GError) err = NULL;
	struct reread_mail mail;
	unsigned count = 0;
	int got = 0;
	while ((got = reread_next(reread, &mail, &err)) > 0) {
		count++;
		g_assert_cmpint(mail.now->reading->intent, ==, mail.row->intent);
		g_assert_cmpstr(mail.now->message->text, ==, mail.row->text);
		g_assert_true(mail.shop == shop->settings);
	}
	g_assert_no_error(err);
	g_assert_cmpint(got, ==, 0);
	return count;
}

static void run(struct shop *shop, const char *sql)
{
	g_autoptr(GError) err = NULL;
	(void)!db_run(shop->db, &err, sql, "");
	g_assert_no_error(err);
}

/* More than a page of them; other kinds of mail are left out. */
static void test_all(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	receive(&shop, 230);
	shop_receive(&shop, ROLE_INBOX,
		"From: mailer-daemon@example.org\nSubject: Undelivered\n"
		"Auto-Submitted: auto-replied\n\ngone\n");
	g_autoptr(GError) err = NULL;
	AUTO(reread) reread = reread_new(shop.engine, shop.db, 0, &err);
	g_assert_no_error(err);
	g_assert_cmpuint(read_all(&shop, reread), ==, 230);
	g_assert_cmpuint(reread_passed_over(reread), ==, 0);
	shop_end(&shop);
}

static void test_since(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	receive(&shop, 3);
	run(&shop, "UPDATE message SET received_at_utc = 1000 WHERE id = 1");
	g_autoptr(GError) err = NULL;
	AUTO(reread) reread = reread_new(shop.engine, shop.db, 1001, &err);
	g_assert_cmpuint(read_all(&shop, reread), ==, 2);
	shop_end(&shop);
}

/* Bytes that retention forgot or that are not where they should be. */
static void test_gone(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	receive(&shop, 4);
	run(&shop, "UPDATE message SET raw_size = 0 WHERE id = 1");
	run(&shop, "UPDATE message SET raw_segment = 99 WHERE id = 2");
	g_autoptr(GError) err = NULL;
	AUTO(reread) reread = reread_new(shop.engine, shop.db, 0, &err);
	g_assert_cmpuint(read_all(&shop, reread), ==, 2);
	g_assert_cmpuint(reread_passed_over(reread), ==, 2);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/reread/all", test_all);
	g_test_add_func("/reread/since", test_since);
	g_test_add_func("/reread/gone", test_gone);
	return g_test_run();
}
