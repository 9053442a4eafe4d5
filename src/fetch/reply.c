/*
 * libetpan keeps the text of a refusal but not always its code, and neither for a BYE;
 * the line itself has both, and RFC 3501 makes it easy to read.
 */
#include "fetch/reply.h"

#include <string.h>

#include "base/sanitize.h"

#define TEXT_CHARS 300
#define CODE_CHARS 40

static size_t line_length(const char *line, size_t len);
static const char *skip_word(const char *at, const char *end);
static enum reply_status status_of(const char *word, size_t len);
static char *take_code(const char **at, const char *end);
static const enum error_kind *kind_of_code(const char *code);
static bool says_later(const char *text);

struct reply *reply_new(const char *line, size_t len)
{
	struct reply *reply = g_new0(struct reply, 1);
	const char *end = line + line_length(line, len);
	const char *word = skip_word(line, end);
	const char *rest = skip_word(word, end);
	size_t word_len = (size_t)(rest - word);
	while (word_len > 0 && word[word_len - 1] == ' ')
		word_len--;
	reply->status = status_of(word, word_len);
	if (reply->status == REPLY_NONE)
		rest = end;
	g_autofree char *tag = g_strndup(line, (size_t)(word - line));
	reply->tag = g_strstrip(sanitize_line(tag, CODE_CHARS));
	reply->code = take_code(&rest, end);
	g_autofree char *text = g_strndup(rest, (size_t)(end - rest));
	reply->text = g_strstrip(sanitize_line(text, TEXT_CHARS));
	return reply;
}

void reply_free(struct reply *reply)
{
	if (reply == NULL)
		return;
	g_free(reply->tag);
	g_free(reply->code);
	g_free(reply->text);
	g_free(reply);
}

struct reply *reply_last(const char *answer, size_t len)
{
	AUTO(reply) found = reply_new("", 0);
	for (size_t at = 0; at < len;) {
		size_t line_len = line_length(answer + at, len - at);
		const char *line = answer + at;
		bool untagged = line_len > 0 && line[0] == '*';
		AUTO(reply) reply = reply_new(line, line_len);
		bool bye = reply->status == REPLY_BYE;
		if (bye || (reply->status != REPLY_NONE && !untagged)) {
			reply_free(found);
			found = g_steal_pointer(&reply);
		}
		if (bye)
			break;
		at += line_len;
		while (at < len && (answer[at] == '\r' || answer[at] == '\n'))
			at++;
	}
	return g_steal_pointer(&found);
}

enum error_kind reply_error_kind(const struct reply *reply, bool login)
{
	const enum error_kind *kind = kind_of_code(reply->code);
	if (kind != NULL)
		return *kind;
	if (reply->status == REPLY_NO && login && !says_later(reply->text))
		return ERR_CONFIG;
	return ERR_TEMP;
}

bool reply_is_passing(const struct reply *reply)
{
	const enum error_kind *kind = kind_of_code(reply->code);
	return kind != NULL ? *kind == ERR_TEMP : says_later(reply->text);
}

const char *reply_login_hint(const char *host)
{
	static const char app_password[] =
		"use an app password made in the account's security settings, not the "
		"account's own";
	static const char code[] = "turn IMAP on in the web mail's settings and use "
				   "the authorisation code "
				   "it shows, not the account's password";
	static const char oauth[] = "Microsoft takes no passwords over IMAP any more: "
				    "this mailbox would need "
				    "OAuth 2.0";
	static const struct {
		const char *domain;
		const char *hint;
	} providers[] = {
		{"gmail.com", app_password},
		{"googlemail.com", app_password},
		{"yahoo.com", app_password},
		{"yandex.com", app_password},
		{"yandex.ru", app_password},
		{"mail.ru", app_password},
		{"me.com", app_password},
		{"icloud.com", app_password},
		{"qq.com", code},
		{"163.com", code},
		{"126.com", code},
		{"yeah.net", code},
		{"188.com", code},
		{"office365.com", oauth},
		{"outlook.com", oauth},
		{"hotmail.com", oauth},
		{"live.com", oauth},
	};
	g_autofree char *name = g_ascii_strdown(host, -1);
	for (size_t i = 0; i < G_N_ELEMENTS(providers); i++) {
		const char *domain = providers[i].domain;
		if (!g_str_has_suffix(name, domain))
			continue;
		size_t before = strlen(name) - strlen(domain);
		if (before == 0 || name[before - 1] == '.')
			return providers[i].hint;
	}
	return "check user and password_file";
}

/* Up to the first CR or LF. */
static size_t line_length(const char *line, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (line[i] == '\r' || line[i] == '\n')
			return i;
	return len;
}

/* Behind the word at `at` and the blanks that follow it. */
static const char *skip_word(const char *at, const char *end)
{
	while (at < end && *at != ' ')
		at++;
	while (at < end && *at == ' ')
		at++;
	return at;
}

static enum reply_status status_of(const char *word, size_t len)
{
	static const struct {
		const char *word;
		enum reply_status status;
	} words[] = {
		{"OK", REPLY_OK},
		{"NO", REPLY_NO},
		{"BAD", REPLY_BAD},
		{"BYE", REPLY_BYE},
		{"PREAUTH", REPLY_PREAUTH},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		if (strlen(words[i].word) == len &&
			g_ascii_strncasecmp(words[i].word, word, len) == 0)
			return words[i].status;
	return REPLY_NONE;
}

/* "[CODE arguments]" at *at, which moves behind it; "" when there is none. */
static char *take_code(const char **at, const char *end)
{
	const char *start = *at;
	if (start == end || *start != '[')
		return g_strdup("");
	const char *close = memchr(start, ']', (size_t)(end - start));
	if (close == NULL)
		return g_strdup("");
	*at = close + 1;
	size_t len = 0;
	start++;
	while (start + len < close && start[len] != ' ' && len < CODE_CHARS)
		len++;
	g_autofree char *code = g_ascii_strup(start, (gssize)len);
	return sanitize_line(code, CODE_CHARS);
}

/* Of RFC 5530; NULL for a code that says nothing about trying again. */
static const enum error_kind *kind_of_code(const char *code)
{
	static const struct {
		const char *code;
		enum error_kind kind;
	} codes[] = {
		{"UNAVAILABLE", ERR_TEMP},
		{"LIMIT", ERR_TEMP},
		{"INUSE", ERR_TEMP},
		{"SERVERBUG", ERR_TEMP},
		{"OVERQUOTA", ERR_TEMP},
		{"THROTTLED", ERR_TEMP},
		{"AUTHENTICATIONFAILED", ERR_CONFIG},
		{"AUTHORIZATIONFAILED", ERR_CONFIG},
		{"EXPIRED", ERR_CONFIG},
		{"PRIVACYREQUIRED", ERR_CONFIG},
		{"CONTACTADMIN", ERR_CONFIG},
		{"NOPERM", ERR_CONFIG},
		{"NONEXISTENT", ERR_CONFIG},
		{"CANNOT", ERR_CONFIG},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(codes); i++)
		if (strcmp(code, codes[i].code) == 0)
			return &codes[i].kind;
	return NULL;
}

/* Words of a refusal that will pass: too many connections, a busy server. */
static bool says_later(const char *text)
{
	static const char *const words[] = {"too many", "try again", "later",
		"temporar", "unavailable", "busy", "internal error", "rate limit",
		"timeout", "timed out"};
	g_autofree char *lower = g_utf8_strdown(text, -1);
	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		if (strstr(lower, words[i]) != NULL)
			return true;
	return false;
}
