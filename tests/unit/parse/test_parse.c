/*
 * HERMETICITY: reads the samples in tests/mail.
 *
 * Each sample NAME.eml is parsed as it is and with CRLF line ends, and must give what
 * NAME.json says: only what differs from an empty message stands there.
 */
#include "parse/parse.h"

#include <glib.h>
#include <jansson.h>
#include <string.h>

#include "base/limits.h"
#include "mail/terms.h"

static struct message *parse_copy(const char *bytes, size_t len)
{
	g_autofree char *copy = g_memdup2(bytes, len);
	return parse_message(copy, len, NULL);
}

static const char plain[] = "From: Ana <ana@example.com>\r\n"
			    "To: help@shop.example\r\n"
			    "Subject: Where is it?\r\n"
			    "Date: Mon, 13 Nov 2023 10:05:00 +0100\r\n"
			    "Message-ID: <1@example.com>\r\n"
			    "\r\n"
			    "Hello,\r\nwhere is my order?\r\n";

static void test_plain(void)
{
	AUTO(message) message = parse_copy(plain, sizeof(plain) - 1);
	g_assert_cmpstr(message->from->addr, ==, "ana@example.com");
	g_assert_cmpstr(message->subject, ==, "Where is it?");
	g_assert_cmpint(message->date_utc, ==, 1699866300);
	g_assert_cmpstr(message->message_id, ==, "1@example.com");
	g_assert_cmpstr(message->text, ==, "Hello,\nwhere is my order?");
	g_assert_cmpuint(message->defects, ==, 0);
}

static void test_header_only(void)
{
	const struct parse_options options = {.header_only = true};
	AUTO(message) message = parse_message(plain, sizeof(plain) - 1, &options);
	g_assert_cmpstr(message->from->addr, ==, "ana@example.com");
	g_assert_cmpstr(message->text, ==, "");
	g_assert_cmpuint(
		message->defects, ==, bit(DEFECT_TOO_LARGE) | bit(DEFECT_NO_TEXT));
}

/* The same mail with other line ends says the same. */
static void test_line_ends(void)
{
	static const char *const ends[] = {"\n", "\r", "\r\r\n"};
	for (size_t i = 0; i < G_N_ELEMENTS(ends); i++) {
		g_autoptr(GString) mail = g_string_new(plain);
		g_string_replace(mail, "\r\n", ends[i], 0);
		AUTO(message) message = parse_copy(mail->str, mail->len);
		g_assert_cmpstr(message->subject, ==, "Where is it?");
		g_assert_nonnull(strstr(message->text, "where is my order?"));
	}
}

static void test_empty(void)
{
	AUTO(message) message = parse_copy("", 0);
	g_assert_cmpuint(message->defects, ==,
		bit(DEFECT_NO_FROM) | bit(DEFECT_NO_DATE) | bit(DEFECT_NO_MESSAGE_ID) |
			bit(DEFECT_NO_TEXT));
	AUTO(message) nothing = parse_message(NULL, 0, NULL);
	g_assert_cmpuint(nothing->defects, ==, message->defects);
}

/* --- samples ------------------------------------------------------------------- */

static void set_text(json_t *object, const char *key, const char *text)
{
	if (text == NULL || text[0] == '\0')
		return;
	g_assert_true(g_utf8_validate(text, -1, NULL));
	json_object_set_new(object, key, json_string(text));
}

static json_t *address_json(const struct address *address)
{
	if (address->name[0] == '\0')
		return json_string(address->addr);
	g_autofree char *shown =
		g_strdup_printf("%s <%s>", address->name, address->addr);
	return json_string(shown);
}

/* The size is an estimate, which line ends change a little: whole KB stand here. */
static json_t *attachment_json(const struct attachment *attachment)
{
	g_autofree char *shown = g_strdup_printf("%s, %s, %" G_GUINT64_FORMAT " KB%s%s",
		attachment->name, attachment->type, (attachment->size + 512) / 1024,
		attachment->is_inline ? ", inline" : "",
		attachment->is_photo ? ", photo" : "");
	return json_string(shown);
}

static void set_list(json_t *object, const char *key, json_t *list)
{
	if (json_array_size(list) > 0)
		json_object_set_new(object, key, list);
	else
		json_decref(list);
}

