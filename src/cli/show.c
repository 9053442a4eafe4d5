#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/sanitize.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "daemon/draft_policy.h"
#include "daemon/settings.h"
#include "mail/doubt.h"
#include "parse/parse.h"
#include "record/actions.h"
#include "record/events.h"
#include "record/messages.h"
#include "record/raw.h"

#define MAX_TEXT 20000 /* characters of a mail shown */

static const char summary[] = "Shows a draft whole: the buyer's mail, the reply as it "
			      "would leave, the claims to\n"
			      "tick, and why it says what it says.";

static void line(const char *label, const char *value)
{
	g_autofree char *safe = sanitize_line(value, 400);
	(void)printf("%-12s %s\n", label, safe);
}

static void block(const char *title, const char *text)
{
	g_autofree char *safe = sanitize_text(text, MAX_TEXT);
	(void)printf("\n--- %s ---\n%s\n", title, safe);
}

static void number(const char *label, const char *format, ...) PRINTF_LIKE(2, 3);
static void number(const char *label, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *text = g_strdup_vprintf(format, args);
	va_end(args);
	line(label, text);
}

/* ["a","b"] as "a, b"; "none" when empty. */
static char *join(const json_t *list)
{
	g_autoptr(GString) out = g_string_new(NULL);
	size_t i = 0;
	json_t *item = NULL;
	json_array_foreach(list, i, item)
	{
		g_string_append_printf(
			out, "%s%s", i > 0 ? ", " : "", json_string_value(item));
	}
	return out->len > 0 ? g_string_free(g_steal_pointer(&out), FALSE)
	                    : g_strdup("none");
}

static void show_matches(const char *reading_text)
{
	json_t *reading = json_loads(reading_text, 0, NULL);
	size_t i = 0;
	json_t *match = NULL;
	json_array_foreach(json_object_get(reading, "matches"), i, match)
	{
		const char *flag = json_string_value(json_object_get(match, "flag"));
		const char *intent =
			json_string_value(json_object_get(match, "intent"));
		number("  matched", "\"%s\" %+.1f for %s",
			json_string_value(json_object_get(match, "text")),
			json_number_value(json_object_get(match, "weight")),
			flag != NULL ? flag : intent);
	}
	json_decref(reading);
}

/* What tracking says of the parcel may be of other goods. */
static void show_doubt(const struct draft_row *draft)
{
	json_t *facts = json_loads(draft->facts, 0, NULL);
	const json_t *parcel = json_object_get(facts, "parcel");
	const char *word = json_string_value(json_object_get(parcel, "doubt"));
	enum doubt doubt;
	if (word != NULL && doubt_parse(word, &doubt) && doubt != DOUBT_NONE)
		line("doubtful", doubt_words(doubt));
	json_decref(facts);
}

static void show_why(const struct draft_row *draft, const struct message_row *mail)
{
	(void)printf("\n--- why ---\n");
	json_t *decision = json_loads(draft->decision, 0, NULL);
	if (mail->id != 0) {
		number("intent", "%s, confidence %.2f", intent_name(mail->intent),
			mail->confidence);
		show_matches(mail->reading);
		number("scenario", "%s (row %d of the playbook)", draft->scenario,
			(int)json_integer_value(json_object_get(decision, "row")));
	} else {
		number("mail", "%s, about the order (replyd lifecycle)",
			draft->scenario);
	}
	static const char *const lists[] = {"guards", "offers", "conditions"};
	for (size_t i = 0; i < G_N_ELEMENTS(lists); i++) {
		g_autofree char *words = join(json_object_get(decision, lists[i]));
		line(lists[i], words);
	}
	const char *key = NULL;
	json_t *value = NULL;
	json_object_foreach(json_object_get(decision, "facts"), key, value)
	{
		g_autofree char *text = json_dumps(value, JSON_ENCODE_ANY);
		number("  fact", "%s = %s", key, text);
	}
	json_decref(decision);
	show_doubt(draft);
	if (draft->missing[0] != '\0')
		line("missing", draft->missing);
}

