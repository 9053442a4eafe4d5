/* HERMETICITY: writes to a folder of its own below the temporary one and removes it. */
#include "draft/template_set.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"
#include "mail/terms.h"

struct fixture {
	char *dir;   /* of the templates */
	char *other; /* of the overrides */
	GPtrArray *problems;
};

static void write_file(const char *dir, const char *name, const char *text)
{
	g_autofree char *path = g_build_filename(dir, name, NULL);
	g_autofree char *folder = g_path_get_dirname(path);
	g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
	g_autoptr(GError) err = NULL;
	g_file_set_contents(path, text, -1, &err);
	g_assert_no_error(err);
}

/* A whole English set, each text its own name. */
static void setup(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	fixture->dir = g_dir_make_tmp("replyd-templates-XXXXXX", NULL);
	fixture->other = g_dir_make_tmp("replyd-overrides-XXXXXX", NULL);
	g_assert_nonnull(fixture->dir);
	g_assert_nonnull(fixture->other);
	fixture->problems = g_ptr_array_new_with_free_func(g_free);
	for (int i = 0; i < scenario_terms.count + lifecycle_terms.count; i++) {
		const char *name =
			i < scenario_terms.count
				? scenario_terms.names[i]
				: lifecycle_terms.names[i - scenario_terms.count];
		g_autofree char *file = g_strdup_printf("en/%s.txt", name);
		g_autofree char *text =
			g_strdup_printf("About: %s\n\n%s\n", name, name);
		write_file(fixture->dir, file, text);
	}
}

static void remove_tree(const char *path)
{
	g_autoptr(GDir) folder = g_dir_open(path, 0, NULL);
	const char *name;
	while (folder != NULL && (name = g_dir_read_name(folder)) != NULL) {
		g_autofree char *child = g_build_filename(path, name, NULL);
		remove_tree(child);
	}
	g_remove(path);
}

static void teardown(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	remove_tree(fixture->dir);
	remove_tree(fixture->other);
	g_free(fixture->dir);
	g_free(fixture->other);
	g_ptr_array_unref(fixture->problems);
}

static struct template_set *load(struct fixture *fixture)
{
	return template_set_load(fixture->dir, fixture->other, fixture->problems);
}

static char *render(const struct template_set *set, const char *language,
	const char *name, const char *context, GPtrArray *out_missing)
{
	const struct reply_template *template = template_set_find(set, language, name);
	g_assert_nonnull(template);
	json_t *json = json_loads(context, 0, NULL);
	g_assert_nonnull(json);
	g_autoptr(GError) err = NULL;
	GString *out = g_string_new(NULL);
	const struct template_text what = {template, template->body, NULL};
	bool ok = template_set_render(set, &what, json, out, out_missing, &err);
	g_assert_no_error(err);
	g_assert_true(ok);
	json_decref(json);
	return g_string_free(out, FALSE);
}

static void test_load(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	write_file(fixture->dir, "en/_sign.txt", "{{shop.name}}\n");
	write_file(fixture->dir, "en/lost.txt",
		"About: lost\nSubject: Order {{order.number}}\n\n{{buyer_name}} & "
		"{{>_sign}}");
	/* neither a template nor a language */
	write_file(fixture->dir, "en/lost.txt~", "{{");
	write_file(fixture->dir, "en/.lost.txt", "{{");
	write_file(fixture->dir, "desk/index.html", "{{");
	write_file(fixture->dir, "README", "{{");
	AUTO(template_set) set = load(fixture);
	g_assert_nonnull(set);
	g_assert_cmpuint(fixture->problems->len, ==, 0);
	const struct reply_template *template = template_set_find(set, "en", "lost");
	g_assert_cmpstr(template->about, ==, "lost");
	g_assert_nonnull(template->subject);
	g_assert_null(template_set_find(set, "en", "_sign"));
	g_assert_null(template_set_find(set, "en", "nothing"));
	g_assert_null(template_set_find(set, "de", "lost"));

	g_autoptr(GPtrArray) missing = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *text = render(set, "en", "lost",
		"{\"buyer_name\":\"A<B\",\"shop\":{\"name\":\"L\"}}", missing);
	g_assert_cmpstr(text, ==, "A<B & L\n");
	g_assert_cmpuint(missing->len, ==, 0);
	g_autofree char *gap = render(set, "en", "lost", "{}", missing);
	g_assert_cmpstr(gap, ==, "[missing: buyer_name] & [missing: shop.name]\n");
	g_assert_cmpuint(missing->len, ==, 2);
}

