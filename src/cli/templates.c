#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/open.h"
#include "cli/table.h"
#include "cli/template_samples.h"
#include "daemon/marketplace.h"
#include "decide/decide.h"
#include "draft/writer.h"
#include "policy/policy.h"

#define MAX_FACTS_BYTES (1024u * 1024)

static const char summary[] =
	"Reads the reply templates: the common ones, those of a shop (--shop), or "
	"those of a\n"
	"folder (--dir). check exits with 1 when something is wrong with them. show "
	"fills one\n"
	"with sample facts, or with --facts in the form of replyd decide.";

struct request {
	struct cli_options common;
	char *dir;
	char *shop;
	char *language;
	int wording;
	char *facts;
};

static int act(const struct request *request, int argc, char **argv);
/* Where the texts are, and what they are held against. */
struct folders {
	char *dir;
	char *own;    /* NULL: the shop has none */
	char *policy; /* file; NULL: none */
};

static bool find_folders(const struct request *request, struct folders *out);
static int act_on(const struct request *request, const struct folders *folders,
	const char *what, const char *name);
static int list(const struct request *request, const struct template_set *set);
static int show(const struct request *request, const struct template_set *set,
	const char *name);
static int coverage(const struct request *request, const struct template_set *set);
static int check(const struct template_set *set, const char *policy_file);
static const char *name_at(int index);
static char *join(const GPtrArray *words);
static struct facts *load_facts(const char *file, GError **err);
static json_t *written_json(
	const struct reply_template *template, const struct written *written);
static void print_written(
	const struct reply_template *template, const struct written *written);

int cmd_templates(int argc, char **argv)
{
	struct request request = {.wording = 1};
	const GOptionEntry own[] = {
		{"dir", 'd', 0, G_OPTION_ARG_FILENAME, &request.dir,
			"the templates of this folder", "DIR"},
		{"shop", 's', 0, G_OPTION_ARG_STRING, &request.shop,
			"those this shop answers with", "NAME"},
		{"language", 'l', 0, G_OPTION_ARG_STRING, &request.language,
			"show: in which language (en)", "CODE"},
		{"wording", 'w', 0, G_OPTION_ARG_INT, &request.wording,
			"show: which wording (1)", "NUMBER"},
		{"facts", 'f', 0, G_OPTION_ARG_FILENAME, &request.facts,
			"show: the facts to fill it with, - for standard input",
			"FILE.json"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&request.common, true, own, "list | show NAME | coverage | check",
		    summary, &argc, &argv, &help))
		status = help ? EXIT_OK : act(&request, argc, argv);
	cli_options_clear(&request.common);
	g_free(request.dir);
	g_free(request.shop);
	g_free(request.language);
	g_free(request.facts);
	return status;
}

static int act(const struct request *request, int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";
	bool listing = argc == 2 && strcmp(what, "list") == 0;
	bool showing = argc == 3 && strcmp(what, "show") == 0;
	bool covering = argc == 2 && strcmp(what, "coverage") == 0;
	bool checking = argc == 2 && strcmp(what, "check") == 0;
	if (!listing && !showing && !covering && !checking) {
		cli_complain("write templates list, show NAME, coverage or check");
		return EXIT_USAGE;
	}
	struct folders folders = {0};
	int status = EXIT_FAILED;
	if (find_folders(request, &folders))
		status = act_on(request, &folders, what, argc > 2 ? argv[2] : NULL);
	g_free(folders.dir);
	g_free(folders.own);
	g_free(folders.policy);
	return status;
}

static int act_on(const struct request *request, const struct folders *folders,
	const char *what, const char *name)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(template_set)
	set = template_set_load(folders->dir, folders->own, problems);
	for (guint i = 0; i < problems->len; i++)
		cli_complain("%s", (char *)problems->pdata[i]);
	if (set == NULL)
		return EXIT_FAILED;
	if (strcmp(what, "list") == 0)
		return list(request, set);
	if (strcmp(what, "show") == 0)
		return show(request, set, name);
	return strcmp(what, "coverage") == 0 ? coverage(request, set)
	                                     : check(set, folders->policy);
}

