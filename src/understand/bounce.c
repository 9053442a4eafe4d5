#include "understand/bounce.h"

#include <string.h>

#include "base/limits.h"

#define MAX_GROUPS   200 /* recipients of one report looked at */
#define MAX_FIELD    2000
#define MAX_SEARCHED (16 * 1024) /* bytes of a text looked at for words */

/* One recipient's group of fields of a message/delivery-status part. */
struct report {
	char *recipient;
	char *action;
	char *status;
	char *diagnostic;
};

static bool read_report(const char *text, struct report *out);
static bool read_group(char **lines, size_t *at, struct report *out);
static void take_field(struct report *report, const char *name, const char *value);
static bool is_failure(const struct report *report);
static void report_clear(struct report *report);
static void fill_from_report(struct bounce *bounce, const struct report *report);
static void fill_from_text(struct bounce *bounce, const struct message *message);
static char *bare_address(const char *value);
static char *find_address(const char *text);
static char *find_status(const char *text);
static const char *reason_of_status(const char *status);
static const char *reason_of_text(const char *text);
static char *find_message_id(const char *text);
static void set(char **field, char *value);

struct bounce *bounce_read(const struct message *message)
{
	struct bounce *bounce = bounce_new();
	struct report report = {0};
	if (message->delivery_status != NULL &&
		read_report(message->delivery_status, &report))
		fill_from_report(bounce, &report);
	report_clear(&report);
	fill_from_text(bounce, message);
	if (message->signs.report_type != NULL &&
		g_ascii_strcasecmp(message->signs.report_type, "feedback-report") == 0)
		set(&bounce->reason, g_strdup("complaint"));
	return bounce;
}

/* --- RFC 3464 --------------------------------------------------------------------- */

/* The first group about a recipient that failed, else the first about any. */
static bool read_report(const char *text, struct report *out)
{
	g_autofree char *plain = g_strndup(text, LIMIT_TEXT_BYTES);
	g_auto(GStrv) lines = g_strsplit(plain, "\n", MAX_GROUPS * 40);
	size_t at = 0;
	for (int groups = 0; lines[at] != NULL && groups < MAX_GROUPS; groups++) {
		struct report group = {0};
		if (!read_group(lines, &at, &group)) {
			report_clear(&group);
			continue;
		}
		if (out->recipient == NULL || is_failure(&group)) {
			report_clear(out);
			*out = group;
		} else {
			report_clear(&group);
		}
		if (is_failure(out))
			return true;
	}
	return out->recipient != NULL;
}

/* Lines up to a blank one; folded fields are joined. True when a recipient is named. */
static bool read_group(char **lines, size_t *at, struct report *out)
{
	g_autoptr(GString) field = g_string_new(NULL);
	for (bool more = true; more; (*at)++) {
		const char *line = lines[*at];
		more = line != NULL && g_strchug(g_strchomp(lines[*at]))[0] != '\0';
		bool folded = line != NULL && strchr(line, ':') == NULL;
		if (more && folded && field->len < MAX_FIELD) {
			g_string_append_printf(field, " %s", line);
			continue;
		}
		char *colon = strchr(field->str, ':');
		if (colon != NULL) {
			*colon = '\0';
			take_field(out, g_strstrip(field->str), g_strstrip(colon + 1));
		}
		g_string_assign(field, more ? line : "");
		if (line == NULL)
			return out->recipient != NULL;
	}
	return out->recipient != NULL;
}

static void take_field(struct report *report, const char *name, const char *value)
{
	if (g_ascii_strcasecmp(name, "Final-Recipient") == 0)
		set(&report->recipient, bare_address(value));
	else if (g_ascii_strcasecmp(name, "Original-Recipient") == 0) {
		if (report->recipient == NULL)
			report->recipient = bare_address(value);
	} else if (g_ascii_strcasecmp(name, "Action") == 0)
		set(&report->action, g_ascii_strdown(value, -1));
	else if (g_ascii_strcasecmp(name, "Status") == 0)
		set(&report->status, find_status(value));
	else if (g_ascii_strcasecmp(name, "Diagnostic-Code") == 0)
		set(&report->diagnostic, g_strdup(value));
}

static bool is_failure(const struct report *report)
{
	return report->action != NULL && g_str_has_prefix(report->action, "failed");
}

static void report_clear(struct report *report)
{
	g_free(report->recipient);
	g_free(report->action);
	g_free(report->status);
	g_free(report->diagnostic);
	*report = (struct report){0};
}

