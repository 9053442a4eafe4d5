/* HERMETICITY: touches nothing. More cases stand in tests/quote/signatures.txt. */
#include "text/quote_signature.h"

#include <string.h>

static void test_cases(void)
{
	static const struct {
		const char *name;
		const char *text;
		const char *roles; /* of each line: T or S, "." for a blank one */
	} cases[] = {
		{"none", "a\nb", "TT"},
		{"dashes", "a\n-- \nb\n\nc", "TSS.S"},
		{"dashes, then sentences",
			"a\n--\nThe first lamp works, but the second one does not.\n"
			"Please send me another one as soon as you can.",
			"TTTT"},
		{"rule at the end", "a\n\n_____\n", "T.S"},
		{"rule between", "a\n_____\nthe second lamp", "TTT"},
		{"name", "a\n\n-Ana", "T.S"},
		{"item", "a\n\n-lamp", "T.T"},
		{"phone", "a\nSent from my iPhone", "TS"},
		{"phone, text below", "Sent from my iPhone\n\na", "S.T"},
		{"notice", "a\n\nLegal notice:\nconfidential\n\nc", "T.SS.S"},
		{"no notice", "a\n\nThis message and\nthe lamp are lost", "T.TT"},
		{"pgp",
			"-----BEGIN PGP SIGNED MESSAGE-----\nHash: x\n\na\n"
			"-----BEGIN PGP SIGNATURE-----\nb\n"
			"-----END PGP SIGNATURE-----\nc",
			"SS.TSSST"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		size_t len = strlen(cases[i].text);
		g_autofree char *copy = g_memdup2(cases[i].text, len);
		struct quote_lines lines;
		quote_lines_init(&lines, copy, len);
		quote_signature_find(&lines);
		g_autoptr(GString) roles = g_string_new(NULL);
		for (size_t n = 0; n < lines.count; n++)
			g_string_append_c(roles, lines.line[n].is_blank
							 ? '.'
							 : "TQS"[lines.line[n].role]);
		g_assert_cmpstr(roles->str, ==, cases[i].roles);
		quote_lines_release(&lines);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/quote-signature/cases", test_cases);
	return g_test_run();
}
