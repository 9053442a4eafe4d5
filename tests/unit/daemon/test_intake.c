/* HERMETICITY: a shop in a temporary folder (shop.h), the intake's thread. */
#include "daemon/intake.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"
#include "record/shops.h"
#include "shop.h"

struct scene {
	struct shop shop;
	struct intake *intake;
	struct intake_source *source;
};

static void begin(struct scene *scene)
{
	shop_begin(&scene->shop, NULL);
	g_autoptr(GError) err = NULL;
	scene->intake = intake_start(scene->shop.engine, &err);
	g_assert_no_error(err);
	scene->source = intake_source_new(
		scene->intake, scene->shop.settings, ROLE_INBOX, &scene->shop.inbox);
}

static void end(struct scene *scene)
{
	intake_source_free(scene->source);
	intake_stop(scene->intake);
	shop_end(&scene->shop);
}

/* A buyer's mail number `uid`; `size` bytes of text at least. */
static bool push(struct scene *scene, uint32_t uid, size_t size)
{
	g_autofree char *filler = g_strnfill(size, 'x');
	char *text = g_strdup_printf("From: Ana <ana%u@example.org>\n"
				     "To: shop@lumen.example\nSubject: my parcel\n"
				     "Message-ID: <m%u@example.org>\n\n"
				     "Where is my parcel?\n%s\n",
		uid, uid, filler);
	gsize len = strlen(text);
	const struct intake_mail mail = {
		.uid = uid,
		.checkpoint_uid = uid,
		.internal_date_utc = SHOP_NOW,
		.bytes = g_bytes_new_take(text, len),
		.read = mail_reader_read(scene->shop.reader, text, len, false),
	};
	return intake_push(scene->source, &mail);
}

static uint32_t stored_uid(struct scene *scene)
{
	struct mailbox_state state;
	g_assert_true(
		mailbox_ensure(scene->shop.db, scene->shop.id, "INBOX", &state, NULL));
	return state.last_uid;
}

static void settle(struct scene *scene)
{
	g_autoptr(GError) err = NULL;
	bool settled = intake_source_settle(scene->source, &err);
	g_assert_no_error(err);
	g_assert_true(settled);
}

static void test_mails(void)
{
	struct scene scene;
	begin(&scene);
	settle(&scene); /* nothing pushed: nothing to wait for */
	for (uint32_t uid = 1; uid <= 5; uid++)
		g_assert_true(push(&scene, uid, 0));
	settle(&scene);
	g_assert_cmpuint(intake_source_state(scene.source).last_uid, ==, 5);
	g_assert_cmpuint(stored_uid(&scene), ==, 5);
	g_assert_cmpint(shop_count(&scene.shop, "SELECT count(*) FROM message"), ==, 5);
	g_assert_cmpint(shop_count(&scene.shop, "SELECT count(*) FROM draft"), ==, 5);
	g_assert_cmpint(intake_quiet_seconds(scene.intake), ==, 0);
	end(&scene);
}

/* More than the queue holds at a time. */
static void test_bounded_queue(void)
{
	struct scene scene;
	begin(&scene);
	for (uint32_t uid = 1; uid <= 12; uid++)
		g_assert_true(push(&scene, uid, 700000));
	settle(&scene);
	g_assert_cmpuint(stored_uid(&scene), ==, 12);
	g_assert_cmpint(
		shop_count(&scene.shop, "SELECT count(*) FROM message"), ==, 12);
	end(&scene);
}

/* One mail that the store will never take as it is: the others pass, it is kept. */
static void test_one_bad_mail(void)
{
	struct scene scene;
	begin(&scene);
	g_autoptr(GError) err = NULL;
	g_assert_true(db_run(scene.shop.db, &err,
		"CREATE TRIGGER boom BEFORE INSERT ON draft "
		"WHEN new.to_addr = 'ana3@example.org' "
		"BEGIN SELECT raise(ABORT, 'boom'); END",
		""));
	g_assert_no_error(err);
	for (uint32_t uid = 1; uid <= 5; uid++)
		g_assert_true(push(&scene, uid, 0));
	settle(&scene);
	g_assert_cmpuint(stored_uid(&scene), ==, 5);
	g_assert_cmpint(shop_count(&scene.shop, "SELECT count(*) FROM message"), ==, 5);
	g_assert_cmpint(shop_count(&scene.shop, "SELECT count(*) FROM draft"), ==, 4);
	g_assert_cmpint(shop_count(&scene.shop,
				"SELECT count(*) FROM message WHERE case_id = 0 "
				"AND kind = 'unreadable' AND raw_size > 0"),
		==, 1);
	g_assert_cmpint(
		shop_count(&scene.shop, "SELECT count(*) FROM event WHERE name = "
					"'mail.kept_only' AND detail LIKE '%boom%'"),
		==, 1);
	end(&scene);
}

