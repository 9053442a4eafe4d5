#include "draft/writer.h"

#include <string.h>

#include "base/error.h"
#include "base/sanitize.h"
#include "draft/subject.h"
#include "draft/variables.h"

#define SUBJECT_CHARS 200

static const char *choose_language(const struct template_set *templates,
	const struct facts *facts, const char *name);
static char *stem_of(const struct reply_template *template);
static char *write_subject(const struct template_set *templates,
	const struct template_text *what, const json_t *context, GPtrArray *out_missing,
	GError **err);
static char *default_subject(const json_t *context);
static char *tidy(const char *text);
static GPtrArray *claims_of(uint32_t claims);
static void claim_free(gpointer data);

bool draft_write(const struct template_set *templates, const struct facts *facts,
	const struct decision *decision, const struct reply_context *reply,
	struct written *out_written, GError **err)
{
	const char *name = reply->template_name != NULL
	                           ? reply->template_name
	                           : scenario_name(decision->scenario);
	const char *language = choose_language(templates, facts, name);
	const struct reply_template *template =
		template_set_choose(templates, language, name, reply->earlier);
	if (template == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not write a reply: there is no template \"%s/%s\"",
			language, name);
		return false;
	}
	json_t *context = context_build(facts, decision, reply, language);
	g_autoptr(GPtrArray) missing = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GString) body = g_string_new(NULL);
	struct template_text what = {template, template->subject, reply->earlier};
	g_autofree char *subject =
		write_subject(templates, &what, context, missing, err);
	what.text = template->body;
	bool ok = subject != NULL &&
	          template_set_render(templates, &what, context, body, missing, err);
	json_decref(context);
	if (!ok)
		return false;
	uint32_t claims = context_take_claims(body);
	*out_written = (struct written){
		.language = g_strdup(language),
		.template_name = stem_of(template),
		.subject = g_steal_pointer(&subject),
		.body = tidy(body->str),
		.claims = claims_of(claims),
		.missing = g_steal_pointer(&missing),
	};
	return true;
}

bool written_is_final(const struct written *written)
{
	return written->missing->len == 0 && written->claims->len == 0;
}

void written_clear(struct written *written)
{
	g_clear_pointer(&written->language, g_free);
	g_clear_pointer(&written->template_name, g_free);
	g_clear_pointer(&written->subject, g_free);
	g_clear_pointer(&written->body, g_free);
	g_clear_pointer(&written->claims, g_ptr_array_unref);
	g_clear_pointer(&written->missing, g_ptr_array_unref);
}

/* The buyer's language where the shop answers in it and the template exists. */
static const char *choose_language(const struct template_set *templates,
	const struct facts *facts, const char *name)
{
	const char *language = template_set_language(templates, facts->language, name);
	bool allowed = g_ptr_array_find_with_equal_func(
		facts->template_languages, language, g_str_equal, NULL);
	return allowed ? language : "en";
}

/* The file's name without its folder and ending, "lost.2". */
static char *stem_of(const struct reply_template *template)
{
	g_autofree char *key =
		template_set_key(template->language, template->name, template->wording);
	return g_strdup(key + strlen(template->language) + 1);
}

static char *write_subject(const struct template_set *templates,
	const struct template_text *what, const json_t *context, GPtrArray *out_missing,
	GError **err)
{
	if (what->text == NULL)
		return default_subject(context);
	g_autoptr(GString) subject = g_string_new(NULL);
	if (!template_set_render(templates, what, context, subject, out_missing, err))
		return NULL;
	(void)context_take_claims(subject); /* a subject claims nothing */
	return g_strstrip(sanitize_line(subject->str, SUBJECT_CHARS));
}

/* Of a mail without a subject "Re: " and the shop's name, which fits every language. */
static char *default_subject(const json_t *context)
{
	const char *original =
		json_string_value(json_object_get(context, "original_subject"));
	const char *shop = json_string_value(
		json_object_get(json_object_get(context, "shop"), "name"));
	if (original == NULL)
		original = shop;
	return subject_reply(original != NULL ? original : "");
}

/*
 * Sections that were left out leave empty lines: never more than one in a row, none at
 * the ends, no blanks at the end of a line.
 */
static char *tidy(const char *text)
{
	g_autoptr(GString) out = g_string_new(NULL);
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	bool gap = false;
	for (char **line = lines; *line != NULL; line++) {
		g_strchomp(*line);
		if ((*line)[0] == '\0') {
			gap = out->len > 0;
			continue;
		}
		if (gap)
			g_string_append_c(out, '\n');
		gap = false;
		g_string_append(out, *line);
		g_string_append_c(out, '\n');
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static GPtrArray *claims_of(uint32_t claims)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(claim_free);
	for (unsigned i = 0; i < CLAIM_COUNT; i++) {
		if ((claims & bit(i)) == 0)
			continue;
		struct written_claim *claim = g_new0(struct written_claim, 1);
		claim->name = g_strdup(claim_name((enum claim)i));
		claim->text = g_strdup(claim_text((enum claim)i));
		g_ptr_array_add(list, claim);
	}
	return list;
}

static void claim_free(gpointer data)
{
	struct written_claim *claim = data;
	g_free(claim->name);
	g_free(claim->text);
	g_free(claim);
}
