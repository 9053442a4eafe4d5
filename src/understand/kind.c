#include "understand/kind.h"

#include <string.h>

#include "understand/kind_words.h"

#define MAX_START 4000 /* bytes of a text searched for the words of a machine */

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
static bool has_bounce_body(
	const struct message *message, const struct understand_options *options);
static bool is_complaint(
	const struct message *message, const struct understand_options *options);
static bool is_auto_replied(
	const struct message *message, const struct understand_options *options);
static bool has_away_subject(
	const struct message *message, const struct understand_options *options);
static bool has_receipt_words(
	const struct message *message, const struct understand_options *options);
static bool has_weak_away_subject(
	const struct message *message, const struct understand_options *options);
static bool is_challenge(
	const struct message *message, const struct understand_options *options);
static bool is_relayed_person(
	const struct message *message, const struct understand_options *options);
static bool is_to_own_list(
	const struct message *message, const struct understand_options *options);
static bool is_marketplace(
	const struct message *message, const struct understand_options *options);
static bool is_vendor_auto(
	const struct message *message, const struct understand_options *options);
static bool is_marked_spam(
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
	{"the words of a bounce", MAIL_KIND_BOUNCE, has_bounce_body},
	{"the subject of a complaint", MAIL_KIND_BOUNCE, is_complaint},
	{"the words of a read receipt", MAIL_KIND_AUTO_REPLY, has_receipt_words},
	{"asks to prove that a person wrote", MAIL_KIND_AUTO_REPLY, is_challenge},
	{"marked as an automatic reply", MAIL_KIND_AUTO_REPLY, is_auto_replied},
	{"the subject of an automatic reply", MAIL_KIND_AUTO_REPLY, has_away_subject},
	{"a note of absence", MAIL_KIND_AUTO_REPLY, has_weak_away_subject},
	{"a person behind a trusted relay", MAIL_KIND_BUYER, is_relayed_person},
	{"a person writing to our own list address", MAIL_KIND_BUYER, is_to_own_list},
	{"a marketplace's notice", MAIL_KIND_PLATFORM, is_marketplace},
	{"marked as spam by the server", MAIL_KIND_MAILING_LIST, is_marked_spam},
	{"a mailing list or newsletter", MAIL_KIND_MAILING_LIST, is_list},
	{"marked as bulk", MAIL_KIND_MAILING_LIST, is_bulk},
	{"a header of automatic mail", MAIL_KIND_AUTO_REPLY, is_vendor_auto},
	{"marked as written by a machine", MAIL_KIND_AUTO_REPLY, is_auto_generated},
	{"a null return path", MAIL_KIND_AUTO_REPLY, has_null_path},
	{"from an address that takes no answers", MAIL_KIND_AUTO_REPLY, is_no_reply},
	{"nothing in it", MAIL_KIND_UNREADABLE, is_empty},
};

static bool has_machine_sign(const struct message *message);
static bool is_called_mail_system(const struct message *message);
static bool is_answer(const struct message *message);
static char *small_start(const char *text);
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
	if (message->signs.failed_recipients != NULL)
		return true;
	/* a loose report; one that a person passes on is not a bounce */
	if (message->delivery_status != NULL &&
		(has_machine_sign(message) || !is_answer(message)))
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
	static const char *const names[] = {"mailer-daemon", "mailer_daemon",
		"mailer.daemon", "mailerdaemon", "maildaemon", "mail-daemon",
		"mail_daemon", "mdaemon"};
	g_autofree char *local = local_part(message);
	if (begins_any(local, names, G_N_ELEMENTS(names)))
		return true;
	bool is_postmaster = (g_str_has_prefix(local, "postmaster") &&
				     local[strlen("postmaster")] != '.') ||
	                     g_str_has_prefix(local, "post_master");
	/* postmasters are people, too, and go on holiday */
	return is_postmaster && !has_away_subject(message, options) &&
	       (has_machine_sign(message) || !is_answer(message));
}

/* A bounce sent from some other name; a person does forward one, so a sign is needed.
 */
static bool is_undeliverable(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	g_autofree char *subject = g_utf8_strdown(message->subject, -1);
	if (!kind_words_begin(KIND_WORDS_BOUNCE_SUBJECT, g_strchug(subject)))
		return false;
	if (has_machine_sign(message) || is_called_mail_system(message) ||
		message->signs.report_type != NULL)
		return true;
	g_autofree char *text = small_start(message->text);
	return kind_words_find(KIND_WORDS_BOUNCE_PROOF, text) != NULL;
}

/* Without a telling subject, the mail has to look like a server's in two other ways. */
static bool has_bounce_body(
	const struct message *message, const struct understand_options *options)
{
	if (!is_called_mail_system(message) && !has_null_path(message, options))
		return false;
	if (has_away_subject(message, options))
		return false;
	g_autofree char *text = small_start(message->text);
	return kind_words_find(KIND_WORDS_BOUNCE_BODY, text) != NULL;
}

