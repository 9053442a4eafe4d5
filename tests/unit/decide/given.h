/*
 * Facts for tests, written as they differ from one ordinary case: a sure mail in
 * English by the order's own buyer, order shipped by China Post to the US on 1 January
 * 2026, moving, ten days later. Single quotes stand for double ones.
 */
#ifndef TESTS_DECIDE_GIVEN_H
#define TESTS_DECIDE_GIVEN_H

#include "mail/facts.h"

static const char *const given_base =
	"{'intent':'not_received','confidence':0.95,'now':'2026-01-11T12:00:00Z',"
	"'language':'en','flags':[],'sender_is_buyer':true,'auto_replies_24h':0,"
	"'auto_replies_7d':0,'order':{'number':'8001','state':'shipped',"
	"'paid_at':'2025-12-30T10:00:00Z','shipped_at':'2026-01-01T10:00:00Z',"
	"'value_usd':20,'country':'US'},'parcel':{'carrier':'china-post',"
	"'number':'RB123456785CN','status':'InTransit',"
	"'last_event_at':'2026-01-09T08:00:00Z','last_event':'Departed'}}";

static inline json_t *given_json(const char *text)
{
	g_autofree char *quoted = g_strdelimit(g_strdup(text), "'", '"');
	json_error_t error;
	json_t *json = json_loads(quoted, JSON_REJECT_DUPLICATES, &error);
	if (json == NULL)
		g_error("test case is no JSON: %s: %s", error.text, text);
	return json;
}

/* Objects of `patch` are merged into those of the base, other values replace them. */
static inline struct facts *given(const char *patch)
{
	json_t *json = given_json(given_base);
	json_t *change = given_json(patch);
	json_object_update_recursive(json, change);
	GError *err = NULL;
	struct facts *facts = facts_from_json(json, &err);
	g_assert_no_error(err);
	json_decref(change);
	json_decref(json);
	return facts;
}

#endif
