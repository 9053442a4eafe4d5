#include "understand/bounce.h"

#include <string.h>

#include "base/limits.h"
#include "understand/bounce_reason.h"
#include "understand/kind_words.h"

#define MAX_GROUPS   200 /* recipients of one report looked at */
#define MAX_FIELD    2000
#define MAX_LINES    2000        /* of a notice looked at for an address */
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
static void fill_original(
	struct bounce *bounce, const struct message *message, const char *all);
static void fill_complaint(struct bounce *bounce, const struct message *message);
static bool is_complaint(const struct message *message);
static char *bare_address(const char *value);
static char *find_recipient(const struct message *message, const char *text);
static char *address_at(const char *text, const char *at);
static char *find_status(const char *text);
static int find_reply_code(const char *text);
static const char *find_reason(const char *text);
static char *small_in_one_line(const char *text);
static char *field_value(const char *text, const char *name);
static void set(char **field, char *value);

struct bounce *bounce_read(const struct message *message)
{
	struct bounce *bounce = bounce_new();
	if (is_complaint(message)) {
		fill_complaint(bounce, message);
		return bounce;
	}
	struct report report = {0};
	if (message->delivery_status != NULL &&
		read_report(message->delivery_status, &report))
		fill_from_report(bounce, &report);
	fill_from_text(bounce, message);
	report_clear(&report);
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
		reason = find_reason(report->diagnostic);
	if (reason == NULL)
		reason = bounce_reason_of_status(bounce->status);
	set(&bounce->reason, g_strdup(reason));
}

/* --- reports without a machine part ----------------------------------------------- */

/* The words before the returned mail begins: what stands in that says nothing here. */
static char *notice_of(const struct message *message)
{
	g_autofree char *raw = g_strdup_printf("%.*s\n%.*s\n%.*s\n%.*s", MAX_SEARCHED,
		message->subject, MAX_SEARCHED, message->text, MAX_SEARCHED,
		message->quoted, MAX_SEARCHED, message->signature);
	char *notice = g_utf8_make_valid(raw, -1); /* a cut may be within a character */
	g_autofree char *lower = g_ascii_strdown(notice, -1);
	const char *end = kind_words_find(KIND_WORDS_RETURNED, lower);
	if (end != NULL && end - lower > (ptrdiff_t)strlen(message->subject) + 1)
		notice[end - lower] = '\0';
	return notice;
}

/* A status for a report that names none, by the reply code or by what it says. */
static void derive_status(struct bounce *bounce, const char *notice, bool is_delay)
{
	int code = find_reply_code(notice);
	bool known = strcmp(bounce->reason, "other") != 0;
	if (code == 0 && !known && !is_delay)
		return;
	bounce->permanent =
		!is_delay &&
		(code != 0 ? code >= 500 : bounce_reason_is_permanent(bounce->reason));
	set(&bounce->status,
		g_strdup(bounce_status_of_reason(bounce->reason, bounce->permanent)));
}

static void fill_from_text(struct bounce *bounce, const struct message *message)
{
	g_autofree char *notice = notice_of(message);
	g_autofree char *lower = small_in_one_line(notice);
	bool is_delay = kind_words_find(KIND_WORDS_DELAY, lower) != NULL;
	bool has_status = bounce->status[0] != '\0';
	if (bounce->recipient[0] == '\0' && message->signs.failed_recipients != NULL)
		set(&bounce->recipient, bare_address(message->signs.failed_recipients));
	if (bounce->recipient[0] == '\0')
		set(&bounce->recipient, find_recipient(message, notice));
	if (!has_status) {
		char *status = find_status(notice);
		set(&bounce->status, status != NULL ? status : g_strdup(""));
	}
	if (strcmp(bounce->reason, "other") == 0) {
		const char *reason = bounce_reason_of_text(lower);
		if (reason == NULL)
			reason = bounce_reason_of_status(bounce->status);
		if (is_delay && strcmp(reason, "other") == 0)
			reason = "expired";
		set(&bounce->reason, g_strdup(reason));
	}
	if (bounce->status[0] == '\0')
		derive_status(bounce, notice, is_delay);
	else if (!has_status)
		bounce->permanent = bounce->status[0] == '5' && !is_delay;
	g_autofree char *all = g_strdup_printf("%.*s\n%.*s\n%.*s", MAX_SEARCHED,
		message->text, MAX_SEARCHED, message->quoted, MAX_SEARCHED,
		message->signature);
	fill_original(bounce, message, all);
}

