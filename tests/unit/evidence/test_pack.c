/* HERMETICITY: a store and raw mails in a temporary folder. */
#include "evidence/pack.h"

#include <archive.h>
#include <archive_entry.h>
#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "record/cases.h"
#include "record/messages.h"
#include "record/parcels.h"
#include "tests/unit/record/fixture.h"

#define NOW INT64_C(1772352000)

static const char mail_bytes[] =
	"From: Ana <ana@buyers.example>\r\nTo: shop@lumen.example\r\n"
	"Subject: broken\r\nMessage-ID: <m1@x>\r\nMIME-Version: 1.0\r\n"
	"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
	"--b\r\nContent-Type: text/plain\r\n\r\nIt is <b>broken</b>.\r\n"
	"--b\r\nContent-Type: image/png; name=\"../../photo.png\"\r\n"
	"Content-Disposition: attachment; filename=\"../../photo.png\"\r\n"
	"Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n";

struct world {
	struct fixture fixture;
	struct raw_store *raw;
	struct order_row *order;
	char *zip;
};

static void add_order(struct world *world)
{
	GError *err = NULL;
	world->order = order_row_new();
	world->order->shop_id = world->fixture.shop_id;
	world->order->buyer_addr = g_strdup("ana@buyers.example");
	g_free(world->order->facts->number);
	world->order->facts->number = g_strdup("8123");
	g_assert_cmpint(
		order_upsert(world->fixture.db, world->order, &err), ==, UPSERT_NEW);
	int64_t parcel = 0;
	bool is_new = false;
	g_assert_true(parcel_ensure(world->fixture.db, world->fixture.shop_id,
		world->order->id, "RB123456785CN", "china-post", "", &parcel, &err));
	g_assert_true(parcel_event_add(world->fixture.db, parcel, NOW - 100, "X",
		"Accepted", "Shenzhen", &is_new, &err));
}

static int64_t add_case(struct world *world, int64_t order_id)
{
	GError *err = NULL;
	int64_t id = 0;
	const struct case_row row = {.shop_id = world->fixture.shop_id,
		.order_id = order_id,
		.buyer_addr = (char *)"ana@buyers.example",
		.subject = (char *)"broken",
		.open = true};
	g_assert_true(case_insert(world->fixture.db, &row, &id, &err));
	return id;
}

static void add_mail(struct world *world, int64_t case_id, bool with_bytes)
{
	GError *err = NULL;
	struct message_row row = {.shop_id = world->fixture.shop_id,
		.case_id = case_id,
		.direction = DIRECTION_IN,
		.message_id = (char *)"m1@x",
		.from_addr = (char *)"ana@buyers.example",
		.subject = (char *)"broken",
		.text = (char *)"It is <b>broken</b>.",
		.received_at_utc = NOW};
	if (with_bytes)
		g_assert_true(raw_store_append(
			world->raw, mail_bytes, strlen(mail_bytes), &row.raw, &err));
	int64_t id = 0;
	g_assert_true(message_insert(world->fixture.db, &row, &id, &err));
	g_assert_no_error(err);
}

static void world_begin(struct world *world)
{
	GError *err = NULL;
	fixture_begin(&world->fixture);
	g_autofree char *raw = g_build_filename(world->fixture.dir, "mail", NULL);
	world->raw = raw_store_open(raw, &err);
	g_assert_no_error(err);
	world->zip = g_build_filename(world->fixture.dir, "x.zip", NULL);
	add_order(world);
}

static void world_end(struct world *world)
{
	raw_store_free(world->raw);
	order_row_free(world->order);
	g_free(world->zip);
	fixture_end(&world->fixture);
}

static bool write_pack(struct world *world, uint64_t limit,
	struct evidence_result *out_result, GError **err)
{
	g_autofree char *page = g_test_build_filename(
		G_TEST_DIST, "templates", "pages", "evidence.html", NULL);
	const struct evidence_source source = {.db = world->fixture.db,
		.raw = world->raw,
		.page = page,
		.shop_name = "Lumen",
		.now_utc = NOW,
		.limit_bytes = limit};
	return evidence_write(&source, world->order, world->zip, out_result, err);
}

