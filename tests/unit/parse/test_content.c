/* HERMETICITY: touches nothing (iconv loads its charsets from the system). */
#include "parse/content.h"

#include <string.h>

#include "base/limits.h"
#include "mail/message.h"
#include "mail/terms.h"
#include "parse/parse.h"

static void test_text(void)
{
	static const struct {
		const char *name;
		const char *header;
		const char *body;
		const char *text;
		uint32_t defects;
	} cases[] = {
		{"plain", "", "a\r\nb\rc\n", "a\nb\nc\n", 0},
		{"base64", "Content-Transfer-Encoding: BASE64\n", "YQ0KYg==", "a\nb",
			0},
		{"no padding", "Content-Transfer-Encoding: base64\n", "YWI", "ab", 0},
		{"stray bytes", "Content-Transfer-Encoding: base64\n",
			"YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXo=\n!",
			"abcdefghijklmnopqrstuvwxyz", 1u << DEFECT_BAD_ENCODING},
		{"not base64", "Content-Transfer-Encoding: base64\n", "What? No!",
			"What? No!", 1u << DEFECT_BAD_ENCODING},
		{"quoted-printable", "Content-Transfer-Encoding: quoted-printable\n",
			"a=\nb=20=3D", "ab =", 0},
		{"broken quoted-printable",
			"Content-Transfer-Encoding: quoted-printable\n", "a=zz", "a=zz",
			1u << DEFECT_BAD_ENCODING},
		{"unknown encoding", "Content-Transfer-Encoding: x-magic\n", "ab", "ab",
			0},
		{"latin1", "Content-Type: text/plain; charset=iso-8859-1\n", "caf\xe9",
			"café", 0},
		{"no label", "", "caf\xe9", "café", 1u << DEFECT_BAD_CHARSET},
		{"label in the page", "Content-Type: text/html\n",
			"<meta charset='koi8-r'>\xf0\xd2\xc9",
			"<meta charset='koi8-r'>При", 0},
	};
	parse_init();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *mail = g_strconcat(
			"X: y\n", cases[i].header, "\n", cases[i].body, NULL);
		size_t len = strlen(mail);
		g_autofree char *copy = g_memdup2(mail, len);
		AUTO(structure) structure = structure_new(copy, len);
		uint32_t defects = 0;
		g_test_message("%s", cases[i].name);
		g_autoptr(GString) text =
			content_text(structure, structure_part(structure, 0), &defects);
		g_assert_cmpstr(text->str, ==, cases[i].text);
		g_assert_cmpuint(defects, ==, cases[i].defects);
	}
}

/* A text that is too long is cut between two characters. */
static void test_cut(void)
{
	g_autoptr(GString) mail =
		g_string_new("Content-Type: text/plain; charset=utf-8\n\nx");
	while (mail->len < LIMIT_TEXT_BYTES + 1000)
		g_string_append(mail, "é");
	AUTO(structure) structure = structure_new(mail->str, mail->len);
	uint32_t defects = 0;
	g_autoptr(GString) text =
		content_text(structure, structure_part(structure, 0), &defects);
	g_assert_cmpuint(defects, ==, bit(DEFECT_TEXT_CUT));
	g_assert_cmpuint(text->len, <=, LIMIT_TEXT_BYTES);
	g_assert_true(g_utf8_validate(text->str, -1, NULL));
}

/* The size of an attachment is known without decoding it. */
static void test_size(void)
{
	static const size_t sizes[] = {0, 1, 2, 56, 57, 58, 1000, 100000};
	static const char *const ends[] = {"\n", "\r\n"};
	for (size_t i = 0; i < G_N_ELEMENTS(sizes) * 2; i++) {
		size_t size = sizes[i / 2];
		g_autofree guchar *bytes = g_malloc0(size + 1);
		g_autofree char *encoded = g_base64_encode(bytes, size);
		g_autoptr(GString) mail =
			g_string_new("Content-Transfer-Encoding: base64\n\n");
		for (size_t at = 0; at < strlen(encoded); at += 76) {
			g_string_append_len(mail, encoded + at,
				(gssize)MIN(76, strlen(encoded + at)));
			g_string_append(mail, ends[i % 2]);
		}
		AUTO(structure) structure = structure_new(mail->str, mail->len);
		uint64_t found = content_size(structure, structure_part(structure, 0));
		g_assert_cmpuint(found, ==, size);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/content/text", test_text);
	g_test_add_func("/content/cut", test_cut);
	g_test_add_func("/content/size", test_size);
	return g_test_run();
}
