/*
 * The reply templates: LANG/NAME.txt below a folder, NAME a scenario of mail/terms.h,
 * and LANG/_NAME.txt the partials they share. LANG/NAME.2.txt, LANG/NAME.3.txt, ... say
 * the same in other words (wordings), and so LANG/_NAME.2.txt. A second folder of the
 * same form may replace or add single files. Everything is read and checked when the
 * set is loaded: syntax, unknown variables and claims, missing partials, scenarios
 * without an English template.
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

/* Wordings of one text; more are not read. */
#define TEMPLATE_WORDINGS 9

struct reply_template {
	char *language;
	char *name;
	unsigned wording; /* from 1 */
	char *file;       /* where it was read from */
	char *about;
	struct mustache *subject; /* NULL: that of the mail it answers */
	struct mustache *body;
};

/* One of the texts of a set, to be filled. */
struct template_text {
	const struct reply_template *template;
	const struct mustache *text; /* its body or its subject */
	/* of char *, template_set_key() of the texts that were sent in the case
	 * before; NULL: none. Its partials are worded as they were not yet. */
	const GPtrArray *earlier;
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

/*
 * Every translated text and every other wording against the first English wording:
 * adds what only one of them has to `problems`, as template_set_load() does.
 */
void template_set_check_twins(const struct template_set *set, GPtrArray *problems);

/*
 * The first wording; NULL when the language has no such template. Lives as long as the
 * set.
 */
const struct reply_template *template_set_find(
	const struct template_set *set, const char *language, const char *name);

/* How many wordings there are, 0 without the template. */
unsigned template_set_wordings(
	const struct template_set *set, const char *language, const char *name);

/* NULL when the language has no such wording. Lives as long as the set. */
const struct reply_template *template_set_wording(const struct template_set *set,
	const char *language, const char *name, unsigned wording);

/*
 * The wording that was sent least often among `earlier` (template_set_key() of each, of
 * char *; NULL: none), the first of several. NULL without the template.
 */
const struct reply_template *template_set_choose(const struct template_set *set,
	const char *language, const char *name, const GPtrArray *earlier);

/* "pt/in_transit", "pt/in_transit.2": a wording of a text. Newly allocated. */
char *template_set_key(const char *language, const char *name, unsigned wording);

/*
 * The language to answer `wanted` in ("pt-BR", "" unknown) with this template: itself,
 * its base ("pt"), else "en". Lives as long as the set.
 */
const char *template_set_language(
	const struct template_set *set, const char *wanted, const char *name);

/* The languages with templates, sorted: array of char * for the caller to free. */
GPtrArray *template_set_languages(const struct template_set *set);

/*
 * Those a shop answers in: of `wanted` (of char *, "pt-BR") what has templates, or its
 * base has; with nothing wanted every language but Chinese, which agents read drafts
 * in. Array of char * for the caller to free.
 */
GPtrArray *template_set_reply_languages(
	const struct template_set *set, const GPtrArray *wanted);

/* Fills it as plain text. */
MUST_USE bool template_set_render(const struct template_set *set,
	const struct template_text *what, const json_t *context, GString *out,
	GPtrArray *out_missing, GError **err);

#endif
