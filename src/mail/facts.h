/*
 * Facts: everything decide/ may look at, and nothing else. They come from the reading,
 * the store and the shop's settings, or from a JSON file (`replyd decide`), and are
 * kept with the draft they led to, so that a draft made from old facts can be told.
 *
 * Owns everything it points to; facts_free() frees it whole. Strings are never NULL.
 * Touches nothing.
 */
#ifndef MAIL_FACTS_H
#define MAIL_FACTS_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "mail/terms.h"

struct order_item {
	char *name;
	char *sku;
	int qty;
	int shipped_qty; /* -1: not known */
};

struct order_facts {
	char *number;
	enum order_state state;
	int64_t placed_at_utc; /* 0: not known; so for all times here */
	int64_t paid_at_utc;
	int64_t shipped_at_utc;
	int64_t delivered_at_utc;
	double value_usd;       /* negative: not known */
	char *country;          /* ISO 3166 alpha-2, "" when not known */
	GPtrArray *items;       /* of struct order_item */
	int estimated_weight_g; /* 0: not known */
	int actual_weight_g;    /* 0: not known */
	int promised_days;      /* from the order source; 0: take the promise table */
};

struct parcel_facts {
	char *carrier; /* slug: china-post, epacket, ems, cainiao, ... "" when not known
	                */
	char *service;
	char *number;
	enum parcel_status status;
	char *sub_status; /* 17TRACK's word, "" when none */
	int64_t last_event_at_utc;
	char *last_event;
	int64_t delivered_at_utc;
	char *place;
	char *country;    /* of the last event, ISO 3166 alpha-2, "" when not known */
	enum doubt doubt; /* see mail/doubt.h */
};

/* The shop's say: which scenarios go out by themselves, and where the guards stand. */
struct shop_facts {
	enum mode default_mode;          /* [automatic] default */
	bool default_given;              /* false: the playbook's column holds */
	enum mode modes[SCENARIO_COUNT]; /* [automatic] <scenario>, valid where given */
	bool mode_given[SCENARIO_COUNT];
	double confidence;            /* below it a reply is a draft; 0.80 */
	int per_case_hours;           /* no second automatic reply within; 24 */
	int per_address_week;         /* automatic replies to one address; 3 */
	double order_value_limit_usd; /* 0: no limit */
	int max_age_days;             /* of the mail; 3 */
	int hours_from, hours_to; /* automatic hours, local, 0-24; 0 and 24: always */
	char *timezone;           /* IANA name for those hours, "UTC" */
};

struct facts {
	enum intent intent;
	double confidence;
	uint32_t flags;
	int64_t now_utc;
	int64_t received_at_utc;       /* of the mail; 0: now */
	char *language;                /* of the mail, "" when not known */
	GPtrArray *template_languages; /* of char *: languages that have templates */
	enum verdict verdict;
	enum answer answer;          /* of the buyer, to what was offered before */
	uint32_t confirmed;          /* bit(CONDITION_...) */
	int silent_days;             /* since we asked; 0: the buyer is not silent */
	struct order_facts *order;   /* NULL: no order known */
	struct parcel_facts *parcel; /* NULL: no parcel known */
	bool has_dispute;            /* a dispute object was given, or one is open */
	int64_t dispute_opened_at_utc;
	bool sender_is_buyer;
	bool jump; /* complaints like this jump, and the shop wants to know */
	int auto_replies_24h; /* automatic replies to this case */
	int auto_replies_7d;  /* automatic replies to this address */
	struct shop_facts shop;
};

/* Facts with the playbook's defaults: no order, default guards, templates in English.
 */
struct facts *facts_new(void);
void facts_free(struct facts *facts);
DEFINE_AUTO(facts)

struct order_facts *order_facts_new(void);
void order_facts_free(struct order_facts *order);
struct order_item *order_item_new(const char *sku, const char *name, int qty);
void order_item_free(struct order_item *item);
struct parcel_facts *parcel_facts_new(void);
void parcel_facts_free(struct parcel_facts *parcel);
struct parcel_facts *parcel_facts_copy(const struct parcel_facts *parcel);

/*
 * From the JSON of the `decide` contract (docs/decisions/0011). `intent`, `confidence`
 * and `now` must be there; what else is missing or null is not known. Beside the keys
 * of the contract: `received_at` of the mail (default `now`), `template_languages`
 * (default ["en"]), `shop.timezone` (also taken inside `shop.guards`) for
 * `shop.guards.hours` ("08:00-21:00", whole hours), and `id` and `name`, which label a
 * case and are ignored.
 *
 * ERR_INPUT names the key that is wrong; unknown keys are refused at every level, so
 * that a misspelt fact never goes unseen. `json` is not changed. Reads the zone table
 * of the system when a time zone is given.
 */
MUST_USE struct facts *facts_from_json(json_t *json, GError **err);

/*
 * The same JSON back, complete; what is not known is left out. The caller owns it.
 */
json_t *facts_to_json(const struct facts *facts);

#endif
