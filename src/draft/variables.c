#include "draft/variables.h"

#include <string.h>

#include "draft/locale.h"

/* Between the name of a count and that of its form. */
#define IS "_is_"

#define SHOWN "the mail is from the buyer of a known order"

static const struct variable table[] = {
	{"shop", VARIABLE_GROUP, "", "the shop that answers", NULL},
	{"shop.name", VARIABLE_TEXT, "", "its name", NULL},
	{"shop.address", VARIABLE_TEXT, "", "its mail address", NULL},
	{"signature", VARIABLE_TEXT, "the shop's settings have one",
		"the lines that end a mail", NULL},
	{"handling_days", VARIABLE_COUNT, "the shop's settings have it",
		"working days from payment to dispatch", NULL},
	{"buyer_name", VARIABLE_TEXT, "the mail gives a name fit for a greeting",
		"who wrote", NULL},
	{"original_subject", VARIABLE_TEXT, "the mail has one",
		"the subject of the buyer's mail", NULL},
	{"buyer_text", VARIABLE_TEXT, "the mail has text",
		"what the buyer wrote, quoted: each line behind \"> \"", NULL},
	{"photos", VARIABLE_FLAG, "the buyer sent photos", "", NULL},
	{"review_asked", VARIABLE_FLAG, "a review of the order was asked for before",
		"", NULL},
	{"verdict", VARIABLE_GROUP, "an agent judged the case", "the agent's judgement",
		NULL},
	{"verdict.*", VARIABLE_FLAG, "the judgement is this one", "", &verdict_terms},
	{"refund_state", VARIABLE_TEXT, "an agent filled it in",
		"what was decided about the refund, by whom, when it arrives", NULL},
	{"claim", VARIABLE_GROUP, "", "what an agent must confirm", NULL},
	{"claim.*", VARIABLE_TEXT, "",
		"prints nothing; the draft asks the agent to tick this claim",
		&claim_terms},

	{"order", VARIABLE_GROUP, SHOWN, "the order", NULL},
	{"order.number", VARIABLE_TEXT, "", "its number", NULL},
	{"order.is.*", VARIABLE_FLAG, "the order is in this state", "",
		&order_state_terms},
	{"order.placed_on", VARIABLE_TEXT, "known", "day of the order", NULL},
	{"order.paid_on", VARIABLE_TEXT, "known", "day of payment", NULL},
	{"order.ships_by_on", VARIABLE_TEXT, "paid and not shipped, the day not past",
		"last day on which it is shipped, by the shop's working days", NULL},
	{"order.shipped_on", VARIABLE_TEXT, "known", "day of dispatch", NULL},
	{"order.value", VARIABLE_TEXT, "known", "its value, \"USD 12.50\"", NULL},
	{"order.country", VARIABLE_TEXT, "known", "where it goes, \"BR\"", NULL},
	{"order.weight_g", VARIABLE_NUMBER, "known",
		"weight of the parcel at dispatch, in grams", NULL},
	{"order.estimated_weight_g", VARIABLE_NUMBER, "known",
		"weight the parcel should have, in grams", NULL},
	{"order.items", VARIABLE_LIST, "known", "what was ordered", NULL},
	{"order.items.name", VARIABLE_TEXT, "", "the product", NULL},
	{"order.items.qty", VARIABLE_COUNT, "", "pieces ordered", NULL},
	{"order.items.missing_qty", VARIABLE_COUNT, "fewer were shipped",
		"pieces that were not shipped", NULL},

	{"parcel", VARIABLE_GROUP, SHOWN " with a parcel", "the parcel", NULL},
	{"parcel.number", VARIABLE_TEXT, "known", "its tracking number", NULL},
	{"parcel.link", VARIABLE_TEXT, "the number is known",
		"a page that shows where it is", NULL},
	{"parcel.carrier", VARIABLE_TEXT, "known", "\"China Post\", \"ePacket\"", NULL},
	{"parcel.service", VARIABLE_TEXT, "known", "the carrier's product", NULL},
	{"parcel.is.*", VARIABLE_FLAG, "tracking has this status", "",
		&parcel_status_terms},
	{"parcel.returning", VARIABLE_FLAG, "tracking says it is on its way back", "",
		NULL},
	{"parcel.returned", VARIABLE_FLAG, "tracking says it came back", "", NULL},
	{"parcel.destroyed", VARIABLE_FLAG, "tracking says it was destroyed", "", NULL},
	{"parcel.last_scan", VARIABLE_TEXT, "there was one", "what the last scan says",
		NULL},
	{"parcel.last_scan_on", VARIABLE_TEXT, "there was one", "its day", NULL},
	{"parcel.delivered_on", VARIABLE_TEXT, "it was delivered", "the day", NULL},
	{"parcel.place", VARIABLE_TEXT, "known", "where it was scanned last", NULL},

	{"due_on", VARIABLE_TEXT, "a promise holds",
		"the last day by which the parcel must arrive", NULL},
	{"days_left", VARIABLE_COUNT, "the promise still runs",
		"days until then; 0 on the day itself", NULL},
	{"days_over", VARIABLE_COUNT, "the promise has passed", "days since then",
		NULL},
	{"promised_days", VARIABLE_COUNT, "a promise holds",
		"days from dispatch to the last promised day", NULL},
	{"usual_days", VARIABLE_COUNT, "known", "usual days on the way, \"20–40\"",
		NULL},
	{"days_since_shipped", VARIABLE_COUNT, "shipped", "days since dispatch", NULL},
	{"days_since_scan", VARIABLE_COUNT, "there was a scan",
		"days since the last scan", NULL},
	{"missing_weight_g", VARIABLE_NUMBER, "the parcel was too light",
		"grams missing", NULL},
	{"missing_units", VARIABLE_COUNT, "fewer pieces were shipped", "pieces missing",
		NULL},

	{"dispute", VARIABLE_GROUP, "a dispute is open on the order", "the dispute",
		NULL},
	{"dispute.is_open", VARIABLE_FLAG, "", "", NULL},
	{"dispute.opened_on", VARIABLE_TEXT, "known", "day it was opened", NULL},
	{"dispute.answer_by_on", VARIABLE_TEXT, "known",
		"last day for the shop's answer to it", NULL},
	{"dispute_rider", VARIABLE_FLAG, "the reply also asks to cancel the dispute",
		"", NULL},
	{"offers", VARIABLE_GROUP, SHOWN " and something is offered",
		"what the reply may offer", NULL},
	{"offers.*", VARIABLE_FLAG, "this is offered", "", &offer_terms},
	{"several_offers", VARIABLE_FLAG, "the buyer may choose between offers", "",
		NULL},
	{"conditions", VARIABLE_GROUP, SHOWN " and something is to be confirmed",
		"what must be so before goods are sent again", NULL},
	{"conditions.*", VARIABLE_FLAG, "this is to be confirmed", "",
		&condition_terms},
};

