/*
 * One pass over the folded text, token by token: a known form is a tracking number
 * wherever it stands; the word "order" makes the token behind it an order number; of
 * the digits that are left the words around them decide (number_context.h).
 */
#include "understand/numbers.h"

#include <string.h>

#include "base/limits.h"
#include "understand/characters.h"
#include "understand/number_context.h"
#include "understand/number_form.h"
#include "understand/tracking_form.h"

#define MAX_FILLERS 4
#define MAX_TOKEN   40
#define MAX_URL     2000

struct scan {
	const struct words_source *source;
	const GPtrArray *order_forms; /* of char *, the shop's own; may be NULL */
	const char *text;             /* folded */
	size_t len;
	GPtrArray *orders;
	GPtrArray *tracking;
	GString *number;       /* the tracking number being read */
	bool has_mail_address; /* an @ stands somewhere */
};

struct token {
	size_t start;
	size_t end;
	unsigned digits;
	unsigned letters;
	unsigned joins; /* hyphens inside */
};

static size_t scan_at(struct scan *scan, size_t at);
static struct token read_run(const struct scan *scan, size_t at);
static bool is_url_start(const struct scan *scan, const struct token *run);
static size_t scan_url(struct scan *scan, size_t at);
static void scan_url_values(struct scan *scan, size_t at, size_t end, bool tracks);
static size_t skip_mail_address(const struct scan *scan, size_t at);
static size_t scan_shape(struct scan *scan, size_t at);
static size_t scan_after_order_word(struct scan *scan, size_t at);
static size_t take_order(struct scan *scan, size_t at, bool is_explicit);
static size_t take_order_list(struct scan *scan, const struct token *first, size_t at);
static size_t take_grouped_order(struct scan *scan, size_t at);
static size_t scan_hash(struct scan *scan, size_t at);
static size_t scan_digits(struct scan *scan, const struct token *token);
static size_t word_end(const struct scan *scan, size_t at);
static bool read_token(const struct scan *scan, size_t at, struct token *out);
static bool may_be_order(
	const struct scan *scan, const struct token *token, bool is_explicit);
static bool is_year(const struct scan *scan, const struct token *token);
static bool is_date(const struct scan *scan, const struct token *token);
static bool is_amount(const struct scan *scan, const struct token *token);
static void add_order(struct scan *scan, size_t start, size_t end);
static void add(GPtrArray *list, char *number);
static bool holds(const GPtrArray *list, const char *number);

static bool begins(const struct scan *scan, size_t at, const char *word)
{
	return begins_with(scan->text, scan->len, at, word);
}

static bool is_word_start(const struct scan *scan, size_t at)
{
	return at == 0 || !is_alnum(scan->text[at - 1]);
}

static enum number_context context_of(
	const struct scan *scan, const struct token *token)
{
	return number_context_of(scan->text, scan->len, token->start, token->end);
}

/* What has the form of the shop's order numbers is one, unless the words say no. */
static size_t scan_own_form(struct scan *scan, size_t at)
{
	for (guint i = 0; scan->order_forms != NULL && i < scan->order_forms->len;
		i++) {
		const struct number_form form = {scan->order_forms->pdata[i], 0, false};
		size_t end = number_form_begins(form.form, scan->text[at])
		                     ? number_form_read(scan->source, scan->len, at,
					       &form, scan->number)
		                     : 0;
		if (end == 0)
			continue;
		const struct token token = {.start = at, .end = end};
		enum number_context context = context_of(scan, &token);
		bool plain = is_digit(form.form[0]) || form.form[0] == '#';
		if (plain && (context == NUMBER_OTHER || context == NUMBER_TRACKING))
			continue;
		if (!holds(scan->tracking, scan->number->str))
			add(scan->orders, g_strdup(scan->number->str));
		return end;
	}
	return 0;
}

static size_t scan_shape(struct scan *scan, size_t at)
{
	size_t end = tracking_form_read(scan->source, scan->len, at, scan->number);
	if (end != 0)
		add(scan->tracking, g_strdup(scan->number->str));
	return end;
}

/* --- the pass --------------------------------------------------------------------- */

