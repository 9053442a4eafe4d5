#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/sanitize.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "record/events.h"
#include "record/messages.h"
#include "record/shops.h"

static const char summary[] =
	"Prints the whole life of a mail, by its Message-ID: when it was taken, what "
	"it was\n"
	"understood as, and everything that happened to its case.";

/* The mail in any of the shops. 1, 0, -1. */
static int find_mail(struct desk *desk, const char *message_id, struct message_row *out,
	GError **err)
{
	for (guint i = 0; i < desk->settings->shops->len; i++) {
		const struct shop_settings *shop = desk->settings->shops->pdata[i];
		int64_t shop_id = 0;
		if (!shop_ensure(desk->db, shop->key, shop->address, &shop_id, err))
			return -1;
		int found = message_load_by_message_id(
			desk->db, shop_id, message_id, out, err);
		if (found != 0)
			return found;
	}
	return 0;
}

static void print_mail(const struct message_row *mail)
{
	static const char *const directions[] = {
		"from the buyer", "sent by replyd", "sent by hand"};
	g_autofree char *received = time_format(mail->received_at_utc);
	g_autofree char *subject = sanitize_line(mail->subject, 200);
	g_autofree char *from = sanitize_line(mail->from_addr, 200);
	(void)printf("mail      %s, %s\n", directions[mail->direction], received);
	(void)printf("from      %s\nsubject   %s\n", from, subject);
	(void)printf("kind      %s\nintent    %s, confidence %.2f\n",
		mail_kind_name(mail->kind), intent_name(mail->intent),
		mail->confidence);
	(void)printf("case      %" G_GINT64_FORMAT "\n", mail->case_id);
}

static bool print_events(struct desk *desk, int64_t case_id, GError **err)
{
	g_autoptr(GArray) events = events_of_case(desk->db, case_id, err);
	for (guint i = 0; events != NULL && i < events->len; i++) {
		const struct event_row *event =
			&g_array_index(events, struct event_row, i);
		g_autofree char *at = time_format(event->at_utc);
		g_autofree char *detail = sanitize_line(event->detail, 200);
		(void)printf(
			"%s  %-22s %-10s %s\n", at, event->name, event->actor, detail);
	}
	return events != NULL;
}

static int trace(const struct cli_options *options, const char *typed)
{
	g_autofree char *message_id = g_strdup(typed);
	g_strdelimit(message_id, "<>", ' ');
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	struct message_row mail = {0};
	GError *err = NULL;
	int status = EXIT_FAILED;
	int found = find_mail(&desk, g_strstrip(message_id), &mail, &err);
	if (found == 0)
		cli_complain(
			"no mail with Message-ID \"%s\" was ever taken or sent", typed);
	if (found > 0) {
		print_mail(&mail);
		if (mail.case_id == 0 || print_events(&desk, mail.case_id, &err))
			status = EXIT_OK;
	}
	if (err != NULL)
		status = cli_fail(err);
	message_row_clear(&mail);
	desk_close(&desk);
	return status;
}

int cmd_trace(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, NULL, "MESSAGE-ID", summary, &argc, &argv,
		    &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc == 2)
			status = trace(&options, argv[1]);
		else
			cli_complain("trace takes one Message-ID");
	}
	cli_options_clear(&options);
	return status;
}