static void test_override(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	write_file(fixture->dir, "en/_sign.txt", "theirs");
	write_file(fixture->dir, "en/lost.txt", "About: x\n\n{{>_sign}}");
	write_file(fixture->other, "en/_sign.txt", "ours");
	write_file(fixture->other, "en/thanks.txt", "About: y\n\nThanks!");
	write_file(fixture->other, "pt-BR/thanks.txt", "About: z\n\nObrigada!");
	write_file(fixture->other, "de/thanks.txt", "About: z\n\nDanke!");
	AUTO(template_set) set = load(fixture);
	g_assert_nonnull(set);
	g_autofree char *lost = render(set, "en", "lost", "{}", NULL);
	g_assert_cmpstr(lost, ==, "ours");
	g_autofree char *thanks = render(set, "en", "thanks", "{}", NULL);
	g_assert_cmpstr(thanks, ==, "Thanks!");

	g_autoptr(GPtrArray) languages = template_set_languages(set);
	g_assert_cmpuint(languages->len, ==, 3);
	g_assert_cmpstr(languages->pdata[0], ==, "de");
	g_assert_cmpstr(languages->pdata[1], ==, "en");
	g_assert_cmpstr(languages->pdata[2], ==, "pt-BR");

	static const char *const wanted[] = {"de-AT", "fr", "pt-BR", "de"};
	g_autoptr(GPtrArray) list = g_ptr_array_new();
	g_autoptr(GPtrArray) any = template_set_reply_languages(set, list);
	g_assert_cmpuint(any->len, ==, 3);
	for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++)
		g_ptr_array_add(list, (char *)wanted[i]);
	g_autoptr(GPtrArray) some = template_set_reply_languages(set, list);
	g_assert_cmpuint(some->len, ==, 2);
	g_assert_cmpstr(some->pdata[0], ==, "de");
	g_assert_cmpstr(some->pdata[1], ==, "pt-BR");

	static const struct {
		const char *wanted, *name, *language;
	} cases[] = {
		{"de", "thanks", "de"},
		{"de-AT", "thanks", "de"},
		{"de", "lost", "en"},
		{"pt-BR", "thanks", "pt-BR"},
		{"pt", "thanks", "en"},
		{"", "thanks", "en"},
		{"xx", "thanks", "en"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpstr(
			template_set_language(set, cases[i].wanted, cases[i].name), ==,
			cases[i].language);
}

static void test_problems(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	static const struct {
		const char *file;
		const char *text;
		const char *problem; /* behind the folder */
	} cases[] = {
		{"en/lost.txt", "About: x\n\nHi\n{{buyer_name}",
			"/en/lost.txt:4: tag is never closed: \"}}\" expected"},
		{"en/lost.txt", "About: x\nSubject: {{/a}}\n\nHi",
			"/en/lost.txt:2: \"a\" is closed but was not open"},
		{"en/lost.txt", "Hi\n",
			"/en/lost.txt:1: \"Name: value\" or a blank line expected "
			"before the text"},
		{"en/lost.txt", "About: x\n\n{{nobody}}",
			"/en/lost.txt:3: unknown variable \"nobody\"; "
			"replyd-templates(5) lists them"},
		{"en/lost.txt", "About: x\nSubject: {{nobody}}\n\nHi",
			"/en/lost.txt:2: unknown variable \"nobody\"; "
			"replyd-templates(5) lists them"},
		{"en/lost.txt", "About: x\n\n{{>_none}}",
			"/en/lost.txt:3: no partial \"_none\": there is no such file "
			"beside this one"},
		{"en/_sign.txt", "{{#order}}",
			"/en/_sign.txt:1: section \"order\" is never closed"},
		{"en/_sign.txt", "\n{{nobody}}",
			"/en/_sign.txt:2: unknown variable \"nobody\"; "
			"replyd-templates(5) lists them"},
		{"en/lsot.txt", "About: x\n\nHi",
			"/en/lsot.txt:1: \"lsot\" is neither a scenario nor a "
			"lifecycle "
			"mail; a partial's name begins with \"_\""},
		{"en/lost.1.txt", "About: x\n\nHi",
			"/en/lost.1.txt:1: \"lost.1\" is neither a scenario nor a "
			"lifecycle mail; a partial's "
			"name begins with \"_\""},
		{"en/lost.10.txt", "About: x\n\nHi",
			"/en/lost.10.txt:1: \"lost.10\" is neither a scenario nor a "
			"lifecycle mail; a "
			"partial's name begins with \"_\""},
		{"en/lost.3.txt", "About: x\n\nHi",
			"/en/lost.3.txt:1: wordings are numbered without gaps, and "
			"there is no en/lost.2.txt"},
		{"en/_sign.2.txt", "Hi",
			"/en/_sign.2.txt:1: wordings are numbered without gaps, and "
			"there is no en/_sign.txt"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		write_file(fixture->other, cases[i].file, cases[i].text);
		struct template_set *set = load(fixture);
		g_assert_null(set);
		g_assert_cmpuint(fixture->problems->len, ==, 1);
		g_autofree char *expected =
			g_strconcat(fixture->other, cases[i].problem, NULL);
		g_assert_cmpstr(fixture->problems->pdata[0], ==, expected);
		g_ptr_array_set_size(fixture->problems, 0);
		g_autofree char *path =
			g_build_filename(fixture->other, cases[i].file, NULL);
		g_assert_cmpint(g_remove(path), ==, 0);
	}
}

static void test_wordings(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	write_file(fixture->dir, "en/lost.2.txt", "About: x\n\ngone");
	write_file(fixture->other, "en/lost.3.txt", "About: x\n\naway");
	AUTO(template_set) set = load(fixture);
	g_assert_nonnull(set);
	g_assert_cmpuint(template_set_wordings(set, "en", "lost"), ==, 3);
	g_assert_cmpuint(template_set_wordings(set, "en", "thanks"), ==, 1);
	g_assert_cmpuint(template_set_wordings(set, "de", "lost"), ==, 0);
	g_assert_cmpuint(template_set_find(set, "en", "lost")->wording, ==, 1);
	const struct reply_template *third = template_set_wording(set, "en", "lost", 3);
	g_assert_cmpuint(third->wording, ==, 3);
	g_assert_cmpstr(third->name, ==, "lost");
	g_assert_null(template_set_wording(set, "en", "lost", 4));
	g_assert_null(template_set_choose(set, "de", "lost", NULL));
	g_autofree char *key = template_set_key("en", "lost", 1);
	g_assert_cmpstr(key, ==, "en/lost");
	g_autofree char *key_3 = template_set_key("en", "lost", 3);
	g_assert_cmpstr(key_3, ==, "en/lost.3");
}

static void test_twins(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	write_file(fixture->dir, "en/_sign.txt", "{{shop.name}}");
	write_file(fixture->dir, "en/lost.txt", "About: x\n\n{{due_on}}{{> _sign}}");
	write_file(fixture->dir, "de/_sign.txt", "{{shop.name}}");
	write_file(fixture->dir, "de/lost.txt", "About: x\n\n{{> _sign}} {{due_on}}");
	g_autoptr(GPtrArray) findings = g_ptr_array_new_with_free_func(g_free);
	struct template_set *good = load(fixture);
	template_set_check_twins(good, findings);
	g_assert_cmpuint(findings->len, ==, 0);
	template_set_free(good);

	write_file(fixture->dir, "de/_sign.txt", "Wir");
	write_file(fixture->dir, "de/_more.txt", "mehr");
	write_file(fixture->dir, "de/lost.txt", "About: x\n\n{{due_on}}");
	write_file(fixture->dir, "de/thanks.txt", "About: x\nSubject: y\n\nDanke");
	write_file(fixture->dir, "en/lost.2.txt", "About: x\n\n{{> _sign}}");
	AUTO(template_set) set = load(fixture);
	g_assert_nonnull(set);
	template_set_check_twins(set, findings);
	static const char *const expected[] = {
		"/de/_more.txt: has no English twin, en/_more.txt",
		"/de/_sign.txt: lacks {{shop.name}} of ",
		"/de/lost.txt: lacks {{> _sign}} of ",
		"/de/thanks.txt: has a Subject, unlike ",
		"/en/lost.2.txt: lacks {{due_on}} of ",
	};
	g_assert_cmpuint(findings->len, ==, G_N_ELEMENTS(expected));
	for (size_t i = 0; i < G_N_ELEMENTS(expected); i++)
		g_assert_nonnull(strstr(findings->pdata[i], expected[i]));
}

static void test_recursion(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	write_file(fixture->dir, "en/_a.txt", "{{>_b}}");
	write_file(fixture->dir, "en/_b.txt", "{{>_a}}");
	write_file(fixture->dir, "en/lost.txt", "About: x\n\n{{>_a}}");
	g_assert_null(load(fixture));
	g_assert_cmpuint(fixture->problems->len, ==, 1);
	g_assert_true(g_str_has_suffix(fixture->problems->pdata[0],
		":1: sections and partials are nested too deep"));
}

static void test_missing(struct fixture *fixture, gconstpointer data)
{
	(void)data;
	g_autofree char *path = g_build_filename(fixture->dir, "en/lost.txt", NULL);
	g_assert_cmpint(g_remove(path), ==, 0);
	g_assert_null(load(fixture));
	g_assert_cmpuint(fixture->problems->len, ==, 1);
	g_assert_cmpstr(fixture->problems->pdata[0], ==,
		"no English template for \"lost\": write en/lost.txt");

	g_ptr_array_set_size(fixture->problems, 0);
	struct template_set *none =
		template_set_load("/nonexistent/templates", NULL, fixture->problems);
	g_assert_null(none);
	g_assert_cmpuint(fixture->problems->len, ==, 1);
	g_assert_true(g_str_has_prefix(
		fixture->problems->pdata[0], "could not open the templates: "));
}

#define ADD(name, function)                                                            \
	g_test_add("/template-set/" name, struct fixture, NULL, setup, function,       \
		teardown)

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	ADD("load", test_load);
	ADD("override", test_override);
	ADD("problems", test_problems);
	ADD("wordings", test_wordings);
	ADD("twins", test_twins);
	ADD("recursion", test_recursion);
	ADD("missing", test_missing);
	return g_test_run();
}
