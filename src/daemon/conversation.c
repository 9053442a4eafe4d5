#include "daemon/conversation.h"

#include <string.h>

#include "base/clock.h"
#include "orders/match.h"
#include "record/orders.h"
#include "text/fold.h"

#define RECENT_DAYS    30  /* a mail without a number goes on with a case so old */
#define MAX_UNANSWERED 10  /* mails looked at */
#define SURE_ENOUGH    0.6 /* of an older mail that wants something else */
#define MIN_NAME_WORDS 2u

/* --- finding the case ------------------------------------------------------------- */

static bool open_case(struct db *db, const struct message_row *mail, int64_t order_id,
	struct case_row *out_case, GError **err)
{
	struct case_row row = {
		.shop_id = mail->shop_id,
		.order_id = order_id,
		.buyer_addr = g_strdup(mail->from_addr),
		.subject = g_strdup(mail->subject),
		.open = true,
		.opened_at_utc = mail->received_at_utc,
	};
	if (!case_insert(db, &row, &row.id, err)) {
		case_row_clear(&row);
		return false;
	}
	*out_case = row;
	return true;
}

static int compare_words(const void *one, const void *other)
{
	return strcmp(*(const char *const *)one, *(const char *const *)other);
}

/* The words of a name in the order of the alphabet, one blank between. */
static char *name_key(const char *name, guint *out_words)
{
	AUTO(folded) folded = folded_new(name, strlen(name), FOLD_STRIP_MARKS);
	g_auto(GStrv) words = g_strsplit_set(folded->text, " .,", -1);
	g_autoptr(GPtrArray) sorted = g_ptr_array_new();
	for (char **word = words; *word != NULL; word++) {
		if ((*word)[0] != '\0')
			g_ptr_array_add(sorted, *word);
	}
	*out_words = sorted->len;
	g_ptr_array_sort(sorted, compare_words);
	g_ptr_array_add(sorted, NULL);
	return g_strjoinv(" ", (char **)sorted->pdata);
}

bool conversation_same_name(const char *one, const char *other)
{
	guint one_words = 0;
	guint other_words = 0;
	g_autofree char *one_key = name_key(one, &one_words);
	g_autofree char *other_key = name_key(other, &other_words);
	return one_words >= MIN_NAME_WORDS && strcmp(one_key, other_key) == 0;
}

/*
 * The open case about an order that the same person wrote of from another address. It
 * is only joined: the order's facts still go to the address of its buyer alone. 1, 0,
 * -1.
 */
static int find_same_person(struct db *db, const struct message_row *mail,
	int64_t order_id, int64_t *out_id, GError **err)
{
	AUTO(order_row) order = NULL;
	int found = order_load(db, order_id, &order, err);
	if (found <= 0)
		return found;
	if (!conversation_same_name(mail->from_name, order->buyer_name))
		return 0;
	return case_find_open_of_order(db, mail->shop_id, order_id, out_id, err);
}

/* The case of the thread. 1, 0, -1. */
static int find_thread(struct db *db, const struct message_row *mail,
	const GPtrArray *thread, struct case_row *out_case, GError **err)
{
	int64_t id = 0;
	int found = message_find_thread(db, mail->shop_id, thread, &id, err);
	return found > 0 ? case_load(db, id, out_case, err) : found;
}

/* An open case that the mail goes on with, though it answers nothing of it. 1, 0, -1.
 */
static int find_open(struct db *db, const struct message_row *mail,
	const struct order_match *match, struct case_row *out_case, GError **err)
{
	bool named =
		match->by == MATCH_ORDER_NUMBER || match->by == MATCH_TRACKING_NUMBER;
	int64_t since = mail->received_at_utc - RECENT_DAYS * SECONDS_PER_DAY;
	int64_t id = 0;
	int found = case_find_open(db, mail->shop_id, mail->from_addr,
		named ? match->order_id : 0, named ? 0 : since, &id, err);
	if (found == 0 && match->by == MATCH_ORDER_NUMBER)
		found = find_same_person(db, mail, match->order_id, &id, err);
	return found > 0 ? case_load(db, id, out_case, err) : found;
}

