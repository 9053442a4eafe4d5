/*
 * The reply templates: LANG/NAME.txt below a folder, NAME a scenario of mail/terms.h,
 * and LANG/_NAME.txt the partials they share. A second folder of the same form may
 * replace or add single files. Everything is read and checked when the set is loaded:
 * syntax, unknown variables and claims, missing partials, scenarios without an English
 * template.
 *
 * A template file begins with header lines up to a blank line, then comes the text in
 * Mustache. "About: ..." (required) says for agents what the reply is; "Subject: ..."
 * (Mustache as well) replaces the subject of the buyer's mail. A partial is text alone.
 *
 * Touches the disk while loading. A set owns everything in it and is read-only once
 * loaded, so that threads may share it.
 */
#ifndef DRAFT_TEMPLATE_SET_H
#define DRAFT_TEMPLATE_SET_H

#include <glib.h>

#include "base/attr.h"
#include "draft/mustache.h"

struct reply_template {
	char *language;
	char *name;
	char *file; /* where it was read from */
	char *about;
	struct mustache *subject; /* NULL: that of the mail it answers */
	struct mustache *body;
};

struct template_set;

/*
 * Reads `dir`, then `override_dir` (NULL: none). Every finding is added to `problems`
 * (of char *, "FILE:LINE: ..."); NULL when there is any.
 */
MUST_USE struct template_set *template_set_load(
	const char *dir, const char *override_dir, GPtrArray *problems);
void template_set_free(struct template_set *set);
DEFINE_AUTO(template_set)

/* NULL when the language has no such template. Lives as long as the set. */
const struct reply_template *template_set_find(
	const struct template_set *set, const char *language, const char *name);

/*
 * The language to answer `wanted` in ("pt-BR", "" unknown) with this template: itself,
 * its base ("pt"), else "en". Lives as long as the set.
 */
const char *template_set_language(
	const struct template_set *set, const char *wanted, const char *name);

/* The languages with templates, sorted: array of char * for the caller to free. */
GPtrArray *template_set_languages(const struct template_set *set);

/* Fills one of the set's texts (body or subject of `template`) as plain text. */
MUST_USE bool template_set_render(const struct template_set *set,
	const struct reply_template *template, const struct mustache *text,
	const json_t *context, GString *out, GPtrArray *out_missing, GError **err);

#endif
