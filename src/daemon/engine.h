/*
 * The engine: what every stage reads and none changes, loaded together: settings, the
 * lexicons, the templates, the clock. Threads share it; a reload loads a new one beside
 * it and swaps, so a bad file never disturbs the running shop.
 *
 * Touches the disk while loading. Owns everything in it.
 */
#ifndef DAEMON_ENGINE_H
#define DAEMON_ENGINE_H

#include <glib.h>

#include "base/attr.h"
#include "base/clock.h"
#include "daemon/settings.h"
#include "draft/template_set.h"
#include "mail/facts.h"
#include "mail/workdays.h"
#include "orders/notice_rules.h"
#include "policy/policy_file.h"
#include "understand/lexicon.h"

struct engine {
	struct settings *settings;
	struct lexicon *lexicon;  /* of the shops that have no phrases of their own */
	GPtrArray *shop_lexicons; /* of struct lexicon, by shop; NULL: the one above */
	GPtrArray *shop_notices;  /* of struct notice_rules, by shop; NULL: none */
	GPtrArray *shop_policies; /* of struct policy, by shop; NULL: none */
	GPtrArray *shop_workdays; /* of struct workdays, by shop; NULL: weekends only */
	struct template_set *templates; /* of the shops without texts of their own */
	GPtrArray
		*shop_templates; /* of struct template_set, by shop; NULL: the above */
	GPtrArray *languages;    /* of char *: those with templates */
	GPtrArray *shop_languages; /* of GPtrArray of char *, by shop */
	struct clock clock;
};

/* Every finding goes to `problems` (of char *); NULL when there is any. */
MUST_USE struct engine *engine_load(const char *config_path, GPtrArray *problems);

/* The same from settings already loaded, which the engine then owns. */
MUST_USE struct engine *engine_new(struct settings *settings, GPtrArray *problems);

/* The lexicon mails of this shop are read with. `shop` is one of the engine's. */
const struct lexicon *engine_lexicon(
	const struct engine *engine, const struct shop_settings *shop);

/* The rules for this shop's marketplace notices; NULL when it has none. */
const struct notice_rules *engine_notices(
	const struct engine *engine, const struct shop_settings *shop);

/* What this shop's marketplace forbids; NULL when nothing is known. */
const struct policy *engine_policy(
	const struct engine *engine, const struct shop_settings *shop);

/*
 * Midnight UTC of the last day on which the shop ships a paid order, by its working
 * days; 0 when it is not waiting for that, or the day has passed.
 */
int64_t engine_ships_by(const struct engine *engine, const struct shop_settings *shop,
	const struct order_facts *order);

/* The texts this shop answers with. */
const struct template_set *engine_templates(
	const struct engine *engine, const struct shop_settings *shop);

/* The languages this shop answers in: of char *. */
const GPtrArray *engine_languages(
	const struct engine *engine, const struct shop_settings *shop);

/*
 * Adds to `problems` where translated texts say something else than the English ones,
 * the common ones and each shop's own, every finding once.
 */
void engine_check_twins(const struct engine *engine, GPtrArray *problems);

/*
 * Wakes the daemon's workers early, through the doorbell: something was committed that
 * may be due for sending or for the tracker. Nothing happens when no daemon runs.
 */
void engine_ring(const struct engine *engine);

void engine_free(struct engine *engine);
DEFINE_AUTO(engine)

#endif
