#include "understand/kind.h"

#include <string.h>

typedef bool (*sign_test)(
	const struct message *message, const struct understand_options *options);

static bool is_own(
	const struct message *message, const struct understand_options *options);
static bool is_report(
	const struct message *message, const struct understand_options *options);
static bool is_read_receipt(
	const struct message *message, const struct understand_options *options);
static bool is_from_mail_system(
	const struct message *message, const struct understand_options *options);
static bool is_undeliverable(
	const struct message *message, const struct understand_options *options);
static bool is_auto_replied(
	const struct message *message, const struct understand_options *options);
static bool has_away_subject(
	const struct message *message, const struct understand_options *options);
static bool is_relayed_person(
	const struct message *message, const struct understand_options *options);
static bool is_marketplace(
	const struct message *message, const struct understand_options *options);
static bool is_vendor_auto(
	const struct message *message, const struct understand_options *options);
static bool is_list(
	const struct message *message, const struct understand_options *options);
static bool is_bulk(
	const struct message *message, const struct understand_options *options);
static bool is_auto_generated(
	const struct message *message, const struct understand_options *options);
static bool has_null_path(
	const struct message *message, const struct understand_options *options);
static bool is_no_reply(
	const struct message *message, const struct understand_options *options);
static bool is_empty(
	const struct message *message, const struct understand_options *options);

/* First fit wins. What stands above the relay's row is a machine's even there. */
static const struct {
	const char *name;
	enum mail_kind kind;
	sign_test test;
} rules[] = {
	{"from one of our own addresses", MAIL_KIND_OWN, is_own},
	{"a delivery or feedback report", MAIL_KIND_BOUNCE, is_report},
	{"a read receipt", MAIL_KIND_AUTO_REPLY, is_read_receipt},
	{"from the mail system", MAIL_KIND_BOUNCE, is_from_mail_system},
	{"the subject of a bounce", MAIL_KIND_BOUNCE, is_undeliverable},
	{"marked as an automatic reply", MAIL_KIND_AUTO_REPLY, is_auto_replied},
	{"the subject of an automatic reply", MAIL_KIND_AUTO_REPLY, has_away_subject},
	{"a person behind a trusted relay", MAIL_KIND_BUYER, is_relayed_person},
	{"a marketplace's notice", MAIL_KIND_PLATFORM, is_marketplace},
	{"a mailing list or newsletter", MAIL_KIND_MAILING_LIST, is_list},
	{"marked as bulk", MAIL_KIND_MAILING_LIST, is_bulk},
	{"a header of automatic mail", MAIL_KIND_AUTO_REPLY, is_vendor_auto},
	{"marked as written by a machine", MAIL_KIND_AUTO_REPLY, is_auto_generated},
	{"a null return path", MAIL_KIND_AUTO_REPLY, has_null_path},
	{"from an address that takes no answers", MAIL_KIND_AUTO_REPLY, is_no_reply},
	{"nothing in it", MAIL_KIND_UNREADABLE, is_empty},
};

static bool begins_any(const char *text, const char *const *beginnings, size_t count);
static char *local_part(const struct message *message);
static const char *domain_of(const char *addr);
static bool is_domain_or_below(const char *domain, const char *above);
static bool is_forged(const struct message *message);
static char *plain_subject(const char *subject);
static bool is_blank(const char *text);

enum mail_kind kind_of(const struct message *message,
	const struct understand_options *options, const char **out_rule)
{
	for (size_t i = 0; i < G_N_ELEMENTS(rules); i++) {
		if (!rules[i].test(message, options))
			continue;
		if (out_rule != NULL)
			*out_rule = rules[i].name;
		return rules[i].kind;
	}
	if (out_rule != NULL)
		*out_rule = "no sign of a machine";
	return MAIL_KIND_BUYER;
}

/* --- ours ------------------------------------------------------------------------- */

static bool is_own(
	const struct message *message, const struct understand_options *options)
{
	if (options->own_addresses == NULL || message->from->addr[0] == '\0')
		return false;
	g_autofree char *from = address_key(message->from->addr);
	for (guint i = 0; i < options->own_addresses->len; i++) {
		g_autofree char *own = address_key(options->own_addresses->pdata[i]);
		if (strcmp(from, own) == 0)
			return true;
	}
	return false;
}

/* --- reports ---------------------------------------------------------------------- */

static bool is_report(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	const char *type = message->signs.report_type;
	if (message->delivery_status != NULL ||
		message->signs.failed_recipients != NULL)
		return true;
	return type != NULL &&
	       (g_ascii_strcasecmp(type, "delivery-status") == 0 ||
		       g_ascii_strcasecmp(type, "feedback-report") == 0);
}

