/*
 * Two ways to the same list:
 *   - behind a checkpoint, or without a day to start from, windows of UIDs are listed
 *     straight away ("UID FETCH 101:4196 (...)"). UIDs may have wide gaps, so a window
 *     that was nearly empty makes the next one wider;
 *   - at the first sight of an old mailbox SEARCH SINCE finds the few mails that
 * matter, and just those are listed. "n:*" always gives the last mail too, whatever its
 * UID: what is not above the checkpoint is dropped.
 */
#include "fetch/listing.h"

#include <assert.h>

#include "base/clock.h"
#include "base/error.h"
#include "fetch/answer.h"
#include "fetch/session.h"
#include "fetch/uids.h"

#define WINDOW_FIRST  4096u
#define WINDOW_LAST   (UINT32_MAX / WINDOW_GROWTH)
#define WINDOW_GROWTH 8u
/* A line of the list, generously: keywords may be many. */
#define BYTES_PER_LINE 2048
#define LIST_BYTES_MAX (UINT64_C(256) << 20)

struct listing {
	struct imap *imap;
	GArray *window;    /* of struct listed */
	int64_t since_utc; /* mails before it are passed over; 0: none */
	uint32_t done_uid; /* see listing_done_uid() */
	uint32_t width;    /* of the next window, in UIDs */
	GArray *found;     /* of uint32_t, by SEARCH; NULL when windows are listed */
	guint found_done;  /* how many of them are listed */
	uint32_t ceiling;  /* the highest UID asked for in this window */
	bool ended;
};

static bool search(struct listing *listing, GError **err);
static bool next_found(struct listing *listing, GError **err);
static bool next_range(struct listing *listing, GError **err);
static bool list_set(
	struct listing *listing, const char *set, uint32_t ceiling, GError **err);
static void take_line(struct mailimap_msg_att *line, void *context);
static bool is_asked_for(const struct listing *listing, uint32_t uid);
static void tidy(struct listing *listing);
static int by_uid(const void *left, const void *right);

static const char doing[] = "list new mails";

struct listing *listing_new(
	struct imap *imap, uint32_t after_uid, int64_t since_utc, GError **err)
{
	assert(imap->uidvalidity != 0); /* a mailbox is selected */
	AUTO(listing) listing = g_new0(struct listing, 1);
	listing->imap = imap;
	listing->window = g_array_new(FALSE, TRUE, sizeof(struct listed));
	listing->done_uid = after_uid;
	listing->width = WINDOW_FIRST;
	/* The server takes the day in a zone of its own: be generous by one day. */
	if (since_utc > SECONDS_PER_DAY)
		listing->since_utc = time_add_days(since_utc, -1);
	imap->news = false;
	if (listing->since_utc != 0 && after_uid == 0 && !search(listing, err))
		return NULL;
	return g_steal_pointer(&listing);
}

void listing_free(struct listing *listing)
{
	if (listing == NULL)
		return;
	g_array_unref(listing->window);
	if (listing->found != NULL)
		g_array_unref(listing->found);
	g_free(listing);
}

int listing_next(struct listing *listing, GArray **out_window, GError **err)
{
	if (listing->ended)
		return 0;
	g_array_set_size(listing->window, 0);
	bool listed = listing->found != NULL ? next_found(listing, err)
	                                     : next_range(listing, err);
	if (!listed)
		return -1;
	*out_window = listing->window;
	return 1;
}

uint32_t listing_done_uid(const struct listing *listing)
{
	return listing->done_uid;
}

static bool search(struct listing *listing, GError **err)
{
	static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
		"Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
	g_autoptr(GDateTime) day = g_date_time_new_from_unix_utc(listing->since_utc);
	g_autofree char *command = g_strdup_printf("UID SEARCH SINCE %d-%s-%04d",
		g_date_time_get_day_of_month(day),
		months[g_date_time_get_month(day) - 1], g_date_time_get_year(day));
	listing->found = g_array_new(FALSE, FALSE, sizeof(uint32_t));
	if (!session_search(listing->imap, command, doing, listing->found, err))
		return false;
	uids_sort(listing->found);
	return true;
}

