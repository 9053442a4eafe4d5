#include "fetch/answer.h"

#include <glib.h>

#include "fetch/drain.h"

static void take_static(
	struct answer *answer, const struct mailimap_msg_att_static *item);
static unsigned flags_of(const struct mailimap_msg_att_dynamic *item);
static int64_t time_of(const struct mailimap_date_time *date);

struct answer answer_of(const struct mailimap_msg_att *att)
{
	struct answer answer = {0};
	for (clistiter *cur = clist_begin(att->att_list); cur != NULL;
		cur = clist_next(cur)) {
		const struct mailimap_msg_att_item *item = clist_content(cur);
		if (item->att_type == MAILIMAP_MSG_ATT_ITEM_STATIC)
			take_static(&answer, item->att_data.att_static);
		else if (item->att_type == MAILIMAP_MSG_ATT_ITEM_DYNAMIC)
			answer.flags |= flags_of(item->att_data.att_dyn);
	}
	return answer;
}

static void take_static(
	struct answer *answer, const struct mailimap_msg_att_static *item)
{
	switch (item->att_type) {
	case MAILIMAP_MSG_ATT_UID:
		answer->uid = item->att_data.att_uid;
		break;
	case MAILIMAP_MSG_ATT_RFC822_SIZE:
		answer->size = item->att_data.att_rfc822_size;
		break;
	case MAILIMAP_MSG_ATT_INTERNALDATE:
		if (item->att_data.att_internal_date != NULL)
			answer->internal_date_utc =
				time_of(item->att_data.att_internal_date);
		break;
	case MAILIMAP_MSG_ATT_BODY_SECTION:
		answer->bodies++;
		answer->body = item->att_data.att_body_section->sec_body_part;
		answer->body_len = item->att_data.att_body_section->sec_length;
		break;
	default: /* not asked for */
		break;
	}
}

static unsigned flags_of(const struct mailimap_msg_att_dynamic *item)
{
	static const struct {
		int type;
		enum mail_flag flag;
	} known[] = {
		{MAILIMAP_FLAG_SEEN, MAIL_FLAG_SEEN},
		{MAILIMAP_FLAG_ANSWERED, MAIL_FLAG_ANSWERED},
		{MAILIMAP_FLAG_FLAGGED, MAIL_FLAG_FLAGGED},
		{MAILIMAP_FLAG_DELETED, MAIL_FLAG_DELETED},
		{MAILIMAP_FLAG_DRAFT, MAIL_FLAG_DRAFT},
	};
	unsigned flags = 0;
	if (item->att_list == NULL)
		return 0;
	for (clistiter *cur = clist_begin(item->att_list); cur != NULL;
		cur = clist_next(cur)) {
		const struct mailimap_flag_fetch *fetched = clist_content(cur);
		if (fetched->fl_flag == NULL)
			continue;
		for (size_t i = 0; i < G_N_ELEMENTS(known); i++)
			if (fetched->fl_flag->fl_type == known[i].type)
				flags |= known[i].flag;
	}
	return flags;
}

static int64_t time_of(const struct mailimap_date_time *date)
{
	g_autoptr(GDateTime) local = g_date_time_new_utc(date->dt_year, date->dt_month,
		date->dt_day, date->dt_hour, date->dt_min, date->dt_sec);
	int zone = date->dt_zone; /* +0530 is 530 */
	if (local == NULL || ABS(zone) > 2400)
		return 0;
	int minutes = zone / 100 * 60 + zone % 100;
	return MAX(g_date_time_to_unix(local) - (gint64)minutes * 60, 0);
}
