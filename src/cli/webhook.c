#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/sanitize.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/input.h"
#include "daemon/webhooks.h"

static const char summary[] =
	"Takes one webhook as a CGI program (RFC 3875) of any web server: the body on\n"
	"standard input, its headers in the environment, the answer on standard "
	"output.\n"
	"SOURCE is shopify, woocommerce or 17track. See replyd(8).";

/* The header as a web server hands it on: X-Shopify-Topic is HTTP_X_SHOPIFY_TOPIC. */
static const char *header_of_request(const char *name)
{
	if (name == NULL)
		return NULL;
	g_autofree char *upper = g_ascii_strup(name, -1);
	g_autofree char *variable =
		g_strconcat("HTTP_", g_strdelimit(upper, "-", '_'), NULL);
	return g_getenv(variable);
}

static const struct {
	const char *status;
	const char *said;
	int exit;
} answers[] = {
	[WEBHOOK_FAILED] = {"503 Service Unavailable", "try again later", EXIT_FAILED},
	[WEBHOOK_FORGED] = {"401 Unauthorized", "the signature is wrong", EXIT_FAILED},
	[WEBHOOK_UNREAD] = {"400 Bad Request", "not understood", EXIT_FAILED},
	[WEBHOOK_IGNORED] = {"200 OK", "of no use here", EXIT_OK},
	[WEBHOOK_TAKEN] = {"200 OK", "taken", EXIT_OK},
};

/* Why it failed goes to the web server's log, not to the other side. */
static int answer(enum webhook_result result, GError *why)
{
	(void)printf("Status: %s\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
		     "%s\n",
		answers[result].status, answers[result].said);
	if (why != NULL)
		(void)cli_fail(why);
	else if (result == WEBHOOK_FORGED)
		cli_complain("a webhook with a wrong signature was refused");
	return answers[result].exit;
}

static const struct shop_settings *shop_of(const struct desk *desk, const char *name)
{
	const GPtrArray *shops = desk->settings->shops;
	const struct shop_settings *shop = NULL;
	if (name != NULL)
		shop = settings_shop(desk->settings, name);
	else if (shops->len == 1)
		shop = shops->pdata[0];
	if (shop == NULL)
		cli_complain("say whose webhook it is with --shop NAME");
	return shop;
}

static int receive(
	struct desk *desk, const struct webhook_source *source, const char *shop_name)
{
	const struct shop_settings *shop = shop_of(desk, shop_name);
	GError *err = NULL;
	if (shop == NULL || !desk_engine(desk))
		return answer(WEBHOOK_FAILED, NULL);
	g_autoptr(GBytes) body = input_read("-", LIMIT_HTTP_BODY, &err);
	if (body == NULL)
		return answer(WEBHOOK_UNREAD, err);
	struct webhook webhook = {.source = source,
		.signature = header_of_request(source->signature_header),
		.topic = header_of_request(source->topic_header)};
	webhook.body = g_bytes_get_data(body, &webhook.len);
	enum webhook_result result =
		webhook_receive(desk->engine, desk->db, shop, &webhook, &err);
	if (result == WEBHOOK_TAKEN)
		cli_ring(desk->settings);
	return answer(result, err);
}

static int act(const struct cli_options *options, const char *shop, const char *name)
{
	const struct webhook_source *source = webhook_source_find(name);
	struct desk desk;
	if (source == NULL) {
		g_autofree char *shown = sanitize_line(name, 40);
		cli_complain("\"%s\" is not shopify, woocommerce or 17track", shown);
		return EXIT_USAGE;
	}
	if (!desk_open(&desk, options))
		return answer(WEBHOOK_FAILED, NULL);
	int status = receive(&desk, source, shop);
	desk_close(&desk);
	return status;
}

int cmd_webhook(int argc, char **argv)
{
	struct cli_options options = {0};
	g_autofree char *shop = NULL;
	const GOptionEntry own[] = {
		{"shop", 's', 0, G_OPTION_ARG_STRING, &shop, "whose webhook", "NAME"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, own, "SOURCE", summary, &argc, &argv, &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc == 2)
			status = act(&options, shop, argv[1]);
		else
			cli_complain("write webhook shopify, woocommerce or 17track");
	}
	cli_options_clear(&options);
	return status;
}
