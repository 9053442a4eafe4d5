#include "policy/policy.h"

#include <string.h>

#define WORDS_MAX 120 /* bytes of the text in a finding */

static void finding_free(void *data)
{
	struct policy_finding *finding = data;
	g_free(finding->rule);
	g_free(finding->says);
	g_free(finding->words);
	g_free(finding);
}

static void add(
	GPtrArray *findings, const char *rule, const char *says, const char *words)
{
	struct policy_finding *finding = g_new0(struct policy_finding, 1);
	finding->rule = g_strdup(rule);
	finding->says = g_strdup(says);
	finding->words = g_strdelimit(
		g_utf8_substring(words, 0, MIN(g_utf8_strlen(words, -1), WORDS_MAX)),
		"\n\t", ' ');
	g_ptr_array_add(findings, finding);
}

char *policy_finding_line(const struct policy_finding *finding)
{
	return g_strdup_printf(
		"%s (%s): \"%s\"", finding->rule, finding->says, finding->words);
}

/* --- the rules of the file -------------------------------------------------------- */

static bool is_void(const struct policy_rule *rule, const struct policy_text *text)
{
	switch (rule->unless) {
	case POLICY_ALWAYS:
		return false;
	case POLICY_DELIVERED:
		return text->is_delivered;
	case POLICY_GRANTED:
		return text->is_granted;
	}
	return false;
}

static void check_rule(
	const struct policy_rule *rule, const char *whole, GPtrArray *findings)
{
	for (guint i = 0; i < rule->patterns->len; i++) {
		g_autoptr(GMatchInfo) match = NULL;
		if (!g_regex_match(rule->patterns->pdata[i], whole, 0, &match))
			continue;
		g_autofree char *words = g_match_info_fetch(match, 0);
		add(findings, rule->name, rule->says, words);
		return;
	}
}

/* --- what every policy looks at --------------------------------------------------- */

typedef bool word_test(
	const struct policy *policy, const struct policy_text *text, const char *word);

static bool is_at_or_below(const char *host, const char *above)
{
	size_t len = strlen(host);
	size_t above_len = strlen(above);
	return len >= above_len && strcmp(host + len - above_len, above) == 0 &&
	       (len == above_len || host[len - above_len - 1] == '.');
}

static bool is_foreign_link(
	const struct policy *policy, const struct policy_text *text, const char *word)
{
	(void)text;
	const char *host = strstr(word, "://");
	host = host != NULL ? host + 3 : word;
	g_autofree char *small = g_ascii_strdown(host, (gssize)strcspn(host, "/:?#"));
	for (guint i = 0; i < policy->hosts->len; i++) {
		if (is_at_or_below(small, policy->hosts->pdata[i]))
			return false;
	}
	return policy->hosts->len > 0;
}

static bool is_foreign_address(
	const struct policy *policy, const struct policy_text *text, const char *word)
{
	return policy->no_contacts && g_ascii_strcasecmp(word, text->shop_address) != 0;
}

static bool is_contact(
	const struct policy *policy, const struct policy_text *text, const char *word)
{
	(void)text, (void)word;
	return policy->no_contacts;
}

/* A long number that is neither the order's nor the parcel's nor the buyer's word. */
static bool is_other_number(
	const struct policy *policy, const struct policy_text *text, const char *word)
{
	(void)policy;
	return strstr(text->order_number, word) == NULL &&
	       strstr(text->tracking_number, word) == NULL &&
	       strstr(text->buyer_text, word) == NULL;
}

static const struct {
	const char *rule;
	const char *says;
	const char *pattern;
	word_test *objects;
} checks[] = {
	{"outside_link", "no link that leads out of the marketplace",
		"\\b(?:https?://|www\\.)[^\\s<>\"]+", is_foreign_link},
	{"outside_address", "no e-mail address but the shop's",
		"[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w", is_foreign_address},
	{"outside_contact", "no contact outside of the marketplace",
		"\\b(?:whats\\s?app|we\\s?chat|telegram|viber|skype|facebook|instagram|"
		"вотсап|ватсап|телеграм|вайбер)\\b",
		is_contact},
	{"other_number", "names an order or a parcel that is not this one",
		"\\b(?:[A-Z]{2}\\d{9}[A-Z]{2}|\\d{12,20})\\b", is_other_number},
};

static void check_words(const struct policy *policy, const struct policy_text *text,
	const char *whole, size_t index, GPtrArray *findings)
{
	g_autoptr(GMatchInfo) match = NULL;
	g_autoptr(GRegex) regex =
		g_regex_new(checks[index].pattern, G_REGEX_CASELESS, 0, NULL);
	g_regex_match(regex, whole, 0, &match);
	while (g_match_info_matches(match)) {
		g_autofree char *word = g_match_info_fetch(match, 0);
		if (checks[index].objects(policy, text, word)) {
			add(findings, checks[index].rule, checks[index].says, word);
			return;
		}
		if (!g_match_info_next(match, NULL))
			return;
	}
}

GPtrArray *policy_check(const struct policy *policy, const struct policy_text *text)
{
	GPtrArray *findings = g_ptr_array_new_with_free_func(finding_free);
	g_autofree char *joined = g_strconcat(text->subject, "\n", text->body, NULL);
	g_autofree char *whole = g_utf8_make_valid(joined, -1);
	for (guint i = 0; i < policy->rules->len; i++) {
		const struct policy_rule *rule = policy->rules->pdata[i];
		if (!is_void(rule, text))
			check_rule(rule, whole, findings);
	}
	for (size_t i = 0; i < G_N_ELEMENTS(checks); i++)
		check_words(policy, text, whole, i, findings);
	return findings;
}
