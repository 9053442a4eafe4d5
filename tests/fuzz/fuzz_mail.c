/*
 * Mails: whatever the bytes, there is a message, in UTF-8 and within its limits.
 */
#include <assert.h>
#include <glib.h>
#include <stddef.h>
#include <stdint.h>

#include "base/limits.h"
#include "parse/parse.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_text(const char *text)
{
	assert(text != NULL && g_utf8_validate(text, -1, NULL));
}

static void check_address(void *item, void *unused)
{
	(void)unused;
	const struct address *address = item;
	check_text(address->name);
	check_text(address->addr);
}

static void check_attachment(void *item, void *unused)
{
	(void)unused;
	const struct attachment *attachment = item;
	check_text(attachment->name);
	check_text(attachment->type);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	AUTO(message) message = parse_message(data, size, NULL);
	check_address(message->from, NULL);
	g_ptr_array_foreach(message->to, check_address, NULL);
	g_ptr_array_foreach(message->attachments, check_attachment, NULL);
	assert(message->to->len <= LIMIT_ADDRESSES);
	assert(message->attachments->len <= LIMIT_ATTACHMENTS);
	assert(message->references->len <= LIMIT_REFERENCES);
	check_text(message->subject);
	check_text(message->message_id);
	check_text(message->text);
	check_text(message->quoted);
	check_text(message->signature);
	check_text(message->auth_results);
	assert((message->defects >> DEFECT_COUNT) == 0);
	return 0;
}
