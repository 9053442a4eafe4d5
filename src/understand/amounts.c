/*
 * A pass over the folded text that stops at each number: a currency in front of it or
 * behind it makes it a sum. Which of "." and "," parts the decimals is told by the
 * number itself: the last one does, unless three digits follow it.
 */
#include "understand/amounts.h"

#include "base/limits.h"
#include "understand/characters.h"

#define MAX_DIGITS 12u /* more is no sum anybody writes about */

/*
 * Folded; the longer before those that begin alike. Names of weights ("pounds") and
 * words that mean more ("real") are left out. A sign of marks may stand before the
 * number too, and so may the letters of a code.
 */
static const struct currency {
	const char *sign;
	char code[4];
	bool in_front;
} currencies[] = {
	{"us $", "USD", true},
	{"us$", "USD", true},
	{"usd$", "USD", true},
	{"u$s", "USD", true},
	{"r$", "BRL", true},
	{"c$", "CAD", true},
	{"a$", "AUD", true},
	{"mx$", "MXN", true},
	{"$", "USD", true},
	{"€", "EUR", true},
	{"£", "GBP", true},
	{"¥", "CNY", true},
	{"₽", "RUB", true},
	{"₺", "TRY", true},
	{"₴", "UAH", true},
	{"₪", "ILS", true},
	{"usd", "USD", true},
	{"eur", "EUR", true},
	{"gbp", "GBP", true},
	{"brl", "BRL", true},
	{"rub", "RUB", true},
	{"pln", "PLN", true},
	{"try", "TRY", false}, /* "try 2" is no sum */
	{"mxn", "MXN", true},
	{"clp", "CLP", true},
	{"ars", "ARS", true},
	{"cop", "COP", true},
	{"chf", "CHF", true},
	{"cny", "CNY", true},
	{"rmb", "CNY", true},
	{"uah", "UAH", true},
	{"cad", "CAD", true},
	{"aud", "AUD", true},
	{"dollars", "USD", false},
	{"dollar", "USD", false},
	{"dolares", "USD", false},
	{"dolar", "USD", false},
	{"dollari", "USD", false},
	{"dolarow", "USD", false},
	{"долларов", "USD", false},
	{"доллара", "USD", false},
	{"доллар", "USD", false},
	{"баксов", "USD", false},
	{"euros", "EUR", false},
	{"euro", "EUR", false},
	{"евро", "EUR", false},
	{"avro", "EUR", false},
	{"reais", "BRL", false},
	{"рублеи", "RUB", false}, /* folding takes the mark off */
	{"рубля", "RUB", false},
	{"рубль", "RUB", false},
	{"руб", "RUB", false},
	{"р", "RUB", false},
	{"rubley", "RUB", false},
	{"funtow", "GBP", false},
	{"zlotych", "PLN", false},
	{"zlote", "PLN", false},
	{"zloty", "PLN", false},
	{"zl", "PLN", false},
	{"liras", "TRY", false},
	{"lira", "TRY", false},
	{"tl", "TRY", false},
	{"гривен", "UAH", false},
	{"грн", "UAH", false},
	{"yuan", "CNY", false},
};

struct number {
	size_t start;
	size_t end;
	char value[MAX_DIGITS + 5]; /* "1234.56" */
};

static bool is_word_byte(char c)
{
	return is_alnum(c) || is_letter_byte(c);
}

/* Is the currency at start..end of the text a word of its own where it is letters? */
static bool stands_alone(const struct folded *text, const struct currency *currency,
	size_t start, size_t end)
{
	char first = currency->sign[0];
	char last = currency->sign[end - start - 1];
	bool letters =
		is_alnum(first) || (is_letter_byte(first) && !currency->in_front);
	if (letters && start > 0 && is_word_byte(text->text[start - 1]) &&
		!is_digit(text->text[start - 1]))
		return false;
	bool ends_in_letter = is_alnum(last) || (letters && is_letter_byte(last));
	return !ends_in_letter || end == text->len || is_digit(text->text[end]) ||
	       !is_word_byte(text->text[end]);
}

static const struct currency *currency_behind(
	const struct folded *text, size_t at, size_t *out_end)
{
	if (at < text->len && text->text[at] == ' ')
		at++;
	for (size_t i = 0; i < G_N_ELEMENTS(currencies); i++) {
		size_t end = at + strlen(currencies[i].sign);
		if (begins_with(text->text, text->len, at, currencies[i].sign) &&
			stands_alone(text, &currencies[i], at, end)) {
			*out_end = end;
			return &currencies[i];
		}
	}
	return NULL;
}