/* The files of the pack, name to text. */
static GHashTable *unpack(const char *path)
{
	GHashTable *files =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	struct archive *archive = archive_read_new();
	struct archive_entry *entry = NULL;
	archive_read_support_format_zip(archive);
	g_assert_cmpint(
		archive_read_open_filename(archive, path, 4096), ==, ARCHIVE_OK);
	while (archive_read_next_header(archive, &entry) == ARCHIVE_OK) {
		char *text = g_malloc0(100000);
		g_assert_cmpint(archive_read_data(archive, text, 99999), >=, 0);
		g_hash_table_insert(
			files, g_strdup(archive_entry_pathname(entry)), text);
	}
	archive_read_free(archive);
	return files;
}

static void test_everything_is_in_it(void)
{
	struct world world;
	world_begin(&world);
	add_mail(&world, add_case(&world, world.order->id), true);
	add_mail(&world, add_case(&world, world.order->id + 1), true); /* another's */
	g_autoptr(GError) err = NULL;
	struct evidence_result result;
	g_assert_true(write_pack(&world, 1 << 20, &result, &err));
	g_assert_no_error(err);
	g_assert_cmpuint(result.mails, ==, 1);
	g_assert_cmpuint(result.attachments, ==, 1);
	g_autoptr(GHashTable) files = unpack(world.zip);
	g_assert_cmpuint(g_hash_table_size(files), ==, 4);
	g_assert_cmpstr(g_hash_table_lookup(files, "mail/001.eml"), ==, mail_bytes);
	g_assert_nonnull(g_hash_table_lookup(files, "attachments/001-photo.png"));
	const char *page = g_hash_table_lookup(files, "index.html");
	g_assert_nonnull(strstr(page, "Order 8123"));
	g_assert_nonnull(strstr(page, "It is &lt;b&gt;broken"));
	g_assert_null(strstr(page, "<b>broken"));
	g_assert_nonnull(strstr(page, "Accepted"));
	g_assert_nonnull(strstr(page, "attachments/001-photo.png"));
	g_assert_nonnull(g_hash_table_lookup(files, "evidence.json"));
	world_end(&world);
}

static void test_forgotten_and_limit(void)
{
	struct world world;
	world_begin(&world);
	add_mail(&world, add_case(&world, world.order->id), false);
	g_autoptr(GError) err = NULL;
	struct evidence_result result;
	g_assert_true(write_pack(&world, 1 << 20, &result, &err));
	g_assert_cmpuint(result.forgotten, ==, 1);
	g_autoptr(GHashTable) files = unpack(world.zip);
	g_assert_nonnull(
		strstr(g_hash_table_lookup(files, "index.html"), "past the time"));
	g_assert_false(write_pack(&world, 10, &result, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	world_end(&world);
}

/* The same store gives the same bytes. */
static void test_same_again(void)
{
	struct world world;
	world_begin(&world);
	add_mail(&world, add_case(&world, world.order->id), true);
	g_autofree char *first = NULL;
	g_autofree char *second = NULL;
	gsize first_len = 0;
	gsize second_len = 0;
	struct evidence_result result;
	g_assert_true(write_pack(&world, 1 << 20, &result, NULL));
	g_assert_true(g_file_get_contents(world.zip, &first, &first_len, NULL));
	g_assert_true(write_pack(&world, 1 << 20, &result, NULL));
	g_assert_true(g_file_get_contents(world.zip, &second, &second_len, NULL));
	g_assert_cmpmem(first, first_len, second, second_len);
	world_end(&world);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/pack/everything", test_everything_is_in_it);
	g_test_add_func("/pack/forgotten-and-limit", test_forgotten_and_limit);
	g_test_add_func("/pack/same-again", test_same_again);
	return g_test_run();
}
