/* HERMETICITY: touches nothing. */
#include "parse/structure.h"

#include <string.h>

#include "base/limits.h"
#include "mail/message.h"
#include "mail/terms.h"

/* One line a part: kind, depth in dots, its Subject or Content-Type, the body. */
static void describe(
	GString *out, const struct structure *structure, size_t index, unsigned depth)
{
	static const char kinds[] = {'-', '+', '@'};
	for (; index != PART_NONE;) {
		const struct part *part = structure_part(structure, index);
		for (unsigned i = 0; i < depth; i++)
			g_string_append_c(out, '.');
		g_string_append_c(out, kinds[part->kind]);
		if (part->kind == PART_LEAF)
			g_string_append_len(
				out, part->body.start, (gssize)part->body.len);
		g_string_append_printf(
			out, "|%zu\n", part->fields_end - part->fields_start);
		g_assert_false(part->is_open);
		describe(out, structure, part->first_child, depth + 1);
		index = part->next;
	}
}

#define MIXED(b) "Content-Type: multipart/mixed; boundary=" b "\n\n"

static void test_trees(void)
{
	static const struct {
		const char *name;
		const char *mail;
		const char *tree;
		uint32_t defects;
	} cases[] = {
		{"empty", "", "-|0\n", 0},
		{"only a body", "\nhello", "-hello|0\n", 1u << DEFECT_BAD_STRUCTURE},
		{"only a header", "A: b", "-|1\n", 0},
		{"plain", "A: b\nC: d\n\nhello\n", "-hello\n|2\n", 0},
		{"crlf", "A: b\r\n\r\nhello\r\n", "-hello\r\n|1\n", 0},
		{"folded", "A: b\n c\n\td\nE:f\n\nx", "-x|2\n", 0},
		{"mbox", "From x y\nA: b\n\nx", "-x|1\n", 0},
		{"blank before colon", "A : b\n\nx", "-x|1\n", 0},
		{"two parts", MIXED("x") "pre\n--x\nA: b\n\n1\n--x\n\n2\n--x--\npost",
			"+|1\n.-1|1\n.-2|0\n", 0},
		{"boundary with blanks", MIXED("x") "--x \n\n1\n--x-- \t\n",
			"+|1\n.-1|0\n", 0},
		{"quoted boundary", MIXED("\"x y\"") "--x y\n\n1\n--x y--",
			"+|1\n.-1|0\n", 0},
		{"longer than the boundary", MIXED("x") "--x\n\n1\n--xy\n--x--",
			"+|1\n.-1\n--xy|0\n", 0},
		{"empty parts", MIXED("x") "--x\n--x\n\n--x--", "+|1\n.-|0\n.-|0\n",
			1u << DEFECT_BAD_STRUCTURE},
		{"no empty line", MIXED("x") "--x\nA: b\n--x--", "+|1\n.-|1\n",
			1u << DEFECT_BAD_STRUCTURE},
		{"nested",
			MIXED("x") "--x\n" MIXED(
				"y") "--y\n\n1\n--y--\n--x\n\n2\n--x--",
			"+|1\n.+|1\n..-1|0\n.-2|0\n", 0},
		{"inner one open",
			MIXED("x") "--x\n" MIXED("y") "--y\n\n1\n--x\n\n2\n--x--",
			"+|1\n.+|1\n..-1|0\n.-2|0\n", 1u << DEFECT_BAD_STRUCTURE},
		{"outer one open", MIXED("x") "--x\n\n1\n", "+|1\n.-1\n|0\n",
			1u << DEFECT_BAD_STRUCTURE},
		{"attached mail",
			MIXED("x") "--x\nContent-Type: message/rfc822\n\nA: "
				   "b\n\n1\n--x--",
			"+|1\n.@|1\n..-1|1\n", 0},
		{"attached multipart",
			MIXED("x") "--x\nContent-Type: message/rfc822\n\n" MIXED(
				"y") "--y\n\n1\n--y--\n--x--",
			"+|1\n.@|1\n..+|1\n...-1|0\n", 0},
		{"encoded mail",
			MIXED("x") "--x\nContent-Type: message/rfc822\n"
				   "Content-Transfer-Encoding: base64\n\nQTog\n--x--",
			"+|1\n.-QTog|2\n", 0},
		{"no boundary named", "Content-Type: multipart/mixed\n\n1", "-1|1\n",
			1u << DEFECT_BAD_STRUCTURE},
		{"boundary found",
			"Content-Type: multipart/mixed\n\n--q\nContent-Type: "
			"a/b\n\n1\n--q--",
			"+|1\n.-1|1\n", 1u << DEFECT_BAD_STRUCTURE},
		{"boundary never used", MIXED("x") "1\n", "+|1\n",
			1u << DEFECT_BAD_STRUCTURE},
		{"spelling",
			"CONTENT-type: MULTIPART/Mixed; BOUNDARY=x\n\n--x\n\n1\n--x--",
			"+|1\n.-1|0\n", 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].mail);
		g_autofree char *copy = g_memdup2(cases[i].mail, len);
		g_test_message("%s", cases[i].name);
		AUTO(structure) structure = structure_new(copy, len);
		g_autoptr(GString) tree = g_string_new(NULL);
		describe(tree, structure, 0, 0);
		g_assert_cmpstr(tree->str, ==, cases[i].tree);
		g_assert_cmpuint(structure->defects, ==, cases[i].defects);
	}
}

