/* HERMETICITY: nothing outside the process is touched. */
#include "decide/answer.h"

#include <glib.h>

#define REFUND  (UINT32_C(1) << FLAG_WANTS_REFUND)
#define REISSUE (UINT32_C(1) << FLAG_WANTS_REISSUE)
#define YES     (UINT32_C(1) << FLAG_AGREES)
#define NO      (UINT32_C(1) << FLAG_DECLINES)
#define O(name) (UINT32_C(1) << OFFER_##name)

static void test_table(void)
{
	static const struct {
		uint32_t flags, offered;
		enum answer answer;
		int offer; /* -1: none */
	} cases[] = {
		{REFUND, 0, ANSWER_NONE, -1},
		{0, O(REISSUE), ANSWER_NONE, -1},
		{REFUND, O(REISSUE) | O(REFUND_FULL), ANSWER_REFUND, OFFER_REFUND_FULL},
		{REFUND | YES, O(REISSUE) | O(REFUND_PART), ANSWER_REFUND,
			OFFER_REFUND_PART},
		{REISSUE, O(REISSUE) | O(REFUND_FULL), ANSWER_REISSUE, OFFER_REISSUE},
		{REISSUE | NO, O(REISSUE) | O(REFUND_FULL), ANSWER_REISSUE,
			OFFER_REISSUE},
		{REISSUE, O(EXCHANGE) | O(REFUND_PART), ANSWER_REISSUE, OFFER_EXCHANGE},
		{REFUND | REISSUE, O(REISSUE) | O(REFUND_FULL), ANSWER_NONE, -1},
		{REFUND, O(DISCOUNT), ANSWER_DECLINED, -1},
		{REISSUE, O(REFUND_SMALL) | O(DISCOUNT), ANSWER_DECLINED, -1},
		{YES, O(DISCOUNT), ANSWER_ACCEPTED, OFFER_DISCOUNT},
		{YES, O(DISCOUNT) | O(REFUND_SMALL), ANSWER_NONE, -1},
		{YES | NO, O(DISCOUNT), ANSWER_DECLINED, -1},
		{NO, O(DISCOUNT), ANSWER_DECLINED, -1},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		enum answer answer = answer_to_offer(cases[i].flags, cases[i].offered);
		enum offer offer = OFFER_COUNT;
		g_test_message("case %zu: %s", i, answer_name(answer));
		g_assert_cmpint(answer, ==, cases[i].answer);
		bool chose = answer_offer(answer, cases[i].offered, &offer);
		g_assert_cmpint(chose ? (int)offer : -1, ==, cases[i].offer);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/answer/table", test_table);
	return g_test_run();
}