static const struct currency *currency_before(
	const struct folded *text, size_t at, size_t *out_start)
{
	if (at > 0 && text->text[at - 1] == ' ')
		at--;
	for (size_t i = 0; i < G_N_ELEMENTS(currencies); i++) {
		size_t len = strlen(currencies[i].sign);
		if (currencies[i].in_front && at >= len &&
			memcmp(text->text + at - len, currencies[i].sign, len) == 0 &&
			stands_alone(text, &currencies[i], at - len, at)) {
			*out_start = at - len;
			return &currencies[i];
		}
	}
	return NULL;
}

/* How many digits stand at `at`. */
static size_t digits_at(const struct folded *text, size_t at)
{
	size_t count = 0;
	while (at + count < text->len && is_digit(text->text[at + count]))
		count++;
	return count;
}

/*
 * Reads the number at `at`: groups of three behind the first one, then perhaps one or
 * two decimals. False when it is something else: a date, a version, an address.
 */
static bool read_number(const struct folded *text, size_t at, struct number *out)
{
	const char *bytes = text->text;
	g_autoptr(GString) value = g_string_new(NULL);
	size_t count = digits_at(text, at);
	bool decimals = false;
	out->start = at;
	g_string_append_len(value, bytes + at, (gssize)MIN(count, MAX_DIGITS + 1));
	at += count;
	while (at < text->len && strchr(".,' ", bytes[at]) != NULL && !decimals) {
		size_t more = digits_at(text, at + 1);
		bool group = more == 3 && value->str[0] != '0';
		if (bytes[at] == ' ' && (!group || count > 3))
			break;
		if (more == 0)
			break;
		if (!group && (more > 3 || bytes[at] == '\''))
			return false;
		decimals = !group;
		if (decimals)
			g_string_append_c(value, '.');
		g_string_append_len(value, bytes + at + 1, (gssize)more);
		count = more;
		at += 1 + more;
	}
	out->end = at;
	bool goes_on = at + 1 < text->len && strchr(".,/-:", bytes[at]) != NULL &&
	               is_digit(bytes[at + 1]);
	if (goes_on || value->len > MAX_DIGITS)
		return false;
	(void)g_strlcpy(out->value, value->str, sizeof(out->value));
	return true;
}

static void add_amount(const struct words_source *source, const struct number *number,
	const struct currency *currency, size_t start, size_t end, GPtrArray *amounts)
{
	const uint32_t *offset = source->folded->offset;
	struct amount *amount = g_new0(struct amount, 1);
	amount->value = g_strdup(number->value);
	(void)g_strlcpy(amount->currency, currency->code, sizeof(amount->currency));
	amount->text =
		g_strndup(source->utf8 + offset[start], offset[end] - offset[start]);
	g_ptr_array_add(amounts, amount);
}

/* Behind digits and what joins them: all of a date, a version, an address. */
static size_t tangle_end(const struct folded *text, size_t at)
{
	while (at < text->len &&
		(is_digit(text->text[at]) || strchr(".,/-:'", text->text[at]) != NULL))
		at++;
	return at;
}

/* Looks at the number at `at`; gives where to go on. */
static size_t look_at(const struct words_source *source, size_t at, GPtrArray *amounts)
{
	const struct folded *text = source->folded;
	struct number number = {0};
	if (!read_number(text, at, &number))
		return tangle_end(text, at);
	size_t start = number.start;
	size_t end = number.end;
	const struct currency *currency = currency_before(text, start, &start);
	if (currency == NULL)
		currency = currency_behind(text, end, &end);
	if (currency != NULL)
		add_amount(source, &number, currency, start, end, amounts);
	return end;
}

void amounts_find(const struct words_source *source, GPtrArray *amounts)
{
	const struct folded *text = source->folded;
	size_t at = 0;
	while (at < text->len && amounts->len < LIMIT_NUMBERS) {
		bool starts = is_digit(text->text[at]) &&
		              (at == 0 || !is_alnum(text->text[at - 1]) ||
				      !is_digit(text->text[at - 1]));
		at = starts ? look_at(source, at, amounts) : at + 1;
	}
}