static void test_field(void)
{
	static const char mail[] = "Subject: one\nsubject: two\nX-Subject: x\n\n";
	g_autofree char *copy = g_memdup2(mail, sizeof(mail) - 1);
	AUTO(structure) structure = structure_new(copy, sizeof(mail) - 1);
	const struct part *root = structure_part(structure, 0);
	const struct field *field = structure_field(structure, root, "SUBJECT");
	g_assert_nonnull(field);
	g_assert_cmpmem(field->value.start, field->value.len, " one", 4);
	g_assert_null(structure_field(structure, root, "Sub"));
	g_assert_null(structure_field(structure, root, "Date"));
}

/* Exactly at a limit all is well, one more is a defect. */
static void test_limits(void)
{
	for (unsigned more = 0; more < 2; more++) {
		g_autoptr(GString) parts = g_string_new(MIXED("x"));
		for (unsigned i = 1; i < LIMIT_MIME_PARTS + more; i++)
			g_string_append(parts, "--x\n\na\n");
		g_string_append(parts, "--x--\n");
		AUTO(structure) many = structure_new(parts->str, parts->len);
		g_assert_cmpuint(many->parts->len, ==, LIMIT_MIME_PARTS);
		g_assert_cmpint(
			(many->defects & bit(DEFECT_TOO_MANY_PARTS)) != 0, ==, more);

		g_autoptr(GString) nested = g_string_new(NULL);
		for (unsigned i = 0; i < LIMIT_MIME_DEPTH + more; i++)
			g_string_append(nested, "Content-Type: message/rfc822\n\n");
		AUTO(structure) deep = structure_new(nested->str, nested->len);
		g_assert_cmpint((deep->defects & bit(DEFECT_TOO_DEEP)) != 0, ==, more);

		g_autoptr(GString) value = g_string_new("A:");
		for (unsigned i = 0; i < LIMIT_HEADER_VALUE + more; i++)
			g_string_append_c(value, 'a');
		AUTO(structure) wide = structure_new(value->str, value->len);
		g_assert_cmpint(
			(wide->defects & bit(DEFECT_HEADER_TOO_LONG)) != 0, ==, more);
		const struct field *field =
			structure_field(wide, structure_part(wide, 0), "A");
		g_assert_cmpuint(field->value.len, ==, LIMIT_HEADER_VALUE);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/structure/trees", test_trees);
	g_test_add_func("/structure/field", test_field);
	g_test_add_func("/structure/limits", test_limits);
	return g_test_run();
}
