#include "draft/subject.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#include "base/sanitize.h"

#define SUBJECT_CHARS 200

/*
 * What mail programs put before a subject when answering, without case. "R" is
 * Italian, "SV" Scandinavian, "VS" Finnish, "YNT" Turkish.
 */
static const char *const prefixes[] = {"re", "aw", "antw", "antwort", "sv", "vs", "r",
	"rif", "res", "odp", "odg", "ynt", "atb", "vá", "bls", "ref", "απ", "σχετ",
	"на", "ответ", "hv", "回复", "答复", "回覆", "答覆", "返信", "회신", "رد",
	"תשובה", "השב"};

static const char *skip_prefix(const char *subject);

char *subject_reply(const char *original)
{
	g_autofree char *line = sanitize_line(original, SUBJECT_CHARS);
	const char *rest = g_strstrip(line);
	const char *next;
	while ((next = skip_prefix(rest)) != NULL)
		rest = next;
	return rest[0] != '\0' ? g_strconcat("Re: ", rest, NULL) : g_strdup("Re:");
}

/* "[2]" or "(2)", which some programs count with. */
static const char *skip_counter(const char *text)
{
	if (*text != '[' && *text != '(')
		return text;
	char close = *text == '[' ? ']' : ')';
	const char *digit = text + 1;
	while (g_ascii_isdigit(*digit))
		digit++;
	return digit > text + 1 && *digit == close ? digit + 1 : text;
}

static bool is_prefix(const char *word, size_t len)
{
	g_autofree char *folded = g_utf8_casefold(word, (gssize)len);
	for (size_t i = 0; i < G_N_ELEMENTS(prefixes); i++) {
		g_autofree char *prefix = g_utf8_casefold(prefixes[i], -1);
		if (strcmp(folded, prefix) == 0)
			return true;
	}
	return false;
}

/* What follows one prefix and its colon; NULL when there is none. */
static const char *skip_prefix(const char *subject)
{
	static const char full_width_colon[] = "：";
	size_t len = strcspn(subject, ":[( \t");
	const char *wide = g_strstr_len(subject, (gssize)len, full_width_colon);
	if (wide != NULL)
		len = (size_t)(wide - subject);
	if (len == 0 || !is_prefix(subject, len))
		return NULL;
	const char *rest = skip_counter(subject + len);
	while (*rest == ' ')
		rest++;
	if (*rest == ':')
		rest++;
	else if (g_str_has_prefix(rest, full_width_colon))
		rest += strlen(full_width_colon);
	else
		return NULL;
	while (*rest == ' ')
		rest++;
	return rest;
}
