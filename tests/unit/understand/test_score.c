/* HERMETICITY: touches nothing. */
#include "understand/score.h"

/* Evidence as "intent" or "flag" and a weight; a NULL name ends it. */
struct point {
	const char *name;
	double weight;
};

static struct score score_of(const struct point *points)
{
	static struct lexicon_phrase phrases[16];
	GArray *evidence = g_array_new(FALSE, FALSE, sizeof(struct evidence));
	for (size_t i = 0; points[i].name != NULL; i++) {
		struct lexicon_phrase *phrase = &phrases[i];
		*phrase = (struct lexicon_phrase){0};
		phrase->target = intent_parse(points[i].name, &phrase->intent)
		                         ? TARGET_INTENT
		                         : TARGET_FLAG;
		if (phrase->target == TARGET_FLAG)
			g_assert_true(flag_parse(points[i].name, &phrase->flag));
		struct evidence one = {.phrase = phrase, .weight = points[i].weight};
		g_array_append_val(evidence, one);
	}
	struct score score;
	score_mail(evidence, &score);
	g_array_unref(evidence);
	return score;
}

static const struct intent_case {
	const char *name;
	struct point points[6];
	enum intent intent;
	bool several;
} intent_cases[] = {
	{"nothing", {{NULL, 0}}, INTENT_OTHER, false},
	{"a_hint_too_few", {{"refund", 0.5}}, INTENT_OTHER, false},
	{"one", {{"quality", 3}}, INTENT_QUALITY, false},
	{"sum", {{"quality", 1}, {"quality", 1}, {"cancel", 1.5}}, INTENT_QUALITY,
		false},
	{"against", {{"quality", 3}, {"quality", -3}, {"cancel", 1}}, INTENT_CANCEL,
		false},
	{"never_below_nothing", {{"quality", -3}}, INTENT_OTHER, false},
	{"refund_yields", {{"quality", 3}, {"refund", 3}, {"refund", 2.8}},
		INTENT_QUALITY, false},
	{"refund_alone", {{"refund", 3}, {"quality", 1}}, INTENT_REFUND, false},
	{"thanks_yield", {{"received_ok", 3}, {"received_ok", 3}, {"missing_item", 2}},
		INTENT_MISSING_ITEM, false},
	{"particular", {{"not_received", 3}, {"returned_parcel", 3}},
		INTENT_RETURNED_PARCEL, false},
	{"but_not_against_much_more",
		{{"not_received", 3}, {"not_received", 3}, {"not_received", 1.2},
			{"missing_item", 3}},
		INTENT_NOT_RECEIVED, false},
	{"several", {{"quality", 3}, {"address_change", 3}}, INTENT_QUALITY, true},
	{"not_several", {{"quality", 3}, {"address_change", 1}}, INTENT_QUALITY, false},
};

static void test_intent(gconstpointer data)
{
	const struct intent_case *wanted = data;
	struct score score = score_of(wanted->points);
	g_assert_cmpstr(intent_name(score.intent), ==, intent_name(wanted->intent));
	g_assert_cmpint(
		(score.flag_bits & bit(FLAG_SEVERAL)) != 0, ==, wanted->several);
	for (int i = 0; i < (int)INTENT_COUNT; i++)
		g_assert_cmpfloat(score.intents[i], >=, 0.0);
	g_assert_cmpfloat(score.confidence, >, 0.0);
	g_assert_cmpfloat(score.confidence, <, 1.0);
}

/* More for it makes it surer, a rival less sure, and ten hints make no proof. */
static void test_confidence(void)
{
	const struct point weak[] = {{"quality", 1.5}, {NULL, 0}};
	const struct point strong[] = {{"quality", 3}, {NULL, 0}};
	const struct point rival[] = {{"quality", 3}, {"cancel", 2.5}, {NULL, 0}};
	const struct point much[] = {{"quality", 10}, {"quality", 10}, {NULL, 0}};
	g_assert_cmpfloat(score_of(weak).confidence, <, 0.8);
	g_assert_cmpfloat(score_of(strong).confidence, >=, 0.8);
	g_assert_cmpfloat(score_of(rival).confidence, <, 0.6);
	g_assert_cmpint(score_of(rival).runner_up, ==, INTENT_CANCEL);
	g_assert_cmpfloat(score_of(much).confidence, <=, 0.97);
	g_assert_cmpfloat(score_of(much).strength[INTENT_QUALITY], <, 6.0);
	g_assert_cmpfloat(score_of(much).intents[INTENT_QUALITY], ==, 20.0);
}

static void test_flags(void)
{
	const struct point points[] = {{"angry", 1}, {"angry", 1}, {"legal", 1.9},
		{"urgent", 3}, {"urgent", -2}, {NULL, 0}};
	struct score score = score_of(points);
	g_assert_cmphex(score.flag_bits, ==, bit(FLAG_ANGRY));
	g_assert_cmpfloat(score.flags[FLAG_LEGAL], ==, 1.9);
	g_assert_cmpint(score.intent, ==, INTENT_OTHER);
}

/* The same weight is surer of a wish that is hardly spoken of without being meant. */
static void test_particular(void)
{
	const struct point passing[] = {{"quality", 2.5}, {NULL, 0}};
	const struct point meant[] = {{"cancel", 2.5}, {NULL, 0}};
	g_assert_cmpfloat(
		score_of(meant).confidence, >, score_of(passing).confidence + 0.05);
}

/* Adding what was needed tips it, a step less does not. */
static void test_needed(void)
{
	const struct point points[] = {{"quality", 3}, {"cancel", 2}, {NULL, 0}};
	struct score score = score_of(points);
	g_assert_cmpfloat(score_needed(&score, INTENT_QUALITY, false), ==, 0.0);
	double needed = score_needed(&score, INTENT_CANCEL, false);
	g_assert_cmpfloat(needed, >, 1.0);
	const struct point more[] = {
		{"quality", 3}, {"cancel", 2}, {"cancel", needed}, {NULL, 0}};
	const struct point less[] = {
		{"quality", 3}, {"cancel", 2}, {"cancel", needed - 0.1}, {NULL, 0}};
	g_assert_cmpint(score_of(more).intent, ==, INTENT_CANCEL);
	g_assert_cmpint(score_of(less).intent, ==, INTENT_QUALITY);
	double sure = score_needed(&score, INTENT_CANCEL, true);
	g_assert_cmpfloat(sure, >, needed);
	g_assert_cmpfloat(score_needed(&score, INTENT_OTHER, false), <, 0.0);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(intent_cases); i++) {
		g_autofree char *path =
			g_strdup_printf("/score/%s", intent_cases[i].name);
		g_test_add_data_func(path, &intent_cases[i], test_intent);
	}
	g_test_add_func("/score/confidence", test_confidence);
	g_test_add_func("/score/flags", test_flags);
	g_test_add_func("/score/confidence/particular", test_particular);
	g_test_add_func("/score/needed", test_needed);
	return g_test_run();
}
