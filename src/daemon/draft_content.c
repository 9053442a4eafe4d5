#include "daemon/draft_content.h"

static char *dump_json(json_t *json)
{
	char *text = json_dumps(
		json, JSON_COMPACT | JSON_SORT_KEYS | JSON_REAL_PRECISION(15));
	json_decref(json);
	return text;
}

/* {claim: false, ...}; what an agent ticked before stays ticked. */
static char *claims_json(const struct written *written)
{
	json_t *claims = json_object();
	for (guint i = 0; i < written->claims->len; i++) {
		const struct written_claim *claim = written->claims->pdata[i];
		json_object_set_new(claims, claim->name, json_false());
	}
	return dump_json(claims);
}

static char *missing_list(const struct written *written)
{
	g_ptr_array_add(written->missing, NULL);
	char *list = g_strjoinv(" ", (char **)written->missing->pdata);
	g_ptr_array_set_size(written->missing, (int)written->missing->len - 1);
	return list;
}

void draft_content_fill(struct draft_row *out_row, const struct facts *facts,
	const struct decision *decision, const struct written *written)
{
	*out_row = (struct draft_row){
		.state = DRAFT_QUEUED,
		.template_name = g_strdup(written->template_name),
		.language = g_strdup(written->language),
		.mode = decision->mode,
		.facts = dump_json(facts_to_json(facts)),
		.decision = dump_json(decision_to_json(decision)),
		.claims = claims_json(written),
		.missing = missing_list(written),
		.subject = g_strdup(written->subject),
		.body = g_strdup(written->body),
		.note = g_strdup(""),
		.actor = g_strdup("replyd"),
	};
}
