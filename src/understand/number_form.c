#include "understand/number_form.h"

#include "base/error.h"
#include "understand/characters.h"

#define FORM_MIN_CHARS  4u
#define FORM_MAX_CHARS  32u
#define FORM_MIN_DIGITS 3u

static bool fits(char form, char c)
{
	switch (form) {
	case '@':
		return c >= 'a' && c <= 'z';
	case '#':
		return is_digit(c);
	case '*':
		return is_alnum(c);
	default:
		return g_ascii_tolower(form) == c;
	}
}

bool number_form_begins(const char *form, char c)
{
	return fits(form[0], c);
}

/* In a grouped number the buyer's own letters are capitals: "is 123456785 no" is not.
 */
static bool is_capital(const struct words_source *source, size_t at)
{
	return g_ascii_isupper(source->utf8[source->folded->offset[at]]);
}

/* A blank or hyphen between two characters of a grouped number. */
static bool may_part(const struct number_form *form, const char *text, size_t len,
	size_t at, const GString *out)
{
	return form->grouped && out->len > 0 && at + 1 < len &&
	       (text[at] == ' ' || text[at] == '-') && is_alnum(text[at + 1]);
}

size_t number_form_read(const struct words_source *source, size_t len, size_t at,
	const struct number_form *form, GString *out)
{
	const char *text = source->folded->text;
	bool parted = false;
	bool has_small_letter = false;
	g_string_truncate(out, 0);
	for (const char *wanted = form->form; *wanted != '\0'; at++) {
		if (at < len && fits(*wanted, text[at])) {
			has_small_letter |=
				!is_digit(text[at]) && !is_capital(source, at);
			g_string_append_c(out, g_ascii_toupper(text[at]));
			wanted++;
		} else if (may_part(form, text, len, at, out)) {
			parted = true;
		} else {
			return 0;
		}
	}
	for (unsigned more = form->more; more > 0 && at < len && is_digit(text[at]);
		at++, more--)
		g_string_append_c(out, text[at]);
	bool goes_on = at < len && is_alnum(text[at]);
	return goes_on || (parted && has_small_letter) ? 0 : at;
}

bool number_form_check(const char *form, GError **err)
{
	size_t len = strlen(form);
	size_t digits = 0;
	bool printable = true;
	for (const char *at = form; *at != '\0'; at++) {
		digits += *at == '#' || g_ascii_isdigit(*at);
		printable = printable && g_ascii_isgraph(*at);
	}
	bool starts = g_ascii_isalnum(form[0]) || strchr("@#*", form[0]) != NULL;
	if (printable && starts && len >= FORM_MIN_CHARS && len <= FORM_MAX_CHARS &&
		digits >= FORM_MIN_DIGITS)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
		"\"%s\" is no form of an order number: write @ for a letter, # for a "
		"digit, * for either, such as LUM-######, with %u digits or more and "
		"at most %u characters",
		form, FORM_MIN_DIGITS, FORM_MAX_CHARS);
	return false;
}