static json_t *signs_json(const struct auto_signs *signs)
{
	json_t *object = json_object();
	set_text(object, "auto_submitted", signs->auto_submitted);
	set_text(object, "precedence", signs->precedence);
	if (signs->return_path != NULL)
		json_object_set_new(
			object, "return_path", json_string(signs->return_path));
	set_text(object, "list_id", signs->list_id);
	if (signs->has_list_header)
		json_object_set_new(object, "has_list_header", json_true());
	if (signs->has_vendor_header)
		json_object_set_new(object, "has_vendor_header", json_true());
	if (signs->suppresses_replies)
		json_object_set_new(object, "suppresses_replies", json_true());
	if (signs->is_spam)
		json_object_set_new(object, "is_spam", json_true());
	set_text(object, "report_type", signs->report_type);
	set_text(object, "failed_recipients", signs->failed_recipients);
	return object;
}

static void set_lists(json_t *object, const struct message *message)
{
	json_t *to = json_array();
	for (guint i = 0; i < message->to->len; i++)
		json_array_append_new(to, address_json(message->to->pdata[i]));
	set_list(object, "to", to);
	json_t *references = json_array();
	for (guint i = 0; i < message->references->len; i++)
		json_array_append_new(
			references, json_string(message->references->pdata[i]));
	set_list(object, "references", references);
	json_t *attachments = json_array();
	for (guint i = 0; i < message->attachments->len; i++)
		json_array_append_new(
			attachments, attachment_json(message->attachments->pdata[i]));
	set_list(object, "attachments", attachments);
	json_t *defects = json_array();
	for (unsigned i = 0; i < DEFECT_COUNT; i++)
		if (message->defects & bit(i))
			json_array_append_new(
				defects, json_string(defect_name((enum defect)i)));
	set_list(object, "defects", defects);
}

static json_t *message_json(const struct message *message)
{
	json_t *object = json_object();
	json_object_set_new(object, "from", address_json(message->from));
	if (message->reply_to != NULL)
		json_object_set_new(
			object, "reply_to", address_json(message->reply_to));
	set_text(object, "subject", message->subject);
	set_text(object, "message_id", message->message_id);
	set_text(object, "in_reply_to", message->in_reply_to);
	if (message->date_utc != 0)
		json_object_set_new(
			object, "date_utc", json_integer(message->date_utc));
	set_text(object, "text", message->text);
	set_text(object, "quoted", message->quoted);
	set_text(object, "signature", message->signature);
	set_text(object, "auth_results", message->auth_results);
	set_text(object, "delivery_status", message->delivery_status);
	set_text(object, "returned_message_id", message->returned_message_id);
	json_t *signs = signs_json(&message->signs);
	if (json_object_size(signs) > 0)
		json_object_set(object, "signs", signs);
	json_decref(signs);
	set_lists(object, message);
	return object;
}

static void check_sample(
	const char *name, const char *bytes, size_t len, json_t *wanted)
{
	AUTO(message) message = parse_copy(bytes, len);
	json_t *found = message_json(message);
	if (!json_equal(found, wanted)) {
		g_autofree char *shown = json_dumps(
			found, JSON_INDENT(2) | JSON_SORT_KEYS | JSON_ENSURE_ASCII);
		g_test_message("%s gives\n%s", name, shown);
		g_test_fail();
	}
	json_decref(found);
}

static void test_sample(const void *data)
{
	const char *name = data;
	g_autofree char *path =
		g_test_build_filename(G_TEST_DIST, "tests", "mail", name, NULL);
	g_autofree char *mail_path = g_strconcat(path, ".eml", NULL);
	g_autofree char *json_path = g_strconcat(path, ".json", NULL);
	g_autoptr(GError) err = NULL;
	char *bytes = NULL;
	gsize len = 0;
	g_file_get_contents(mail_path, &bytes, &len, &err);
	g_assert_no_error(err);
	g_autoptr(GString) mail = g_string_new_len(bytes, (gssize)len);
	g_free(bytes);
	json_error_t problem;
	json_t *wanted = json_load_file(json_path, 0, &problem);
	g_assert_nonnull(wanted);
	check_sample(name, mail->str, mail->len, wanted);
	g_string_replace(mail, "\n", "\r\n", 0);
	check_sample(name, mail->str, mail->len, wanted);
	json_decref(wanted);
}

/* One test a sample, so that the failing ones are named. */
static void add_samples(void)
{
	g_autofree char *path =
		g_test_build_filename(G_TEST_DIST, "tests", "mail", NULL);
	g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
	g_assert_nonnull(dir);
	const char *file;
	while ((file = g_dir_read_name(dir)) != NULL) {
		if (!g_str_has_suffix(file, ".eml"))
			continue;
		char *name = g_strndup(file, strlen(file) - strlen(".eml"));
		g_autofree char *test = g_strconcat("/parse/sample/", name, NULL);
		g_test_add_data_func_full(test, name, test_sample, g_free);
	}
}