static void fill_original(
	struct bounce *bounce, const struct message *message, const char *all)
{
	const char *known = message->returned_message_id;
	if (known == NULL || known[0] == '\0')
		known = message->in_reply_to;
	if (known[0] == '\0' && message->references->len > 0)
		known = message->references->pdata[message->references->len - 1];
	set(&bounce->original_message_id,
		known[0] != '\0' ? g_strdup(known) : field_value(all, "message-id:"));
}

/* --- complaints (RFC 5965) -------------------------------------------------------- */

static bool is_complaint(const struct message *message)
{
	const char *type = message->signs.report_type;
	if (type != NULL && g_ascii_strcasecmp(type, "feedback-report") == 0)
		return true;
	if (message->delivery_status != NULL ||
		message->signs.failed_recipients != NULL)
		return false;
	g_autofree char *subject = g_utf8_strdown(message->subject, -1);
	return kind_words_begin(KIND_WORDS_COMPLAINT_SUBJECT, subject);
}

/* Who complained: the report's own field, else the words. */
static void fill_complaint(struct bounce *bounce, const struct message *message)
{
	static const char *const fields[] = {
		"original-rcpt-to:", "removal-recipient:", "x-original-to:"};
	const char *report = message->delivery_status;
	set(&bounce->reason, g_strdup("complaint"));
	for (size_t i = 0; report != NULL && bounce->recipient[0] == '\0' &&
			   i < G_N_ELEMENTS(fields);
		i++)
		set(&bounce->recipient, field_value(report, fields[i]));
	if (bounce->recipient[0] == '\0')
		set(&bounce->recipient, find_recipient(message, message->text));
	fill_original(bounce, message, message->text);
}

/* --- addresses -------------------------------------------------------------------- */

/* "rfc822; <ana@example.com>" is ana@example.com; the first of a list. */
static char *bare_address(const char *value)
{
	const char *semicolon = strchr(value, ';');
	if (semicolon != NULL)
		value = semicolon + 1;
	g_autofree char *first = g_strndup(value, strcspn(value, ",\r\n"));
	const char *open = strchr(first, '<');
	const char *at = open != NULL ? open + 1 : first;
	at += strspn(at, " \t<\"'");
	return g_strndup(at, strcspn(at, " \t>\"'"));
}

