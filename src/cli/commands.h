/*
 * The commands of the program, one source file each. A command gets the arguments
 * behind the program's name (argv[0] is the command's own), prints for a person or,
 * with --json, for a program, and returns the exit status: 0 ok, 1 no or failed, 2
 * usage.
 */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#define EXIT_OK     0
#define EXIT_FAILED 1
#define EXIT_USAGE  2

int cmd_approve(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_decide(int argc, char **argv);
int cmd_drafts(int argc, char **argv);
int cmd_edit(int argc, char **argv);
int cmd_evidence(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_hold(int argc, char **argv);
int cmd_inspect(int argc, char **argv);
int cmd_learn(int argc, char **argv);
int cmd_lifecycle(int argc, char **argv);
int cmd_link(int argc, char **argv);
int cmd_once(int argc, char **argv);
int cmd_orders(int argc, char **argv);
int cmd_parcels(int argc, char **argv);
int cmd_pause(int argc, char **argv);
int cmd_queue(int argc, char **argv);
int cmd_reject(int argc, char **argv);
int cmd_relabel(int argc, char **argv);
int cmd_render(int argc, char **argv);
int cmd_replay(int argc, char **argv);
int cmd_resume(int argc, char **argv);
int cmd_retry(int argc, char **argv);
int cmd_run(int argc, char **argv);
int cmd_show(int argc, char **argv);
int cmd_status(int argc, char **argv);
int cmd_templates(int argc, char **argv);
int cmd_trace(int argc, char **argv);
int cmd_radar(int argc, char **argv);
int cmd_verdict(int argc, char **argv);
int cmd_webhook(int argc, char **argv);
int cmd_confirm(int argc, char **argv);
int cmd_action(int argc, char **argv);

#endif
