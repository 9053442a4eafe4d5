/*
 * A store in a folder of its own for a test, and the rows most tests begin with.
 * Removed again by fixture_end().
 */
#ifndef TESTS_RECORD_FIXTURE_H
#define TESTS_RECORD_FIXTURE_H

#include "record/db.h"
#include "record/drafts.h"

struct fixture {
	char *dir;
	char *url;
	struct db *db;
	int64_t shop_id;
	int64_t case_id;
	int64_t message_id;
	int64_t draft_id;
};

/* An open store with a shop. */
void fixture_begin(struct fixture *fixture);

/* A case with one mail and one queued draft in it. */
void fixture_add_draft(struct fixture *fixture);

/* A draft row of that case, its strings static: not to be cleared. */
struct draft_row fixture_draft_row(const struct fixture *fixture);

void fixture_end(struct fixture *fixture);

/* Removes a folder and what is in it. */
void fixture_remove(const char *dir);

#endif