static void show_claims(const struct draft_row *draft)
{
	json_t *claims = json_loads(draft->claims, 0, NULL);
	const char *claim = NULL;
	json_t *ticked = NULL;
	if (json_object_size(claims) > 0)
		(void)printf("\n--- claims: an agent must tick each ---\n");
	json_object_foreach(claims, claim, ticked)
	{
		(void)printf("[%c] %s\n", json_is_true(ticked) ? 'x' : ' ', claim);
	}
	json_decref(claims);
}

static void show_policy(const struct desk *desk, const struct draft_row *draft)
{
	const struct shop_settings *shop = desk_shop(desk, draft->shop_id);
	g_autoptr(GError) err = NULL;
	g_autoptr(GPtrArray) findings = NULL;
	if (shop == NULL || desk->engine == NULL)
		return;
	const struct drafting drafting = {desk->engine, shop, draft->shop_id, desk->db};
	if (!draft_policy_check_row(&drafting, draft, &findings, &err))
		return;
	if (findings->len > 0)
		(void)printf("\n--- policy: what this text may not say ---\n");
	for (guint i = 0; i < findings->len; i++) {
		g_autofree char *finding = policy_finding_line(findings->pdata[i]);
		line("  finding", finding);
	}
}

static void show_actions(const struct desk *desk, const struct draft_row *draft)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GArray) actions = actions_of_case(desk->db, draft->case_id, &err);
	if (actions == NULL || actions->len == 0)
		return;
	(void)printf("\n--- actions: what the shop grants ---\n");
	for (guint i = 0; i < actions->len; i++) {
		const struct action_row *row =
			&g_array_index(actions, struct action_row, i);
		number("  action", "%" G_GINT64_FORMAT " %s, %.2f USD, %s %s%s%s",
			row->id, offer_name(row->offer), row->amount_usd,
			action_state_name(row->state), row->detail,
			row->why[0] != '\0' ? ": " : "", row->why);
	}
}

static void show_events(const struct desk *desk, const struct draft_row *draft)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GArray) events = events_of_case(desk->db, draft->case_id, &err);
	(void)printf("\n--- what happened ---\n");
	for (guint i = 0; events != NULL && i < events->len; i++) {
		const struct event_row *event =
			&g_array_index(events, struct event_row, i);
		g_autofree char *at = time_format(event->at_utc);
		g_autofree char *detail = sanitize_line(event->detail, 120);
		(void)printf(
			"%s  %-22s %-10s %s\n", at, event->name, event->actor, detail);
	}
}

/*
 * The buyer's mail as it came, quoted mails and signature with it. NULL when its bytes
 * are forgotten.
 */
static struct message *original(const struct desk *desk, const struct message_row *mail)
{
	g_autofree char *folder =
		g_build_filename(desk->settings->state_dir, "mail", NULL);
	g_autoptr(GError) err = NULL;
	AUTO(raw_store) raw = raw_store_open(folder, &err);
	g_autoptr(GBytes) bytes = raw != NULL && mail->raw.size > 0
	                                  ? raw_store_read(raw, &mail->raw, &err)
	                                  : NULL;
	if (bytes == NULL)
		return NULL;
	gsize len = 0;
	const void *data = g_bytes_get_data(bytes, &len);
	return parse_message(data, len, NULL);
}

/* What was cut off the buyer's mail, or how to see it. */
static void show_cut_off(const struct desk *desk, const struct draft_row *draft,
	const struct message_row *mail, bool whole)
{
	AUTO(message) message = original(desk, mail);
	if (message == NULL && whole) {
		(void)printf("\nWhat the mail quoted is forgotten with its bytes "
			     "(retention_days in replyd.ini(5)).\n");
	} else if (message != NULL && whole) {
		block("which quoted", message->quoted);
		block("and was signed", message->signature);
	} else if (message != NULL &&
		   (message->quoted[0] != '\0' || message->signature[0] != '\0')) {
		(void)printf("(quoted mails or a signature left out: replyd show "
			     "--whole %" G_GINT64_FORMAT ")\n",
			draft->id);
	}
}

