/*
 * A marketplace's policy, whatever it says: it is refused with file and line, or a text
 * can be held against it. What stands behind a NUL is that text.
 */
#include <assert.h>
#include <glib.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/error.h"
#include "policy/policy.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void hold_against(const struct policy *policy, const char *body)
{
	const struct policy_text text = {.subject = "",
		.body = body,
		.shop_address = "shop@lumen.example",
		.order_number = "8123",
		.tracking_number = "",
		.buyer_text = ""};
	g_autoptr(GPtrArray) findings = policy_check(policy, &text);
	for (guint i = 0; i < findings->len; i++) {
		const struct policy_finding *finding = findings->pdata[i];
		g_autofree char *line = policy_finding_line(finding);
		assert(finding->rule[0] != '\0' && finding->says[0] != '\0');
		assert(g_utf8_validate(line, -1, NULL));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *rules = g_strndup((const char *)data, size);
	size_t len = strlen(rules);
	g_autofree char *body =
		len < size ? g_strndup((const char *)data + len + 1, size - len - 1)
			   : g_strdup("");
	g_autoptr(GError) err = NULL;
	AUTO(policy) policy = policy_parse("p", rules, &err);
	assert((policy == NULL) == (err != NULL));
	if (policy == NULL)
		assert(err->domain == REPLYD_ERROR);
	else
		hold_against(policy, body);
	return 0;
}