/* Lists some of what SEARCH found. */
static bool next_found(struct listing *listing, GError **err)
{
	const uint32_t *uids = (const uint32_t *)(const void *)listing->found->data;
	guint left = MIN(listing->found->len - listing->found_done, WINDOW_FIRST);
	if (left > 0) {
		g_autoptr(GString) set = g_string_new(NULL);
		listing->found_done +=
			(guint)uids_append_set(set, uids + listing->found_done, left);
		uint32_t last = uids[listing->found_done - 1];
		if (!list_set(listing, set->str, last, err))
			return false;
		listing->done_uid = last;
	}
	listing->ended = listing->found_done == listing->found->len;
	/* What was there when the mailbox was opened and not found is older. */
	if (listing->ended && listing->imap->uidnext > 0)
		listing->done_uid = MAX(listing->done_uid, listing->imap->uidnext - 1);
	return true;
}

/* Lists the next window of UIDs, the last one up to "*". */
static bool next_range(struct listing *listing, GError **err)
{
	uint32_t first = listing->done_uid + 1;
	uint32_t uidnext = listing->imap->uidnext;
	bool last = uidnext <= first || uidnext - first <= listing->width;
	uint32_t end = last ? UINT32_MAX : first + listing->width - 1;
	listing->ended = last || first == 0;
	if (first == 0) /* there is no UID above ours */
		return true;
	g_autofree char *set = last ? g_strdup_printf("%u:*", first)
	                            : g_strdup_printf("%u:%u", first, end);
	if (!list_set(listing, set, end, err))
		return false;
	if (!last)
		listing->done_uid = end;
	guint count = listing->window->len;
	if (count < WINDOW_FIRST / WINDOW_GROWTH)
		listing->width = MIN(listing->width, WINDOW_LAST) * WINDOW_GROWTH;
	else if (count > WINDOW_FIRST)
		listing->width = WINDOW_FIRST;
	return true;
}

/* Fills the window with what lies above done_uid and moves that behind the last. */
static bool list_set(
	struct listing *listing, const char *set, uint32_t ceiling, GError **err)
{
	struct imap *imap = listing->imap;
	listing->ceiling = ceiling;
	g_autofree char *command = g_strdup_printf(
		"UID FETCH %s (UID RFC822.SIZE INTERNALDATE FLAGS)", set);
	uint64_t exists = imap->etpan->imap_selection_info->sel_exists;
	uint64_t answer_bytes =
		MIN(ANSWER_BYTES + exists * BYTES_PER_LINE, (uint64_t)LIST_BYTES_MAX);
	mailimap_set_msg_att_handler(imap->etpan, take_line, listing);
	bool listed = session_command(imap, answer_bytes, doing, command, err);
	mailimap_set_msg_att_handler(imap->etpan, NULL, NULL);
	if (listed)
		tidy(listing);
	return listed;
}

/* A handler of libetpan. An answer may be about another mail, or tell half of it. */
static void take_line(struct mailimap_msg_att *line, void *context)
{
	struct listing *listing = context;
	struct answer answer = answer_of(line);
	if (!is_asked_for(listing, answer.uid))
		return;
	const struct listed mail = {
		.uid = answer.uid,
		.flags = answer.flags,
		.size = answer.size,
		.internal_date_utc = answer.internal_date_utc,
	};
	g_array_append_val(listing->window, mail);
}

static bool is_asked_for(const struct listing *listing, uint32_t uid)
{
	if (uid <= listing->done_uid || uid > listing->ceiling)
		return false;
	return listing->found == NULL || uids_contain(listing->found, uid);
}

/* By UID, one entry a mail, without those that are too old. */
static void tidy(struct listing *listing)
{
	GArray *window = listing->window;
	g_array_sort(window, by_uid);
	guint kept = 0;
	for (guint i = 0; i < window->len; i++) {
		struct listed mail = g_array_index(window, struct listed, i);
		for (; i + 1 < window->len; i++) {
			const struct listed *more =
				&g_array_index(window, struct listed, i + 1);
			if (more->uid != mail.uid)
				break;
			mail.flags |= more->flags;
			mail.size = MAX(mail.size, more->size);
			mail.internal_date_utc =
				MAX(mail.internal_date_utc, more->internal_date_utc);
		}
		listing->done_uid = mail.uid;
		bool old = mail.internal_date_utc != 0 &&
		           mail.internal_date_utc < listing->since_utc;
		if (!old)
			g_array_index(window, struct listed, kept++) = mail;
	}
	g_array_set_size(window, kept);
}

static int by_uid(const void *left, const void *right)
{
	uint32_t a = ((const struct listed *)left)->uid;
	uint32_t b = ((const struct listed *)right)->uid;
	return a < b ? -1 : a > b;
}
