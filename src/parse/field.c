#include "parse/field.h"

#include <gmime/gmime.h>
#include <string.h>

#include "text/charset.h"
#include "text/encoded_word.h"

/* Line ends go where the next line starts with a blank as it should, and are a blank
 * where it does not; so is every other control character. */
static void unfold(GString *value)
{
	char *to = value->str;
	for (const char *from = value->str; from < value->str + value->len; from++) {
		unsigned char c = (unsigned char)*from;
		bool is_folded = c == '\n' && (from[1] == ' ' || from[1] == '\t');
		if (c == '\r' || is_folded)
			continue;
		*to++ = (char)(c < 0x20 || c == 0x7f ? ' ' : c);
	}
	g_string_truncate(value, (size_t)(to - value->str));
}

char *field_text(const struct field *field)
{
	if (field == NULL)
		return g_strdup("");
	bool guessed = false;
	GString *value =
		charset_to_utf8(field->value.start, field->value.len, NULL, &guessed);
	unfold(value);
	return g_strstrip(g_string_free(value, FALSE));
}

char *field_decoded(const struct field *field, bool *out_broken)
{
	g_autofree char *text = field_text(field);
	if (strstr(text, "=?") == NULL)
		return g_steal_pointer(&text);
	char *decoded = encoded_words_decode(text, strlen(text), out_broken);
	for (char *p = decoded; *p != '\0'; p++) /* encoded line ends stay out, too */
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			*p = ' ';
	return g_strstrip(decoded);
}

/* Encoded words inside a parameter are against the rules, and usual. */
static char *decode_value(const char *value)
{
	bool broken = false;
	value += *value == '"'; /* one that is never closed */
	g_autofree char *valid = g_utf8_make_valid(value, -1);
	return encoded_words_decode(valid, strlen(valid), &broken);
}

/*
 * Looks for the parameter in the usual `; name=value; name="value"`, which needs no
 * library. False when the text has anything unusual in it; else *out_value is the value
 * or NULL.
 */
static bool plain_parameter(const char *text, const char *name, char **out_value)
{
	g_autofree char *found = NULL;
	size_t wanted = strlen(name);
	const char *p = text + strcspn(text, ";");
	while (*p == ';') {
		p += 1 + strspn(p + 1, " \t;");
		size_t name_len = strcspn(p, "=; \t\"*(\\");
		if (*p == '\0')
			break;
		if (p[name_len] != '=')
			return false;
		const char *value = p + name_len + 1;
		bool is_quoted = *value == '"';
		value += is_quoted;
		size_t len = strcspn(value, is_quoted ? "\"\\" : "; \t\"(\\");
		if (is_quoted && value[len] != '"')
			return false;
		if (found == NULL && name_len == wanted &&
			g_ascii_strncasecmp(p, name, wanted) == 0)
			found = g_strndup(value, len);
		p = value + len + is_quoted;
		p += strspn(p, " \t");
	}
	if (*p != '\0' || (found != NULL && strstr(found, "=?") != NULL))
		return false;
	*out_value = g_steal_pointer(&found);
	return true;
}

char *field_parameter(const struct field *field, const char *name)
{
	if (field == NULL)
		return NULL;
	g_autofree char *text = field_text(field);
	char *plain = NULL;
	if (plain_parameter(text, name, &plain))
		return plain;
	const char *parameters = strchr(text, ';');
	if (parameters == NULL)
		return NULL;
	GMimeParamList *list = g_mime_param_list_parse(NULL, parameters + 1);
	if (list == NULL)
		return NULL;
	GMimeParam *parameter = g_mime_param_list_get_parameter(list, name);
	const char *value =
		parameter != NULL ? g_mime_param_get_value(parameter) : NULL;
	char *decoded = value != NULL ? decode_value(value) : NULL;
	g_object_unref(list);
	return decoded;
}

char *field_token(const struct field *field)
{
	g_autofree char *text = field_text(field);
	return g_ascii_strdown(text, (gssize)strcspn(text, "; \t("));
}
