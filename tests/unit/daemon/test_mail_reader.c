/* HERMETICITY: touches nothing but the tree's lexicons. */
#include "daemon/mail_reader.h"

#include <glib.h>
#include <string.h>

#include "shop.h"

static void test_reads(void)
{
	struct shop shop;
	shop_begin(&shop, "[automatic]\ndefault = auto\n");
	static const char mail[] = "From: ana@buyers.example\nSubject: hi\n\n"
				   "Where is my parcel?\n";
	AUTO(read_mail) read = mail_reader_read(shop.reader, mail, strlen(mail), false);
	g_assert_cmpint(read->reading->kind, ==, MAIL_KIND_BUYER);
	g_assert_cmpint(read->reading->intent, ==, INTENT_NOT_RECEIVED);
	AUTO(read_mail)
	shorter = mail_reader_read(shop.reader, mail, strlen(mail) - 1, false);
	g_assert_cmpstr(read->content_hash, !=, shorter->content_hash);
	shop_end(&shop);
}

static void test_knows_own_mail(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	static const char mail[] = "From: Shop@Lumen.example\nSubject: hi\n\nHello\n";
	AUTO(read_mail) read = mail_reader_read(shop.reader, mail, strlen(mail), false);
	g_assert_cmpint(read->reading->kind, ==, MAIL_KIND_OWN);
	shop_end(&shop);
}

static void test_header_only(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	static const char mail[] = "From: ana@buyers.example\nSubject: big video\n\n";
	AUTO(read_mail) read = mail_reader_read(shop.reader, mail, strlen(mail), true);
	g_assert_true((read->message->defects & bit(DEFECT_TOO_LARGE)) != 0);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/reader/reads", test_reads);
	g_test_add_func("/reader/own", test_knows_own_mail);
	g_test_add_func("/reader/header-only", test_header_only);
	return g_test_run();
}
