#include "orders/notice_rules.h"

#include <string.h>

#include "base/error.h"
#include "base/limits.h"

#define MAX_RULES 500
/* Steps of one search, so that no pattern can hold up the mail. */
#define STEP_LIMIT "(*LIMIT_MATCH=100000)"

/* A pattern that tells an event. */
struct rule {
	enum order_notice_event event;
	bool in_body;
	GRegex *regex;
};

struct notice_rules {
	GPtrArray *domains; /* of char *, small letters */
	GRegex *order;
	GRegex *tracking; /* NULL: none; so for amount */
	GRegex *amount;
	GPtrArray *rules; /* of struct rule */
};

struct parsing {
	const char *name;
	unsigned line;
	int event; /* of the section; -1 before the first */
	struct notice_rules *rules;
};

static bool parse_line(struct parsing *parsing, char *line, GError **err);
static bool is_authentic(const struct notice_rules *rules, const char *authserv,
	const struct message *message);
static bool is_of_domains(const struct notice_rules *rules, const char *domain);
static bool is_at_or_below(const char *domain, const char *above);
static char *without_quoted(const char *text);

const char *order_notice_name(enum order_notice_event event)
{
#define ORDER_NOTICE_TEXT(name, text) [name] = text,
	static const char *const names[] = {ORDER_NOTICE_LIST(ORDER_NOTICE_TEXT)};
#undef ORDER_NOTICE_TEXT
	return names[event];
}

void order_notice_clear(struct order_notice *notice)
{
	g_free(notice->number);
	g_free(notice->tracking);
	g_free(notice->currency);
	*notice = (struct order_notice){0};
}

static void rule_free(void *data)
{
	struct rule *rule = data;
	g_regex_unref(rule->regex);
	g_free(rule);
}

void notice_rules_free(struct notice_rules *rules)
{
	if (rules == NULL)
		return;
	g_ptr_array_unref(rules->domains);
	g_ptr_array_unref(rules->rules);
	g_clear_pointer(&rules->order, g_regex_unref);
	g_clear_pointer(&rules->tracking, g_regex_unref);
	g_clear_pointer(&rules->amount, g_regex_unref);
	g_free(rules);
}

/* --- the file --------------------------------------------------------------------- */

struct notice_rules *notice_rules_load(const char *path, GError **err)
{
	g_autofree char *text = NULL;
	gsize len = 0;
	g_autoptr(GError) failure = NULL;
	if (!g_file_get_contents(path, &text, &len, &failure)) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"could not read the marketplace rules \"%s\": %s", path,
			failure->message);
		return NULL;
	}
	return notice_rules_parse(path, text, err);
}

static bool check_whole(struct parsing *parsing, GError **err)
{
	const char *lacks = NULL;
	if (parsing->rules->domains->len == 0)
		lacks = "\"from =\" with the marketplace's domains";
	else if (parsing->rules->order == NULL)
		lacks = "\"order =\" with the pattern of an order number";
	else if (parsing->rules->rules->len == 0)
		lacks = "an event, such as [shipped] with \"subject =\"";
	if (lacks != NULL)
		g_set_error(err, REPLYD_ERROR, ERR_INPUT, "%s:%u: it lacks %s",
			parsing->name, MAX(parsing->line, 1), lacks);
	return lacks == NULL;
}

struct notice_rules *notice_rules_parse(
	const char *name, const char *text, GError **err)
{
	if (strlen(text) > LIMIT_INI_BYTES || !g_utf8_validate(text, -1, NULL)) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"%s:1: it is too long or not in UTF-8", name);
		return NULL;
	}
	AUTO(notice_rules) rules = g_new0(struct notice_rules, 1);
	rules->domains = g_ptr_array_new_with_free_func(g_free);
	rules->rules = g_ptr_array_new_with_free_func(rule_free);
	struct parsing parsing = {name, 0, -1, rules};
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	for (size_t i = 0; lines[i] != NULL; i++) {
		parsing.line++;
		if (!parse_line(&parsing, g_strstrip(lines[i]), err))
			return NULL;
	}
	return check_whole(&parsing, err) ? g_steal_pointer(&rules) : NULL;
}

static bool refuse(const struct parsing *parsing, const char *what, const char *which,
	GError **err)
{
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "%s:%u: %s \"%s\"", parsing->name,
		parsing->line, what, which);
	return false;
}

