#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "cli/commands.h"
#include "cli/open.h"
#include "draft/mustache.h"

static const char summary[] = "Fills a Mustache template from a file of JSON and "
			      "prints it. A partial {{>NAME}} "
			      "is\nDIR/NAME.mustache, DIR/NAME.txt or DIR/NAME.";

struct request {
	char *template;
	char *data;
	char *partials;
	gboolean html;
	gboolean text;
};

static int render(const struct request *request);
static json_t *load_data(const char *path, GError **err);
static bool print_filled(const struct request *request, const struct mustache *template,
	const json_t *data, GError **err);
static int load_partial(
	void *data, const char *name, char **out_text, char **out_file, GError **err);
static char *read_file(const char *path, gsize *out_len, GError **err);

int cmd_render(int argc, char **argv)
{
	struct cli_options options = {0};
	struct request request = {0};
	const GOptionEntry own[] = {
		{"template", 't', 0, G_OPTION_ARG_FILENAME, &request.template,
			"the template", "FILE"},
		{"data", 'd', 0, G_OPTION_ARG_FILENAME, &request.data,
			"what to fill it with, - for standard input", "FILE.json"},
		{"partials", 'p', 0, G_OPTION_ARG_FILENAME, &request.partials,
			"where the partials are", "DIR"},
		{"html", 0, 0, G_OPTION_ARG_NONE, &request.html,
			"escape {{name}} for HTML (the default)", NULL},
		{"text", 0, 0, G_OPTION_ARG_NONE, &request.text,
			"print {{name}} as it is", NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, own, "--template FILE --data FILE.json", summary,
		    &argc, &argv, &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc > 1)
			cli_complain("unexpected argument \"%s\"", argv[1]);
		else if (request.template == NULL || request.data == NULL)
			cli_complain("--template and --data are needed");
		else if (request.html && request.text)
			cli_complain("--html and --text exclude each other");
		else
			status = render(&request);
	}
	cli_options_clear(&options);
	g_free(request.template);
	g_free(request.data);
	g_free(request.partials);
	return status;
}

static int render(const struct request *request)
{
	GError *err = NULL;
	gsize len = 0;
	g_autofree char *text = read_file(request->template, &len, &err);
	if (text == NULL)
		return cli_fail(err);
	AUTO(mustache) template = mustache_parse(text, len, request->template, 1, &err);
	if (template == NULL)
		return cli_fail(err);
	json_t *data = load_data(request->data, &err);
	if (data == NULL)
		return cli_fail(err);
	bool ok = print_filled(request, template, data, &err);
	json_decref(data);
	return ok ? EXIT_OK : cli_fail(err);
}

static json_t *load_data(const char *path, GError **err)
{
	json_error_t error;
	json_t *data = strcmp(path, "-") == 0
	                       ? json_loadf(stdin, JSON_DECODE_ANY, &error)
	                       : json_load_file(path, JSON_DECODE_ANY, &error);
	if (data == NULL)
		g_set_error(err, REPLYD_ERROR, ERR_INPUT, "could not read %s:%d: %s",
			path, error.line, error.text);
	return data;
}

static bool print_filled(const struct request *request, const struct mustache *template,
	const json_t *data, GError **err)
{
	const struct mustache_options options = {
		.plain_text = request->text,
		.load_partial = request->partials != NULL ? load_partial : NULL,
		.partial_data = request->partials,
	};
	g_autoptr(GString) out = g_string_new(NULL);
	if (!mustache_render(template, data, &options, out, NULL, err))
		return false;
	if (fwrite(out->str, 1, out->len, stdout) != out->len || fflush(stdout) != 0) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not write the text to standard output");
		return false;
	}
	return true;
}

static int load_partial(
	void *data, const char *name, char **out_text, char **out_file, GError **err)
{
	static const char *const endings[] = {".mustache", ".txt", ""};
	const char *dir = data;
	g_auto(GStrv) parts = g_strsplit(name, "/", -1);
	if (g_strv_contains((const char *const *)parts, "..")) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"partial \"%s\": its name must not lead out of %s", name, dir);
		return -1;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(endings); i++) {
		g_autofree char *file = g_strconcat(name, endings[i], NULL);
		g_autofree char *path = g_build_filename(dir, file, NULL);
		if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
			continue;
		gsize len;
		*out_text = read_file(path, &len, err);
		if (*out_text == NULL)
			return -1;
		*out_file = g_steal_pointer(&path);
		return 1;
	}
	return 0;
}

static char *read_file(const char *path, gsize *out_len, GError **err)
{
	char *text = NULL;
	g_autoptr(GError) failure = NULL;
	if (!g_file_get_contents(path, &text, out_len, &failure))
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not read a template: %s", failure->message);
	return text;
}