void numbers_find(const struct words_source *source, const GPtrArray *order_forms,
	GPtrArray *orders, GPtrArray *tracking)
{
	struct scan scan = {
		.source = source,
		.order_forms = order_forms,
		.text = source->folded->text,
		.len = MIN(source->folded->len, LIMIT_UNDERSTAND_BYTES * 2),
		.orders = orders,
		.tracking = tracking,
	};
	/* most mails name no number, and behind the last digit none begins */
	size_t last = scan.len;
	while (last > 0 && !is_digit(scan.text[last - 1]))
		last--;
	if (last == 0)
		return;
	scan.number = g_string_sized_new(MAX_TOKEN);
	scan.has_mail_address = memchr(scan.text, '@', scan.len) != NULL;
	for (size_t at = 0; at < last;)
		at = scan_at(&scan, at);
	g_string_free(scan.number, TRUE);
}

/* Looks at what begins at `at`; gives where to go on. */
static size_t scan_at(struct scan *scan, size_t at)
{
	if (scan->text[at] == '#')
		return scan_hash(scan, at);
	if (is_letter_byte(scan->text[at])) {
		size_t behind = scan_after_order_word(scan, at);
		return behind == 0 ? word_end(scan, at) : behind;
	}
	if (!is_alnum(scan->text[at]))
		return at + 1;
	struct token run = read_run(scan, at);
	size_t end = 0;
	if (is_url_start(scan, &run))
		end = scan_url(scan, at);
	if (end == 0 && scan->has_mail_address)
		end = skip_mail_address(scan, at);
	if (end == 0)
		end = scan_own_form(scan, at);
	if (end == 0 && (run.digits > 0 || run.end - at <= 2))
		end = scan_shape(scan, at);
	if (end == 0 && run.digits == 0)
		end = scan_after_order_word(scan, at);
	if (end != 0)
		return end;
	struct token token = {0};
	if (run.digits > 0 && read_token(scan, at, &token) && token.digits >= 7)
		return scan_digits(scan, &token);
	return run.end;
}

/* The letters and digits up to the next other character. */
static struct token read_run(const struct scan *scan, size_t at)
{
	struct token run = {.start = at};
	for (; at < scan->len && is_alnum(scan->text[at]); at++)
		run.digits += is_digit(scan->text[at]);
	run.end = at;
	return run;
}

static bool is_url_start(const struct scan *scan, const struct token *run)
{
	size_t len = run->end - run->start;
	return len >= 3 && len <= 5 &&
	       (begins(scan, run->start, "http") || begins(scan, run->start, "www"));
}

/* Pages that show a parcel: the number in their address is one. */
static const char *const tracking_hosts[] = {
	"17track",
	"cainiao",
	"parcelsapp",
	"tools.usps.com",
	"ups.com",
	"dhl.",
	"fedex",
	"correios",
	"pochta",
	"4px",
	"yw56",
	"yanwen",
	"aftership",
	"trackingmore",
	"track24",
	"posttrack",
	"parcel",
	"track.",
};

static size_t scan_url(struct scan *scan, size_t at)
{
	if (!begins(scan, at, "http://") && !begins(scan, at, "https://") &&
		!begins(scan, at, "www."))
		return 0;
	size_t end = at;
	while (end < scan->len && end - at < MAX_URL &&
		strchr(" <>\"", scan->text[end]) == NULL)
		end++;
	const char *slashes = g_strstr_len(scan->text + at, (gssize)(end - at), "//");
	size_t host = slashes == NULL ? at : (size_t)(slashes - scan->text) + 2;
	size_t host_end = host;
	while (host_end < end && strchr("/?#", scan->text[host_end]) == NULL)
		host_end++;
	bool tracks = false;
	for (size_t i = 0; i < G_N_ELEMENTS(tracking_hosts) && !tracks; i++)
		tracks = g_strstr_len(scan->text + host, (gssize)(host_end - host),
				 tracking_hosts[i]) != NULL;
	scan_url_values(scan, host_end, end, tracks);
	return end;
}

