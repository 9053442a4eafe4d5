/* HERMETICITY: reads lexicon/ of the source tree. */
#include "understand/understand.h"

#include "base/limits.h"
#include "exact.h"

struct fixture {
	struct lexicon *lexicon;
	struct lexicon_scratch *scratch;
	struct message *message;
	struct reading *reading;
};

static void set_up(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	g_autoptr(GError) err = NULL;
	g_autofree char *folder = g_test_build_filename(G_TEST_DIST, "lexicon", NULL);
	fixture->lexicon = lexicon_load(folder, NULL, &err);
	g_assert_no_error(err);
	fixture->scratch = lexicon_scratch_new(fixture->lexicon, &err);
	fixture->message = message_new();
	address_free(fixture->message->from);
	fixture->message->from = address_new("Ana", "ana@example.com");
}

static void tear_down(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	reading_free(fixture->reading);
	message_free(fixture->message);
	lexicon_scratch_free(fixture->scratch);
	lexicon_free(fixture->lexicon);
}

static void read_mail(struct fixture *fixture, const char *subject, const char *text)
{
	const struct understand_options options = {0};
	g_free(fixture->message->subject);
	g_free(fixture->message->text);
	fixture->message->subject = exact_string(subject);
	fixture->message->text = exact_string(text);
	reading_free(fixture->reading);
	fixture->reading = understand(
		fixture->lexicon, fixture->scratch, fixture->message, &options);
}

static void test_buyer(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	const char *text = "Hello, my order 8123456789012345 hasn't arrived. Tracking "
			   "RB123456785CN. Thank you";
	read_mail(fixture, "My order", text);
	const struct reading *reading = fixture->reading;
	g_assert_cmpint(reading->kind, ==, MAIL_KIND_BUYER);
	g_assert_cmpstr(reading->language, ==, "en");
	g_assert_cmpstr(intent_name(reading->intent), ==, "not_received");
	g_assert_cmpfloat(reading->confidence, >=, 0.8);
	g_assert_cmpuint(reading->order_numbers->len, ==, 1);
	g_assert_cmpstr(reading->order_numbers->pdata[0], ==, "8123456789012345");
	g_assert_cmpstr(reading->tracking_numbers->pdata[0], ==, "RB123456785CN");
	g_assert_null(reading->bounce);
	/* every score is the sum of the matches listed, and each stands in the text */
	double sums[INTENT_COUNT] = {0};
	for (guint i = 0; i < reading->matches->len; i++) {
		const struct match *match = reading->matches->pdata[i];
		const char *from = match->in_subject ? "My order" : text;
		g_assert_cmpint(
			strncmp(from + match->start, match->text, match->len), ==, 0);
		if (!match->is_flag)
			sums[match->intent] += match->weight;
	}
	for (int i = 0; i < (int)INTENT_COUNT; i++)
		g_assert_cmpfloat_with_epsilon(
			reading->scores[i], MAX(sums[i], 0.0), 1e-9);
}

static void test_subject(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	read_mail(fixture, "Please cancel my order", "Thanks, Ana");
	double fresh = fixture->reading->scores[INTENT_CANCEL];
	g_assert_cmpstr(intent_name(fixture->reading->intent), ==, "cancel");
	read_mail(fixture, "Re: Please cancel my order", "Thanks, Ana");
	g_assert_cmpfloat(fixture->reading->scores[INTENT_CANCEL], <, fresh / 2);
}

static void test_photos(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	struct attachment *photo = g_new0(struct attachment, 1);
	photo->is_photo = true;
	g_ptr_array_add(fixture->message->attachments, photo);
	read_mail(fixture, "", "the lamp is broken");
	g_assert_cmphex(fixture->reading->flags, ==, bit(FLAG_PHOTOS));
}

static void test_languages(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	static const struct {
		const char *text;
		const char *language;
		bool understood;
	} cases[] = {
		{"wheres my pakage", "en", true},
		{"broken", "en", true},
		{"Thank you very much, everything is perfect", "en", true},
		{"Де моє замовлення? Минуло вже два місяці", "uk", false},
		{"Bună ziua, nu am primit încă coletul", "ro", false},
		{"我的包裹在哪里", "zh", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		read_mail(fixture, "", cases[i].text);
		g_assert_cmpstr(fixture->reading->language, ==, cases[i].language);
		g_assert_cmpint(fixture->reading->intent != INTENT_OTHER, ==,
			cases[i].understood);
		if (!cases[i].understood)
			g_assert_cmpfloat(fixture->reading->confidence, ==, 0.0);
	}
}

static void test_bounce(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	fixture->message->delivery_status =
		g_strdup("Final-Recipient: rfc822;a@b.example\nAction: failed\n"
			 "Status: 5.1.1\n");
	read_mail(fixture, "Undeliverable", "where is my parcel RB123456785CN");
	g_assert_cmpint(fixture->reading->kind, ==, MAIL_KIND_BOUNCE);
	g_assert_cmpstr(fixture->reading->bounce->recipient, ==, "a@b.example");
	g_assert_cmpint(fixture->reading->intent, ==, INTENT_OTHER);
	g_assert_cmpuint(fixture->reading->matches->len, ==, 0);
}

/* Quoted words, our own among them, are no evidence. */
static void test_quoted(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	g_free(fixture->message->quoted);
	fixture->message->quoted = g_strdup("> the item is broken, order 123456789");
	read_mail(fixture, "", "please cancel my order");
	g_assert_cmpfloat(fixture->reading->scores[INTENT_QUALITY], ==, 0.0);
	g_assert_cmpuint(fixture->reading->order_numbers->len, ==, 0);
}

/* What comes behind the limit is not looked at; what is before it is, quickly. */
static void test_long(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	GString *text = g_string_new("my parcel never arrived. ");
	while (text->len < LIMIT_UNDERSTAND_BYTES)
		g_string_append(text, "not received not broken я, ");
	g_string_append(text, " please unsubscribe me from the mailing list");
	read_mail(fixture, "", text->str);
	g_assert_cmpfloat(fixture->reading->scores[INTENT_UNSUBSCRIBE], ==, 0.0);
	g_assert_cmpfloat(fixture->reading->scores[INTENT_NOT_RECEIVED], >, 0.0);
	g_assert_cmpuint(fixture->reading->matches->len, <=, LIMIT_MATCHES);
	g_string_free(text, TRUE);
}

/* A gap over a word without end does not copy it into the reasons. */
static void test_long_match(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	GString *text = g_string_new("hello, where is my ");
	for (int i = 0; i < 20000; i++)
		g_string_append(text, "ж");
	g_string_append(text, " parcel");
	read_mail(fixture, "", text->str);
	for (guint i = 0; i < fixture->reading->matches->len; i++) {
		const struct match *match = fixture->reading->matches->pdata[i];
		g_assert_cmpuint(strlen(match->text), <=, 240);
		g_assert_true(g_utf8_validate(match->text, -1, NULL));
	}
	g_string_free(text, TRUE);
}

int main(int argc, char **argv)
{
	static const struct {
		const char *path;
		void (*test)(struct fixture *fixture, gconstpointer data);
	} tests[] = {
		{"/understand/buyer", test_buyer},
		{"/understand/subject", test_subject},
		{"/understand/photos", test_photos},
		{"/understand/languages", test_languages},
		{"/understand/bounce", test_bounce},
		{"/understand/quoted", test_quoted},
		{"/understand/long", test_long},
		{"/understand/long_match", test_long_match},
	};
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(tests); i++)
		g_test_add(tests[i].path, struct fixture, NULL, set_up, tests[i].test,
			tear_down);
	return g_test_run();
}
