/* HERMETICITY: touches nothing. */
#include "understand/evidence.h"

#include "made.h"

static const char lexicon_text[] = "language en\n"
				   "@same do not = don't, dont\n"
				   "@group mine: my order, number\n"
				   "@group praise: great\n"
				   "@negate 2: not, never\n"
				   "@negate 5: do not say\n"
				   "@negate 0: not only\n"
				   "@negate 2 after: nope\n"
				   "@question: do you, is it\n"
				   "[quality]\n"
				   "3 broken\n"
				   "2 is broken\n"
				   "2 item <3> bad\n"
				   "-2 (heart|promise) broken\n"
				   "-1 perfect\n"
				   "1 size @with mine\n"
				   "1 colour @without mine\n"
				   "1 shape @near mine\n"
				   "1 only in subject @subject\n"
				   "1.5 terrible @alone\n"
				   "[not_received]\n"
				   "@firm\n"
				   "3 not arrived\n"
				   "2 where is my order\n"
				   "[product_question]\n"
				   "2 have size ?\n"
				   "1 blue .\n"
				   "[received_ok]\n"
				   "1 {praise}\n"
				   "[angry]\n"
				   "2 broken\n";

static const struct evidence_case {
	const char *name;
	const char *subject;
	const char *body;
	const char *evidence;
} evidence_cases[] = {
	{"plain", "", "it came broken", "quality 3: broken; angry 2: broken"},
	{"once", "", "broken broken", "quality 3: broken; angry 2: broken"},
	{"overlap", "", "it is broken", "quality 3: broken; angry 2: broken"},
	{"subject", "broken", "hi", "quality 6: broken; angry 4: broken"},
	{"subject_once", "broken", "broken", "quality 6: broken; angry 4: broken"},
	{"negated", "", "it is not broken", ""},
	{"negated_near", "", "it is not really broken", ""},
	{"negation_too_far", "", "not that it is broken",
		"quality 3: broken; angry 2: broken"},
	{"negation_ends_at_a_comma", "", "not good, broken",
		"quality 3: broken; angry 2: broken"},
	{"negation_ends_with_the_sentence", "", "I do not. Broken",
		"quality 3: Broken; angry 2: Broken"},
	{"negated_from_afar", "", "I don't say that it is broken", ""},
	{"no_negation", "", "not only broken", "quality 3: broken; angry 2: broken"},
	{"negated_behind", "", "broken nope", ""},
	{"negated_in_a_gap", "", "the item is not bad", ""},
	{"gap", "", "the item is so bad", "quality 2: item is so bad"},
	{"phrase_holds_negation", "", "it has not arrived",
		"not_received 3: not arrived"},
	{"phrase_holds_negation_negated", "", "never not arrived",
		"not_received 3: not arrived"},
	{"firm", "", "I do not know where is my order",
		"not_received 2: where is my order"},
	{"exception", "", "my heart broken", "angry 2: broken"},
	{"exception_and_not", "", "my heart broken, and it came broken",
		"quality 3: broken; angry 2: broken"},
	{"against", "", "perfect but broken",
		"quality 3: broken; angry 2: broken; quality -1: perfect"},
	{"against_nothing", "", "perfect", ""},
	{"with", "", "my order, wrong size", "quality 1: size"},
	{"with_missing", "", "wrong size", ""},
	{"without", "", "the colour", "quality 1: colour"},
	{"without_present", "", "my order: the colour", ""},
	{"near", "", "the shape of my order", "quality 1: shape"},
	{"near_elsewhere", "", "the shape. my order", ""},
	{"subject_only", "only in subject", "hi", "quality 2: only in subject"},
	{"subject_only_in_body", "", "only in subject", ""},
	{"alone", "", "terrible", "quality 1.5: terrible"},
	{"nearly_alone", "", "terrible, dear seller", "quality 1.5: terrible"},
	{"not_alone", "", "terrible weather over here", ""},
	{"question", "", "You have size?", "product_question 2: have size"},
	{"question_opening", "", "hello, do you have size",
		"product_question 2: have size"},
	{"no_question", "", "you have size", ""},
	{"statement", "", "it came blue", "product_question 1: blue"},
	{"no_statement", "", "is it blue", ""},
	{"group_negated", "", "not great", ""},
	{"group", "", "great", "received_ok 1: great"},
	{"nothing", "", "", ""},
};

static void test_case(gconstpointer data)
{
	const struct evidence_case *wanted = data;
	AUTO(lexicon) lexicon = made_lexicon(lexicon_text);
	g_autofree char *evidence =
		made_evidence(lexicon, wanted->subject, wanted->body, 0);
	g_assert_cmpstr(evidence, ==, wanted->evidence);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(evidence_cases); i++) {
		g_autofree char *path =
			g_strdup_printf("/evidence/%s", evidence_cases[i].name);
		g_test_add_data_func(path, &evidence_cases[i], test_case);
	}
	return g_test_run();
}
