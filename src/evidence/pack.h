/*
 * The evidence about one order, for a dispute: the order, where its parcels were, the
 * whole correspondence, photos, and who decided what when; one page to read and the
 * originals beside it.
 *
 * In: the store, the raw mails, the page's template. Out: a ZIP file. Touches the disk.
 */
#ifndef EVIDENCE_PACK_H
#define EVIDENCE_PACK_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "record/db.h"
#include "record/orders.h"
#include "record/raw.h"

struct evidence_source {
	struct db *db;
	struct raw_store *raw;
	const char *page; /* file: Mustache that makes HTML */
	const char *shop_name;
	int64_t now_utc;
	uint64_t limit_bytes; /* of everything together, before packing */
};

struct evidence_result {
	unsigned mails;
	unsigned forgotten; /* mails whose bytes are past their time */
	unsigned attachments;
};

/*
 * Writes PATH with index.html, evidence.json, mail/NNN.eml and attachments/NNN-NAME.
 * Only cases of this order are in it. ERR_INPUT when it grows beyond the limit.
 */
MUST_USE bool evidence_write(const struct evidence_source *source,
	const struct order_row *order, const char *path,
	struct evidence_result *out_result, GError **err);

#endif