/* False after telling why not. The caller frees what is in *out. */
static bool find_folders(const struct request *request, struct folders *out)
{
	if (request->dir != NULL && request->shop == NULL) {
		out->dir = g_strdup(request->dir);
		return true;
	}
	AUTO(settings) settings = cli_settings(&request->common);
	if (settings == NULL)
		return false;
	out->dir = g_strdup(request->dir != NULL ? request->dir : settings->templates);
	const struct shop_settings *shop =
		request->shop != NULL ? settings_shop(settings, request->shop) : NULL;
	out->policy = marketplace_policy(settings, shop);
	if (shop != NULL && shop->templates[0] != '\0')
		out->own = g_strdup(shop->templates);
	if (request->shop != NULL && shop == NULL)
		cli_complain("there is no shop \"%s\"", request->shop);
	return request->shop == NULL || shop != NULL;
}

/* --- list and coverage ------------------------------------------------------------ */

/* Replies, then the mails about orders; NULL behind the last. */
static const char *name_at(int index)
{
	if (index < scenario_terms.count)
		return scenario_terms.names[index];
	index -= scenario_terms.count;
	return index < lifecycle_terms.count ? lifecycle_terms.names[index] : NULL;
}

/* The languages that have it, of char *; with *out_wordings the most of any. */
static GPtrArray *languages_of(
	const struct template_set *set, const char *name, unsigned *out_wordings)
{
	g_autoptr(GPtrArray) all = template_set_languages(set);
	GPtrArray *languages = g_ptr_array_new_with_free_func(g_free);
	*out_wordings = 0;
	for (guint i = 0; i < all->len; i++) {
		unsigned wordings = template_set_wordings(set, all->pdata[i], name);
		*out_wordings = MAX(*out_wordings, wordings);
		if (wordings > 0)
			g_ptr_array_add(languages, g_strdup(all->pdata[i]));
	}
	return languages;
}

