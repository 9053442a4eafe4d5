#include "cli/open.h"

#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>

#include "base/sanitize.h"
#include "cli/commands.h"
#include "record/doorbell.h"

void cli_options_clear(struct cli_options *options)
{
	g_clear_pointer(&options->config, g_free);
}

bool cli_parse(struct cli_options *options, bool with_json, const GOptionEntry *own,
	const char *synopsis, const char *summary, int *argc, char ***argv,
	bool *out_help)
{
	gboolean help = FALSE;
	const GOptionEntry common[] = {
		{"config", 'c', 0, G_OPTION_ARG_FILENAME, &options->config,
			"the settings, instead of the system's replyd.ini", "FILE"},
		{"help", 'h', 0, G_OPTION_ARG_NONE, &help, "this text", NULL},
		{"json", 0, with_json ? 0 : G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE,
			&options->json, "print JSON", NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_autoptr(GOptionContext) context = g_option_context_new(synopsis);
	g_option_context_set_help_enabled(context, FALSE);
	g_option_context_set_summary(context, summary);
	g_option_context_add_main_entries(context, common, NULL);
	if (own != NULL)
		g_option_context_add_main_entries(context, own, NULL);
	g_autofree char *program = g_strconcat("replyd ", (*argv)[0], NULL);
	g_set_prgname(program);
	g_autoptr(GError) err = NULL;
	bool ok = g_option_context_parse(context, argc, argv, &err);
	if (!ok)
		cli_complain(
			"%s; replyd %s --help tells more", err->message, (*argv)[0]);
	if (help) {
		g_autofree char *text = g_option_context_get_help(context, TRUE, NULL);
		(void)fputs(text, stdout);
	}
	*out_help = help;
	return ok;
}

struct settings *cli_settings(const struct cli_options *options)
{
	const char *path =
		options->config != NULL ? options->config : settings_default_path();
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct settings *settings = settings_load(path, problems);
	for (guint i = 0; i < problems->len; i++)
		cli_complain("%s", (char *)problems->pdata[i]);
	return settings;
}

struct db *cli_store(const struct settings *settings)
{
	g_autoptr(GError) err = NULL;
	struct db *db = db_open(settings->store_url, &err);
	if (db == NULL)
		cli_complain("%s", err->message);
	return db;
}

void cli_complain(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *text = g_strdup_vprintf(format, args);
	va_end(args);
	g_autofree char *safe = sanitize_text(text, 4000);
	(void)fprintf(stderr, "replyd: %s\n", safe);
}

int cli_fail(GError *err)
{
	cli_complain("%s", err->message);
	g_error_free(err);
	return EXIT_FAILED;
}

char *cli_agent(void)
{
	const char *agent = g_getenv("REPLYD_AGENT");
	return sanitize_line(agent != NULL ? agent : g_get_user_name(), 60);
}

void cli_ring(const struct settings *settings)
{
	g_autofree char *path = g_build_filename(settings->state_dir, "doorbell", NULL);
	doorbell_ring(path);
}