static void scan_url_values(struct scan *scan, size_t at, size_t end, bool tracks)
{
	struct scan inner = *scan;
	inner.len = end;
	for (; at < end; at++) {
		if (!is_word_start(scan, at) || !is_alnum(scan->text[at]))
			continue;
		if (begins(&inner, at, "orderid=") || begins(&inner, at, "order_id=")) {
			struct token token = {0};
			at = (size_t)(strchr(scan->text + at, '=') - scan->text) + 1;
			if (read_token(&inner, at, &token) && token.digits >= 6)
				add_order(scan, token.start, token.end);
		} else if (tracks) {
			(void)scan_shape(&inner, at);
		}
	}
}

static size_t skip_mail_address(const struct scan *scan, size_t at)
{
	size_t end = at;
	while (end < scan->len &&
		(is_alnum(scan->text[end]) || strchr("._%+-", scan->text[end]) != NULL))
		end++;
	if (end == scan->len || scan->text[end] != '@')
		return 0;
	end++;
	while (end < scan->len &&
		(is_alnum(scan->text[end]) || strchr(".-", scan->text[end]) != NULL))
		end++;
	return end;
}

/* Words behind which an order's number stands; folded, whole. */
#define ORDER_WORD(word)                                                               \
	{                                                                              \
		word, sizeof(word) - 1                                                 \
	}
static const struct {
	const char *word;
	size_t len;
} order_words[] = {
	ORDER_WORD("order"),
	ORDER_WORD("orders"),
	ORDER_WORD("orderid"),
	ORDER_WORD("ordernumber"),
	ORDER_WORD("orderno"),
	ORDER_WORD("purchase"),
	ORDER_WORD("pedido"),
	ORDER_WORD("pedidos"),
	ORDER_WORD("encomenda"),
	ORDER_WORD("commande"),
	ORDER_WORD("bestellung"),
	ORDER_WORD("bestellnummer"),
	ORDER_WORD("auftrag"),
	ORDER_WORD("ordine"),
	ORDER_WORD("zamowienie"),
	ORDER_WORD("zamowienia"),
	ORDER_WORD("bestelling"),
	ORDER_WORD("siparis"),
	ORDER_WORD("заказ"),
	ORDER_WORD("заказа"),
	ORDER_WORD("zakaz"),
};

/* What may stand between the word and the number. */
static const struct {
	const char *word;
	bool makes_explicit;
} fillers[] = {
	{"number", true},
	{"numbers", true},
	{"numero", true},
	{"nummer", true},
	{"numer", true},
	{"num", true},
	{"no", true},
	{"nr", true},
	{"nb", true},
	{"n", true},
	{"nº", true},
	{"id", true},
	{"ids", true},
	{"code", true},
	{"ref", true},
	{"reference", true},
	{"номер", true},
	{"numarasi", true},
	{"is", false},
	{"are", false},
	{"was", false},
	{"my", false},
	{"the", false},
};

static size_t word_end(const struct scan *scan, size_t at)
{
	while (at < scan->len &&
		(is_alnum(scan->text[at]) || is_letter_byte(scan->text[at])))
		at++;
	return at;
}

static bool is_word(const struct scan *scan, size_t at, size_t end, const char *word)
{
	return scan->text[at] == word[0] && end - at == strlen(word) &&
	       begins(scan, at, word);
}

/* Behind the filler word at `at`, 0 when there is none. */
static size_t skip_filler(const struct scan *scan, size_t at, bool *is_explicit)
{
	size_t end = word_end(scan, at);
	for (size_t i = 0; i < G_N_ELEMENTS(fillers); i++) {
		if (is_word(scan, at, end, fillers[i].word)) {
			*is_explicit |= fillers[i].makes_explicit;
			return end;
		}
	}
	return 0;
}

static size_t skip_marks(const struct scan *scan, size_t at, bool *is_explicit)
{
	while (at < scan->len && strchr(" :#.=-\"'([", scan->text[at]) != NULL) {
		*is_explicit |= strchr(":#=", scan->text[at]) != NULL;
		at++;
	}
	return at;
}

