#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/limits.h"
#include "base/sanitize.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/reading_tools.h"
#include "decide/decide.h"
#include "parse/parse.h"

static const char summary[] = "Says, for a person, what each stage makes of a mail: "
			      "how it was read, the words that\n"
			      "decided with their weights, the runner-up, and which "
			      "row of the playbook fits when\n"
			      "nothing is known of the order.";

static void field(const char *label, const char *value)
{
	g_autofree char *safe = sanitize_line(value, 300);
	(void)printf("%-11s %s\n", label, safe);
}

static void explain_message(const struct message *message)
{
	g_autofree char *from =
		g_strdup_printf("%s <%s>", message->from->name, message->from->addr);
	g_autofree char *text = sanitize_text(message->text, 4000);
	field("from", from);
	field("subject", message->subject);
	(void)printf("new text    %zu bytes; quoted %zu, signature %zu; %u photos\n",
		strlen(message->text), strlen(message->quoted),
		strlen(message->signature), message_photos(message));
	for (unsigned i = 0; i < DEFECT_COUNT; i++) {
		if (message->defects & bit(i))
			field("defect", defect_name((enum defect)i));
	}
	(void)printf("\n%s\n\n", text);
}

static void explain_matches(const struct reading *reading)
{
	for (guint i = 0; i < reading->matches->len; i++) {
		const struct match *match = reading->matches->pdata[i];
		g_autofree char *words = sanitize_line(match->text, 60);
		(void)printf("  %+5.1f  %-16s \"%s\"%s by \"%s\"\n", match->weight,
			match->is_flag ? flag_name(match->flag)
				       : intent_name(match->intent),
			words, match->in_subject ? " (subject)" : "", match->pattern);
	}
}

/* The best intent but one; INTENT_COUNT when no other has a score. */
static enum intent runner_up(const struct reading *reading)
{
	enum intent best = INTENT_COUNT;
	double most = 0;
	for (unsigned i = 0; i < INTENT_COUNT; i++) {
		if ((enum intent)i != reading->intent && reading->scores[i] > most) {
			most = reading->scores[i];
			best = (enum intent)i;
		}
	}
	return best;
}

static void explain_reading(const struct reading *reading)
{
	field("kind", mail_kind_name(reading->kind));
	field("language",
		reading->language[0] != '\0' ? reading->language : "not known");
	(void)printf("intent      %s, score %.1f, confidence %.2f\n",
		intent_name(reading->intent), reading->scores[reading->intent],
		reading->confidence);
	enum intent second = runner_up(reading);
	if (second != INTENT_COUNT)
		(void)printf("runner-up   %s, score %.1f: %.1f more for it would have "
			     "tipped "
			     "it\n",
			intent_name(second), reading->scores[second],
			reading->scores[reading->intent] - reading->scores[second]);
	for (unsigned i = 0; i < FLAG_COUNT; i++) {
		if (reading->flags & bit(i))
			field("flag", flag_name((enum flag)i));
	}
	explain_matches(reading);
	for (guint i = 0; i < reading->order_numbers->len; i++)
		field("order no.", reading->order_numbers->pdata[i]);
	for (guint i = 0; i < reading->tracking_numbers->len; i++)
		field("parcel no.", reading->tracking_numbers->pdata[i]);
}

static void explain_decision(const struct reading *reading, int64_t now_utc)
{
	if (reading->kind != MAIL_KIND_BUYER) {
		(void)printf("\nNot a buyer's mail: it is kept and never answered.\n");
		return;
	}
	AUTO(facts) facts = facts_new();
	facts->intent = reading->intent;
	facts->confidence = reading->confidence;
	facts->flags = reading->flags;
	facts->now_utc = now_utc;
	g_free(facts->language);
	facts->language = g_strdup(reading->language);
	AUTO(decision) decision = decide(facts);
	(void)printf("\nplaybook    %s (row %d), %s, as long as no order is known\n",
		scenario_name(decision->scenario), decision->row,
		mode_name(decision->mode));
	field("must", decide_must(decision->scenario));
	for (unsigned i = 0; i < GUARD_COUNT; i++) {
		if (decision->guards & bit(i))
			field("guard", guard_name((enum guard)i));
	}
}

static int explain(const struct cli_options *options, const char *name)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GBytes) bytes = input_read(name, 2 * (gsize)LIMIT_MAIL_BYTES, &err);
	struct reading_tools tools;
	if (bytes == NULL) {
		cli_complain("%s", err->message);
		return EXIT_FAILED;
	}
	if (!reading_tools_open(&tools, options))
		return EXIT_FAILED;
	gsize len = 0;
	const void *data = g_bytes_get_data(bytes, &len);
	const struct parse_options parse_options = {0};
	AUTO(message) message = parse_message(data, len, &parse_options);
	AUTO(reading) reading = reading_tools_read(&tools, message);
	explain_message(message);
	explain_reading(reading);
	explain_decision(reading, clock_now(&(struct clock){0}));
	reading_tools_close(&tools);
	return EXIT_OK;
}

int cmd_explain(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(
		    &options, false, NULL, "FILE.eml", summary, &argc, &argv, &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc == 2)
			status = explain(&options, argv[1]);
		else
			cli_complain("explain takes one file, or - for standard input");
	}
	cli_options_clear(&options);
	return status;
}
