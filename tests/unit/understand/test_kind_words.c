/* HERMETICITY: touches nothing. */
#include "understand/kind_words.h"

#include <glib.h>
#include <string.h>

static const struct {
	enum kind_words which;
	const char *text;
	bool begins;
} beginnings[] = {
	{KIND_WORDS_BOUNCE_SUBJECT, "undeliverable: your order", true},
	{KIND_WORDS_BOUNCE_SUBJECT, "не удалось доставить: заказ", true},
	{KIND_WORDS_BOUNCE_SUBJECT, "系统退信", true},
	{KIND_WORDS_BOUNCE_SUBJECT, "my order is undeliverable", false},
	{KIND_WORDS_AWAY_SUBJECT, "자동 회신: order", true},
	{KIND_WORDS_AWAY_SUBJECT, "office chair", false},
	{KIND_WORDS_RECEIPT_SUBJECT, "gelesen: ihre bestellung", true},
	{KIND_WORDS_RECEIPT_SUBJECT, "reading lamp", false},
	{KIND_WORDS_COMPLAINT_SUBJECT, "complaint about message from 192.0.2.1", true},
	{KIND_WORDS_COMPLAINT_SUBJECT, "complaint about my order", false},
};

static void test_begin(void)
{
	for (size_t i = 0; i < G_N_ELEMENTS(beginnings); i++) {
		g_autofree char *exact =
			g_memdup2(beginnings[i].text, strlen(beginnings[i].text) + 1);
		g_assert_cmpint(kind_words_begin(beginnings[i].which, exact), ==,
			beginnings[i].begins);
	}
}

static void test_find(void)
{
	const char *text = "x reporting-mta: y final-recipient: z";
	g_assert_true(kind_words_find(KIND_WORDS_BOUNCE_BODY, text) == text + 2);
	g_assert_null(kind_words_find(
		KIND_WORDS_BOUNCE_BODY, "my parcel could not be delivered"));
	g_assert_nonnull(kind_words_find(KIND_WORDS_DELAY, "we will keep trying"));
	g_assert_null(kind_words_find(KIND_WORDS_CHALLENGE_BODY, ""));
}

/* Every word has to be in small letters, or it is never found. */
static void test_small(void)
{
	g_assert_true(kind_words_begin(KIND_WORDS_AWAY_SUBJECT, "ooo: back soon"));
	g_assert_false(kind_words_begin(KIND_WORDS_AWAY_SUBJECT, "OOO: back soon"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/kind_words/begin", test_begin);
	g_test_add_func("/kind_words/find", test_find);
	g_test_add_func("/kind_words/small", test_small);
	return g_test_run();
}