/* Stopping commits what is queued. */
static void test_stop_commits(void)
{
	struct scene scene;
	begin(&scene);
	for (uint32_t uid = 1; uid <= 3; uid++)
		g_assert_true(push(&scene, uid, 0));
	intake_stop(scene.intake);
	g_assert_cmpuint(stored_uid(&scene), ==, 3);
	scene.intake = intake_start(scene.shop.engine, NULL);
	g_free(scene.source); /* its intake is gone */
	scene.source = NULL;
	end(&scene);
}

static void test_checkpoint(void)
{
	struct scene scene;
	begin(&scene);
	g_assert_true(push(&scene, 1, 0));
	struct mailbox_state state = scene.shop.inbox;
	state.uidvalidity = 77;
	state.last_uid = 9;
	g_assert_true(intake_push_checkpoint(scene.source, &state));
	settle(&scene);
	struct mailbox_state stored;
	g_assert_true(
		mailbox_ensure(scene.shop.db, scene.shop.id, "INBOX", &stored, NULL));
	g_assert_cmpuint(stored.uidvalidity, ==, 77);
	g_assert_cmpuint(stored.last_uid, ==, 9);
	end(&scene);
}

/* Mails of an import get their drafts at its end, if nobody answered them. */
static void test_import(void)
{
	struct scene scene;
	begin(&scene);
	struct mailbox_state state = scene.shop.inbox;
	state.imported = false;
	g_assert_true(intake_push_checkpoint(scene.source, &state));
	g_assert_true(push(&scene, 1, 0));
	settle(&scene);
	g_assert_cmpint(shop_count(&scene.shop, "SELECT count(*) FROM draft"), ==, 0);
	state = intake_source_state(scene.source);
	g_assert_cmpuint(state.last_uid, ==, 1);
	state.imported = true;
	g_assert_true(intake_push_import_end(scene.source, &state));
	settle(&scene);
	g_assert_cmpint(shop_count(&scene.shop, "SELECT count(*) FROM draft"), ==, 1);
	end(&scene);
}

/*
 * The store refuses in the middle: the source is told, nothing of the group is there,
 * what was pushed behind it is dropped, and reading again from the checkpoint works.
 */
static void test_failure(void)
{
	struct scene scene;
	begin(&scene);
	g_assert_true(push(&scene, 1, 0));
	settle(&scene);
	g_assert_true(db_run(scene.shop.db, NULL,
		"CREATE TRIGGER full BEFORE INSERT ON message BEGIN "
		"SELECT RAISE(ABORT, 'no room'); END",
		""));
	bool taken = true;
	for (uint32_t uid = 2; uid <= 200 && taken; uid++)
		taken = push(&scene, uid, 20000);
	g_autoptr(GError) err = NULL;
	g_assert_false(intake_source_settle(scene.source, &err));
	g_assert_nonnull(strstr(err->message, "no room"));
	g_assert_cmpuint(stored_uid(&scene), ==, 1);
	g_assert_cmpuint(intake_source_state(scene.source).last_uid, ==, 1);
	g_assert_cmpint(shop_count(&scene.shop, "SELECT count(*) FROM message"), ==, 1);
	g_assert_true(db_run(scene.shop.db, NULL, "DROP TRIGGER full", ""));
	for (uint32_t uid = 2; uid <= 4; uid++)
		g_assert_true(push(&scene, uid, 0));
	settle(&scene);
	g_assert_cmpuint(stored_uid(&scene), ==, 4);
	g_assert_cmpint(shop_count(&scene.shop, "SELECT count(*) FROM message"), ==, 4);
	end(&scene);
}

static void test_no_store(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	g_autofree char *mail =
		g_build_filename(shop.engine->settings->state_dir, "mail", NULL);
	g_assert_cmpint(g_rmdir(mail), ==, 0);
	g_assert_true(g_file_set_contents(mail, "", 0, NULL)); /* in the way */
	g_autoptr(GError) err = NULL;
	g_assert_null(intake_start(shop.engine, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	intake_stop(NULL);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/intake/mails", test_mails);
	g_test_add_func("/intake/bounded-queue", test_bounded_queue);
	g_test_add_func("/intake/one-bad-mail", test_one_bad_mail);
	g_test_add_func("/intake/stop-commits", test_stop_commits);
	g_test_add_func("/intake/checkpoint", test_checkpoint);
	g_test_add_func("/intake/import", test_import);
	g_test_add_func("/intake/failure", test_failure);
	g_test_add_func("/intake/no-store", test_no_store);
	return g_test_run();
}