/* What it answers; a mail about an order answers none. */
static void show_mail(const struct desk *desk, const struct draft_row *draft,
	const struct message_row *mail, bool whole)
{
	g_autofree char *from =
		g_strdup_printf("%s <%s>", mail->from_name, mail->from_addr);
	g_autofree char *received = time_format(mail->received_at_utc);
	line("buyer", from);
	line("received", received);
	line("subject", mail->subject);
	block("the buyer wrote", mail->text);
	show_cut_off(desk, draft, mail, whole);
}

static void show_text(
	const struct desk *desk, const struct draft_row *draft, bool whole)
{
	struct message_row mail = {0};
	g_autoptr(GError) err = NULL;
	(void)!message_load(desk->db, draft->message_id, &mail, &err);
	number("draft", "%" G_GINT64_FORMAT ", revision %d, %s, %s", draft->id,
		draft->revision, draft_state_name(draft->state),
		mode_name(draft->mode));
	if (draft->note[0] != '\0')
		line("note", draft->note);
	if (mail.id != 0)
		show_mail(desk, draft, &mail, whole);
	block(mail.id != 0 ? "the reply" : "the mail", "");
	line("To", draft->to_addr);
	line("Subject", draft->subject);
	g_autofree char *body = sanitize_text(draft->body, MAX_TEXT);
	(void)printf("\n%s\n", body);
	show_claims(draft);
	show_why(draft, &mail);
	show_policy(desk, draft);
	show_actions(desk, draft);
	show_events(desk, draft);
	message_row_clear(&mail);
	if (draft->state == DRAFT_QUEUED)
		(void)printf("\nNext: replyd approve %" G_GINT64_FORMAT
			     " | edit | hold | reject --why ...\n",
			draft->id);
}

static void show_json(const struct draft_row *draft)
{
	json_t *json = json_pack(
		"{s:I, s:i, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:I}",
		"id", (json_int_t)draft->id, "revision", draft->revision, "state",
		draft_state_name(draft->state), "mode", mode_name(draft->mode),
		"scenario", draft->scenario, "language", draft->language, "to",
		draft->to_addr, "subject", draft->subject, "body", draft->body,
		"missing", draft->missing, "note", draft->note, "actor", draft->actor,
		"case", (json_int_t)draft->case_id);
	json_object_set_new(json, "facts", json_loads(draft->facts, 0, NULL));
	json_object_set_new(json, "decision", json_loads(draft->decision, 0, NULL));
	json_object_set_new(json, "claims", json_loads(draft->claims, 0, NULL));
	(void)json_dumpf(json, stdout, JSON_COMPACT);
	(void)putchar('\n');
	json_decref(json);
}

static int show(const struct cli_options *options, const char *id, bool whole)
{
	struct desk desk;
	if (!desk_open(&desk, options))
		return EXIT_FAILED;
	struct draft_row draft = {0};
	bool found =
		desk_draft(&desk, id, &draft) && (options->json || desk_engine(&desk));
	if (found && options->json)
		show_json(&draft);
	else if (found)
		show_text(&desk, &draft, whole);
	draft_row_clear(&draft);
	desk_close(&desk);
	return found ? EXIT_OK : EXIT_FAILED;
}

int cmd_show(int argc, char **argv)
{
	struct cli_options options = {0};
	gboolean whole = FALSE;
	const GOptionEntry own[] = {
		{"whole", 0, 0, G_OPTION_ARG_NONE, &whole,
			"the buyer's mail with the mails it quotes and its signature",
			NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, true, own, "ID", summary, &argc, &argv, &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc == 2)
			status = show(&options, argv[1], whole);
		else
			cli_complain("show takes the number of one draft");
	}
	cli_options_clear(&options);
	return status;
}