static char *join(const GPtrArray *words)
{
	g_autoptr(GString) text = g_string_new(NULL);
	for (guint i = 0; i < words->len; i++)
		g_string_append_printf(
			text, "%s%s", i > 0 ? " " : "", (char *)words->pdata[i]);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static json_t *wordings_json(const struct template_set *set, const char *name)
{
	unsigned most = 0;
	g_autoptr(GPtrArray) languages = languages_of(set, name, &most);
	json_t *json = json_object();
	for (guint i = 0; i < languages->len; i++) {
		const char *language = languages->pdata[i];
		json_object_set_new(json, language,
			json_integer(template_set_wordings(set, language, name)));
	}
	return json;
}

static void print_line(json_t *json)
{
	(void)json_dumpf(json, stdout, JSON_COMPACT);
	(void)putchar('\n');
	json_decref(json);
}

static int list(const struct request *request, const struct template_set *set)
{
	static const char *const headings[] = {
		"NAME", "WORDINGS", "LANGUAGES", "ABOUT", NULL};
	AUTO(table) table = table_new(headings);
	const char *name = NULL;
	for (int i = 0; (name = name_at(i)) != NULL; i++) {
		unsigned wordings = 0;
		g_autoptr(GPtrArray) languages = languages_of(set, name, &wordings);
		g_autofree char *codes = join(languages);
		const char *about = template_set_find(set, "en", name)->about;
		if (request->common.json) {
			print_line(json_pack("{s:s, s:s, s:o}", "name", name, "about",
				about, "wordings", wordings_json(set, name)));
			continue;
		}
		table_cell(table, 0, "%s", name);
		table_cell(table, 0, "%u", wordings);
		table_cell(table, 60, "%s", codes);
		table_cell(table, 100, "%s", about);
	}
	if (!request->common.json)
		table_print(table, stdout);
	return EXIT_OK;
}

/* The templates the language lacks, of char * (static). */
static GPtrArray *gaps_of(const struct template_set *set, const char *language)
{
	GPtrArray *gaps = g_ptr_array_new();
	const char *name = NULL;
	for (int i = 0; (name = name_at(i)) != NULL; i++) {
		if (template_set_find(set, language, name) == NULL)
			g_ptr_array_add(gaps, (char *)name);
	}
	return gaps;
}

/* Texts of the language, every wording counted. */
static unsigned count_texts(const struct template_set *set, const char *language)
{
	unsigned count = 0;
	const char *name = NULL;
	for (int i = 0; (name = name_at(i)) != NULL; i++)
		count += template_set_wordings(set, language, name);
	return count;
}

static json_t *strings_json(const GPtrArray *strings)
{
	json_t *json = json_array();
	for (guint i = 0; i < strings->len; i++)
		json_array_append_new(json, json_string(strings->pdata[i]));
	return json;
}

static int coverage(const struct request *request, const struct template_set *set)
{
	static const char *const headings[] = {
		"LANGUAGE", "TEMPLATES", "TEXTS", "LACKS", NULL};
	const guint all = (guint)(scenario_terms.count + lifecycle_terms.count);
	AUTO(table) table = table_new(headings);
	g_autoptr(GPtrArray) languages = template_set_languages(set);
	for (guint i = 0; i < languages->len; i++) {
		const char *language = languages->pdata[i];
		g_autoptr(GPtrArray) gaps = gaps_of(set, language);
		unsigned texts = count_texts(set, language);
		if (request->common.json) {
			print_line(json_pack("{s:s, s:i, s:i, s:i, s:o}", "language",
				language, "templates", (int)(all - gaps->len), "of",
				(int)all, "texts", (int)texts, "lacks",
				strings_json(gaps)));
			continue;
		}
		g_autofree char *names = join(gaps);
		table_cell(table, 0, "%s", language);
		table_cell(table, 0, "%u of %u", all - gaps->len, all);
		table_cell(table, 0, "%u", texts);
		table_cell(table, 2000, "%s", names);
	}
	if (!request->common.json)
		table_print(table, stdout);
	return EXIT_OK;
}

/* --- show ------------------------------------------------------------------------- */

static const struct reply_context sample_reply = {
	.shop_name = "Lumen Lights",
	.shop_address = "shop@lumen.example",
	.signature = "",
	.handling_days = 3,
	.ships_by_utc = INT64_C(1768953600), /* 2026-01-21 */
	.buyer_name = "Ana Silva",
	.original_subject = "My order",
	.buyer_text = "Hello, this is about my order.\nAna",
	.refund_state = "USD 12.50 went back to your card today.",
};

/* The wording asked for; NULL after telling what there is. */
static const struct reply_template *find_text(
	const struct request *request, const struct template_set *set, const char *name)
{
	const char *language = request->language != NULL ? request->language : "en";
	unsigned wordings = template_set_wordings(set, language, name);
	if (request->wording >= 1 && (unsigned)request->wording <= wordings)
		return template_set_wording(
			set, language, name, (unsigned)request->wording);
	if (template_set_find(set, "en", name) == NULL)
		cli_complain(
			"there is no template \"%s\": replyd templates list", name);
	else if (wordings == 0)
		cli_complain("\"%s\" has no text in \"%s\": replyd templates coverage",
			name, language);
	else
		cli_complain(
			"\"%s\" has %u wordings in \"%s\"", name, wordings, language);
	return NULL;
}

static struct facts *load_facts(const char *file, GError **err)
{
	g_autoptr(GBytes) bytes = input_read(file, MAX_FACTS_BYTES, err);
	if (bytes == NULL)
		return NULL;
	gsize len = 0;
	const char *data = g_bytes_get_data(bytes, &len);
	json_error_t error;
	json_t *json = json_loadb(
		data != NULL ? data : "", len, JSON_REJECT_DUPLICATES, &error);
	if (json == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT, "could not read %s:%d: %s",
			file, error.line, error.text);
		return NULL;
	}
	struct facts *facts = facts_from_json(json, err);
	json_decref(json);
	return facts;
}

/* The text filled as if it were the next in its case. */
static bool fill(const struct template_set *set, const struct reply_template *template,
	struct facts *facts, struct written *out_written, GError **err)
{
	g_autoptr(GPtrArray) earlier = g_ptr_array_new_with_free_func(g_free);
	for (unsigned i = 1; i < template->wording; i++)
		g_ptr_array_add(earlier,
			template_set_key(template->language, template->name, i));
	struct reply_context reply = sample_reply;
	reply.earlier = earlier;
	reply.template_name = template->name;
	g_free(facts->language);
	facts->language = g_strdup(template->language);
	g_ptr_array_add(facts->template_languages, g_strdup(template->language));
	AUTO(decision) decision = decide(facts);
	return draft_write(set, facts, decision, &reply, out_written, err);
}

static int show(
	const struct request *request, const struct template_set *set, const char *name)
{
	const struct reply_template *template = find_text(request, set, name);
	if (template == NULL)
		return EXIT_FAILED;
	GError *err = NULL;
	AUTO(facts)
	facts = request->facts != NULL ? load_facts(request->facts, &err)
	                               : template_sample(name);
	struct written written = {0};
	if (err != NULL || !fill(set, template, facts, &written, &err))
		return cli_fail(err);
	if (request->common.json)
		print_line(written_json(template, &written));
	else
		print_written(template, &written);
	written_clear(&written);
	return EXIT_OK;
}