static size_t scan_after_order_word(struct scan *scan, size_t at)
{
	size_t end = word_end(scan, at);
	bool found = false;
	for (size_t i = 0; i < G_N_ELEMENTS(order_words) && !found; i++)
		found = order_words[i].len == end - at &&
		        memcmp(order_words[i].word, scan->text + at, end - at) == 0;
	if (!found)
		return 0;
	bool is_explicit = false;
	size_t next = skip_marks(scan, end, &is_explicit);
	for (int i = 0; i < MAX_FILLERS; i++) {
		size_t behind = skip_filler(scan, next, &is_explicit);
		if (behind == 0)
			break;
		next = skip_marks(scan, behind, &is_explicit);
	}
	size_t taken = next < scan->len ? take_order(scan, next, is_explicit) : 0;
	return taken == 0 ? end : taken;
}

static size_t take_order(struct scan *scan, size_t at, bool is_explicit)
{
	struct token token = {0};
	size_t end = scan_shape(scan, at);
	if (end != 0)
		return end;
	if (is_explicit && (end = take_grouped_order(scan, at)) != 0)
		return end;
	if (!read_token(scan, at, &token) || !may_be_order(scan, &token, is_explicit))
		return 0;
	add_order(scan, token.start, token.end);
	return take_order_list(scan, &token, token.end);
}

/* "123456, 123457 and 123458" */
static size_t take_order_list(struct scan *scan, const struct token *first, size_t at)
{
	static const char *const joints[] = {", #", ", and ", ", ", ",", " and #",
		" and ", " & ", "/", " / ", " e ", " y ", " et ", " und ", "; "};
	struct token next = {0};
	for (size_t i = 0; i < G_N_ELEMENTS(joints); i++) {
		if (!begins(scan, at, joints[i]))
			continue;
		size_t behind = at + strlen(joints[i]);
		if (!read_token(scan, behind, &next) || next.digits != first->digits ||
			next.letters != first->letters)
			continue;
		add_order(scan, next.start, next.end);
		return take_order_list(scan, first, next.end);
	}
	return at;
}

/* "8123 4567 8901 2345", only behind "order number" */
static size_t take_grouped_order(struct scan *scan, size_t at)
{
	g_autoptr(GString) number = g_string_new(NULL);
	size_t end = at;
	while (end < scan->len && number->len < MAX_TOKEN) {
		char c = scan->text[end];
		if (is_digit(c))
			g_string_append_c(number, c);
		else if (c != ' ' || end == at || number->len % 4 != 0)
			break;
		end++;
	}
	bool parted = end - at > number->len;
	if (!parted || number->len < 13 || number->len > 18 ||
		(end < scan->len && is_alnum(scan->text[end])))
		return 0;
	if (!holds(scan->tracking, number->str))
		add(scan->orders, g_string_free(g_steal_pointer(&number), FALSE));
	return end;
}

/* "#123456" on its own; a flat or a size has fewer digits. */
static size_t scan_hash(struct scan *scan, size_t at)
{
	struct token token = {0};
	bool ok = is_word_start(scan, at) && read_token(scan, at + 1, &token) &&
	          token.digits >= 5 && token.digits <= 18 &&
	          may_be_order(scan, &token, true) &&
	          context_of(scan, &token) != NUMBER_OTHER;
	if (!ok)
		return at + 1;
	add_order(scan, token.start, token.end);
	return token.end;
}

static bool is_tracking_length(unsigned digits)
{
	return (digits >= 10 && digits <= 12) || (digits >= 14 && digits <= 16) ||
	       digits == 18 || digits == 20 || digits == 22;
}

static size_t scan_digits(struct scan *scan, const struct token *token)
{
	bool plain = token->letters == 0 && token->joins == 0;
	bool is_phone = token->start > 0 && scan->text[token->start - 1] == '+';
	if (!plain || is_phone || is_amount(scan, token))
		return token->end;
	switch (context_of(scan, token)) {
	case NUMBER_TRACKING:
		if (is_tracking_length(token->digits))
			add(scan->tracking, g_strndup(scan->text + token->start,
						    token->end - token->start));
		break;
	case NUMBER_ORDER:
	case NUMBER_UNSAID:
		if (token->digits >= 13 && token->digits <= 18)
			add_order(scan, token->start, token->end);
		break;
	case NUMBER_OTHER:
		break;
	}
	return token->end;
}

