#include "daemon/reread.h"

#include "base/error.h"
#include "record/shops.h"

#define AT_ONCE 200

struct reread {
	const struct engine *engine;
	struct db *db;
	struct raw_store *raw;
	int64_t since_utc;
	GArray *page; /* of struct message_row */
	guint next;   /* in the page */
	int64_t last_id;
	GHashTable *readers; /* shop settings -> struct mail_reader */
	struct read_mail *mail;
	unsigned passed_over;
};

struct reread *reread_new(
	const struct engine *engine, struct db *db, int64_t since_utc, GError **err)
{
	g_autofree char *folder =
		g_build_filename(engine->settings->state_dir, "mail", NULL);
	struct raw_store *raw = raw_store_open(folder, err);
	if (raw == NULL)
		return NULL;
	struct reread *reread = g_new0(struct reread, 1);
	reread->engine = engine;
	reread->db = db;
	reread->raw = raw;
	reread->since_utc = since_utc;
	reread->readers = g_hash_table_new_full(
		NULL, NULL, NULL, (GDestroyNotify)mail_reader_free);
	return reread;
}

void reread_free(struct reread *reread)
{
	if (reread == NULL)
		return;
	read_mail_free(reread->mail);
	g_clear_pointer(&reread->page, g_array_unref);
	g_hash_table_unref(reread->readers);
	raw_store_free(reread->raw);
	g_free(reread);
}

/* The next row, from a new page when this one is through. 1, 0, -1. */
static int next_row(struct reread *reread, const struct message_row **out, GError **err)
{
	if (reread->page == NULL || reread->next == reread->page->len) {
		g_clear_pointer(&reread->page, g_array_unref);
		reread->next = 0;
		reread->page = messages_of_buyers(
			reread->db, reread->since_utc, reread->last_id, AT_ONCE, err);
		if (reread->page == NULL)
			return -1;
		if (reread->page->len == 0)
			return 0;
	}
	*out = &g_array_index(reread->page, struct message_row, reread->next++);
	reread->last_id = (*out)->id;
	return 1;
}

/* NULL without an error: the shop has no settings any more. */
static const struct shop_settings *shop_of(
	struct reread *reread, int64_t shop_id, GError **err)
{
	g_autofree char *key = NULL;
	if (shop_name(reread->db, shop_id, &key, err) <= 0)
		return NULL;
	return settings_shop(reread->engine->settings, key);
}

static struct mail_reader *reader_for(
	struct reread *reread, const struct shop_settings *shop, GError **err)
{
	struct mail_reader *reader = g_hash_table_lookup(reread->readers, shop);
	if (reader != NULL)
		return reader;
	reader = mail_reader_new(reread->engine, shop, err);
	if (reader != NULL)
		g_hash_table_insert(reread->readers, (gpointer)shop, reader);
	return reader;
}

/* 1 read, 0 it cannot be read any more, -1 failed. */
static int read_row(struct reread *reread, const struct message_row *row,
	const struct shop_settings *shop, GError **err)
{
	g_autoptr(GError) gone = NULL;
	struct mail_reader *reader = reader_for(reread, shop, err);
	if (reader == NULL)
		return -1;
	if (row->raw.size == 0)
		return 0;
	g_autoptr(GBytes) bytes = raw_store_read(reread->raw, &row->raw, &gone);
	if (bytes == NULL)
		return 0;
	gsize len = 0;
	const void *data = g_bytes_get_data(bytes, &len);
	bool header_only = (row->defects & bit(DEFECT_TOO_LARGE)) != 0;
	read_mail_free(reread->mail);
	reread->mail = mail_reader_read(reader, data, len, header_only);
	return 1;
}

int reread_next(struct reread *reread, struct reread_mail *out, GError **err)
{
	const struct message_row *row = NULL;
	int got = 0;
	while ((got = next_row(reread, &row, err)) > 0) {
		g_autoptr(GError) failure = NULL;
		const struct shop_settings *shop =
			shop_of(reread, row->shop_id, &failure);
		int read = shop != NULL ? read_row(reread, row, shop, &failure) : 0;
		if (failure != NULL) {
			g_propagate_error(err, g_steal_pointer(&failure));
			return -1;
		}
		if (read > 0) {
			*out = (struct reread_mail){row, reread->mail, shop};
			return 1;
		}
		reread->passed_over++;
	}
	return got;
}

unsigned reread_passed_over(const struct reread *reread)
{
	return reread->passed_over;
}
