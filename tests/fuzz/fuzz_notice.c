/*
 * Rules for a marketplace's notices, whatever they say: they are refused with file and
 * line, or a mail can be read with them. What stands behind a NUL is the mail's text.
 */
#include <assert.h>
#include <glib.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/error.h"
#include "orders/notice_rules.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_with(const struct notice_rules *rules, const char *text)
{
	AUTO(message) message = message_new();
	address_free(message->from);
	message->from = address_new("", "n@market.example");
	g_free(message->text);
	message->text = g_utf8_make_valid(text, -1);
	g_free(message->auth_results);
	message->auth_results = g_utf8_make_valid(text, -1);
	struct order_notice notice = {0};
	if (!notice_rules_read(rules, "shop.example", message, &notice))
		return;
	assert(notice.number[0] != '\0' && notice.event < ORDER_NOTICE_COUNT);
	order_notice_clear(&notice);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size == 0)
		return 0; /* `data` may be NULL then */
	g_autofree char *rules_text = g_strndup((const char *)data, size);
	size_t len = strlen(rules_text);
	g_autofree char *text =
		len < size ? g_strndup((const char *)data + len + 1, size - len - 1)
			   : g_strdup("");
	g_autoptr(GError) err = NULL;
	AUTO(notice_rules) rules = notice_rules_parse("rules", rules_text, &err);
	assert((rules == NULL) == (err != NULL));
	assert(err == NULL || error_kind(err) == ERR_INPUT);
	if (rules != NULL)
		read_with(rules, text);
	return 0;
}
