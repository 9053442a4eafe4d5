/* Replies of an SMTP server, as the bytes come from the net: smtp_reply_take(). */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "send/smtp_reply.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void look_at(const struct smtp_reply *reply)
{
	assert(reply->code >= 200 && reply->code <= 599);
	assert(reply->lines->len >= 1 && reply->lines->len <= SMTP_REPLY_LINES);
	g_autofree char *text = smtp_reply_text(reply);
	assert(g_utf8_validate(text, -1, NULL) && strpbrk(text, "\r\n\t") == NULL);
	struct enhanced_status status = enhanced_status_of(text);
	assert(status.class == 0 || (status.subject <= 999 && status.detail <= 999));
	g_autofree char *params = NULL;
	if (smtp_reply_offers(reply, "AUTH", &params))
		assert(params != NULL && strlen(params) <= SMTP_REPLY_LINE_LIMIT);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct smtp_reply reply;
	smtp_reply_init(&reply);
	g_autoptr(GError) err = NULL;
	for (size_t i = 0; i < size && err == NULL; i++) {
		if (!smtp_reply_take(&reply, (char)data[i], &err))
			continue;
		look_at(&reply);
		smtp_reply_reset(&reply);
	}
	smtp_reply_release(&reply);
	return 0;
}
