#include "text/html_marks.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/* Longer attribute values are read up to here. */
#define VALUE_CHARS 1000

/* Looked for anywhere in the lower-case value: programs that quote a mail put their own
 * prefix before its names ("x_", "yiv0123456789"). */
struct sign {
	const char *needle;
	enum html_mark mark;
};

static const struct sign class_signs[] = {
	{"gmail_quote", HTML_MARK_QUOTE},
	{"yahoo_quoted", HTML_MARK_QUOTE},
	{"protonmail_quote", HTML_MARK_QUOTE},
	{"moz-cite-prefix", HTML_MARK_QUOTE},
	{"moz-forward-container", HTML_MARK_QUOTE},
	{"tutanota_quote", HTML_MARK_QUOTE},
	{"zmail_extra", HTML_MARK_QUOTE},
	{"outlookmessageheader", HTML_MARK_QUOTE_REST},
	{"gmail_signature", HTML_MARK_SIGNATURE},
	{"moz-signature", HTML_MARK_SIGNATURE},
	{"protonmail_signature_block", HTML_MARK_SIGNATURE},
};

static const struct sign id_signs[] = {
	{"divrplyfwdmsg", HTML_MARK_QUOTE_REST},
	{"appendonsend", HTML_MARK_QUOTE_REST},
	{"stopspelling", HTML_MARK_QUOTE_REST},
	{"mail-editor-reference-message-container", HTML_MARK_QUOTE},
	{"olk_src_body_section", HTML_MARK_QUOTE},
	{"isreplycontent", HTML_MARK_QUOTE},
	{"yahoo_quoted", HTML_MARK_QUOTE},
	{"applemailsignature", HTML_MARK_SIGNATURE},
	{"ms-outlook-mobile-signature", HTML_MARK_SIGNATURE},
	{"signature", HTML_MARK_SIGNATURE},
};

/* In a style without blanks and with a ";" at the end. */
static const struct sign style_signs[] = {
	{"display:none", HTML_MARK_HIDDEN},
	{"visibility:hidden", HTML_MARK_HIDDEN},
	{"mso-hide:all", HTML_MARK_HIDDEN},
	{"font-size:0;", HTML_MARK_TINY},
	{"font-size:0px", HTML_MARK_TINY},
	{"font-size:0pt", HTML_MARK_TINY},
	{"font-size:1px", HTML_MARK_TINY},
	{"font-size:1pt", HTML_MARK_TINY},
	{"max-height:0;", HTML_MARK_HIDDEN},
	{"max-height:0px", HTML_MARK_HIDDEN},
	{"opacity:0;", HTML_MARK_HIDDEN},
};

static char *lower_without_blanks(const char *value)
{
	GString *out = g_string_new(NULL);
	for (size_t i = 0; value[i] != '\0' && i < VALUE_CHARS; i++)
		if (!g_ascii_isspace(value[i]))
			g_string_append_c(out, g_ascii_tolower(value[i]));
	g_string_append_c(out, ';');
	return g_string_free(out, FALSE);
}

static enum html_mark find_sign(
	const char *value, const struct sign *signs, size_t count)
{
	if (value == NULL || value[0] == '\0')
		return HTML_MARK_NONE;
	g_autofree char *lower = lower_without_blanks(value);
	for (size_t i = 0; i < count; i++)
		if (strstr(lower, signs[i].needle) != NULL)
			return signs[i].mark;
	return HTML_MARK_NONE;
}

/* Some mail programs indent the writer's own words by a blockquote without a line. */
static bool is_indent(const char *style)
{
	if (style == NULL)
		return false;
	g_autofree char *lower = lower_without_blanks(style);
	return strstr(lower, "border:none") != NULL ||
	       strstr(lower, "border-style:none") != NULL;
}

enum html_mark html_mark(const char *element, const struct html_attributes *attributes)
{
	if (strcmp(element, "body") == 0 || strcmp(element, "html") == 0)
		return HTML_MARK_NONE;
	enum html_mark mark =
		find_sign(attributes->style, style_signs, G_N_ELEMENTS(style_signs));
	if (attributes->hidden != NULL)
		mark = HTML_MARK_HIDDEN;
	if (mark == HTML_MARK_NONE)
		mark = find_sign(
			attributes->css_class, class_signs, G_N_ELEMENTS(class_signs));
	if (mark == HTML_MARK_NONE)
		mark = find_sign(attributes->id, id_signs, G_N_ELEMENTS(id_signs));
	if (mark == HTML_MARK_NONE)
		mark = find_sign(
			attributes->role, class_signs, G_N_ELEMENTS(class_signs));
	if (mark == HTML_MARK_NONE && strcmp(element, "blockquote") == 0 &&
		!is_indent(attributes->style))
		mark = HTML_MARK_QUOTE;
	return mark;
}
