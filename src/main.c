/*
 * Dispatch: the first argument names the command. The only place that ends the program.
 */
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"

static const struct command {
	const char *name;
	int (*run)(int argc, char **argv);
	const char *help;
} commands[] = {
	{"run", cmd_run, "watch the inboxes, draft and send, until stopped"},
	{"once", cmd_once, "fetch, decide, draft, send what is due, then exit"},
	{"status", cmd_status, "mailboxes, queue and tracker at a glance"},
	{"check", cmd_check,
		"settings, templates, lexicons and table, with file and line"},
	{"drafts", cmd_drafts, "the replies that wait for an agent"},
	{"show", cmd_show, "one draft whole: the mail, the reply, and why"},
	{"approve", cmd_approve, "send drafts"},
	{"edit", cmd_edit, "change a draft in $EDITOR"},
	{"reject", cmd_reject, "drop a draft, saying why"},
	{"hold", cmd_hold, "put a draft aside, or take it up again"},
	{"retry", cmd_retry, "send again what failed or is in doubt"},
	{"verdict", cmd_verdict, "say what is wrong with the goods, and draft anew"},
	{"confirm", cmd_confirm, "what must be so before goods are sent again"},
	{"action", cmd_action, "what the shop grants: propose, approve, done"},
	{"evidence", cmd_evidence,
		"everything about an order in one file, for a dispute"},
	{"lifecycle", cmd_lifecycle,
		"the mails about an order: sent, due when, withheld why"},
	{"link", cmd_link, "say whose order a buyer's address belongs to"},
	{"relabel", cmd_relabel, "say what a buyer really wants, and draft anew"},
	{"queue", cmd_queue, "mails on their way out, and why they wait"},
	{"trace", cmd_trace, "the whole life of one mail"},
	{"pause", cmd_pause, "stop all sending"},
	{"resume", cmd_resume, "send again"},
	{"orders", cmd_orders, "import and show orders"},
	{"parcels", cmd_parcels, "refresh parcels from the tracker"},
	{"webhook", cmd_webhook, "take one webhook, as a CGI program"},
	{"radar", cmd_radar, "complaints that come more often than they used to"},
	{"inspect", cmd_inspect, "one JSON line a mail: what is understood of it"},
	{"explain", cmd_explain, "the same for a person, each word with its weight"},
	{"replay", cmd_replay, "which stored mails would be read differently now"},
	{"learn", cmd_learn, "phrases of unclear mails, as lexicon lines"},
	{"decide", cmd_decide,
		"facts in, decision out: the playbook without a mailbox"},
	{"templates", cmd_templates, "list, read and check the reply templates"},
	{"render", cmd_render, "fill a Mustache template from JSON"},
};

#define COMMAND_COUNT (sizeof(commands) / sizeof(commands[0]))

static int usage(FILE *to, int status)
{
	(void)fprintf(to, "usage: replyd COMMAND [OPTION...]\n\n");
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		(void)fprintf(to, "  %-9s %s\n", commands[i].name, commands[i].help);
	(void)fprintf(
		to, "\nreplyd COMMAND --help tells more; the manual is replyd(8).\n");
	return status;
}

int main(int argc, char **argv)
{
	(void)setlocale(LC_CTYPE, "C.UTF-8"); /* else characters cannot be printed */
	(void)signal(SIGPIPE, SIG_IGN); /* a closed peer is an error, not an end */
	if (argc < 2)
		return usage(stderr, EXIT_USAGE);
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0)
		return usage(stdout, EXIT_OK);
	if (strcmp(argv[1], "--version") == 0) {
		(void)printf("replyd %s\n", PACKAGE_VERSION);
		return EXIT_OK;
	}
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		if (strcmp(argv[1], commands[i].name) == 0)
			return commands[i].run(argc - 1, argv + 1);
	}
	(void)fprintf(stderr, "replyd: no command \"%s\"; replyd --help lists them\n",
		argv[1]);
	return EXIT_USAGE;
}
