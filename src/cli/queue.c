#include <jansson.h>
#include <stdio.h>

#include "base/clock.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/table.h"
#include "record/outbox.h"

static const char summary[] = "Lists the mails that have not left: waiting, on their "
			      "way, in doubt or refused, with\n"
			      "the server's last words.";

static const enum outbox_state shown[] = {OUTBOX_FAILED, OUTBOX_IN_DOUBT,
	OUTBOX_DELIVERING, OUTBOX_SENDING, OUTBOX_WAITING};

static void print_json(const struct outbox_row *mail)
{
	g_autofree char *next = time_format(mail->next_try_at_utc);
	json_t *json = json_pack("{s:I, s:s, s:s, s:s, s:i, s:s, s:s, s:b}", "draft",
		(json_int_t)mail->draft_id, "state", outbox_state_name(mail->state),
		"to", mail->envelope_to, "message_id", mail->message_id, "attempts",
		mail->attempts, "next_try_at", next, "answer", mail->last_answer,
		"automatic", mail->automatic);
	(void)json_dumpf(json, stdout, JSON_COMPACT);
	(void)putchar('\n');
	json_decref(json);
}

static void add_row(struct table *table, const struct outbox_row *mail)
{
	g_autofree char *next = time_format(mail->next_try_at_utc);
	table_cell(table, 0, "%" G_GINT64_FORMAT, mail->draft_id);
	table_cell(table, 0, "%s", outbox_state_name(mail->state));
	table_cell(table, 0, "%s", mail->envelope_to);
	table_cell(table, 0, "%d", mail->attempts);
	table_cell(table, 0, "%s", mail->state == OUTBOX_WAITING ? next : "-");
	table_cell(table, 200, "%s", mail->last_answer);
}

static int list(const struct cli_options *options)
{
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	static const char *const headings[] = {
		"DRAFT", "STATE", "TO", "TRIES", "NEXT TRY", "LAST ANSWER", NULL};
	AUTO(table) table = table_new(headings);
	int status = EXIT_OK;
	guint count = 0;
	for (size_t i = 0; i < G_N_ELEMENTS(shown) && status == EXIT_OK; i++) {
		GError *err = NULL;
		g_autoptr(GArray) mails = outbox_in_state(desk.db, 0, shown[i], &err);
		if (mails == NULL)
			status = cli_fail(err);
		for (guint k = 0; mails != NULL && k < mails->len; k++, count++) {
			const struct outbox_row *mail =
				&g_array_index(mails, struct outbox_row, k);
			if (options->json)
				print_json(mail);
			else
				add_row(table, mail);
		}
	}
	if (status == EXIT_OK && !options->json && count == 0)
		(void)printf("No mail waits.\n");
	else if (status == EXIT_OK && !options->json)
		table_print(table, stdout);
	desk_close(&desk);
	return status;
}

int cmd_queue(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, true, NULL, "", summary, &argc, &argv, &help))
		status = help ? EXIT_OK : list(&options);
	cli_options_clear(&options);
	return status;
}
