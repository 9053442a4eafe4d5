#include "daemon/once.h"

#include "base/log.h"
#include "cli/commands.h"
#include "cli/open.h"

static const char summary[] =
	"Fetches, decides, drafts and sends what is due, once, then ends. With --now "
	"the\n"
	"program believes in another time: for trying out what would be done then.";

static int once(const struct cli_options *options, const char *now)
{
	struct clock clock = {0};
	if (now != NULL && !time_parse(now, &clock.fixed_at_utc)) {
		cli_complain("\"%s\" is not a time such as 2026-03-01T08:00:00Z", now);
		return EXIT_USAGE;
	}
	struct settings *settings = cli_settings(options);
	if (settings == NULL)
		return EXIT_FAILED;
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	log_set_level(settings->log_level);
	AUTO(engine) engine = engine_new(settings, problems);
	GError *err = NULL;
	if (engine != NULL) {
		engine->clock = clock;
		if (!once_run(engine, problems, &err))
			return cli_fail(err);
	}
	for (guint i = 0; i < problems->len; i++)
		cli_complain("%s", (char *)problems->pdata[i]);
	return problems->len == 0 ? EXIT_OK : EXIT_FAILED;
}

int cmd_once(int argc, char **argv)
{
	struct cli_options options = {0};
	g_autofree char *now = NULL;
	const GOptionEntry own[] = {
		{"now", 0, 0, G_OPTION_ARG_STRING, &now,
			"the time to believe in, such as 2026-03-01T08:00:00Z", "TIME"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, own, "", summary, &argc, &argv, &help))
		status = help ? EXIT_OK : once(&options, now);
	cli_options_clear(&options);
	return status;
}