/* --- hostile mails ------------------------------------------------------------- */

static GString *repeated(const char *before, const char *text, unsigned count)
{
	GString *mail = g_string_new(before);
	for (unsigned i = 0; i < count; i++)
		g_string_append(mail, text);
	return mail;
}

static void test_hostile(void)
{
	static const struct {
		const char *name;
		const char *before;
		const char *repeated;
		unsigned count;
		uint32_t defects;
	} cases[] = {
		{"nested mails", "", "Content-Type: message/rfc822\n\n", 50000,
			1u << DEFECT_TOO_DEEP},
		{"nested multiparts", "",
			"Content-Type: multipart/mixed; boundary=a\n\n--a\n", 20000,
			1u << DEFECT_TOO_DEEP},
		{"comments", "From: ", "(", 1000000, 1u << DEFECT_HEADER_TOO_LONG},
		{"closed comments", "To: a@example.com ", "((((()))))", 100000,
			1u << DEFECT_HEADER_TOO_LONG},
		{"boundaries", "Content-Type: multipart/mixed; boundary=a\n\n", "--a\n",
			100000, 1u << DEFECT_TOO_MANY_PARTS},
		{"dashes", "Content-Type: multipart/mixed; boundary=a\n\n", "--\n",
			1000000, 1u << DEFECT_BAD_STRUCTURE},
		{"multiparts without a boundary",
			"Content-Type: multipart/mixed; boundary=a\n\n",
			"--a\nContent-Type: multipart/mixed\n\n-\n-\n-\n-\n-\n-\n-\n",
			300000, 1u << DEFECT_TOO_MANY_PARTS},
		{"fields", "", "X-A: b\n", 1500000, 1u << DEFECT_HEADER_TOO_LONG},
		{"one field", "Subject: ", "aaaaaaaaaa\n ", 1000000,
			1u << DEFECT_HEADER_TOO_LONG},
		{"dashes for fields",
			"Content-Type: multipart/mixed; boundary=a\n\n--a\nA: b\n",
			"--b\nA: b\n", 300000, 1u << DEFECT_HEADER_TOO_LONG},
		{"addresses", "To: ", "a@b.example,", 100000,
			1u << DEFECT_HEADER_TOO_LONG},
		{"parameters", "Content-Type: text/plain", "; a=b", 3000, 0},
		{"continuations", "Content-Type: text/plain", "; a*0=b", 2000, 0},
		{"words", "Subject: ", "=?utf-8?q?=C3?= ", 1000,
			1u << DEFECT_BAD_ENCODING},
		{"identifiers", "References: ", "<a@b> ", 2000, 0},
		{"text", "Subject: a\n\n", "what is it? ", 200000,
			1u << DEFECT_TEXT_CUT},
		{"html", "Content-Type: text/html\n\n", "<div><p>a", 200000,
			1u << DEFECT_TEXT_CUT},
		{"nothing but NUL", "", "\1", 100000, 1u << DEFECT_NO_FROM},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GString) mail =
			repeated(cases[i].before, cases[i].repeated, cases[i].count);
		if (strcmp(cases[i].repeated, "\1") == 0)
			memset(mail->str, 0, mail->len);
		gint64 before = g_get_monotonic_time();
		AUTO(message) message = parse_copy(mail->str, mail->len);
		g_test_message("%s: %.3f s", cases[i].name,
			(double)(g_get_monotonic_time() - before) / 1e6);
		g_assert_cmpuint(
			message->defects & cases[i].defects, ==, cases[i].defects);
		g_assert_cmpuint(message->to->len, <=, LIMIT_ADDRESSES);
		g_assert_cmpuint(message->references->len, <=, LIMIT_REFERENCES);
		g_assert_cmpint(g_get_monotonic_time() - before, <, 20000000);
	}
}

/* What comes before the hostile part of a mail is read all the same. */
static void test_read_as_far_as_possible(void)
{
	g_autoptr(GString) mail = g_string_new(
		"From: ana@example.com\nContent-Type: multipart/mixed; boundary=a\n\n"
		"--a\nContent-Type: text/plain\n\nHello\n");
	for (int i = 0; i < 100000; i++)
		g_string_append(mail, "--a\nContent-Type: image/png\n\n");
	AUTO(message) message = parse_copy(mail->str, mail->len);
	g_assert_cmpstr(message->from->addr, ==, "ana@example.com");
	g_assert_cmpstr(message->text, ==, "Hello");
	g_assert_cmpuint(message->attachments->len, ==, LIMIT_ATTACHMENTS);
}