/* --- tokens ----------------------------------------------------------------------- */

/* Letters and digits, with single hyphens inside: "so-123456". False when too long. */
static bool read_token(const struct scan *scan, size_t at, struct token *out)
{
	*out = (struct token){.start = at};
	for (; at < scan->len; at++) {
		char c = scan->text[at];
		bool joins = (c == '-' || c == '_') && at > out->start &&
		             is_alnum(scan->text[at - 1]) && at + 1 < scan->len &&
		             is_alnum(scan->text[at + 1]);
		if (!is_alnum(c) && !joins)
			break;
		out->digits += is_digit(c);
		out->letters += !joins && !is_digit(c);
		out->joins += joins;
	}
	out->end = at;
	return at > out->start && at - out->start <= MAX_TOKEN;
}

/* "my order 2026" without a word that says number: more likely the year. */
static bool is_year(const struct scan *scan, const struct token *token)
{
	const char *text = scan->text + token->start;
	return token->end - token->start == 4 && token->digits == 4 &&
	       (strncmp(text, "19", 2) == 0 || strncmp(text, "20", 2) == 0);
}

/*
 * "#123456", "SO-123456", "451-1214-7096"; without "number" or "#" before it only what
 * cannot be a quantity or a year.
 */
static bool may_be_order(
	const struct scan *scan, const struct token *token, bool is_explicit)
{
	size_t len = token->end - token->start;
	unsigned needed = is_explicit ? 3 : 4;
	if (token->digits < needed || (!is_explicit && is_year(scan, token)) ||
		len > 32 || token->letters > 8 || is_date(scan, token) ||
		is_amount(scan, token))
		return false;
	/* "2xl", "15th", "100pcs": letters stand in front of an order's digits */
	return token->letters == 0 || !is_digit(scan->text[token->start]) ||
	       token->joins > 0;
}

/* 12-05-2024, 2024-05-12 */
static bool is_date(const struct scan *scan, const struct token *token)
{
	if (token->joins != 2 || token->letters > 0 || token->digits > 8 ||
		token->digits < 4)
		return false;
	const char *text = scan->text + token->start;
	const char *first = memchr(text, '-', token->end - token->start);
	if (first == NULL)
		return false;
	size_t head = (size_t)(first - text);
	const char *second =
		memchr(first + 1, '-', token->end - token->start - head - 1);
	return second != NULL && second - first - 1 <= 2 && (head <= 2 || head == 4);
}

/* "$500", "12.50", "100 pcs" */
static bool is_amount(const struct scan *scan, const struct token *token)
{
	static const char *const units[] = {" pcs", " pieces", " usd", " eur",
		" dollar", " euro", " units", " items", " days", " weeks", " pairs",
		" rub", " reais", "%", " %"};
	if (token->start > 0 && strchr("$", scan->text[token->start - 1]) != NULL)
		return true;
	if (token->start > 2 &&
		(memcmp(scan->text + token->start - 3, "\xe2\x82\xac", 3) == 0 ||
			memcmp(scan->text + token->start - 2, "\xc2\xa3", 2) == 0))
		return true;
	if (token->end + 1 < scan->len &&
		strchr(".,", scan->text[token->end]) != NULL &&
		is_digit(scan->text[token->end + 1]))
		return true;
	for (size_t i = 0; i < G_N_ELEMENTS(units); i++) {
		if (begins(scan, token->end, units[i]))
			return true;
	}
	return false;
}

static void add_order(struct scan *scan, size_t start, size_t end)
{
	g_autofree char *number =
		g_ascii_strup(scan->text + start, (gssize)(end - start));
	if (!holds(scan->tracking, number))
		add(scan->orders, g_steal_pointer(&number));
}

/* Takes `number`. */
static void add(GPtrArray *list, char *number)
{
	if (list->len >= LIMIT_NUMBERS || holds(list, number))
		g_free(number);
	else
		g_ptr_array_add(list, number);
}

static bool holds(const GPtrArray *list, const char *number)
{
	for (guint i = 0; i < list->len; i++) {
		if (strcmp(list->pdata[i], number) == 0)
			return true;
	}
	return false;
}