static void fill_from_report(struct bounce *bounce, const struct report *report)
{
	set(&bounce->recipient, g_strdup(report->recipient));
	if (report->status != NULL)
		set(&bounce->status, g_strdup(report->status));
	/* x.0.0 says nothing: what the other server answered may say more */
	bool vague = g_str_has_suffix(bounce->status, ".0.0");
	if (report->diagnostic != NULL && (bounce->status[0] == '\0' || vague)) {
		char *said = find_status(report->diagnostic);
		if (said != NULL)
			set(&bounce->status, said);
	}
	bounce->permanent = is_failure(report) && bounce->status[0] != '4';
	const char *reason = NULL;
	if (report->diagnostic != NULL)
		reason = reason_of_text(report->diagnostic);
	if (reason == NULL)
		reason = reason_of_status(bounce->status);
	set(&bounce->reason, g_strdup(reason));
}

/* --- reports without a machine part ----------------------------------------------- */

static void fill_from_text(struct bounce *bounce, const struct message *message)
{
	g_autofree char *all =
		g_strdup_printf("%.*s\n%.*s\n%.*s", MAX_SEARCHED, message->subject,
			MAX_SEARCHED, message->text, MAX_SEARCHED, message->quoted);
	if (bounce->recipient[0] == '\0' && message->signs.failed_recipients != NULL)
		set(&bounce->recipient, bare_address(message->signs.failed_recipients));
	if (bounce->recipient[0] == '\0')
		set(&bounce->recipient, find_address(message->text));
	if (bounce->status[0] == '\0') {
		set(&bounce->status, find_status(all));
		if (bounce->status == NULL)
			bounce->status = g_strdup("");
		bounce->permanent = bounce->status[0] == '5';
	}
	if (strcmp(bounce->reason, "other") == 0) {
		const char *reason = reason_of_text(all);
		if (reason == NULL)
			reason = reason_of_status(bounce->status);
		set(&bounce->reason, g_strdup(reason));
		/* a server that gives no code but says "no such user" means it */
		if (bounce->status[0] == '\0' && strcmp(reason, "other") != 0)
			bounce->permanent = strcmp(reason, "mailboxfull") != 0 &&
			                    strcmp(reason, "expired") != 0;
	}
	if (message->returned_message_id != NULL &&
		message->returned_message_id[0] != '\0')
		set(&bounce->original_message_id,
			g_strdup(message->returned_message_id));
	else if (message->in_reply_to[0] != '\0')
		set(&bounce->original_message_id, g_strdup(message->in_reply_to));
	else
		set(&bounce->original_message_id, find_message_id(all));
}

/* "rfc822; <ana@example.com>" is ana@example.com; the first of a list. */
static char *bare_address(const char *value)
{
	const char *semicolon = strchr(value, ';');
	if (semicolon != NULL)
		value = semicolon + 1;
	g_autofree char *first = g_strndup(value, strcspn(value, ",\r\n"));
	const char *at = first + strspn(first, " \t<");
	return g_strndup(at, strcspn(at, " \t>"));
}

