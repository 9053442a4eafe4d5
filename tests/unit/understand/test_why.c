/* HERMETICITY: touches nothing. */
#include "understand/why.h"

#include "exact.h"
#include "made.h"
#include "understand/understand.h"

static const char lexicon_text[] = "language en\n"
				   "@negate 3: not\n"
				   "@group presale: price\n"
				   "[quality]\n3 broken\n-2 heart broken\n"
				   "2 (is|was) torn apart\n1 scratched corner\n"
				   "[refund]\n3 money back\n2 {presale} back\n"
				   "[product_question]\n2 size @with presale\n"
				   "1 colour ?\n"
				   "[angry]\n2 awful seller\n";

struct asked {
	struct lexicon *lexicon;
	struct lexicon_scratch *scratch;
	struct message *message;
	struct reading *reading;
	struct why why;
};

static void ask(struct asked *asked, const char *text)
{
	const struct understand_options options = {0};
	asked->lexicon = made_lexicon(lexicon_text);
	asked->scratch = lexicon_scratch_new(asked->lexicon, NULL);
	asked->message = message_new();
	g_free(asked->message->text);
	asked->message->text = exact_string(text);
	why_init(&asked->why);
	asked->reading = understand_why(
		asked->lexicon, asked->scratch, asked->message, &options, &asked->why);
}

static void forget(struct asked *asked)
{
	why_clear(&asked->why);
	reading_free(asked->reading);
	message_free(asked->message);
	lexicon_scratch_free(asked->scratch);
	lexicon_free(asked->lexicon);
}

static void test_dropped(void)
{
	static const struct {
		const char *text;
		const char *pattern;
		enum dropped_why why;
		const char *by;
	} cases[] = {
		{"the price is not broken", "broken", DROPPED_NEGATED, "not"},
		{"my heart broken", "broken", DROPPED_EXCEPTION, "heart broken"},
		{"the size", "size @with presale", DROPPED_CONDITION, NULL},
		{"the colour of the price", "colour ?", DROPPED_MARK, NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct asked asked;
		ask(&asked, cases[i].text);
		g_test_message("%s", cases[i].text);
		g_assert_cmpuint(asked.why.dropped->len, ==, 1);
		const struct dropped *one =
			&g_array_index(asked.why.dropped, struct dropped, 0);
		g_assert_cmpstr(one->evidence.phrase->pattern, ==, cases[i].pattern);
		g_assert_cmpint(one->why, ==, cases[i].why);
		g_assert_cmpstr(
			one->by == NULL ? NULL : one->by->pattern, ==, cases[i].by);
		forget(&asked);
	}
}

static void test_near_misses(void)
{
	struct asked asked;
	ask(&asked, "it was torn, the price is too high. I want money. A corner");
	g_autoptr(GArray) misses = g_array_new(FALSE, FALSE, sizeof(struct near_miss));
	const struct words *words = lexicon_scratch_words(asked.scratch);
	why_near_misses(&asked.why, asked.lexicon, words, INTENT_QUALITY, 5, misses);
	g_assert_cmpuint(misses->len, ==, 1);
	const struct near_miss *miss = &g_array_index(misses, struct near_miss, 0);
	g_assert_cmpstr(miss->phrase->pattern, ==, "(is|was) torn apart");
	g_autofree char *need = phrase_need_text(miss->phrase->phrase, &miss->need);
	g_assert_cmpstr(need, ==, "apart");
	/* one word of two is not near */
	why_near_misses(&asked.why, asked.lexicon, words, INTENT_REFUND, 5, misses);
	g_assert_cmpuint(misses->len, ==, 0);
	why_near_misses(&asked.why, asked.lexicon, words, INTENT_QUALITY, 0, misses);
	g_assert_cmpuint(misses->len, ==, 0);
	forget(&asked);
}

/* What nobody reads has no score, and asking does not change the reading. */
static void test_reading(void)
{
	struct asked asked;
	ask(&asked, "it came broken, awful seller");
	g_assert_cmpint(asked.why.language, ==, 0);
	g_assert_cmpint(asked.why.score.intent, ==, INTENT_QUALITY);
	g_assert_cmpint(asked.reading->intent, ==, INTENT_QUALITY);
	g_assert_cmpfloat(asked.why.score.confidence, ==, asked.reading->confidence);
	forget(&asked);
	ask(&asked, "我的包裹在哪里");
	g_assert_cmpint(asked.why.language, ==, -1);
	g_assert_cmpint(asked.why.score.intent, ==, INTENT_OTHER);
	forget(&asked);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/why/dropped", test_dropped);
	g_test_add_func("/why/near_misses", test_near_misses);
	g_test_add_func("/why/reading", test_reading);
	return g_test_run();
}
