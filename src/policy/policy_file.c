#include "policy/policy_file.h"

#include <string.h>

#include "base/error.h"
#include "base/limits.h"

#define MAX_RULES    100
#define MAX_PATTERNS 500 /* of one rule */
/* Steps of one search, so that no pattern can hold up a mail. */
#define STEP_LIMIT "(*LIMIT_MATCH=100000)"

struct parsing {
	const char *name;
	unsigned line;
	struct policy *policy;
	struct policy_rule *rule; /* of the section; NULL before the first */
};

static bool parse_line(struct parsing *parsing, char *line, GError **err);

static void rule_free(void *data)
{
	struct policy_rule *rule = data;
	g_free(rule->name);
	g_free(rule->says);
	g_ptr_array_unref(rule->patterns);
	g_free(rule);
}

void policy_free(struct policy *policy)
{
	if (policy == NULL)
		return;
	g_ptr_array_unref(policy->hosts);
	g_ptr_array_unref(policy->rules);
	g_free(policy);
}

struct policy *policy_load(const char *path, GError **err)
{
	g_autofree char *text = NULL;
	gsize len = 0;
	g_autoptr(GError) failure = NULL;
	if (!g_file_get_contents(path, &text, &len, &failure)) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"could not read the policy \"%s\": %s", path, failure->message);
		return NULL;
	}
	return policy_parse(path, text, err);
}

static bool refuse(const struct parsing *parsing, const char *what, const char *which,
	GError **err)
{
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "%s:%u: %s \"%s\"", parsing->name,
		parsing->line, what, which);
	return false;
}

/* A rule that has come to its end. */
static bool check_rule(const struct parsing *parsing, GError **err)
{
	const struct policy_rule *rule = parsing->rule;
	if (rule == NULL)
		return true;
	if (rule->says == NULL)
		return refuse(
			parsing, "no \"says =\" in the rule before:", rule->name, err);
	return rule->patterns->len > 0 ||
	       refuse(parsing, "no \"text =\" in the rule before:", rule->name, err);
}

struct policy *policy_parse(const char *name, const char *text, GError **err)
{
	if (strlen(text) > LIMIT_INI_BYTES || !g_utf8_validate(text, -1, NULL)) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"%s:1: it is too long or not in UTF-8", name);
		return NULL;
	}
	AUTO(policy) policy = g_new0(struct policy, 1);
	policy->hosts = g_ptr_array_new_with_free_func(g_free);
	policy->rules = g_ptr_array_new_with_free_func(rule_free);
	struct parsing parsing = {name, 0, policy, NULL};
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	for (size_t i = 0; lines[i] != NULL; i++) {
		parsing.line++;
		if (!parse_line(&parsing, g_strstrip(lines[i]), err))
			return NULL;
	}
	return check_rule(&parsing, err) ? g_steal_pointer(&policy) : NULL;
}

/* --- lines ------------------------------------------------------------------------ */

static bool begin_rule(struct parsing *parsing, const char *line, GError **err)
{
	static const char letters[] = G_CSET_a_2_z "_";
	size_t len = strspn(line + 1, letters);
	if (!check_rule(parsing, err))
		return false;
	if (len == 0 || strcmp(line + 1 + len, "]") != 0)
		return refuse(parsing, "a rule is written [name]:", line, err);
	if (parsing->policy->rules->len >= MAX_RULES)
		return refuse(parsing, "too many rules, from here:", line, err);
	struct policy_rule *rule = g_new0(struct policy_rule, 1);
	rule->name = g_strndup(line + 1, len);
	rule->patterns = g_ptr_array_new_with_free_func((GDestroyNotify)g_regex_unref);
	g_ptr_array_add(parsing->policy->rules, rule);
	parsing->rule = rule;
	return true;
}

static bool add_pattern(struct parsing *parsing, const char *pattern, GError **err)
{
	g_autoptr(GError) failure = NULL;
	g_autofree char *limited = g_strconcat(STEP_LIMIT, pattern, NULL);
	GPtrArray *patterns = parsing->rule->patterns;
	if (pattern[0] == '\0' || patterns->len >= MAX_PATTERNS)
		return refuse(parsing, "an empty pattern, or too many:", pattern, err);
	GRegex *regex =
		g_regex_new(limited, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, &failure);
	if (regex == NULL)
		return refuse(parsing, "not a pattern:", pattern, err);
	g_ptr_array_add(patterns, regex);
	return true;
}

static bool set_of_rule(
	struct parsing *parsing, const char *key, const char *value, GError **err)
{
	struct policy_rule *rule = parsing->rule;
	if (strcmp(key, "text") == 0)
		return add_pattern(parsing, value, err);
	if (strcmp(key, "says") == 0) {
		g_free(rule->says);
		rule->says = g_strdup(value);
		return value[0] != '\0' || refuse(parsing, "nothing said in", key, err);
	}
	if (strcmp(key, "unless") != 0)
		return refuse(
			parsing, "a rule has says, unless and text, not", key, err);
	if (strcmp(value, "delivered") == 0)
		rule->unless = POLICY_DELIVERED;
	else if (strcmp(value, "granted") == 0)
		rule->unless = POLICY_GRANTED;
	else
		return refuse(
			parsing, "unless takes delivered or granted, not", value, err);
	return true;
}

static bool set_of_policy(
	struct parsing *parsing, const char *key, const char *value, GError **err)
{
	struct policy *policy = parsing->policy;
	if (strcmp(key, "contacts") == 0) {
		policy->no_contacts = strcmp(value, "none") == 0;
		return policy->no_contacts || strcmp(value, "any") == 0 ||
		       refuse(parsing, "contacts takes none or any, not", value, err);
	}
	if (strcmp(key, "hosts") != 0)
		return refuse(parsing, "unknown setting", key, err);
	g_auto(GStrv) hosts = g_strsplit_set(value, ", \t", MAX_PATTERNS);
	for (size_t i = 0; hosts[i] != NULL; i++) {
		if (hosts[i][0] != '\0')
			g_ptr_array_add(policy->hosts, g_ascii_strdown(hosts[i], -1));
	}
	return policy->hosts->len > 0 || refuse(parsing, "no host in", key, err);
}

static bool parse_line(struct parsing *parsing, char *line, GError **err)
{
	if (line[0] == '\0' || line[0] == '#')
		return true;
	if (line[0] == '[')
		return begin_rule(parsing, line, err);
	char *value = strchr(line, '=');
	if (value == NULL)
		return refuse(parsing, "neither [rule] nor key = value:", line, err);
	*value++ = '\0';
	const char *key = g_strchomp(line);
	value = g_strchug(value);
	return parsing->rule != NULL ? set_of_rule(parsing, key, value, err)
	                             : set_of_policy(parsing, key, value, err);
}