/* The first <address> or bare one of a text, "" when there is none. */
static char *find_address(const char *text)
{
	static const char inside[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"0123456789._%+-=/";
	for (const char *at = text; (at = strchr(at, '@')) != NULL; at++) {
		const char *start = at;
		while (start > text && strchr(inside, start[-1]) != NULL)
			start--;
		size_t behind = strspn(at + 1, inside);
		while (behind > 0 && at[behind] == '.')
			behind--;
		bool has_dot = memchr(at + 1, '.', behind) != NULL;
		bool is_machine =
			g_ascii_strncasecmp(start, "mailer-daemon", 13) == 0 ||
			g_ascii_strncasecmp(start, "postmaster", 10) == 0;
		if (start < at && has_dot && !is_machine)
			return g_strndup(start, (size_t)(at - start) + 1 + behind);
	}
	return g_strdup("");
}

/* The first enhanced status code, like "5.1.1"; NULL when there is none. */
static char *find_status(const char *text)
{
	for (const char *at = text; *at != '\0'; at++) {
		bool starts =
			(*at == '2' || *at == '4' || *at == '5') && at[1] == '.' &&
			(at == text || (!g_ascii_isalnum(at[-1]) && at[-1] != '.'));
		if (!starts)
			continue;
		size_t subject = strspn(at + 2, "0123456789");
		if (subject < 1 || subject > 3 || at[2 + subject] != '.')
			continue;
		size_t detail = strspn(at + 3 + subject, "0123456789");
		char behind = at[3 + subject + detail];
		if (detail < 1 || detail > 3 || behind == '.' ||
			g_ascii_isalnum(behind))
			continue;
		return g_strndup(at, 3 + subject + detail);
	}
	return NULL;
}

static char *find_message_id(const char *text)
{
	g_autofree char *lower = g_ascii_strdown(text, -1);
	const char *field = strstr(lower, "message-id:");
	if (field == NULL)
		return g_strdup("");
	const char *at = text + (field - lower) + strlen("message-id:");
	at += strspn(at, " \t\r\n<");
	return g_strndup(at, strcspn(at, "> \t\r\n"));
}

/* --- why -------------------------------------------------------------------------- */

static const char *reason_of_status(const char *status)
{
	static const struct {
		const char *ending;
		const char *reason;
	} reasons[] = {
		{".1.1", "userunknown"},
		{".1.0", "userunknown"},
		{".1.2", "hostunknown"},
		{".1.3", "userunknown"},
		{".1.6", "userunknown"},
		{".1.10", "userunknown"},
		{".2.0", "other"},
		{".2.1", "suspended"},
		{".2.2", "mailboxfull"},
		{".2.3", "toobig"},
		{".3.4", "toobig"},
		{".4.1", "expired"},
		{".4.4", "hostunknown"},
		{".4.7", "expired"},
		{".7.1", "policy"},
		{".7.26", "policy"},
		{".7.28", "blocked"},
		{".7.606", "blocked"},
	};
	for (size_t i = 0; status[0] != '\0' && i < G_N_ELEMENTS(reasons); i++) {
		if (strcmp(status + 1, reasons[i].ending) == 0)
			return reasons[i].reason;
	}
	return g_str_has_prefix(status, "5.7.") ? "policy" : "other";
}

/* What servers write; the first that is found, so the particular stands first. */
static const char *reason_of_text(const char *text)
{
	static const struct {
		const char *words;
		const char *reason;
	} reasons[] = {
		{"mailbox full", "mailboxfull"},
		{"mailbox is full", "mailboxfull"},
		{"over quota", "mailboxfull"},
		{"overquota", "mailboxfull"},
		{"quota exceeded", "mailboxfull"},
		{"exceeded storage", "mailboxfull"},
		{"out of storage", "mailboxfull"},
		{"storage quota", "mailboxfull"},
		{"insufficient system storage", "mailboxfull"},
		{"user unknown", "userunknown"},
		{"unknown user", "userunknown"},
		{"no such user", "userunknown"},
		{"no mailbox here", "userunknown"},
		{"does not exist", "userunknown"},
		{"doesn't exist", "userunknown"},
		{"doesn't have a", "userunknown"},
		{"recipient not found", "userunknown"},
		{"invalid recipient", "userunknown"},
		{"recipient address rejected: undeliverable", "userunknown"},
		{"mailbox unavailable", "userunknown"},
		{"mailbox not found", "userunknown"},
		{"no such recipient", "userunknown"},
		{"unrouteable address", "userunknown"},
		{"address couldn't be found", "userunknown"},
		{"wasn't found at", "userunknown"},
		{"account disabled", "suspended"},
		{"account is disabled", "suspended"},
		{"account has been disabled", "suspended"},
		{"mailbox disabled", "suspended"},
		{"mailbox inactive", "suspended"},
		{"account that you tried to reach is inactive", "suspended"},
		{"suspended", "suspended"},
		{"message size exceeds", "toobig"},
		{"message too large", "toobig"},
		{"size limit", "toobig"},
		{"message is too big", "toobig"},
		{"host not found", "hostunknown"},
		{"host unknown", "hostunknown"},
		{"domain not found", "hostunknown"},
		{"domain name not found", "hostunknown"},
		{"name service error", "hostunknown"},
		{"no mx", "hostunknown"},
		{"spam", "spam"},
		{"unsolicited", "spam"},
		{"blocklist", "blocked"},
		{"blacklist", "blocked"},
		{"block list", "blocked"},
		{"spamhaus", "blocked"},
		{"blocked", "blocked"},
		{"poor reputation", "blocked"},
		{"dmarc", "policy"},
		{"spf", "policy"},
		{"policy", "policy"},
		{"not authorized", "policy"},
		{"access denied", "policy"},
		{"relay access denied", "policy"},
		{"delivery time expired", "expired"},
		{"retry timeout exceeded", "expired"},
		{"message expired", "expired"},
		{"could not be delivered for", "expired"},
		{"connection timed out", "expired"},
		{"queue too long", "expired"},
	};
	g_autofree char *lower = g_ascii_strdown(text, -1);
	for (size_t i = 0; i < G_N_ELEMENTS(reasons); i++) {
		if (strstr(lower, reasons[i].words) != NULL)
			return reasons[i].reason;
	}
	return NULL;
}

/* Takes `value`. */
static void set(char **field, char *value)
{
	g_free(*field);
	*field = value;
}