/* Many parts of HTML cost no more than one may. */
static void test_much_html(void)
{
	g_autoptr(GString) part = g_string_new("--a\nContent-Type: text/html\n\n");
	while (part->len < LIMIT_TEXT_BYTES / 4)
		g_string_append(part, "<div></b><p>x</div>");
	g_autoptr(GString) mail =
		g_string_new("Content-Type: multipart/mixed; boundary=a\n\n");
	for (int i = 0; i < 40; i++) {
		g_string_append_len(mail, part->str, (gssize)part->len);
		g_string_append_c(mail, '\n');
	}
	gint64 before = g_get_monotonic_time();
	AUTO(message) message = parse_copy(mail->str, mail->len);
	g_test_message("%.3f s", (double)(g_get_monotonic_time() - before) / 1e6);
	g_assert_cmpuint(message->defects & bit(DEFECT_TEXT_CUT), !=, 0);
	g_assert_true(g_str_has_prefix(message->text, "x"));
	g_assert_cmpint(g_get_monotonic_time() - before, <, 20000000);
}

/* So do many tags, which are dearer than text. */
static void test_much_markup(void)
{
	g_autoptr(GString) mail =
		g_string_new("Content-Type: multipart/mixed; boundary=a\n\n");
	for (int part = 0; part < 4; part++) {
		g_string_append(mail, "--a\nContent-Type: text/html\n\n");
		for (int i = 0; i < 39000; i++)
			g_string_append(mail, "<p>x");
		g_string_append_c(mail, '\n');
	}
	AUTO(message) message = parse_copy(mail->str, mail->len);
	g_assert_cmpuint(message->defects & bit(DEFECT_TEXT_CUT), !=, 0);
	size_t count = 0;
	for (const char *p = message->text; *p != '\0'; p++)
		count += *p == 'x';
	g_assert_cmpuint(count, ==, 39000);
}

/* Cut off at every byte, a mail still gives a message and touches nothing beyond. */
static void test_cut_anywhere(void)
{
	static const char *const names[] = {"outlook", "bounce", "encoded_words",
		"file_names", "people", "html_gmail"};
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *file = g_strconcat(names[i], ".eml", NULL);
		g_autofree char *path =
			g_test_build_filename(G_TEST_DIST, "tests", "mail", file, NULL);
		g_autofree char *bytes = NULL;
		gsize len = 0;
		g_assert_true(g_file_get_contents(path, &bytes, &len, NULL));
		for (size_t cut = 0; cut < MIN(len, 6000); cut++) {
			AUTO(message) message = parse_copy(bytes, cut);
			g_assert_true(g_utf8_validate(message->text, -1, NULL));
			g_assert_true(g_utf8_validate(message->subject, -1, NULL));
			g_assert_true(g_utf8_validate(message->from->name, -1, NULL));
		}
	}
}

static void test_attachment(void)
{
	static const char mail[] =
		"From: a@b.example\nMIME-Version: 1.0\n"
		"Content-Type: multipart/mixed; boundary=b\n\n"
		"--b\nContent-Type: text/plain\n\nHi\n"
		"--b\nContent-Type: image/png; name=x.png\n"
		"Content-Transfer-Encoding: base64\n\naGVs\nbG8=\n--b--\n";
	AUTO(message) message = parse_message(mail, strlen(mail), NULL);
	g_assert_cmpuint(message->attachments->len, ==, 1);
	struct attachment *attachment = message->attachments->pdata[0];
	g_autoptr(GBytes) content = parse_attachment(mail, strlen(mail), attachment);
	gsize len = 0;
	const void *data = g_bytes_get_data(content, &len);
	g_assert_cmpmem(data, len, "hello", 5);
	/* of other bytes */
	attachment->part = 9;
	g_assert_null(parse_attachment(mail, strlen(mail), attachment));
	attachment->part = 0;
	g_assert_null(parse_attachment(mail, strlen(mail), attachment));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/parse/plain", test_plain);
	g_test_add_func("/parse/header-only", test_header_only);
	g_test_add_func("/parse/line-ends", test_line_ends);
	g_test_add_func("/parse/empty", test_empty);
	g_test_add_func("/parse/hostile", test_hostile);
	g_test_add_func("/parse/much-markup", test_much_markup);
	g_test_add_func("/parse/read-as-far-as-possible", test_read_as_far_as_possible);
	g_test_add_func("/parse/much-html", test_much_html);
	g_test_add_func("/parse/cut-anywhere", test_cut_anywhere);
	add_samples();
	g_test_add_func("/parse/attachment", test_attachment);
	return g_test_run();
}