/* Complaints come as reports (RFC 5965), but from some providers as plain mails. */
static bool is_complaint(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	static const char *const senders[] = {"abuse", "complaint", "fbl", "feedback",
		"scomp", "staff", "arf", "spam", "junk"};
	g_autofree char *subject = g_utf8_strdown(message->subject, -1);
	g_autofree char *local = local_part(message);
	return kind_words_begin(KIND_WORDS_COMPLAINT_SUBJECT, g_strchug(subject)) &&
	       (has_machine_sign(message) ||
		       begins_any(local, senders, G_N_ELEMENTS(senders)));
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

/*
 * A person may answer an automatic reply of ours, or ask whether it is one: "Re:" in
 * front, or a question, needs a sign or the words of absence.
 */
static bool has_away_subject(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	g_autofree char *subject = plain_subject(message->subject);
	if (!kind_words_begin(KIND_WORDS_AWAY_SUBJECT, subject))
		return false;
	if (has_machine_sign(message))
		return true;
	g_autofree char *text = small_start(message->text);
	bool speaks = is_answer(message) || strchr(text, '?') != NULL;
	return !speaks || (message->quoted[0] == '\0' &&
				  kind_words_find(KIND_WORDS_AWAY_BODY, text) != NULL);
}

static bool has_weak_away_subject(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	g_autofree char *subject = g_utf8_strdown(message->subject, -1);
	if (!kind_words_begin(KIND_WORDS_AWAY_WEAK_SUBJECT, g_strchug(subject)))
		return false;
	if (has_machine_sign(message))
		return true;
	g_autofree char *text = small_start(message->text);
	return kind_words_find(KIND_WORDS_AWAY_BODY, text) != NULL;
}

static bool has_receipt_words(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	g_autofree char *subject = g_utf8_strdown(message->subject, -1);
	if (!kind_words_begin(KIND_WORDS_RECEIPT_SUBJECT, g_strchug(subject)))
		return false;
	if (message->signs.report_type != NULL || has_machine_sign(message))
		return true;
	g_autofree char *text = small_start(message->text);
	return kind_words_find(KIND_WORDS_RECEIPT_BODY, text) != NULL;
}

/* It asks us to click or to answer before it lets our mail through. */
static bool is_challenge(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	static const char *const domains[] = {"spamarrest.com", "boxbe.com",
		"bluebottle.com", "mailinblack.com", "choicemail.com", "qurb.com",
		"0spam.com", "sendio.com", "vanquish.com", "mailblocks.com"};
	const char *domain = domain_of(message->from->addr);
	for (size_t i = 0; i < G_N_ELEMENTS(domains); i++) {
		if (is_domain_or_below(domain, domains[i]))
			return true;
	}
	g_autofree char *subject = g_utf8_strdown(message->subject, -1);
	bool asks = kind_words_find(KIND_WORDS_CHALLENGE_SUBJECT, subject) != NULL;
	if (!asks && !has_machine_sign(message))
		return false;
	g_autofree char *text = small_start(message->text);
	return kind_words_find(KIND_WORDS_CHALLENGE_BODY, text) != NULL;
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

/*
 * A shop whose address is a group (support@shop.example as a list) gets all its mail
 * through that list; its List-Id is the address with a dot for the '@'.
 */
static bool is_to_own_list(
	const struct message *message, const struct understand_options *options)
{
	if (message->signs.list_id == NULL || options->own_addresses == NULL ||
		is_auto_generated(message, options) ||
		has_null_path(message, options) || is_no_reply(message, options) ||
		is_forged(message))
		return false;
	g_autofree char *list = g_ascii_strdown(message->signs.list_id, -1);
	for (guint i = 0; i < options->own_addresses->len; i++) {
		g_autofree char *own = address_key(options->own_addresses->pdata[i]);
		g_strdelimit(own, "@", '.');
		g_autofree char *wanted = g_strdup_printf("<%s>", own);
		if (own[0] != '\0' && strstr(list, wanted) != NULL)
			return true;
	}
	return false;
}

/* The filter's word stands only against who never had a mail of us. */
static bool is_marked_spam(
	const struct message *message, const struct understand_options *options)
{
	(void)options;
	return message->signs.is_spam && message->in_reply_to[0] == '\0';
}

static bool is_marketplace(
	const struct message *message, const struct understand_options *options)
{
	static const char *const domains[] = {"aliexpress.com", "aliexpress.us",
		"aliexpress.ru", "alibaba.com", "alibaba-inc.com", "alipay.com",
		"cainiao.com"};
	const char *domain = domain_of(message->from->addr);
	static const char *const senders[] = {"transaction", "notice", "notification",
		"order", "dispute", "system", "aliexpress", "logistics"};
	g_autofree char *local = local_part(message);
	bool machine = begins_any(local, senders, G_N_ELEMENTS(senders)) ||
	               is_auto_generated(message, options) ||
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

/* A header that people's mail programs do not write. */
static bool has_machine_sign(const struct message *message)
{
	return has_null_path(message, NULL) || is_auto_generated(message, NULL) ||
	       message->signs.has_vendor_header || message->signs.suppresses_replies ||
	       precedence_is(message, "auto_reply") || precedence_is(message, "junk");
}

static bool is_called_mail_system(const struct message *message)
{
	g_autofree char *name = g_utf8_strdown(message->from->name, -1);
	if (kind_words_begin(KIND_WORDS_BOUNCE_SENDER, name))
		return true;
	static const char *const locals[] = {"mail-delivery", "maildelivery",
		"mail_delivery", "delivery-failure", "bounce", "mailsystem",
		"mail-system", "sysadmin", "root", "daemon", "administrator"};
	g_autofree char *local = local_part(message);
	return begins_any(local, locals, G_N_ELEMENTS(locals));
}

/* Whether the subject says that it answers or passes on another mail. */
static bool is_answer(const struct message *message)
{
	g_autofree char *small = g_utf8_strdown(message->subject, -1);
	g_autofree char *plain = plain_subject(message->subject);
	return strcmp(g_strchug(small), plain) != 0;
}

/* The first bytes in small letters: what a machine has to say it says at once. */
static char *small_start(const char *text)
{
	size_t len = strnlen(text, MAX_START);
	while (len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80)
		len--;
	return g_utf8_strdown(text, (gssize)len);
}

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
