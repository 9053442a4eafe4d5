/* HERMETICITY: touches nothing. */
#include "fetch/answer.h"

#include <glib.h>

#include "fetch/drain.h"

/* An answer that has only an INTERNALDATE. */
static struct answer answer_at(int day, int month, int year, int hour, int zone)
{
	struct mailimap_date_time *date =
		mailimap_date_time_new(day, month, year, hour, 30, 15, zone);
	struct mailimap_msg_att_static *item =
		mailimap_msg_att_static_new(MAILIMAP_MSG_ATT_INTERNALDATE, NULL, date,
			NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, 0);
	clist *list = clist_new();
	clist_append(list, mailimap_msg_att_item_new(
				   MAILIMAP_MSG_ATT_ITEM_STATIC, NULL, item, NULL));
	struct mailimap_msg_att *att = mailimap_msg_att_new(list);
	struct answer answer = answer_of(att);
	mailimap_msg_att_free(att);
	return answer;
}

static void test_dates(void)
{
	static const struct {
		int day, month, year, hour, zone;
		int64_t utc;
	} cases[] = {
		{1, 3, 2026, 8, 0, 1772353815},
		{1, 3, 2026, 8, 800, 1772353815 - 8 * 3600},
		{1, 3, 2026, 8, -330, 1772353815 + 3 * 3600 + 1800},
		{30, 2, 2026, 8, 0, 0},
		{1, 13, 2026, 8, 0, 0},
		{1, 3, 2026, 24, 0, 0},
		{1, 3, 0, 8, 0, 0},
		{1, 3, 1900, 8, 0, 0},
		{1, 3, 2026, 8, 999999, 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct answer answer = answer_at(cases[i].day, cases[i].month,
			cases[i].year, cases[i].hour, cases[i].zone);
		g_assert_cmpint(answer.internal_date_utc, ==, cases[i].utc);
		g_assert_cmpuint(answer.uid, ==, 0);
		g_assert_cmpuint(answer.bodies, ==, 0);
	}
}

static void test_flags(void)
{
	clist *flags = clist_new();
	clist_append(flags, mailimap_flag_fetch_new(MAILIMAP_FLAG_FETCH_OTHER,
				    mailimap_flag_new_answered()));
	clist_append(flags, mailimap_flag_fetch_new(MAILIMAP_FLAG_FETCH_OTHER,
				    mailimap_flag_new_deleted()));
	clist_append(flags, mailimap_flag_fetch_new(MAILIMAP_FLAG_FETCH_RECENT, NULL));
	clist *list = clist_new();
	clist_append(list, mailimap_msg_att_item_new(MAILIMAP_MSG_ATT_ITEM_DYNAMIC,
				   mailimap_msg_att_dynamic_new(flags), NULL, NULL));
	struct mailimap_msg_att *att = mailimap_msg_att_new(list);
	g_assert_cmpuint(
		answer_of(att).flags, ==, MAIL_FLAG_ANSWERED | MAIL_FLAG_DELETED);
	mailimap_msg_att_free(att);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/answer/dates", test_dates);
	g_test_add_func("/fetch/answer/flags", test_flags);
	return g_test_run();
}