static bool is_read_receipt(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	const char *type = message->signs.report_type;
	return type != NULL &&
	       g_ascii_strcasecmp(type, "disposition-notification") == 0;
}

static bool is_from_mail_system(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	static const char *const names[] = {"mailer-daemon", "mailer_daemon",
		"mailerdaemon", "maildaemon", "mail-daemon", "postmaster"};
	g_autofree char *local = local_part(message);
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		if (strcmp(local, names[i]) == 0)
			return true;
	}
	return false;
}

/* A bounce sent from some other name; a person does forward one, so a sign is needed.
 */
static bool is_undeliverable(
	const struct message *message, const struct understand_options *options)
{
	static const char *const beginnings[] = {
		"undeliverable",
		"undelivered mail",
		"undelivered message",
		"delivery status notification",
		"delivery notification",
		"delivery failure",
		"delivery has failed",
		"mail delivery failed",
		"mail delivery failure",
		"mail delivery system",
		"mail system error",
		"returned mail",
		"returned to sender",
		"failure notice",
		"message undeliverable",
		"non delivery",
		"non-delivery",
		"nondeliverable mail",
		"warning: could not send message",
		"warning: message",
		"unzustellbar",
		"unzustellbare nachricht",
		"mensaje no entregado",
		"non remis",
		"não entregue",
		"недоставленное сообщение",
		"来自qq.com的退信",
		"系统退信",
	};
	bool machine = has_null_path(message, options) ||
	               is_auto_generated(message, options) ||
	               message->signs.has_vendor_header;
	if (!machine)
		return false;
	g_autofree char *subject = plain_subject(message->subject);
	return begins_any(subject, beginnings, G_N_ELEMENTS(beginnings));
}

/* --- automatic replies ------------------------------------------------------------ */

/* The first word of Auto-Submitted, parameters and comments cut off. */
static bool submitted_is(const struct message *message, const char *wanted)
{
	const char *value = message->signs.auto_submitted;
	if (value == NULL)
		return false;
	value += strspn(value, " \t");
	size_t len = strcspn(value, " \t;(");
	return len == strlen(wanted) && g_ascii_strncasecmp(value, wanted, len) == 0;
}

static bool precedence_is(const struct message *message, const char *wanted)
{
	g_autofree char *value = g_strdup(
		message->signs.precedence == NULL ? "" : message->signs.precedence);
	return g_ascii_strcasecmp(g_strstrip(value), wanted) == 0;
}

static bool is_auto_replied(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	return submitted_is(message, "auto-replied") ||
	       submitted_is(message, "auto-notified") ||
	       precedence_is(message, "auto_reply");
}

static bool has_away_subject(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	static const char *const beginnings[] = {
		/* en */
		"automatic reply",
		"automated reply",
		"automated response",
		"automatic response",
		"auto reply",
		"auto-reply",
		"autoreply",
		"auto response",
		"auto-response",
		"autoresponse",
		"auto:",
		"out of office",
		"out of the office",
		"out-of-office",
		"ooo:",
		"vacation reply",
		"vacation response",
		"away from the office",
		"away from my mail",
		"i am out of the office",
		"i'm out of the office",
		/* the languages of the shops' buyers */
		"automatische antwort",
		"abwesenheitsnotiz",
		"automatische empfangsbestätigung",
		"réponse automatique",
		"absence du bureau",
		"message d'absence",
		"respuesta automática",
		"fuera de la oficina",
		"fuera de oficina",
		"resposta automática",
		"fora do escritório",
		"risposta automatica",
		"fuori sede",
		"fuori ufficio",
		"automatisch antwoord",
		"afwezigheidsbericht",
		"automatyczna odpowiedź",
		"odpowiedź automatyczna",
		"autoodpowiedź",
		"poza biurem",
		"autosvar",
		"автоматический ответ",
		"автоответ",
		"автоматична відповідь",
		"otomatik yanıt",
		"ofis dışında",
		"自动回复",
		"自動回覆",
		"自動返信",
	};
	g_autofree char *subject = plain_subject(message->subject);
	return begins_any(subject, beginnings, G_N_ELEMENTS(beginnings));
}

static bool is_vendor_auto(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	return message->signs.has_vendor_header;
}

static bool is_auto_generated(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	return message->signs.auto_submitted != NULL && !submitted_is(message, "no") &&
	       !is_blank(message->signs.auto_submitted);
}

