/*
 * Mails that may come from machines, whatever the bytes: they have a kind with a reason
 * for it, and what is read of them as a bounce is UTF-8 and of a known class.
 */
#include <assert.h>
#include <glib.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "parse/parse.h"
#include "understand/bounce.h"
#include "understand/kind.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_text(const char *text)
{
	assert(text != NULL && g_utf8_validate(text, -1, NULL));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const classes[] = {"userunknown", "mailboxfull", "blocked",
		"spam", "expired", "toobig", "hostunknown", "suspended", "policy",
		"complaint", "other", NULL};
	AUTO(message) message = parse_message(data, size, NULL);
	const struct understand_options options = {0};
	const char *rule = NULL;
	(void)kind_of(message, &options, &rule);
	assert(rule != NULL && rule[0] != '\0');
	struct bounce *bounce = bounce_read(message);
	check_text(bounce->recipient);
	check_text(bounce->status);
	check_text(bounce->original_message_id);
	assert(g_strv_contains(classes, bounce->reason));
	bounce_free(bounce);
	return 0;
}
