#include "send/smtp_reply.h"

#include <string.h>

#include "base/error.h"
#include "base/sanitize.h"

#define TEXT_CHARS 500 /* shown to a person */

static bool take_line(struct smtp_reply *reply, GError **err);
static bool refuse(const char *why, GError **err);
static size_t status_len(const char *text);

void smtp_reply_init(struct smtp_reply *reply)
{
	*reply = (struct smtp_reply){
		.lines = g_ptr_array_new_with_free_func(g_free),
		.line = g_string_new(NULL),
	};
}

void smtp_reply_release(struct smtp_reply *reply)
{
	g_ptr_array_unref(reply->lines);
	g_string_free(reply->line, TRUE);
}

void smtp_reply_reset(struct smtp_reply *reply)
{
	reply->code = 0;
	reply->complete = false;
	g_ptr_array_set_size(reply->lines, 0);
	g_string_truncate(reply->line, 0);
}

bool smtp_reply_take(struct smtp_reply *reply, char byte, GError **err)
{
	if (byte == '\n')
		return take_line(reply, err) && reply->complete;
	if (byte == '\0')
		return refuse("it has NUL bytes", err);
	if (reply->line->len >= SMTP_REPLY_LINE_LIMIT)
		return refuse("its line is too long", err);
	g_string_append_c(reply->line, byte);
	return false;
}

char *smtp_reply_text(const struct smtp_reply *reply)
{
	g_autoptr(GString) text = g_string_new(NULL);
	const char *first = reply->lines->len > 0 ? reply->lines->pdata[0] : "";
	size_t status = status_len(first);
	for (guint i = 0; i < reply->lines->len; i++) {
		const char *line = reply->lines->pdata[i];
		if (i > 0 && status > 0 && strncmp(line, first, status) == 0)
			line += status;
		line += strspn(line, " ");
		if (text->len > 0 && line[0] != '\0')
			g_string_append_c(text, ' ');
		g_string_append(text, line);
	}
	return sanitize_line(text->str, TEXT_CHARS);
}

bool smtp_reply_offers(
	const struct smtp_reply *reply, const char *keyword, char **out_params)
{
	size_t len = strlen(keyword);
	for (guint i = 1; i < reply->lines->len;
		i++) { /* the first line is a greeting */
		const char *line = reply->lines->pdata[i];
		if (g_ascii_strncasecmp(line, keyword, len) != 0 ||
			(line[len] != '\0' && line[len] != ' ' && line[len] != '='))
			continue;
		if (out_params != NULL)
			*out_params = g_strstrip(
				g_strdup(line[len] != '\0' ? line + len + 1 : ""));
		return true;
	}
	return false;
}

struct enhanced_status enhanced_status_of(const char *text)
{
	struct enhanced_status status = {0};
	if (status_len(text) == 0)
		return status;
	char *end = NULL;
	status.class = (int)g_ascii_strtoull(text, &end, 10);
	status.subject = (int)g_ascii_strtoull(end + 1, &end, 10);
	status.detail = (int)g_ascii_strtoull(end + 1, &end, 10);
	return status;
}

/* "250-SIZE 1000": the code, whether more lines follow, the text. */
static bool take_line(struct smtp_reply *reply, GError **err)
{
	GString *line = reply->line;
	if (line->len > 0 && line->str[line->len - 1] == '\r')
		g_string_truncate(line, line->len - 1);
	const char *text = line->str;
	if (!(text[0] >= '2' && text[0] <= '5') || !g_ascii_isdigit(text[1]) ||
		!g_ascii_isdigit(text[2]))
		return refuse("it does not begin with a code", err);
	if (text[3] != '\0' && text[3] != ' ' && text[3] != '-')
		return refuse("its code is not followed by a blank", err);
	int code = (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
	if (reply->lines->len > 0 && code != reply->code)
		return refuse("its lines have different codes", err);
	if (reply->lines->len >= SMTP_REPLY_LINES)
		return refuse("it has too many lines", err);
	reply->code = code;
	reply->complete = text[3] != '-';
	g_ptr_array_add(reply->lines, g_strdup(text[3] != '\0' ? text + 4 : ""));
	g_string_truncate(line, 0);
	return true;
}

static bool refuse(const char *why, GError **err)
{
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "the answer is not SMTP: %s", why);
	return false;
}

/* How many bytes "2.1.5" takes at the start of the text; 0: it has none. */
static size_t status_len(const char *text)
{
	if ((text[0] != '2' && text[0] != '4' && text[0] != '5') || text[1] != '.')
		return 0;
	size_t subject = strspn(text + 2, "0123456789");
	if (subject < 1 || subject > 3 || text[2 + subject] != '.')
		return 0;
	size_t detail = strspn(text + 3 + subject, "0123456789");
	size_t len = 3 + subject + detail;
	bool ends = text[len] == '\0' || text[len] == ' ';
	return detail >= 1 && detail <= 3 && ends ? len : 0;
}