static const struct variable form = {
	"NAME_is_*", VARIABLE_FLAG, "a count takes this form", "", &count_form_terms};

const struct variable *variables(size_t *out_count)
{
	*out_count = G_N_ELEMENTS(table);
	return table;
}

static bool matches(const struct variable *variable, const char *name)
{
	if (variable->words == NULL)
		return strcmp(variable->name, name) == 0;
	size_t stem = strlen(variable->name) - 1;
	int ignored;
	return strncmp(variable->name, name, stem) == 0 &&
	       terms_find(variable->words, name + stem, &ignored);
}

static const struct variable *find_row(const char *name)
{
	for (size_t i = 0; i < G_N_ELEMENTS(table); i++) {
		if (matches(&table[i], name))
			return &table[i];
	}
	return NULL;
}

/* "days_left_is_few" of the count "days_left". */
static bool is_form(const char *name)
{
	const char *behind = g_strrstr(name, IS);
	int ignored;
	if (behind == NULL ||
		!terms_find(&count_form_terms, behind + strlen(IS), &ignored))
		return false;
	g_autofree char *count = g_strndup(name, (gsize)(behind - name));
	const struct variable *row = find_row(count);
	return row != NULL && row->kind == VARIABLE_COUNT;
}

const struct variable *variable_find(const char *name)
{
	const struct variable *row = find_row(name);
	if (row == NULL && is_form(name))
		row = &form;
	return row;
}

bool variable_is_form(const struct variable *variable)
{
	return variable == &form;
}

const char *variable_kind_name(enum variable_kind kind)
{
	switch (kind) {
	case VARIABLE_TEXT:
		return "text";
	case VARIABLE_NUMBER:
		return "number";
	case VARIABLE_COUNT:
		return "count";
	case VARIABLE_FLAG:
		return "flag";
	case VARIABLE_GROUP:
		return "group";
	case VARIABLE_LIST:
		return "list";
	}
	g_assert_not_reached();
}

const char *claim_text(enum claim claim)
{
	switch (claim) {
	case CLAIM_CARRIER_ASKED:
		return "I asked the carrier about this parcel";
	case CLAIM_PHOTOS_SEEN:
		return "I looked at the photos of the buyer";
	case CLAIM_SHIPMENT_STOPPED:
		return "I told the warehouse not to ship this order";
	case CLAIM_WEIGHED_AT_DISPATCH:
		return "The parcel was weighed when it left us";
	case CLAIM_PARCEL_RETURNED:
		return "The parcel came back to us";
	case CLAIM_ON_ITS_WAY:
		return "The parcel is on its way to the buyer";
	case CLAIM_REFUND_DECIDED:
		return "What the reply says about the refund has been decided";
	case CLAIM_COUNT:
		break;
	}
	g_assert_not_reached();
}

/* "the order's number; there when known". */
static void append_meaning(GString *out, const struct variable *variable)
{
	const char *there =
		variable->kind == VARIABLE_FLAG ? "true when" : "there when";
	g_string_append_printf(out, "%s", variable_kind_name(variable->kind));
	if (variable->meaning[0] != '\0')
		g_string_append_printf(out, ": %s", variable->meaning);
	if (variable->when[0] != '\0')
		g_string_append_printf(out, "; %s %s", there, variable->when);
	g_string_append(out, ".\n");
}

char *variables_manual(void)
{
	g_autoptr(GString) out = g_string_new(".Bl -tag -width Ds\n");
	for (size_t i = 0; i < G_N_ELEMENTS(table); i++) {
		const struct variable *variable = &table[i];
		g_string_append_printf(out, ".It Va %s\n", variable->name);
		append_meaning(out, variable);
		if (variable->words == NULL)
			continue;
		g_string_append(out, "The last part is one of");
		for (int j = 0; j < variable->words->count; j++)
			g_string_append_printf(out, "%s\n.Cm %s", j > 0 ? " ," : "",
				variable->words->names[j]);
		g_string_append(out, " .\n");
	}
	g_string_append(out, ".El\n");
	return g_string_free(g_steal_pointer(&out), FALSE);
}