/* The address around the '@' at `at`; NULL when it is none. */
static char *address_at(const char *text, const char *at)
{
	static const char inside[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"0123456789._%+-=/&";
	const char *start = at;
	while (start > text && strchr(inside, start[-1]) != NULL)
		start--;
	size_t behind = strspn(at + 1, inside);
	while (behind > 0 && at[behind] == '.')
		behind--;
	if (start == at || memchr(at + 1, '.', behind) == NULL)
		return NULL;
	return g_strndup(start, (size_t)(at - start) + 1 + behind);
}

/* The mail system's own addresses, and the one the report was sent to: ours. */
static bool is_bystander(const struct message *message, const char *addr)
{
	if (g_ascii_strncasecmp(addr, "mailer-daemon", 13) == 0 ||
		g_ascii_strncasecmp(addr, "postmaster", 10) == 0 ||
		g_ascii_strcasecmp(addr, message->from->addr) == 0)
		return true;
	for (guint i = 0; i < message->to->len; i++) {
		const struct address *to = message->to->pdata[i];
		if (g_ascii_strcasecmp(addr, to->addr) == 0)
			return true;
	}
	return false;
}

/* How likely the line an address stands in names the recipient; 0: it does not. */
static int weigh_line(const char *line, const char *at)
{
	static const struct {
		const char *beginning;
		int weight;
	} lines[] = {
		{"message-id", 0},
		{"from:", 0},
		{"sender:", 0},
		{"received:", 0},
		{"reply-to:", 0},
		{"return-path:", 0},
		{"references:", 0},
		{"in-reply-to:", 0},
		{"content-id:", 0},
		{"final-recipient:", 5},
		{"original-recipient:", 5},
		{"rcpt to:", 4},
		{">>> rcpt to:", 4},
		{"recipient:", 4},
		{"recipient address:", 4},
		{"failed recipient:", 4},
		{"to:", 2},
		{"sent:", 0},
	};
	line += strspn(line, " \t");
	for (size_t i = 0; i < G_N_ELEMENTS(lines); i++) {
		if (g_ascii_strncasecmp(
			    line, lines[i].beginning, strlen(lines[i].beginning)) == 0)
			return lines[i].weight;
	}
	/* a line that begins with the address itself is how most servers list them */
	size_t before = strcspn(line, " \t");
	return at - line < (ptrdiff_t)before ? 4 : 1;
}

/* The address that the notice most likely is about; "" when there is none. */
static char *find_recipient(const struct message *message, const char *text)
{
	char *best = NULL;
	int best_weight = 0;
	const char *line = text;
	for (int lines = 0; lines < MAX_LINES && line != NULL; lines++) {
		const char *end = strchr(line, '\n');
		const char *at = strchr(line, '@');
		if (at != NULL && (end == NULL || at < end)) {
			char *addr = address_at(line, at);
			int weight = addr != NULL && !is_bystander(message, addr)
			                     ? weigh_line(line, at)
			                     : 0;
			if (weight > best_weight) {
				set(&best, g_steal_pointer(&addr));
				best_weight = weight;
			}
			g_free(addr);
		}
		line = end != NULL ? end + 1 : NULL;
	}
	return best != NULL ? best : g_strdup("");
}

/* --- codes ------------------------------------------------------------------------ */

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
		bool runs_on =
			behind == '.' && g_ascii_isalnum(at[4 + subject + detail]);
		if (detail < 1 || detail > 3 || runs_on || g_ascii_isalnum(behind))
			continue;
		return g_strndup(at, 3 + subject + detail);
	}
	return NULL;
}

/* The first SMTP reply code that refuses: 4yz or 5yz behind which words stand; or 0. */
static int find_reply_code(const char *text)
{
	for (const char *at = text; *at != '\0'; at++) {
		bool starts =
			(*at == '4' || *at == '5') &&
			(at == text || (!g_ascii_isalnum(at[-1]) &&
					       strchr(".-_/@#,", at[-1]) == NULL));
		if (!starts || at[1] < '0' || at[1] > '7' || !g_ascii_isdigit(at[2]))
			continue;
		bool ends = at[3] != '\0' && strchr(" -:_)]", at[3]) != NULL;
		bool worded = ends && at[4] != '\0' && !g_ascii_isdigit(at[4]);
		/* an amount or a port is no reply: those begin 42, 45, 50, 55 */
		if (worded && strchr("2505", at[1]) != NULL)
			return (int)g_ascii_strtoll(at, NULL, 10);
	}
	return 0;
}

static const char *find_reason(const char *text)
{
	g_autofree char *lower = small_in_one_line(text);
	return bounce_reason_of_text(lower);
}

/* Servers wrap their words over lines. In small letters, runs of white space one blank.
 */
static char *small_in_one_line(const char *text)
{
	g_autofree char *valid = g_utf8_make_valid(text, -1);
	char *lower = g_utf8_strdown(valid, -1);
	char *to = lower;
	for (const char *from = lower; *from != '\0'; from++) {
		char byte = g_ascii_isspace(*from) ? ' ' : *from;
		if (byte != ' ' || to == lower || to[-1] != ' ')
			*to++ = byte;
	}
	*to = '\0';
	return lower;
}

/* The value of a field that begins a line, without <>; "" when it is not there. */
static char *field_value(const char *text, const char *name)
{
	g_autofree char *lower = g_ascii_strdown(text, -1);
	const char *field = lower;
	while ((field = strstr(field, name)) != NULL) {
		bool begins = field == lower || strchr("\n \t>", field[-1]) != NULL;
		if (begins)
			break;
		field += strlen(name);
	}
	if (field == NULL)
		return g_strdup("");
	const char *at = text + (field - lower) + strlen(name);
	at += strspn(at, " \t\r\n<");
	return g_strndup(at, strcspn(at, "> \t\r\n"));
}

/* Takes `value`. */
static void set(char **field, char *value)
{
	g_free(*field);
	*field = value;
}
