#include "mail/message.h"

#include <assert.h>

struct address *address_new(const char *name, const char *addr)
{
	struct address *address = g_new0(struct address, 1);
	address->name = g_strdup(name != NULL ? name : "");
	address->addr = g_strdup(addr != NULL ? addr : "");
	return address;
}

void address_free(struct address *address)
{
	if (address == NULL)
		return;
	g_free(address->name);
	g_free(address->addr);
	g_free(address);
}

char *address_key(const char *addr)
{
	g_autofree char *lower = g_utf8_strdown(addr, -1);
	return g_strdup(g_strstrip(lower));
}

static const char *const defect_names[] = {
	[DEFECT_NO_FROM] = "no_from",
	[DEFECT_NO_DATE] = "no_date",
	[DEFECT_NO_MESSAGE_ID] = "no_message_id",
	[DEFECT_BAD_CHARSET] = "bad_charset",
	[DEFECT_BAD_ENCODING] = "bad_encoding",
	[DEFECT_BAD_STRUCTURE] = "bad_structure",
	[DEFECT_TOO_DEEP] = "too_deep",
	[DEFECT_TOO_MANY_PARTS] = "too_many_parts",
	[DEFECT_HEADER_TOO_LONG] = "header_too_long",
	[DEFECT_TEXT_CUT] = "text_cut",
	[DEFECT_TOO_LARGE] = "too_large",
	[DEFECT_NO_TEXT] = "no_text",
};

const char *defect_name(enum defect defect)
{
	assert((int)defect >= 0 && (int)defect < (int)DEFECT_COUNT);
	return defect_names[defect];
}

static void attachment_free(void *data)
{
	struct attachment *attachment = data;
	g_free(attachment->name);
	g_free(attachment->type);
	g_free(attachment);
}

static void address_free_item(void *data)
{
	address_free(data);
}

struct message *message_new(void)
{
	struct message *message = g_new0(struct message, 1);
	message->from = address_new(NULL, NULL);
	message->to = g_ptr_array_new_with_free_func(address_free_item);
	message->subject = g_strdup("");
	message->message_id = g_strdup("");
	message->in_reply_to = g_strdup("");
	message->references = g_ptr_array_new_with_free_func(g_free);
	message->text = g_strdup("");
	message->quoted = g_strdup("");
	message->signature = g_strdup("");
	message->attachments = g_ptr_array_new_with_free_func(attachment_free);
	message->auth_results = g_strdup("");
	return message;
}

static void auto_signs_clear(struct auto_signs *signs)
{
	g_free(signs->auto_submitted);
	g_free(signs->precedence);
	g_free(signs->return_path);
	g_free(signs->list_id);
	g_free(signs->report_type);
	g_free(signs->failed_recipients);
}

void message_free(struct message *message)
{
	if (message == NULL)
		return;
	address_free(message->from);
	address_free(message->reply_to);
	g_ptr_array_unref(message->to);
	g_free(message->subject);
	g_free(message->message_id);
	g_free(message->in_reply_to);
	g_ptr_array_unref(message->references);
	g_free(message->text);
	g_free(message->quoted);
	g_free(message->signature);
	g_ptr_array_unref(message->attachments);
	auto_signs_clear(&message->signs);
	g_free(message->auth_results);
	g_free(message->delivery_status);
	g_free(message->returned_message_id);
	g_free(message);
}

unsigned message_photos(const struct message *message)
{
	unsigned count = 0;
	for (guint i = 0; i < message->attachments->len; i++) {
		const struct attachment *attachment = message->attachments->pdata[i];
		count += attachment->is_photo;
	}
	return count;
}

const struct address *message_reply_address(const struct message *message)
{
	if (message->reply_to != NULL && message->reply_to->addr[0] != '\0')
		return message->reply_to;
	return message->from;
}
