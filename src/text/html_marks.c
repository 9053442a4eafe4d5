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
	/* Gmail; its blocks hold answers, too: see HTML_MARK_QUOTE_HEAD */
	{"gmail_quote", HTML_MARK_QUOTE_HEAD},
	{"gmail_signature", HTML_MARK_SIGNATURE},
	/* Yahoo */
	{"yahoo_quoted", HTML_MARK_QUOTE},
	{"y_msg_container", HTML_MARK_QUOTE},
	/* Thunderbird */
	{"moz-cite-prefix", HTML_MARK_QUOTE},
	{"moz-forward-container", HTML_MARK_QUOTE},
	{"moz-email-headers-table", HTML_MARK_QUOTE},
	/* Outlook */
	{"outlookmessageheader", HTML_MARK_QUOTE_REST},
	/* Proton, Tutanota, Zoho, Front, Superhuman, Airmail, BlueMail, Edison */
	{"protonmail_quote", HTML_MARK_QUOTE},
	{"tutanota_quote", HTML_MARK_QUOTE},
	{"zmail_extra", HTML_MARK_QUOTE},
	{"front-blockquote", HTML_MARK_QUOTE},
	{"sh-quoted-content", HTML_MARK_QUOTE},
	{"airmail_on", HTML_MARK_QUOTE},
	{"airmail_ext_on", HTML_MARK_QUOTE},
	{"replyheader", HTML_MARK_QUOTE},
	{"edo-original", HTML_MARK_QUOTE},
	{"bloop_sign", HTML_MARK_SIGNATURE},
	/* 163's Mail Master, Mail.ru */
	{"ntes-mailmaster-quote", HTML_MARK_QUOTE},
	{"mail-quote-collapse", HTML_MARK_QUOTE},
	/* Zimbra, in data-marker */
	{"__quoted_text__", HTML_MARK_QUOTE},
	{"__headers__", HTML_MARK_QUOTE},
	{"__divider__", HTML_MARK_QUOTE_REST},
	{"__sig_p", HTML_MARK_SIGNATURE},
	/* of many programs: moz-signature, protonmail_signature_block, ... */
	{"signature", HTML_MARK_SIGNATURE},
};

static const struct sign id_signs[] = {
	/* Outlook and Hotmail */
	{"divrplyfwdmsg", HTML_MARK_QUOTE_REST},
	{"appendonsend", HTML_MARK_QUOTE_REST},
	{"stopspelling", HTML_MARK_QUOTE_REST},
	{"ms-outlook-mobile-reference-message", HTML_MARK_QUOTE_REST},
	{"mail-editor-reference-message-container", HTML_MARK_QUOTE},
	{"olk_src_body_section", HTML_MARK_QUOTE},
	/* Zimbra, NetEase, Yahoo, Roundcube, Edison */
	{"zwchr", HTML_MARK_QUOTE_REST},
	{"isreplycontent", HTML_MARK_QUOTE},
	{"yahoo_quoted", HTML_MARK_QUOTE},
	{"reply-intro", HTML_MARK_QUOTE},
	{"edo-original", HTML_MARK_QUOTE},
	/* Zoho */
	{"zm-_id_-sgn", HTML_MARK_SIGNATURE},
	/* of many programs: AppleMailSignature, ms-outlook-mobile-signature, ... */
	{"signature", HTML_MARK_SIGNATURE},
};

/* GMX and WEB.DE; Spark. */
static const struct sign name_signs[] = {
	{"quote;", HTML_MARK_QUOTE},
	{"messagereplysection", HTML_MARK_QUOTE},
	{"messagesignaturesection", HTML_MARK_SIGNATURE},
};

/* Elements no other page has: QQ, Mailspring. */
static const struct {
	const char *name;
	enum html_mark mark;
} own_elements[] = {
	{"includetail", HTML_MARK_QUOTE},
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
	/* the line Outlook and Windows Mail draw above a header block */
	{"border-top:solid#b5c4df1.0pt", HTML_MARK_QUOTE_REST},
	{"border-top:solid#e1e1e11.0pt", HTML_MARK_QUOTE_REST},
	{"border-top:1ptsolidrgb(181,196,223)", HTML_MARK_QUOTE_REST},
	{"border-top:1ptsolidrgb(225,225,225)", HTML_MARK_QUOTE_REST},
	{"border-top-color:rgb(229,229,229);border-top-width:1px;",
		HTML_MARK_QUOTE_REST},
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

static enum html_mark style_mark(const struct html_attributes *attributes)
{
	if (attributes->hidden != NULL)
		return HTML_MARK_HIDDEN;
	return find_sign(attributes->style, style_signs, G_N_ELEMENTS(style_signs));
}

/* What the program's own names for the element say. */
static enum html_mark name_mark(
	const char *element, const struct html_attributes *attributes)
{
	const struct {
		const char *value;
		const struct sign *signs;
		size_t count;
	} places[] = {
		{attributes->css_class, class_signs, G_N_ELEMENTS(class_signs)},
		{attributes->id, id_signs, G_N_ELEMENTS(id_signs)},
		{attributes->role, class_signs, G_N_ELEMENTS(class_signs)},
		{attributes->name, name_signs, G_N_ELEMENTS(name_signs)},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(places); i++) {
		enum html_mark mark =
			find_sign(places[i].value, places[i].signs, places[i].count);
		if (mark != HTML_MARK_NONE)
			return mark;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(own_elements); i++)
		if (strcmp(own_elements[i].name, element) == 0)
			return own_elements[i].mark;
	return HTML_MARK_NONE;
}

enum html_mark html_mark(const char *element, const struct html_attributes *attributes)
{
	if (strcmp(element, "body") == 0 || strcmp(element, "html") == 0)
		return HTML_MARK_NONE;
	enum html_mark mark = style_mark(attributes);
	if (mark == HTML_MARK_NONE)
		mark = name_mark(element, attributes);
	if (strcmp(element, "blockquote") != 0)
		return mark;
	if (mark == HTML_MARK_QUOTE_HEAD ||
		(mark == HTML_MARK_NONE && !is_indent(attributes->style)))
		return HTML_MARK_QUOTE;
	return mark;
}

bool html_mark_is_tight(const struct html_attributes *attributes)
{
	if (attributes->css_class != NULL &&
		strstr(attributes->css_class, "Mso") != NULL)
		return true;
	if (attributes->style == NULL || strstr(attributes->style, "margin") == NULL)
		return false;
	g_autofree char *style = g_strconcat(";", attributes->style, NULL);
	g_autofree char *lower = lower_without_blanks(style);
	return strstr(lower, ";margin:0") != NULL ||
	       strstr(lower, ";margin-bottom:0") != NULL;
}
