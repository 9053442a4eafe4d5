#include "daemon/draft_policy.h"

#include "record/actions.h"
#include "record/messages.h"

/* Money was granted in the case: a reply may say so. */
static bool is_granted(const struct drafting *drafting, int64_t case_id,
	bool *out_granted, GError **err)
{
	g_autoptr(GArray) actions = actions_of_case(drafting->db, case_id, err);
	*out_granted = false;
	for (guint i = 0; actions != NULL && i < actions->len; i++) {
		const struct action_row *row =
			&g_array_index(actions, struct action_row, i);
		*out_granted |=
			row->state == ACTION_APPROVED || row->state == ACTION_DONE;
	}
	return actions != NULL;
}

bool draft_policy_check(const struct drafting *drafting,
	const struct policy_subject *what, GPtrArray **out, GError **err)
{
	const struct policy *policy = engine_policy(drafting->engine, drafting->shop);
	const struct order_facts *order = what->facts->order;
	const struct parcel_facts *parcel = what->facts->parcel;
	struct policy_text text = {
		.subject = what->subject,
		.body = what->body,
		.shop_address = drafting->shop->address,
		.order_number = order != NULL ? order->number : "",
		.tracking_number = parcel != NULL ? parcel->number : "",
		.buyer_text = what->buyer_text,
		.is_delivered = parcel != NULL &&
	                        parcel->status == PARCEL_STATUS_DELIVERED &&
	                        parcel->doubt == DOUBT_NONE,
	};
	if (!is_granted(drafting, what->case_id, &text.is_granted, err))
		return false;
	*out = policy != NULL ? policy_check(policy, &text) : g_ptr_array_new();
	return true;
}

/* The facts a draft was written from; none when they cannot be read any more. */
static struct facts *facts_of(const struct draft_row *draft)
{
	json_t *json = json_loads(draft->facts, 0, NULL);
	struct facts *facts = json != NULL ? facts_from_json(json, NULL) : NULL;
	json_decref(json);
	return facts != NULL ? facts : facts_new();
}

bool draft_policy_check_row(const struct drafting *drafting,
	const struct draft_row *draft, GPtrArray **out, GError **err)
{
	struct message_row mail = {0};
	int found = message_load(drafting->db, draft->message_id, &mail, err);
	AUTO(facts) facts = facts_of(draft);
	const struct policy_subject what = {draft->case_id, facts, draft->subject,
		draft->body, mail.text != NULL ? mail.text : ""};
	bool ok = found >= 0 && draft_policy_check(drafting, &what, out, err);
	message_row_clear(&mail);
	return ok;
}
