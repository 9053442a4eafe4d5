/*
 * Settings: replyd.ini and one file a shop in shops.d/ beside it. One table of fields
 * in settings.c holds section, key, type, default, limits and help; the checks, `replyd
 * check`, the samples in etc/ and replyd.ini(5) all come from it.
 *
 * A load finds every problem before it gives up, and never changes settings in use: a
 * reload loads new ones and swaps them. Secrets are not in here, only the names of the
 * files that hold them.
 *
 * Touches the disk. Settings own everything they point to and are read-only once
 * loaded, so that threads may share them.
 */
#ifndef DAEMON_SETTINGS_H
#define DAEMON_SETTINGS_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "approve/actions.h"
#include "base/attr.h"
#include "base/log.h"
#include "mail/facts.h"

/* imaps://host:port and its kin. */
struct server_url {
	char *host;
	uint16_t port;
	bool implicit_tls; /* imaps, smtps; otherwise STARTTLS, none only on loopback */
};

enum after_action { AFTER_LEAVE, AFTER_SEEN, AFTER_MOVE };
enum imap_auth { IMAP_AUTH_PASSWORD };
enum tracking_provider {
	TRACKING_NONE,
	TRACKING_17TRACK,
	TRACKING_AFTERSHIP,
	TRACKING_FILE
};

struct account_settings {
	struct server_url url;
	char *user;          /* "" : log in to nobody (SMTP on loopback) */
	char *password_file; /* full path, or a credential's name */
	char *ca_file;       /* "" : the system's authorities */
	char *crl_file;      /* "" : revocation is not checked */
};

/* A source of orders on the net; members that its section has no key for are NULL. */
struct source_settings {
	char *url; /* "": not asked */
	char *app_key;
	char *key_file; /* as of an account's password_file; so are the next ones */
	char *secret_file;
	char *token_file;
	char *webhook_secret_file; /* "": no webhooks */
	char *account;
};

struct shop_settings {
	char *key; /* file name without ".ini": the shop in commands and in the store */
	char *path; /* of its file */
	char *name;
	char *address;
	GPtrArray *aliases; /* of char * */
	char *signature;
	char *timezone;
	GPtrArray *languages; /* of char * */
	char *marketplace;
	GPtrArray *trusted_relays; /* of char *: domains */
	GPtrArray *order_forms;    /* of char *: see understand/number_form.h */
	char *lexicon;             /* file of the shop's own phrases; "": none */
	char *templates;           /* folder of the shop's own texts; "": none */
	char *notice_rules;        /* file of its marketplace's notices; "": none */
	char *authserv_id;         /* of the shop's mail server; "": the IMAP host */
	char *holidays;            /* file of days when nothing is shipped; "": none */
	int handling_days;
	struct account_settings imap;
	enum imap_auth imap_auth;
	char *mailbox;
	int history_days;
	enum after_action after;
	char *after_folder; /* of AFTER_MOVE */
	int max_mail_mb;
	int poll_seconds;
	struct account_settings smtp;
	int rate_per_minute;
	char *sent_mailbox;  /* "" : found by its SPECIAL-USE; "none": no copies */
	char *orders_folder; /* watched for exports; "": none */
	char *orders_map;    /* see orders/map_set.h */
	int orders_poll_minutes;
	int orders_history_days;
	char *orders_ca_file; /* "" : the system's authorities */
	struct source_settings shopify, woocommerce, tongtool, aliexpress;
	struct shop_facts rules; /* [automatic] and [guards] as decide/ takes them */
	/* [automatic] of the lifecycle mails */
	enum mode lifecycle_modes[LIFECYCLE_COUNT];
	int earn_after;               /* [automatic], of MODE_EARN */
	struct action_limits actions; /* [actions] */
	int pause_on_jump;            /* [guards]; 0: no, 1: yes */
	int remind_days;              /* [cases]; 0: never */
	int close_days;
	int mute_days;
};

struct settings {
	char *path;
	char *state_dir;
	char *templates;    /* folder */
	char *marketplaces; /* folder */
	char *lexicons;     /* folder */
	enum log_level log_level;
	int retention_days;
	char *store_url; /* never "": made from state_dir when not given */
	char *desk_listen;
	char *desk_public_url;
	enum tracking_provider tracking;
	char *tracking_key_file;
	char *tracking_url; /* "": the provider's own */
	char *tracking_file;
	int refresh_hours;
	GPtrArray *shops; /* of struct shop_settings */
};

/*
 * Reads `path` and the shops beside it. Every finding goes to `problems` (of char *,
 * "FILE:LINE: ..."); NULL when there is any.
 */
MUST_USE struct settings *settings_load(const char *path, GPtrArray *problems);
void settings_free(struct settings *settings);
DEFINE_AUTO(settings)

/* The shop with this key; NULL when there is none. Borrowed. */
const struct shop_settings *settings_shop(
	const struct settings *settings, const char *key);

/* $REPLYD_CONFIG, or replyd.ini in the system's configuration folder. */
const char *settings_default_path(void);

/* A commented sample of replyd.ini (shop: of a shop's file), every key at its default.
 */
char *settings_sample(bool shop);

/* The same as the body of a list in mdoc(7), for replyd.ini(5). */
char *settings_manual(bool shop);

#endif
