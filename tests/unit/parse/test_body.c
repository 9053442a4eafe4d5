/* HERMETICITY: touches nothing. */
#include "parse/body.h"

#include <string.h>

#include "base/limits.h"
#include "mail/terms.h"
#include "parse/parse.h"

static struct message *read_body_copy(const char *mail)
{
	parse_init();
	size_t len = strlen(mail);
	g_autofree char *copy = g_memdup2(mail, len);
	AUTO(structure) structure = structure_new(copy, len);
	struct message *message = message_new();
	body_read(message, structure);
	return message;
}

#define ALTERNATIVES(plain, html)                                                      \
	"Content-Type: multipart/alternative; boundary=x\n\n--x\n\n" plain             \
	"\n--x\nContent-Type: text/html\n\n" html "\n--x--\n"

static void test_texts(void)
{
	static const struct {
		const char *name;
		const char *mail;
		const char *text;
		unsigned attachments;
	} cases[] = {
		{"plain", "A: b\n\nhello", "hello", 0},
		{"bad type", "Content-Type: text\n\nhello", "hello", 0},
		{"plain wins", ALTERNATIVES("the lamp is broken, see", "<p>other"),
			"the lamp is broken, see", 0},
		{"empty plain", ALTERNATIVES("\n\n", "<p>html"), "html", 0},
		{"empty both", ALTERNATIVES("", "<p> </p>"), "", 0},
		{"stub",
			ALTERNATIVES(
				"To see it use an HTML capable program", "<p>html"),
			"html", 0},
		{"stub alone", ALTERNATIVES("Use an HTML capable program", "<p></p>"),
			"Use an HTML capable program", 0},
		{"short plain", ALTERNATIVES("ok", "<p>ok"), "ok", 0},
		{"short plain, long html",
			ALTERNATIVES("[image]",
				"<p>My lamp came without its bulb, order 81"),
			"My lamp came without its bulb, order 81", 0},
		{"html only", "Content-Type: text/html\n\n<b>hi</b>", "hi", 0},
		{"two texts",
			"Content-Type: multipart/mixed; boundary=x\n\n--x\n\none\n--x\n"
			"Content-Type: text/html\n\n<p>two\n--x--\n",
			"one\n\ntwo", 0},
		{"text as file",
			"Content-Type: multipart/mixed; boundary=x\n\n--x\n\none\n--x\n"
			"Content-Disposition: attachment; "
			"filename=a.txt\n\ntwo\n--x--\n",
			"one", 1},
		{"calendar",
			"Content-Type: multipart/alternative; "
			"boundary=x\n\n--x\n\none\n--x\n"
			"Content-Type: text/calendar\n\nBEGIN\n--x--\n",
			"one", 1},
		{"picture alone", "Content-Type: image/jpeg\n\nxyz", "", 1},
		{"attached mail alone",
			"Content-Type: message/rfc822\n\nSubject: a\n\nnot mine\n", "",
			1},
		{"flowed", "Content-Type: text/plain; format=flowed\n\na \nb\n", "a b",
			0},
		{"mixed in alternatives",
			"Content-Type: multipart/alternative; boundary=x\n\n--x\n\n"
			"the plain text of it all\n--x\n"
			"Content-Type: multipart/mixed; "
			"boundary=y\n\n--y\nContent-Type: "
			"text/html\n\n<p>a\n--y\nContent-Type: image/png\n\nq\n--y\n"
			"Content-Type: text/html\n\n<p>b\n--y--\n--x--\n",
			"the plain text of it all", 1},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		AUTO(message) message = read_body_copy(cases[i].mail);
		g_assert_cmpstr(message->text, ==, cases[i].text);
		g_assert_cmpuint(message->attachments->len, ==, cases[i].attachments);
		g_assert_cmpint((message->defects & bit(DEFECT_NO_TEXT)) != 0, ==,
			cases[i].text[0] == '\0');
	}
}

/* What the defects of the HTML are does not matter when the plain text is taken. */
static void test_defects_of_unused_text(void)
{
	AUTO(message)
	message = read_body_copy(ALTERNATIVES("the plain text of it", "<p>caf\xe9"));
	g_assert_cmpstr(message->text, ==, "the plain text of it");
	g_assert_cmpuint(message->defects, ==, 0);
}

static void test_attachments(void)
{
	static const struct {
		const char *header;
		const char *name;
		const char *type;
		bool is_inline;
	} cases[] = {
		{"Content-Type: Image/JPEG; name=a.jpg\n", "a.jpg", "image/jpeg",
			false},
		{"Content-Type: image/png\nContent-Disposition: attachment;"
		 " filename=\"../../etc/b.png\"\n",
			"b.png", "image/png", false},
		{"Content-Type: image/png\nContent-Disposition: inline; filename=c\n",
			"c", "image/png", true},
		{"Content-Type: image/png; name=\"a\x01\x02.png\"\n", "a  .png",
			"image/png", false},
		{"Content-Type: image/png\nContent-ID: <shown>\n", "", "image/png",
			true},
		{"Content-Type: image/png\nContent-ID: <unknown>\n", "", "image/png",
			false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *mail =
			g_strconcat("Content-Type: multipart/mixed; "
				    "boundary=x\n\n--x\nContent-Type: "
				    "text/html\n\n<img src='cid:shown'>\n--x\n",
				cases[i].header, "\nabc\n--x--\n", NULL);
		AUTO(message) message = read_body_copy(mail);
		g_test_message("%s", cases[i].header);
		g_assert_cmpuint(message->attachments->len, ==, 1);
		const struct attachment *found = message->attachments->pdata[0];
		g_assert_cmpstr(found->name, ==, cases[i].name);
		g_assert_cmpstr(found->type, ==, cases[i].type);
		g_assert_cmpint(found->is_inline, ==, cases[i].is_inline);
		g_assert_cmpuint(found->size, ==, 3);
		g_assert_false(found->is_photo);
	}
}

static void test_report(void)
{
	AUTO(message)
	message = read_body_copy(
		"Content-Type: multipart/report; report-type=Delivery-Status; "
		"boundary=x\n\n--x\n\nsorry\n--x\nContent-Type: "
		"message/delivery-status\n\nAction: failed\n--x\nContent-Type: "
		"message/rfc822\n\nMessage-ID: <a@b>\n\nhi\n--x--\n");
	g_assert_cmpstr(message->signs.report_type, ==, "delivery-status");
	g_assert_cmpstr(message->delivery_status, ==, "Action: failed");
	g_assert_cmpstr(message->returned_message_id, ==, "a@b");
	g_assert_cmpstr(message->text, ==, "sorry");
	g_assert_cmpuint(message->attachments->len, ==, 0);
}

static void test_attachment_limit(void)
{
	g_autoptr(GString) mail =
		g_string_new("Content-Type: multipart/mixed; boundary=x\n\n");
	for (unsigned i = 0; i < LIMIT_ATTACHMENTS + 5; i++)
		g_string_append(mail, "--x\nContent-Type: image/png\n\n");
	AUTO(message) message = read_body_copy(mail->str);
	g_assert_cmpuint(message->attachments->len, ==, LIMIT_ATTACHMENTS);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/body/texts", test_texts);
	g_test_add_func("/body/defects-of-unused-text", test_defects_of_unused_text);
	g_test_add_func("/body/attachments", test_attachments);
	g_test_add_func("/body/report", test_report);
	g_test_add_func("/body/attachment-limit", test_attachment_limit);
	return g_test_run();
}
