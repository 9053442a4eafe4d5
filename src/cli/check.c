#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/open.h"
#include "daemon/engine.h"
#include "daemon/online.h"
#include "decide/lint.h"

static const char summary[] =
	"Reads everything critically: settings, templates, lexicons and the decision "
	"table,\n"
	"and names what is wrong with file and line. Nothing is changed.";

static void print_problems(const GPtrArray *problems)
{
	for (guint i = 0; i < problems->len; i++)
		cli_complain("%s", (char *)problems->pdata[i]);
}

static int print_sample(const char *which)
{
	bool shop = strcmp(which, "shop") == 0;
	if (!shop && strcmp(which, "replyd") != 0) {
		cli_complain("--sample takes replyd or shop");
		return EXIT_USAGE;
	}
	g_autofree char *text = settings_sample(shop);
	(void)fputs(text, stdout);
	return EXIT_OK;
}

static int check(const struct cli_options *options, bool online)
{
	const char *path =
		options->config != NULL ? options->config : settings_default_path();
	g_autoptr(GPtrArray) problems = decide_lint();
	AUTO(engine) engine = engine_load(path, problems);
	if (engine != NULL)
		engine_check_twins(engine, problems);
	if (engine != NULL && online)
		online_check(engine->settings, problems);
	print_problems(problems);
	if (engine == NULL || problems->len > 0)
		return EXIT_FAILED;
	(void)printf(
		"%s: %u shops, templates in %u languages, %zu phrases: all well%s\n",
		path, engine->settings->shops->len, engine->languages->len,
		lexicon_phrase_count(engine->lexicon),
		online ? ", every login works" : "; --online tries the logins too");
	return EXIT_OK;
}

int cmd_check(int argc, char **argv)
{
	struct cli_options options = {0};
	gboolean online = FALSE;
	g_autofree char *sample = NULL;
	const GOptionEntry own[] = {
		{"online", 'o', 0, G_OPTION_ARG_NONE, &online,
			"log in to every mailbox and SMTP server as well", NULL},
		{"sample", 0, 0, G_OPTION_ARG_STRING, &sample,
			"print a commented sample of replyd.ini (replyd) or of a "
			"shop's file "
			"(shop)",
			"WHICH"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, own, "", summary, &argc, &argv, &help)) {
		if (help)
			status = EXIT_OK;
		else if (sample != NULL)
			status = print_sample(sample);
		else
			status = check(&options, online);
	}
	cli_options_clear(&options);
	return status;
}