static json_t *written_json(
	const struct reply_template *template, const struct written *written)
{
	json_t *claims = json_array();
	for (guint i = 0; i < written->claims->len; i++) {
		const struct written_claim *claim = written->claims->pdata[i];
		json_array_append_new(claims, json_string(claim->name));
	}
	return json_pack("{s:s, s:s, s:i, s:s, s:s, s:s, s:s, s:o, s:o}", "name",
		template->name, "language", template->language, "wording",
		(int)template->wording, "about", template->about, "file",
		template->file, "subject", written->subject, "body", written->body,
		"claims", claims, "missing", strings_json(written->missing));
}

static void print_written(
	const struct reply_template *template, const struct written *written)
{
	(void)printf("%-8s %s\n%-8s %s\n%-8s %s\n", "File", template->file, "About",
		template->about, "Subject", written->subject);
	for (guint i = 0; i < written->claims->len; i++) {
		const struct written_claim *claim = written->claims->pdata[i];
		(void)printf("%-8s %s\n", "Claim", claim->text);
	}
	for (guint i = 0; i < written->missing->len; i++)
		(void)printf(
			"%-8s %s\n", "Missing", (char *)written->missing->pdata[i]);
	(void)printf("\n%s", written->body);
}

/* --- check ------------------------------------------------------------------------ */

/* One text filled with sample facts and held against the policy. */
static void check_text(const struct template_set *set,
	const struct reply_template *template, const struct policy *policy,
	GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	AUTO(facts) facts = template_sample(template->name);
	struct written written = {0};
	if (!fill(set, template, facts, &written, &err)) {
		g_ptr_array_add(problems,
			g_strdup_printf("%s: %s", template->file, err->message));
		return;
	}
	const struct parcel_facts *parcel = facts->parcel;
	const struct policy_text text = {
		.subject = written.subject,
		.body = written.body,
		.shop_address = sample_reply.shop_address,
		.order_number = facts->order != NULL ? facts->order->number : "",
		.tracking_number = parcel != NULL ? parcel->number : "",
		.buyer_text = sample_reply.buyer_text,
		.is_delivered =
			parcel != NULL && parcel->status == PARCEL_STATUS_DELIVERED,
	};
	g_autoptr(GPtrArray) findings = policy_check(policy, &text);
	for (guint i = 0; i < findings->len; i++) {
		g_autofree char *finding = policy_finding_line(findings->pdata[i]);
		g_ptr_array_add(problems,
			g_strdup_printf("%s: policy: %s", template->file, finding));
	}
	written_clear(&written);
}

static void check_language(const struct template_set *set, const char *language,
	const struct policy *policy, GPtrArray *problems)
{
	const char *name = NULL;
	for (int i = 0; (name = name_at(i)) != NULL; i++) {
		unsigned wordings = template_set_wordings(set, language, name);
		for (unsigned j = 1; j <= wordings; j++)
			check_text(set, template_set_wording(set, language, name, j),
				policy, problems);
	}
}

static bool check_policy(
	const struct template_set *set, const char *file, GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	AUTO(policy) policy = policy_load(file, &err);
	if (policy == NULL) {
		g_ptr_array_add(problems, g_strdup(err->message));
		return false;
	}
	g_autoptr(GPtrArray) languages = template_set_languages(set);
	for (guint i = 0; i < languages->len; i++)
		check_language(set, languages->pdata[i], policy, problems);
	return true;
}

static int check(const struct template_set *set, const char *policy_file)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	template_set_check_twins(set, problems);
	if (policy_file != NULL && !check_policy(set, policy_file, problems))
		policy_file = NULL;
	for (guint i = 0; i < problems->len; i++)
		cli_complain("%s", (char *)problems->pdata[i]);
	if (problems->len > 0)
		return EXIT_FAILED;
	g_autoptr(GPtrArray) languages = template_set_languages(set);
	unsigned texts = 0;
	for (guint i = 0; i < languages->len; i++)
		texts += count_texts(set, languages->pdata[i]);
	(void)printf("%u texts in %u languages: all well\n", texts, languages->len);
	return EXIT_OK;
}
