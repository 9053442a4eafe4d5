#include "shop.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/log.h"
#include "record/orders.h"
#include "record/parcels.h"
#include "record/shops.h"
#include "tests/unit/record/fixture.h"

static void write_file(const char *dir, const char *name, const char *text)
{
	g_autofree char *path = g_build_filename(dir, name, NULL);
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
}

static void write_settings(const char *dir, const char *extra)
{
	g_autofree char *templates =
		g_test_build_filename(G_TEST_DIST, "templates", NULL);
	g_autofree char *lexicons = g_test_build_filename(G_TEST_DIST, "lexicon", NULL);
	g_autofree char *marketplaces =
		g_test_build_filename(G_TEST_DIST, "etc", "marketplaces", NULL);
	g_autofree char *main_text = g_strdup_printf(
		"[replyd]\nstate_dir = state\ntemplates = %s\nlexicons = %s\n"
		"marketplaces = %s\n",
		templates, lexicons, marketplaces);
	g_autofree char *shop_text = g_strdup_printf(
		"[shop]\nname = Lumen\naddress = shop@lumen.example\n"
		"[imap]\nurl = imap://127.0.0.1\nuser = shop\npassword_file = x\n"
		"[smtp]\nurl = smtp://127.0.0.1\n%s",
		extra != NULL ? extra : "");
	g_autofree char *shops = g_build_filename(dir, "shops.d", NULL);
	g_assert_cmpint(g_mkdir(shops, 0700), ==, 0);
	write_file(dir, "replyd.ini", main_text);
	write_file(shops, "lumen.ini", shop_text);
}

static void open_mailboxes(struct shop *shop)
{
	GError *err = NULL;
	g_assert_true(mailbox_ensure(shop->db, shop->id, "INBOX", &shop->inbox, &err));
	shop->inbox.uidvalidity = 1;
	shop->inbox.connected_at_utc = SHOP_NOW - 100 * SECONDS_PER_DAY;
	shop->inbox.imported = true;
	g_assert_true(mailbox_save(shop->db, &shop->inbox, &err));
	g_assert_true(mailbox_ensure(shop->db, shop->id, "Sent", &shop->sent, &err));
	shop->sent.imported = true;
}

void shop_begin(struct shop *shop, const char *extra)
{
	*shop = (struct shop){.next_uid = 1};
	GError *err = NULL;
	log_set_level(LOG_LEVEL_ERROR);
	shop->dir = g_dir_make_tmp("replyd-shop-XXXXXX", &err);
	g_assert_no_error(err);
	write_settings(shop->dir, extra);
	g_autofree char *config = g_build_filename(shop->dir, "replyd.ini", NULL);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	shop->engine = engine_load(config, problems);
	g_assert_cmpstr(
		problems->len > 0 ? (char *)problems->pdata[0] : NULL, ==, NULL);
	shop->engine->clock.fixed_at_utc = SHOP_NOW;
	shop->settings = shop->engine->settings->shops->pdata[0];
	shop->db = db_open(shop->engine->settings->store_url, &err);
	g_assert_no_error(err);
	g_autofree char *raw =
		g_build_filename(shop->engine->settings->state_dir, "mail", NULL);
	shop->raw = raw_store_open(raw, &err);
	shop->pipeline = pipeline_new(shop->engine, shop->db, shop->raw);
	shop->reader = mail_reader_new(shop->engine, shop->settings, &err);
	g_assert_true(shop_ensure(shop->db, shop->settings->key,
		shop->settings->address, &shop->id, &err));
	open_mailboxes(shop);
}

void shop_end(struct shop *shop)
{
	mail_reader_free(shop->reader);
	pipeline_free(shop->pipeline);
	raw_store_free(shop->raw);
	db_close(shop->db);
	engine_free(shop->engine);
	fixture_remove(shop->dir);
	g_free(shop->dir);
}

void shop_receive(struct shop *shop, enum mailbox_role role, const char *mail)
{
	GError *err = NULL;
	size_t len = strlen(mail);
	AUTO(read_mail) read = mail_reader_read(shop->reader, mail, len, false);
	const struct incoming incoming = {
		.shop = shop->settings,
		.shop_id = shop->id,
		.mailbox = role == ROLE_INBOX ? &shop->inbox : &shop->sent,
		.role = role,
		.uid = shop->next_uid++,
		.internal_date_utc = SHOP_NOW,
		.mail = read,
		.bytes = mail,
		.len = len,
	};
	g_assert_true(db_begin(shop->db, &err));
	g_assert_true(pipeline_take(shop->pipeline, &incoming, &err));
	g_assert_true(raw_store_sync(shop->raw, &err));
	g_assert_true(db_commit(shop->db, &err));
	g_assert_no_error(err);
}

void shop_receive_text(struct shop *shop, const char *from, const char *message_id,
	const char *subject, const char *text)
{
	g_autofree char *mail =
		g_strdup_printf("From: Ana <%s>\nTo: shop@lumen.example\nSubject: "
				"%s\nMessage-ID: <%s>\n"
				"Date: Sun, 01 Mar 2026 08:00:00 +0000\n\n%s\n",
			from, subject, message_id, text);
	shop_receive(shop, ROLE_INBOX, mail);
}

/* On its way, last seen five days ago. */
static void add_parcel(struct shop *shop, int64_t order_id)
{
	int64_t id = 0;
	bool changed = false;
	g_assert_true(parcel_ensure(shop->db, shop->id, order_id, "RB123456785CN",
		"china-post", "China Post", &id, NULL));
	g_autoptr(GPtrArray) parcels = parcels_of_order(shop->db, order_id, NULL);
	struct parcel_row *parcel = parcels->pdata[0];
	parcel->facts->status = PARCEL_STATUS_IN_TRANSIT;
	parcel->facts->last_event_at_utc = SHOP_NOW - 5 * SECONDS_PER_DAY;
	g_free(parcel->facts->last_event);
	parcel->facts->last_event = g_strdup("Departed from Guangzhou");
	g_assert_true(parcel_update(shop->db, parcel, &changed, NULL));
}

int64_t shop_add_order(struct shop *shop, const char *number, const char *buyer)
{
	GError *err = NULL;
	AUTO(order_row) order = order_row_new();
	struct order_facts *facts = order->facts;
	order->shop_id = shop->id;
	order->buyer_addr = g_strdup(buyer);
	g_free(facts->number);
	facts->number = g_strdup(number);
	g_free(facts->country);
	facts->country = g_strdup("US");
	facts->state = ORDER_STATE_SHIPPED;
	facts->placed_at_utc = SHOP_NOW - 22 * SECONDS_PER_DAY;
	facts->paid_at_utc = facts->placed_at_utc;
	facts->shipped_at_utc = SHOP_NOW - 20 * SECONDS_PER_DAY;
	facts->value_usd = 12.5;
	g_assert_cmpint(order_upsert(shop->db, order, &err), ==, UPSERT_NEW);
	add_parcel(shop, order->id);
	return order->id;
}

bool shop_newest_draft(struct shop *shop, struct draft_row *out_draft)
{
	GError *err = NULL;
	int64_t id = shop_count(shop, "SELECT coalesce(max(id), 0) FROM draft");
	int found = draft_load(shop->db, id, out_draft, &err);
	g_assert_no_error(err);
	return found > 0;
}

int64_t shop_count(struct shop *shop, const char *sql)
{
	GError *err = NULL;
	AUTO(rows) rows = db_select(shop->db, &err, sql, "");
	g_assert_no_error(err);
	g_assert_cmpint(rows_next(rows, &err), ==, 1);
	return rows_int(rows, 0);
}