static bool parse_section(struct parsing *parsing, const char *line, GError **err)
{
	for (int event = 0; event < ORDER_NOTICE_COUNT; event++) {
		g_autofree char *section =
			g_strdup_printf("[%s]", order_notice_name(event));
		if (strcmp(line, section) == 0) {
			parsing->event = event;
			return true;
		}
	}
	return refuse(parsing, "no such event:", line, err);
}

/* With at least `groups` groups. */
static GRegex *compile(
	const struct parsing *parsing, const char *pattern, int groups, GError **err)
{
	g_autoptr(GError) failure = NULL;
	g_autofree char *limited = g_strconcat(STEP_LIMIT, pattern, NULL);
	g_autoptr(GRegex) regex = g_regex_new(limited,
		G_REGEX_CASELESS | G_REGEX_OPTIMIZE | G_REGEX_MULTILINE, 0, &failure);
	if (regex == NULL)
		refuse(parsing, "not a pattern:", pattern, err);
	else if (pattern[0] == '\0' || g_regex_get_capture_count(regex) < groups)
		refuse(parsing, "the pattern lacks a group ( ) or is empty:", pattern,
			err);
	else
		return g_steal_pointer(&regex);
	return NULL;
}

static bool add_rule(
	struct parsing *parsing, const char *key, const char *value, GError **err)
{
	bool in_body = strcmp(key, "body") == 0;
	if (!in_body && strcmp(key, "subject") != 0)
		return refuse(parsing, "an event has subject and body, not", key, err);
	if (parsing->rules->rules->len >= MAX_RULES)
		return refuse(parsing, "too many patterns, from here:", value, err);
	GRegex *regex = compile(parsing, value, 0, err);
	if (regex == NULL)
		return false;
	struct rule *rule = g_new0(struct rule, 1);
	*rule = (struct rule){(enum order_notice_event)parsing->event, in_body, regex};
	g_ptr_array_add(parsing->rules->rules, rule);
	return true;
}

static bool set_global(
	struct parsing *parsing, const char *key, const char *value, GError **err)
{
	struct notice_rules *rules = parsing->rules;
	if (strcmp(key, "from") == 0) {
		g_auto(GStrv) domains = g_strsplit_set(value, ", \t", MAX_RULES);
		for (size_t i = 0; domains[i] != NULL; i++) {
			if (domains[i][0] != '\0')
				g_ptr_array_add(rules->domains,
					g_ascii_strdown(domains[i], -1));
		}
		return true;
	}
	const struct {
		const char *key;
		GRegex **to;
		int groups;
	} patterns[] = {
		{"order", &rules->order, 1},
		{"tracking", &rules->tracking, 1},
		{"amount", &rules->amount, 2},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(patterns); i++) {
		if (strcmp(key, patterns[i].key) != 0)
			continue;
		g_clear_pointer(patterns[i].to, g_regex_unref);
		*patterns[i].to = compile(parsing, value, patterns[i].groups, err);
		return *patterns[i].to != NULL;
	}
	return refuse(parsing, "unknown setting", key, err);
}

static bool parse_line(struct parsing *parsing, char *line, GError **err)
{
	if (line[0] == '\0' || line[0] == '#')
		return true;
	if (line[0] == '[')
		return parse_section(parsing, line, err);
	char *equals = strchr(line, '=');
	if (equals == NULL)
		return refuse(parsing, "neither [event] nor key = value:", line, err);
	*equals = '\0';
	const char *key = g_strstrip(line);
	const char *value = g_strstrip(equals + 1);
	return parsing->event < 0 ? set_global(parsing, key, value, err)
	                          : add_rule(parsing, key, value, err);
}

/* --- a mail ----------------------------------------------------------------------- */

/* The group of that name, or the first one; "" when the pattern does not fit. */
static char *find_in(const GRegex *regex, const char *text, const char *group)
{
	g_autoptr(GMatchInfo) match = NULL;
	if (regex == NULL || !g_regex_match(regex, text, 0, &match))
		return g_strdup("");
	char *found = group != NULL ? g_match_info_fetch_named(match, group)
	                            : g_match_info_fetch(match, 1);
	return found != NULL ? g_strstrip(found) : g_strdup("");
}

static char *find_in_both(
	const GRegex *regex, const char *subject, const char *body, const char *group)
{
	char *found = find_in(regex, subject, group);
	if (found[0] != '\0')
		return found;
	g_free(found);
	return find_in(regex, body, group);
}

static const struct rule *find_rule(
	const struct notice_rules *rules, const char *subject, const char *body)
{
	for (guint i = 0; i < rules->rules->len; i++) {
		const struct rule *rule = rules->rules->pdata[i];
		const char *text = rule->in_body ? body : subject;
		if (g_regex_match(rule->regex, text, 0, NULL))
			return rule;
	}
	return NULL;
}

