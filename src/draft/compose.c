#include "draft/compose.h"

#include <gmime/gmime.h>
#include <pthread.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/sanitize.h"
#include "draft/header_text.h"

#define NAME_CHARS        100
#define SUBJECT_CHARS     300
#define MESSAGE_ID_BYTES  500
#define REFERENCES_MAX    20
#define EXTRA_BYTES       900
#define QUOTED_LINES      20
#define QUOTED_LINE_CHARS 400

G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimeMessage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimePart, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimeStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimeDataWrapper, g_object_unref)

static bool check_input(const struct outgoing *mail, GError **err);
static bool check_extra(const char *const *extra, GError **err);
static void set_addresses(GMimeMessage *message, const struct outgoing *mail);
static void set_identity(GMimeMessage *message, const struct outgoing *mail);
static void set_threading(GMimeMessage *message, const struct outgoing *mail);
static void set_marks(GMimeMessage *message, const struct outgoing *mail);
static void set_text(GMimeMessage *message, const struct outgoing *mail);
static char *body_text(const struct outgoing *mail);
static void append_quote(GString *out, const char *quoted);
static GBytes *message_bytes(GMimeMessage *message);
static bool message_id_is_valid(const char *id);
static bool refuse(GError **err, const char *format, ...) PRINTF_LIKE(2, 3);

/* GMime is never shut down: threads may come at any time. */
static void start_gmime(void)
{
	static pthread_once_t started = PTHREAD_ONCE_INIT;
	(void)pthread_once(&started, g_mime_init); /* fails on a bad argument only */
}

static bool is_given(const char *text)
{
	return text != NULL && text[0] != '\0';
}

GBytes *compose_mail(const struct outgoing *mail, GError **err)
{
	if (!check_input(mail, err))
		return NULL;
	start_gmime();
	g_autoptr(GMimeMessage) message = g_mime_message_new(FALSE);
	set_addresses(message, mail);
	set_identity(message, mail);
	set_threading(message, mail);
	set_marks(message, mail);
	set_text(message, mail);
	return message_bytes(message);
}

char *compose_message_id(const char *domain)
{
	g_autofree char *random = g_uuid_string_random();
	return g_strdup_printf("%s@%s", random, domain);
}

/* RFC 5322 atext and the dot. */
static bool is_local_part(const char *text, size_t len)
{
	if (len == 0 || len > 64 || text[0] == '.' || text[len - 1] == '.')
		return false;
	for (size_t i = 0; i < len; i++) {
		bool good = g_ascii_isalnum(text[i]) ||
		            strchr("!#$%&'*+-/=?^_`{|}~.", text[i]) != NULL;
		if (!good || (text[i] == '.' && text[i + 1] == '.'))
			return false;
	}
	return true;
}

static bool is_domain(const char *text)
{
	size_t len = strlen(text);
	if (len == 0 || len > 255)
		return false;
	char before = '.';
	for (size_t i = 0; i < len; i++) {
		char c = text[i];
		bool edge = before == '.' || text[i + 1] == '.' || text[i + 1] == '\0';
		if (!g_ascii_isalnum(c) && !(c == '-' && !edge) &&
			!(c == '.' && before != '.' && text[i + 1] != '\0'))
			return false;
		before = c;
	}
	return true;
}

bool compose_address_is_valid(const char *addr)
{
	const char *at = addr != NULL ? strchr(addr, '@') : NULL;
	return at != NULL && is_local_part(addr, (size_t)(at - addr)) &&
	       is_domain(at + 1);
}

static bool check_address(const char *what, const char *addr, GError **err)
{
	if (compose_address_is_valid(addr))
		return true;
	g_autofree char *shown = sanitize_line(addr, NAME_CHARS);
	return refuse(err, "%s \"%s\" is not a mail address", what, shown);
}

static bool check_input(const struct outgoing *mail, GError **err)
{
	if (!check_address("sender", mail->from_addr, err) ||
		!check_address("recipient", mail->to_addr, err))
		return false;
	if (is_given(mail->reply_to) && !check_address("Reply-To", mail->reply_to, err))
		return false;
	if (is_given(mail->message_id) && !message_id_is_valid(mail->message_id))
		return refuse(err, "its Message-ID is malformed");
	if (!is_given(mail->body) ||
		strspn(mail->body, " \t\r\n") == strlen(mail->body))
		return refuse(err, "the text is empty");
	if (strlen(mail->body) > LIMIT_TEXT_BYTES)
		return refuse(
			err, "the text is longer than %u bytes", LIMIT_TEXT_BYTES);
	return mail->extra == NULL || check_extra(mail->extra, err);
}

