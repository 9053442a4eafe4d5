/*
 * What most commands begin with: the options they share, the settings, the store.
 *
 * Touches the disk. Messages for the person go to standard error.
 */
#ifndef CLI_OPEN_H
#define CLI_OPEN_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"
#include "daemon/settings.h"
#include "record/db.h"

/* One for every command; a command's own options come in addition. */
struct cli_options {
	char *config;  /* --config FILE */
	gboolean json; /* --json */
};

void cli_options_clear(struct cli_options *options);

/*
 * Parses argv: --config, --json (when `with_json`) and `own` (may be NULL). What is
 * left are the command's arguments, argv[0] the command. False after a usage error,
 * which has been told. --help prints `synopsis` and `summary` and ends with *out_help
 * true.
 */
MUST_USE bool cli_parse(struct cli_options *options, bool with_json,
	const GOptionEntry *own, const char *synopsis, const char *summary, int *argc,
	char ***argv, bool *out_help);

/* The settings, or NULL after every problem has been told. */
MUST_USE struct settings *cli_settings(const struct cli_options *options);

/* The store of these settings, or NULL after the failure has been told. */
MUST_USE struct db *cli_store(const struct settings *settings);

/* "replyd: <message>" on standard error. */
void cli_complain(const char *format, ...) PRINTF_LIKE(1, 2);

/* Tells and frees *err, returns EXIT_FAILED. */
int cli_fail(GError *err);

/* Who gives the command: $REPLYD_AGENT, else the login name. Newly allocated. */
char *cli_agent(void);

/* Tells the running daemon, if there is one, that something is to do. */
void cli_ring(const struct settings *settings);

#endif
