/*
 * Earned autonomy: how often agents approved a kind of reply (scenario, language and
 * template) without changing a word, since it last went wrong. Replies that a shop has
 * set to `earn` leave by themselves once that is often enough.
 */
#ifndef RECORD_AUTONOMY_H
#define RECORD_AUTONOMY_H

#include "record/db.h"
#include "record/drafts.h"

/* An agent approved this draft as it was. */
MUST_USE bool autonomy_grow(
	struct db *db, const struct draft_row *draft, int64_t now_utc, GError **err);

/* A reply of this kind went wrong: counting begins anew. `why` is for people. */
MUST_USE bool autonomy_fall(struct db *db, const struct draft_row *draft,
	const char *why, int64_t now_utc, GError **err);

/*
 * When `needed` approvals were reached; 0: they are not. What came before that time
 * still waits for an agent, so that nothing changes under the eyes of one who works
 * through a queue.
 */
MUST_USE bool autonomy_earned_at(struct db *db, const struct draft_row *draft,
	int needed, int64_t *out_at_utc, GError **err);

/* One kind as it stands. */
struct autonomy_row {
	char *shop; /* its key */
	char *scenario;
	char *language;
	char *template_name;
	int64_t approvals;   /* since it fell; at most AUTONOMY_MOST are counted */
	int64_t fell_at_utc; /* 0: never */
	char *why;
};

#define AUTONOMY_MOST 1000

/* Every kind that was counted, by shop and scenario: array of struct autonomy_row,
 * cleared when freed. */
MUST_USE GArray *autonomy_rows(struct db *db, GError **err);

#endif
