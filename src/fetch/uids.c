#include "fetch/uids.h"

#include <stdlib.h>

static int compare(const void *left, const void *right);

size_t uids_append_set(GString *out, const uint32_t *uids, size_t count)
{
	size_t taken = 0;
	for (unsigned ranges = 0; ranges < UIDS_RANGES_MAX && taken < count; ranges++) {
		uint32_t first = uids[taken];
		uint32_t last = first;
		for (taken++; taken < count && uids[taken] == last + 1; taken++)
			last++;
		g_string_append_printf(out, "%s%u", ranges > 0 ? "," : "", first);
		if (last != first)
			g_string_append_printf(out, ":%u", last);
	}
	return taken;
}

void uids_sort(GArray *uids)
{
	g_array_sort(uids, compare);
	guint kept = 0;
	uint32_t before = 0;
	for (guint i = 0; i < uids->len; i++) {
		uint32_t uid = g_array_index(uids, uint32_t, i);
		if (uid == before)
			continue;
		g_array_index(uids, uint32_t, kept++) = uid;
		before = uid;
	}
	g_array_set_size(uids, kept);
}

bool uids_contain(const GArray *uids, uint32_t uid)
{
	return uids->len > 0 &&
	       bsearch(&uid, uids->data, uids->len, sizeof(uid), compare) != NULL;
}

static int compare(const void *left, const void *right)
{
	uint32_t a = *(const uint32_t *)left;
	uint32_t b = *(const uint32_t *)right;
	return a < b ? -1 : a > b;
}
