/* HERMETICITY: touches nothing. */
#include "understand/amounts.h"

#include "base/limits.h"
#include "exact.h"

/* What is found, "value currency" each, parted by "; ". */
static const struct found_case {
	const char *text;
	const char *found;
} found_cases[] = {
	{"I paid $12.50 for it", "12.50 USD"},
	{"US$ 12,50", "12.50 USD"},
	{"US $1,234.56", "1234.56 USD"},
	{"1.234,56 EUR", "1234.56 EUR"},
	{"EUR 1 234,5", "1234.5 EUR"},
	{"paguei R$ 35,90 e nada", "35.90 BRL"},
	{"35,90 reais", "35.90 BRL"},
	{"500 рублей", "500 RUB"},
	{"500руб.", "500 RUB"},
	{"500 рубашек", ""},
	{"20 zł", "20 PLN"},
	{"20 złotych", "20 PLN"},
	{"20 zloczyncow", ""},
	{"₺100", "100 TRY"},
	{"100 TL ödedim", "100 TRY"},
	{"€5 and £6", "5 EUR; 6 GBP"},
	{"5€", "5 EUR"},
	{"€ 1'000", "1000 EUR"},
	{"3 dollars", "3 USD"},
	{"$0.125", "0.125 USD"},
	{"I try 2 times", ""},
	{"my eur12", "12 EUR"},
	{"neur 12", ""},
	/* and what is none */
	{"12.50", ""},
	{"2 pounds of tea", ""},
	{"12/05/2026 EUR", ""},
	{"version 1.2.3.4 usd", ""},
	{"order 8123456789012345 USD", ""},
	{"10 items, 3 days", ""},
	{"", ""},
	{"$", ""},
	{"1.", ""},
};

static void test_found(gconstpointer data)
{
	const struct found_case *wanted = data;
	struct words_source source = exact_source(wanted->text);
	AUTO(reading) reading = reading_new();
	amounts_find(&source, reading->amounts);
	g_autoptr(GString) found = g_string_new(NULL);
	for (guint i = 0; i < reading->amounts->len; i++) {
		const struct amount *amount = reading->amounts->pdata[i];
		g_string_append_printf(found, "%s%s %s", i > 0 ? "; " : "",
			amount->value, amount->currency);
		g_assert_nonnull(strstr(wanted->text, amount->text));
	}
	g_assert_cmpstr(found->str, ==, wanted->found);
	exact_source_clear(&source);
}

static void test_limit(void)
{
	g_autoptr(GString) text = g_string_new(NULL);
	for (int i = 0; i < 1000; i++)
		g_string_append_printf(text, "%d usd ", i);
	struct words_source source = exact_source(text->str);
	AUTO(reading) reading = reading_new();
	amounts_find(&source, reading->amounts);
	g_assert_cmpuint(reading->amounts->len, ==, LIMIT_NUMBERS);
	exact_source_clear(&source);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(found_cases); i++) {
		g_autofree char *path = g_strdup_printf("/amounts/found/%zu", i);
		g_test_add_data_func(path, &found_cases[i], test_found);
	}
	g_test_add_func("/amounts/limit", test_limit);
	return g_test_run();
}
