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

/* How buyers answer an offer; "no, send a new one" both declines and asks for one. */
static void test_answers(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	static const uint32_t settling =
		FLAGS_OF_ANSWER & ~(UINT32_C(1) << FLAG_DECLINES);
	const struct {
		uint32_t flags;
		const char *text;
	} cases[] = {
		{bit(FLAG_WANTS_REFUND), "Ok, refund please."},
		{bit(FLAG_WANTS_REISSUE), "No, send me a new one please."},
		{bit(FLAG_WANTS_REFUND) | bit(FLAG_WANTS_REISSUE),
			"Refund or a replacement, whatever is faster"},
		{bit(FLAG_WANTS_REISSUE),
			"I do not want a refund, please ship another one."},
		{bit(FLAG_AGREES), "Yes, that is fine with me, go ahead."},
		{bit(FLAG_DECLINES),
			"Sorry, I can not accept this offer, 2 dollars is not enough."},
		{0, "Where is my parcel? It has not arrived."},
		{bit(FLAG_WANTS_REFUND), "Prefiro o reembolso, obrigada"},
		{bit(FLAG_WANTS_REFUND), "quero meu dinheiro de volta"},
		{bit(FLAG_WANTS_REISSUE),
			"Não quero reembolso, podem enviar outro novo"},
		{bit(FLAG_WANTS_REISSUE),
			"Podem fazer o reenvio para o mesmo endereço"},
		{bit(FLAG_AGREES), "Aceito a proposta, pode ser assim"},
		{bit(FLAG_DECLINES), "Não concordo, é muito pouco"},
		{0, "O pedido ainda não chegou"},
		{bit(FLAG_WANTS_REFUND), "Prefiro que me devuelvan el dinero"},
		{bit(FLAG_WANTS_REFUND), "El reembolso por favor"},
		{bit(FLAG_WANTS_REISSUE),
			"No quiero el reembolso, envíenme otro nuevo"},
		{bit(FLAG_AGREES), "De acuerdo, acepto el descuento"},
		{bit(FLAG_DECLINES), "No acepto su oferta, es muy poco"},
		{0, "El paquete no ha llegado"},
		{bit(FLAG_WANTS_REFUND), "Верните деньги пожалуйста"},
		{bit(FLAG_WANTS_REFUND), "Хочу возврат"},
		{bit(FLAG_WANTS_REISSUE), "Лучше вышлите новый товар"},
		{bit(FLAG_WANTS_REISSUE), "Возврат не нужен, отправьте ещё раз"},
		{bit(FLAG_AGREES), "Хорошо, согласна на скидку"},
		{bit(FLAG_DECLINES), "Нет, я не согласен, этого мало"},
		{0, "Посылка не пришла"},
		{bit(FLAG_WANTS_REFUND), "Je préfère le remboursement"},
		{bit(FLAG_WANTS_REFUND), "Rendez-moi mon argent"},
		{bit(FLAG_WANTS_REISSUE),
			"Pas de remboursement, envoyez-moi un autre article"},
		{bit(FLAG_AGREES), "D'accord, ça me va"},
		{bit(FLAG_DECLINES),
			"Je n'accepte pas, 2 dollars ce n'est pas suffisant"},
		{0, "Je n'ai pas reçu mon colis"},
		{bit(FLAG_WANTS_REFUND), "Ich hätte gern mein Geld zurück"},
		{bit(FLAG_WANTS_REFUND), "Bitte die Rückerstattung"},
		{bit(FLAG_WANTS_REISSUE), "Bitte schicken Sie mir ein neues"},
		{bit(FLAG_WANTS_REISSUE),
			"Keine Erstattung, lieber eine Ersatzlieferung"},
		{bit(FLAG_AGREES), "Einverstanden, so machen wir das"},
		{bit(FLAG_DECLINES),
			"Nein, damit bin ich nicht einverstanden, das ist zu wenig"},
		{0, "Mein Paket ist nicht angekommen"},
		{bit(FLAG_WANTS_REFUND), "Preferisco il rimborso"},
		{bit(FLAG_WANTS_REFUND), "Rivoglio i soldi"},
		{bit(FLAG_WANTS_REISSUE), "Non voglio il rimborso, mandatemi un altro"},
		{bit(FLAG_AGREES), "Va bene, accetto lo sconto"},
		{bit(FLAG_DECLINES), "Non accetto, è troppo poco"},
		{0, "Il pacco non è arrivato"},
		{bit(FLAG_WANTS_REFUND), "Poproszę o zwrot pieniędzy"},
		{bit(FLAG_WANTS_REISSUE),
			"Wolę nowy egzemplarz, proszę wysłać ponownie"},
		{bit(FLAG_WANTS_REISSUE), "Nie chcę zwrotu, proszę o wymianę"},
		{bit(FLAG_AGREES), "Dobrze, zgadzam się na rabat"},
		{bit(FLAG_DECLINES), "Nie zgadzam się, to za mało"},
		{0, "Paczka nie dotarła"},
		{bit(FLAG_WANTS_REFUND), "Ik wil graag mijn geld terug"},
		{bit(FLAG_WANTS_REFUND), "Liever een terugbetaling"},
		{bit(FLAG_WANTS_REISSUE), "Stuur mij maar een nieuwe"},
		{bit(FLAG_WANTS_REISSUE), "Geen terugbetaling, ik wil een vervanging"},
		{bit(FLAG_AGREES), "Dat is goed, akkoord met de korting"},
		{bit(FLAG_DECLINES), "Daar ga ik niet mee akkoord, het is te weinig"},
		{0, "Mijn pakket is niet aangekomen"},
		{bit(FLAG_WANTS_REFUND), "Para iadesi istiyorum"},
		{bit(FLAG_WANTS_REFUND), "Paramı geri verin lütfen"},
		{bit(FLAG_WANTS_REISSUE), "Yenisini gönderin lütfen"},
		{bit(FLAG_WANTS_REISSUE), "İade istemiyorum, tekrar gönderin"},
		{bit(FLAG_AGREES), "Tamam, kabul ediyorum"},
		{bit(FLAG_DECLINES), "Bu teklifi kabul etmiyorum, çok az"},
		{0, "Kargom hâlâ gelmedi"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		read_mail(fixture, "Re: your order", cases[i].text);
		uint32_t flags = fixture->reading->flags;
		g_test_message("%s: %x", cases[i].text, flags & FLAGS_OF_ANSWER);
		bool declines = cases[i].flags == bit(FLAG_DECLINES);
		g_assert_cmphex(flags & settling, ==, declines ? 0 : cases[i].flags);
		g_assert_true(!declines || (flags & bit(FLAG_DECLINES)) != 0);
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
		{"/understand/answers", test_answers},
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