static char *start_of(const char *text)
{
	size_t len = strnlen(text, LIMIT_UNDERSTAND_BYTES);
	while (len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80)
		len--;
	return g_strndup(text, len);
}

bool notice_rules_read(const struct notice_rules *rules, const char *authserv,
	const struct message *message, struct order_notice *out_notice)
{
	const char *at = strrchr(message->from->addr, '@');
	if (at == NULL || !is_of_domains(rules, at + 1))
		return false;
	g_autofree char *body = start_of(message->text);
	const struct rule *rule = find_rule(rules, message->subject, body);
	if (rule == NULL)
		return false;
	g_autofree char *number =
		find_in_both(rules->order, message->subject, body, NULL);
	if (number[0] == '\0')
		return false;
	g_autofree char *value = find_in(rules->amount, body, "value");
	*out_notice = (struct order_notice){
		.event = rule->event,
		.number = g_steal_pointer(&number),
		.tracking = find_in_both(rules->tracking, message->subject, body, NULL),
		.currency = find_in(rules->amount, body, "currency"),
		.amount = value[0] != '\0' ? g_ascii_strtod(value, NULL) : -1,
		.is_authentic = is_authentic(rules, authserv, message),
	};
	return true;
}

/* --- who sent it ------------------------------------------------------------------ */

/* The value of "header.d=" or the like in a clause; "" when it is not there. */
static char *property(const char *clause, const char *name)
{
	const char *at = strstr(clause, name);
	if (at == NULL)
		return g_strdup("");
	at += strlen(name);
	if (*at == '@')
		at++;
	return g_strndup(at, strcspn(at, " \t;"));
}

static bool clause_proves(const struct notice_rules *rules, const char *clause)
{
	static const struct {
		const char *result;
		const char *property;
	} proofs[] = {
		{"dmarc=pass", "header.from="},
		{"dkim=pass", "header.d="},
		{"dkim=pass", "header.i=@"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(proofs); i++) {
		size_t len = strlen(proofs[i].result);
		if (strncmp(clause, proofs[i].result, len) != 0 ||
			g_ascii_isalnum(clause[len]))
			continue;
		g_autofree char *domain = property(clause, proofs[i].property);
		if (domain[0] != '\0' && is_of_domains(rules, domain))
			return true;
	}
	return false;
}

static bool is_authentic(const struct notice_rules *rules, const char *authserv,
	const struct message *message)
{
	g_autofree char *bare = without_quoted(message->auth_results);
	g_auto(GStrv) clauses = g_strsplit(bare, ";", MAX_RULES);
	if (authserv[0] == '\0' || clauses[0] == NULL)
		return false;
	char *server = g_strstrip(clauses[0]);
	server[strcspn(server, " \t")] = '\0'; /* a version may follow */
	if (!is_at_or_below(server, authserv) && !is_at_or_below(authserv, server))
		return false;
	for (size_t i = 1; clauses[i] != NULL; i++) {
		if (clause_proves(rules, g_strstrip(clauses[i])))
			return true;
	}
	return false;
}

static bool is_of_domains(const struct notice_rules *rules, const char *domain)
{
	for (guint i = 0; i < rules->domains->len; i++) {
		if (is_at_or_below(domain, rules->domains->pdata[i]))
			return true;
	}
	return false;
}

/* A name without a dot is above nothing: "com" is no server. */
static bool is_at_or_below(const char *domain, const char *above)
{
	size_t len = strlen(domain);
	size_t above_len = strlen(above);
	if (above_len == 0 || len < above_len ||
		g_ascii_strcasecmp(domain + len - above_len, above) != 0)
		return false;
	return len == above_len ||
	       (strchr(above, '.') != NULL && domain[len - above_len - 1] == '.');
}

/* In small letters, comments and quoted strings out: a sender writes into those. */
static char *without_quoted(const char *text)
{
	GString *bare = g_string_new(NULL);
	int depth = 0;
	bool quoted = false;
	for (const char *at = text; *at != '\0'; at++) {
		if (*at == '\\' && at[1] != '\0' && (quoted || depth > 0))
			at++;
		else if (*at == '"' && depth == 0)
			quoted = !quoted;
		else if (*at == '(' && !quoted)
			depth++;
		else if (*at == ')' && !quoted && depth > 0)
			depth--;
		else if (!quoted && depth == 0)
			g_string_append_c(bare, g_ascii_tolower(*at));
	}
	return g_string_free(bare, FALSE);
}