static bool check_extra(const char *const *extra, GError **err)
{
	for (; extra[0] != NULL; extra += 2) {
		const char *name = extra[0];
		bool good = g_str_has_prefix(name, "X-") && name[2] != '\0';
		for (const char *p = name; good && *p != '\0'; p++)
			good = g_ascii_isalnum(*p) || *p == '-';
		if (!good || extra[1] == NULL)
			return refuse(err, "an extra header field must be \"X-...\"");
		for (const char *p = extra[1]; good && *p != '\0'; p++)
			good = g_ascii_isprint(*p);
		if (!good || strlen(extra[1]) > EXTRA_BYTES)
			return refuse(err, "the value of \"%s\" is malformed", name);
	}
	return true;
}

/* Safe for a header: no controls, single blanks. */
static char *one_line(const char *text, size_t max_chars)
{
	g_autofree char *line = sanitize_line(text, max_chars);
	g_auto(GStrv) words = g_strsplit(line, " ", -1);
	g_autoptr(GString) out = g_string_new(NULL);
	for (char **word = words; *word != NULL; word++) {
		if ((*word)[0] == '\0')
			continue;
		g_string_append(out, out->len > 0 ? " " : "");
		g_string_append(out, *word);
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

/*
 * A value folded and encoded already (draft/header_text.h): GMime reads what it is
 * given otherwise, and drops everything behind a Message-ID it cannot make sense of.
 */
static void set_folded(GMimeMessage *message, const char *field, const char *value)
{
	GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
	g_mime_header_list_append(headers, field, "", NULL);
	g_mime_header_set_raw_value(
		g_mime_header_list_get_header(headers, field), value);
}

static void set_mailbox(
	GMimeMessage *message, const char *field, const char *name, const char *addr)
{
	g_autofree char *line = one_line(name, NAME_CHARS);
	g_autofree char *value = header_mailbox(field, line, addr);
	set_folded(message, field, value);
}

static void set_addresses(GMimeMessage *message, const struct outgoing *mail)
{
	set_mailbox(message, "From", mail->from_name, mail->from_addr);
	set_mailbox(message, "To", mail->to_name, mail->to_addr);
	if (is_given(mail->reply_to))
		set_mailbox(message, "Reply-To", NULL, mail->reply_to);
}

static void set_header(GMimeMessage *message, const char *name, const char *value)
{
	g_mime_object_set_header(GMIME_OBJECT(message), name, value, "utf-8");
}

static void set_ids(GMimeMessage *message, const char *field, const GPtrArray *ids)
{
	g_autofree char *value = header_ids(ids);
	set_folded(message, field, value);
}

static void set_identity(GMimeMessage *message, const struct outgoing *mail)
{
	g_autofree char *subject = one_line(mail->subject, SUBJECT_CHARS);
	g_autofree char *folded = header_unstructured("Subject", subject);
	set_folded(message, "Subject", folded);
	g_autoptr(GDateTime) date = g_date_time_new_from_unix_utc(mail->date_utc);
	g_mime_message_set_date(message, date);
	const char *domain = strchr(mail->from_addr, '@') + 1;
	g_autofree char *id = is_given(mail->message_id) ? g_strdup(mail->message_id)
	                                                 : compose_message_id(domain);
	g_autoptr(GPtrArray) ids = g_ptr_array_new();
	g_ptr_array_add(ids, id);
	set_ids(message, "Message-ID", ids);
}

/* The original's references and its own id: the first and the last ones. */
static GPtrArray *reference_list(const struct outgoing *mail)
{
	GPtrArray *list = g_ptr_array_new();
	guint count = mail->original_references != NULL
	                      ? MIN(mail->original_references->len, LIMIT_REFERENCES)
	                      : 0;
	for (guint i = 0; i < count; i++) {
		char *id = mail->original_references->pdata[i];
		if (message_id_is_valid(id) && strcmp(id, mail->original_id) != 0 &&
			!g_ptr_array_find_with_equal_func(list, id, g_str_equal, NULL))
			g_ptr_array_add(list, id);
	}
	g_ptr_array_add(list, (gpointer)mail->original_id);
	if (list->len > REFERENCES_MAX)
		g_ptr_array_remove_range(list, 1, list->len - REFERENCES_MAX);
	return list;
}

static void set_threading(GMimeMessage *message, const struct outgoing *mail)
{
	if (mail->original_id == NULL || !message_id_is_valid(mail->original_id))
		return;
	g_autoptr(GPtrArray) original = g_ptr_array_new();
	g_ptr_array_add(original, (gpointer)mail->original_id);
	set_ids(message, "In-Reply-To", original);
	g_autoptr(GPtrArray) references = reference_list(mail);
	set_ids(message, "References", references);
}

static void set_marks(GMimeMessage *message, const struct outgoing *mail)
{
	if (mail->automatic) {
		bool answers =
			mail->original_id != NULL && mail->original_id[0] != '\0';
		set_header(message, "Auto-Submitted",
			answers ? "auto-replied" : "auto-generated");
		set_header(message, "X-Auto-Response-Suppress", "All");
	}
	const char *const *extra = mail->extra;
	for (; extra != NULL && extra[0] != NULL; extra += 2)
		set_header(message, extra[0], extra[1]);
	set_header(message, "MIME-Version", "1.0");
}

static void set_text(GMimeMessage *message, const struct outgoing *mail)
{
	g_autofree char *text = body_text(mail);
	g_autoptr(GMimePart) part = g_mime_part_new_with_type("text", "plain");
	g_mime_object_set_content_type_parameter(
		GMIME_OBJECT(part), "charset", "utf-8");
	g_autoptr(GMimeStream) stream =
		g_mime_stream_mem_new_with_buffer(text, strlen(text));
	g_autoptr(GMimeDataWrapper) content = g_mime_data_wrapper_new_with_stream(
		stream, GMIME_CONTENT_ENCODING_DEFAULT);
	g_mime_part_set_content(part, content);
	g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
	g_mime_message_set_mime_part(message, GMIME_OBJECT(part));
}

/*
 * Line ends "\n", no controls, no blanks at the end of a line (the encoder makes lines
 * of 77 characters of them), no empty lines at the end.
 */
static char *clean_text(const char *text)
{
	g_auto(GStrv) halves = g_strsplit(text, "\r\n", -1);
	g_autofree char *joined = g_strjoinv("\n", halves);
	g_strdelimit(joined, "\r", '\n');
	g_autofree char *safe = sanitize_text(joined, LIMIT_TEXT_BYTES);
	g_auto(GStrv) lines = g_strsplit(safe, "\n", -1);
	for (char **line = lines; *line != NULL; line++)
		g_strchomp(*line);
	return g_strchomp(g_strjoinv("\n", lines));
}

static char *body_text(const struct outgoing *mail)
{
	g_autofree char *body = clean_text(mail->body);
	g_autoptr(GString) text = g_string_new(body);
	g_string_append_c(text, '\n');
	if (is_given(mail->quoted))
		append_quote(text, mail->quoted);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static void append_quote(GString *out, const char *quoted)
{
	g_autofree char *clean = clean_text(quoted);
	g_strchug(clean);
	g_auto(GStrv) lines = g_strsplit(clean, "\n", QUOTED_LINES + 1);
	for (int i = 0; lines[i] != NULL; i++) {
		g_string_append(out, i == 0 ? "\n>" : ">");
		if (i == QUOTED_LINES) {
			g_string_append(out, " […]\n");
			return;
		}
		g_autofree char *line = sanitize_line(lines[i], QUOTED_LINE_CHARS);
		if (line[0] != '\0' && line[0] != '>')
			g_string_append_c(out, ' ');
		g_string_append(out, line);
		g_string_append_c(out, '\n');
	}
}

static GBytes *message_bytes(GMimeMessage *message)
{
	GMimeFormatOptions *options = g_mime_format_options_new();
	g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
	g_autoptr(GMimeStream) stream = g_mime_stream_mem_new();
	(void)g_mime_object_write_to_stream(/* memory: cannot fail */
		GMIME_OBJECT(message), options, stream);
	g_mime_format_options_free(options);
	GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
	return g_bytes_new(bytes->data, bytes->len);
}

static bool message_id_is_valid(const char *id)
{
	size_t len = strlen(id);
	if (len == 0 || len > MESSAGE_ID_BYTES)
		return false;
	for (size_t i = 0; i < len; i++) {
		if (!g_ascii_isgraph(id[i]) || id[i] == '<' || id[i] == '>')
			return false;
	}
	return true;
}

static bool refuse(GError **err, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *why = g_strdup_vprintf(format, args);
	va_end(args);
	g_set_error(
		err, REPLYD_ERROR, ERR_INPUT, "could not compose the mail: %s", why);
	return false;
}
