#include "daemon/mail_reader.h"

#include "base/digest.h"
#include "parse/parse.h"
#include "understand/understand.h"

#define HASHED_BYTES ((size_t)16 * 1024)

struct mail_reader {
	const struct lexicon *lexicon;
	struct lexicon_scratch *scratch;
	GPtrArray *own; /* of char *, borrowed: addresses of the shop */
	const GPtrArray *trusted_relays;
	const GPtrArray *order_forms;
};

void read_mail_free(struct read_mail *mail)
{
	if (mail == NULL)
		return;
	message_free(mail->message);
	reading_free(mail->reading);
	g_free(mail->content_hash);
	g_free(mail);
}

struct mail_reader *mail_reader_new(
	const struct engine *engine, const struct shop_settings *shop, GError **err)
{
	const struct lexicon *lexicon = engine_lexicon(engine, shop);
	struct lexicon_scratch *scratch = lexicon_scratch_new(lexicon, err);
	if (scratch == NULL)
		return NULL;
	struct mail_reader *reader = g_new0(struct mail_reader, 1);
	reader->lexicon = lexicon;
	reader->scratch = scratch;
	reader->trusted_relays = shop->trusted_relays;
	reader->order_forms = shop->order_forms;
	reader->own = g_ptr_array_new();
	g_ptr_array_add(reader->own, shop->address);
	for (guint i = 0; i < shop->aliases->len; i++)
		g_ptr_array_add(reader->own, shop->aliases->pdata[i]);
	return reader;
}

void mail_reader_free(struct mail_reader *reader)
{
	if (reader == NULL)
		return;
	lexicon_scratch_free(reader->scratch);
	g_ptr_array_unref(reader->own);
	g_free(reader);
}

/*
 * The beginning of a mail and its size tell it from every other (the header alone
 * differs between two deliveries); hashing long attachments would cost as much as
 * parsing the mail.
 */
static char *hash_content(const void *bytes, size_t len)
{
	g_autofree char *digest = digest_hex(bytes, MIN(len, HASHED_BYTES));
	return g_strdup_printf("%s-%zu", digest, len);
}

struct read_mail *mail_reader_read(
	struct mail_reader *reader, const void *bytes, size_t len, bool header_only)
{
	const struct parse_options parse_options = {.header_only = header_only};
	const struct understand_options options = {
		.own_addresses = reader->own,
		.trusted_relays = reader->trusted_relays,
		.order_forms = reader->order_forms,
	};
	struct read_mail *mail = g_new0(struct read_mail, 1);
	mail->message = parse_message(bytes, len, &parse_options);
	mail->reading =
		understand(reader->lexicon, reader->scratch, mail->message, &options);
	mail->content_hash = hash_content(bytes, len);
	return mail;
}
