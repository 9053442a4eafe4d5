/*
 * What other systems tell replyd by themselves: signed orders of a web shop, signed
 * news of parcels. Whoever hears HTTP brings body, signature and topic; here they are
 * checked, stored and the drafts they concern drawn anew.
 *
 * Touches the disk (secrets) and the store.
 */
#ifndef DAEMON_WEBHOOKS_H
#define DAEMON_WEBHOOKS_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "record/db.h"

/* The headers that carry signature and topic, as HTTP writes them; topic may be NULL.
 */
struct webhook_source {
	const char *name; /* "shopify" */
	const char *signature_header;
	const char *topic_header;
};

/* NULL for a name that is none of them. Static. */
const struct webhook_source *webhook_source_find(const char *name);

struct webhook {
	const struct webhook_source *source;
	const char *signature; /* NULL: none came */
	const char *topic;     /* NULL: none came */
	const void *body;      /* as it came, byte by byte */
	size_t len;
};

enum webhook_result {
	WEBHOOK_FAILED,  /* the store failed, or the secret is not there: try again */
	WEBHOOK_FORGED,  /* not signed by the other side: refuse it, keep nothing */
	WEBHOOK_UNREAD,  /* signed, but not what it says: ERR_INPUT tells why */
	WEBHOOK_IGNORED, /* signed; about something replyd has no use for */
	WEBHOOK_TAKEN,
};

/* `shop` is not used for parcels, which may be any shop's. */
MUST_USE enum webhook_result webhook_receive(const struct engine *engine, struct db *db,
	const struct shop_settings *shop, const struct webhook *webhook, GError **err);

#endif
