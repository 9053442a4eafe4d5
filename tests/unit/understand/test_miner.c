/* HERMETICITY: touches nothing. */
#include "understand/miner.h"

#include "exact.h"

static void add(struct miner *miner, const char *text, enum miner_label label,
	enum intent intent, const struct reading *reading)
{
	g_autofree char *copy = exact_string(text);
	AUTO(reading) nothing = reading_new();
	const struct miner_mail mail = {
		.text = copy,
		.reading = reading != NULL ? reading : nothing,
		.label = label,
		.intent = intent,
	};
	miner_add(miner, &mail);
}

/* "words mails intent weight" of each, parted by "; ". */
static char *found(const struct miner *miner, unsigned min_mails)
{
	g_autoptr(GPtrArray) phrases = miner_phrases(miner, min_mails, 100);
	g_autoptr(GString) text = g_string_new(NULL);
	for (guint i = 0; i < phrases->len; i++) {
		const struct miner_phrase *phrase = phrases->pdata[i];
		g_string_append_printf(text, "%s%s %u", i > 0 ? "; " : "",
			phrase->words, phrase->mails);
		if (phrase->is_sure)
			g_string_append_printf(text, " %s %.1f",
				intent_name(phrase->intent), phrase->weight);
	}
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static void test_labelled(void)
{
	AUTO(miner) miner = miner_new();
	for (int i = 0; i < 4; i++)
		add(miner, "Hello, it went up in smoke. Bye", MINER_LABELLED,
			INTENT_QUALITY, NULL);
	for (int i = 0; i < 8; i++)
		add(miner, "Hello, thank you. Bye", MINER_CLEAR, INTENT_OTHER, NULL);
	g_autofree char *text = found(miner, 3);
	g_assert_cmpstr(text, ==, "it went up in smoke 4 quality 2.0");
}

static void test_unclear(void)
{
	AUTO(miner) miner = miner_new();
	for (int i = 0; i < 3; i++)
		add(miner, "the app shows nothing", MINER_UNCLEAR, INTENT_OTHER, NULL);
	add(miner, "so odd a thing", MINER_UNCLEAR, INTENT_OTHER, NULL);
	g_autofree char *text = found(miner, 3);
	g_assert_cmpstr(text, ==, "the app shows nothing 3");
}

/* Agents who say different things of the same words leave it open. */
static void test_disagreement(void)
{
	AUTO(miner) miner = miner_new();
	add(miner, "strange parcel", MINER_LABELLED, INTENT_QUALITY, NULL);
	add(miner, "strange parcel", MINER_LABELLED, INTENT_WRONG_ITEM, NULL);
	g_autofree char *text = found(miner, 2);
	g_assert_cmpstr(text, ==, "strange parcel 2");
}

/* What the lexicon matched for the right intent is no news; for a wrong one it is. */
static void test_known(void)
{
	AUTO(reading) reading = reading_new();
	struct match *match = match_new();
	match->intent = INTENT_QUALITY;
	match->pattern = g_strdup("broken glass");
	match->text = g_strdup("broken glass");
	match->weight = 2.0;
	match->len = strlen("broken glass");
	g_ptr_array_add(reading->matches, match);
	AUTO(miner) known = miner_new();
	AUTO(miner) wrong = miner_new();
	for (int i = 0; i < 3; i++) {
		add(known, "broken glass", MINER_LABELLED, INTENT_QUALITY, reading);
		add(wrong, "broken glass", MINER_LABELLED, INTENT_WRONG_ITEM, reading);
	}
	g_autofree char *nothing = found(known, 2);
	g_autofree char *news = found(wrong, 2);
	g_assert_cmpstr(nothing, ==, "");
	g_assert_cmpstr(news, ==, "broken glass 3 wrong_item 2.0");
}

/* A mail that says a thing twice counts once; numbers and commas part runs. */
static void test_counting(void)
{
	AUTO(miner) miner = miner_new();
	for (int i = 0; i < 2; i++)
		add(miner, "odd smell, odd smell. 12 odd 13 smell", MINER_UNCLEAR,
			INTENT_OTHER, NULL);
	g_autofree char *text = found(miner, 2);
	g_assert_cmpstr(text, ==, "odd smell 2");
	g_autofree char *none = found(miner, 3);
	g_assert_cmpstr(none, ==, "");
}

static void test_empty(void)
{
	AUTO(miner) miner = miner_new();
	g_autofree char *text = found(miner, 1);
	g_assert_cmpstr(text, ==, "");
	add(miner, "", MINER_UNCLEAR, INTENT_OTHER, NULL);
	g_autofree char *still = found(miner, 1);
	g_assert_cmpstr(still, ==, "");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/miner/labelled", test_labelled);
	g_test_add_func("/miner/unclear", test_unclear);
	g_test_add_func("/miner/disagreement", test_disagreement);
	g_test_add_func("/miner/known", test_known);
	g_test_add_func("/miner/counting", test_counting);
	g_test_add_func("/miner/empty", test_empty);
	return g_test_run();
}