bool conversation_find(struct db *db, const struct message_row *mail,
	const struct reading *reading, const GPtrArray *thread,
	struct case_row *out_case, GError **err)
{
	struct case_row row = {0};
	struct order_match match = {0};
	int found = find_thread(db, mail, thread, &row, err);
	if (found < 0)
		return false;
	if (!orders_match(db, mail->shop_id, reading, mail->from_addr,
		    found > 0 ? row.order_id : 0, &match, err)) {
		case_row_clear(&row);
		return false;
	}
	bool other_order = match.by == MATCH_ORDER_NUMBER && row.order_id != 0 &&
	                   row.order_id != match.order_id;
	if (found > 0 && other_order) { /* not what the thread is about */
		case_row_clear(&row);
		found = 0;
	}
	if (found == 0)
		found = find_open(db, mail, &match, &row, err);
	if (found == 0)
		return open_case(db, mail, match.order_id, out_case, err);
	if (found > 0 && row.order_id == 0)
		row.order_id = match.order_id;
	*out_case = row;
	return found > 0;
}

/* --- what the buyer waits to hear ------------------------------------------------- */

static bool is_complaint(enum intent intent)
{
	const uint32_t complaints = bit(INTENT_QUALITY) | bit(INTENT_WRONG_ITEM) |
	                            bit(INTENT_MISSING_ITEM) |
	                            bit(INTENT_EMPTY_PARCEL) |
	                            bit(INTENT_NOT_RECEIVED) |
	                            bit(INTENT_RETURNED_PARCEL) | bit(INTENT_CUSTOMS);
	return (complaints & bit(intent)) != 0;
}

/* What an older mail wants takes over: the newer one asks nothing, or for the money. */
static bool takes_over(enum intent newer, enum intent older)
{
	return (newer == INTENT_OTHER && older != INTENT_OTHER) ||
	       (newer == INTENT_REFUND && is_complaint(older));
}

/* The newer mail settles what the older one wanted: it has arrived by now. */
static bool settles(enum intent newer, enum intent older)
{
	return newer == INTENT_RECEIVED_OK &&
	       (older == INTENT_NOT_RECEIVED || older == INTENT_SHIPPING_METHOD);
}

void conversation_add(struct message_row *newest, const struct message_row *older)
{
	const uint32_t lasting = bit(FLAG_DISPUTE) | bit(FLAG_PHOTOS) |
	                         bit(FLAG_URGENT) | bit(FLAG_ANGRY) | bit(FLAG_LEGAL) |
	                         bit(FLAG_STAIN) | bit(FLAG_ACCESSORY) |
	                         bit(FLAG_SEVERAL);
	if (settles(newest->intent, older->intent))
		return;
	newest->flags |= older->flags & lasting;
	if (takes_over(newest->intent, older->intent)) {
		newest->intent = older->intent;
		newest->confidence = older->confidence;
	} else if (older->intent != newest->intent && older->intent != INTENT_OTHER &&
		   older->intent != INTENT_RECEIVED_OK &&
		   !(older->intent == INTENT_REFUND && is_complaint(newest->intent)) &&
		   older->confidence >= SURE_ENOUGH) {
		newest->flags |= bit(FLAG_SEVERAL);
	}
}

/* A mail of one word is in whatever language the others are. */
static void add_language(struct message_row *newest, const struct message_row *older)
{
	if (newest->language[0] != '\0' || older->language[0] == '\0')
		return;
	g_free(newest->language);
	newest->language = g_strdup(older->language);
}

int conversation_question(struct db *db, const struct case_row *row,
	struct message_row *out_mail, GError **err)
{
	int found = message_newest_of_buyer(db, row->id, out_mail, err);
	if (found <= 0)
		return found;
	g_autoptr(GArray) mails = messages_unanswered(
		db, row->id, row->last_out_at_utc, MAX_UNANSWERED, err);
	if (mails == NULL) {
		message_row_clear(out_mail);
		return -1;
	}
	for (guint i = 0; i < mails->len; i++) {
		const struct message_row *mail =
			&g_array_index(mails, struct message_row, i);
		if (mail->id == out_mail->id ||
			strcmp(mail->from_addr, out_mail->from_addr) != 0)
			continue;
		conversation_add(out_mail, mail);
		add_language(out_mail, mail);
	}
	return 1;
}