static bool has_null_path(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	return message->signs.return_path != NULL &&
	       message->signs.return_path[0] == '\0';
}

static bool is_no_reply(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	static const char *const beginnings[] = {"noreply", "no-reply", "no_reply",
		"no.reply", "donotreply", "do-not-reply", "do_not_reply",
		"do.not.reply", "dontreply", "nao-responda", "naoresponda",
		"nepasrepondre", "ne-pas-repondre", "nicht-antworten"};
	g_autofree char *local = local_part(message);
	return begins_any(local, beginnings, G_N_ELEMENTS(beginnings));
}

/* --- relays, marketplaces, lists -------------------------------------------------- */

static bool is_relayed_person(
	const struct message *message, const struct understand_options *options)
{
	if (options->trusted_relays == NULL || is_forged(message))
		return false;
	const char *domain = domain_of(message->from->addr);
	for (guint i = 0; i < options->trusted_relays->len; i++) {
		if (is_domain_or_below(domain, options->trusted_relays->pdata[i]))
			return true;
	}
	return false;
}

static bool is_marketplace(
	const struct message *message, const struct understand_options *options)
{
	static const char *const domains[] = {"aliexpress.com", "aliexpress.us",
		"aliexpress.ru", "alibaba.com", "alibaba-inc.com", "alipay.com",
		"cainiao.com"};
	const char *domain = domain_of(message->from->addr);
	bool machine = is_auto_generated(message, options) ||
	               is_no_reply(message, options) || is_list(message, options) ||
	               is_bulk(message, options) || has_null_path(message, options);
	for (size_t i = 0; machine && i < G_N_ELEMENTS(domains); i++) {
		if (is_domain_or_below(domain, domains[i]))
			return true;
	}
	return false;
}

static bool is_list(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	return message->signs.list_id != NULL || message->signs.has_list_header;
}

static bool is_bulk(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	return precedence_is(message, "bulk") || precedence_is(message, "list") ||
	       precedence_is(message, "junk");
}

/* A mail too large to fetch is not empty: only its header is here. */
static bool is_empty(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	return is_blank(message->text) && is_blank(message->subject) &&
	       message->attachments->len == 0 &&
	       (message->defects & bit(DEFECT_TOO_LARGE)) == 0;
}

/* --- helpers ---------------------------------------------------------------------- */

static bool begins_any(const char *text, const char *const *beginnings, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (g_str_has_prefix(text, beginnings[i]))
			return true;
	}
	return false;
}

/* In small letters. */
static char *local_part(const struct message *message)
{
	const char *addr = message->from->addr;
	return g_ascii_strdown(addr, (gssize)strcspn(addr, "@"));
}

static const char *domain_of(const char *addr)
{
	const char *at = strrchr(addr, '@');
	return at == NULL ? "" : at + 1;
}

static bool is_domain_or_below(const char *domain, const char *above)
{
	size_t len = strlen(domain);
	size_t above_len = strlen(above);
	if (above_len == 0 || len < above_len ||
		g_ascii_strcasecmp(domain + len - above_len, above) != 0)
		return false;
	return len == above_len || domain[len - above_len - 1] == '.';
}

/* Only what the own server says counts; one that says nothing accuses nobody. */
static bool is_forged(const struct message *message)
{
	g_autofree char *results = g_ascii_strdown(message->auth_results, -1);
	if (strstr(results, "dmarc=fail") != NULL)
		return true;
	bool any_pass = strstr(results, "dmarc=pass") != NULL ||
	                strstr(results, "dkim=pass") != NULL ||
	                strstr(results, "spf=pass") != NULL;
	return !any_pass && strstr(results, "=fail") != NULL;
}

/* Small letters, without "Re:" and its like in front. */
static char *plain_subject(const char *subject)
{
	static const char *const prefixes[] = {
		"re:", "aw:", "sv:", "vs:", "antw:", "odp:", "rif:", "res:", "rv:",
		"fw:", "fwd:", "回复:", "答复:", "回复：", "答复："};
	g_autofree char *small = g_utf8_strdown(subject, -1);
	const char *at = small + strspn(small, " \t");
	for (size_t i = 0; i < G_N_ELEMENTS(prefixes);) {
		if (!g_str_has_prefix(at, prefixes[i])) {
			i++;
			continue;
		}
		at += strlen(prefixes[i]);
		at += strspn(at, " \t");
		i = 0;
	}
	return g_strdup(at);
}

static bool is_blank(const char *text)
{
	return text[strspn(text, " \t\r\n")] == '\0';
}
