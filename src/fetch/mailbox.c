#include "fetch/mailbox.h"

#include <string.h>

#include "base/error.h"
#include "base/sanitize.h"
#include "fetch/folders.h"
#include "fetch/session.h"
#include "fetch/uids.h"

#define NAME_CHARS 100
/* An untagged FETCH or EXPUNGE that a command may bring for each mail. */
#define BYTES_PER_MAIL 256

static int select_by(
	struct imap *imap, const char *name, bool read_only, uint64_t *out_modseq);
static bool on_sets(struct imap *imap, const uint32_t *uids, size_t count,
	const char *before, const char *behind, const char *doing, GError **err);
static bool copy_and_drop(struct imap *imap, const uint32_t *uids, size_t count,
	const char *folder, const char *doing, GError **err);
static GArray *not_yet_copied(struct imap *imap, const uint32_t *uids, size_t count,
	const char *doing, GError **err);
static bool into_folder(struct imap *imap, const uint32_t *uids, size_t count,
	const char *verb, const char *folder, const char *doing, GError **err);

bool mailbox_select(struct imap *imap, const char *name, bool read_only,
	struct mailbox_info *out_info, GError **err)
{
	g_autofree char *wire = folder_name_encode(name, err);
	if (wire == NULL)
		return false;
	g_autofree char *shown = sanitize_line(name, NAME_CHARS);
	g_autofree char *doing = g_strdup_printf("open the mailbox \"%s\"", shown);
	if (!session_begin(imap, ANSWER_BYTES, err))
		return false;
	imap->uidvalidity = 0;
	uint64_t modseq = 0;
	int code = select_by(imap, wire, read_only, &modseq);
	if (!session_end(imap, code, doing, err))
		return false;
	const struct mailimap_selection_info *selection =
		imap->etpan->imap_selection_info;
	if (selection == NULL || selection->sel_uidvalidity == 0) {
		g_set_error(err, REPLYD_ERROR, ERR_PERM,
			"could not %s: %s gives its mails no lasting numbers "
			"(UIDVALIDITY)",
			doing, imap->host);
		return false;
	}
	imap->uidvalidity = selection->sel_uidvalidity;
	imap->uidnext = selection->sel_uidnext;
	imap->news = true; /* nothing of it is listed yet */
	*out_info = (struct mailbox_info){
		.uidvalidity = selection->sel_uidvalidity,
		.uidnext = selection->sel_uidnext,
		.exists = selection->sel_exists,
		.highest_modseq = modseq,
		.read_only =
			read_only || selection->sel_perm == MAILIMAP_MAILBOX_READONLY,
	};
	return true;
}

enum mailbox_sight mailbox_compare(
	const struct mailbox_info *info, const struct mailbox_checkpoint *checkpoint)
{
	if (checkpoint->uidvalidity == 0)
		return MAILBOX_FIRST_SIGHT;
	if (checkpoint->uidvalidity != info->uidvalidity)
		return MAILBOX_RENUMBERED;
	/* UIDs only grow: a mailbox whose next one lies below ours is another one. */
	if (info->uidnext != 0 && info->uidnext <= checkpoint->last_uid)
		return MAILBOX_RENUMBERED;
	return MAILBOX_KNOWN;
}

bool mailbox_mark_seen(
	struct imap *imap, const uint32_t *uids, size_t count, GError **err)
{
	return on_sets(imap, uids, count, "UID STORE ", " +FLAGS.SILENT (\\Seen)",
		"mark mails as seen", err);
}

bool mailbox_move(struct imap *imap, const uint32_t *uids, size_t count,
	const char *folder, GError **err)
{
	g_autofree char *wire = folder_name_encode(folder, err);
	if (wire == NULL)
		return false;
	g_autofree char *shown = sanitize_line(folder, NAME_CHARS);
	g_autofree char *doing = g_strdup_printf("move mails to \"%s\"", shown);
	if (session_can(imap, CAPABILITY_MOVE))
		return into_folder(imap, uids, count, "UID MOVE ", wire, doing, err);
	return copy_and_drop(imap, uids, count, wire, doing, err);
}

static int select_by(
	struct imap *imap, const char *name, bool read_only, uint64_t *out_modseq)
{
	bool condstore = session_can(imap, CAPABILITY_CONDSTORE);
	if (condstore && read_only)
		return mailimap_examine_condstore(imap->etpan, name, out_modseq);
	if (condstore)
		return mailimap_select_condstore(imap->etpan, name, out_modseq);
	if (read_only)
		return mailimap_examine(imap->etpan, name);
	return mailimap_select(imap->etpan, name);
}

/* "BEFORE set BEHIND" for all of `uids`, in as many commands as their ranges need. */
static bool on_sets(struct imap *imap, const uint32_t *uids, size_t count,
	const char *before, const char *behind, const char *doing, GError **err)
{
	g_autoptr(GString) command = g_string_new(NULL);
	for (size_t done = 0; done < count;) {
		g_string_assign(command, before);
		size_t taken = uids_append_set(command, uids + done, count - done);
		g_string_append(command, behind);
		uint64_t answer_bytes = ANSWER_BYTES + taken * BYTES_PER_MAIL;
		if (!session_command(imap, answer_bytes, doing, command->str, err))
			return false;
		done += taken;
	}
	return true;
}

/*
 * A crash between the copy and the flag makes a second copy next time; between the flag
 * and the expunge it does not, since \Deleted says that the copy is there.
 */
static bool copy_and_drop(struct imap *imap, const uint32_t *uids, size_t count,
	const char *folder, const char *doing, GError **err)
{
	g_autoptr(GArray) left = not_yet_copied(imap, uids, count, doing, err);
	if (left == NULL)
		return false;
	const uint32_t *list = (const uint32_t *)(const void *)left->data;
	if (left->len > 0 &&
		(!into_folder(imap, list, left->len, "UID COPY ", folder, doing, err) ||
			!on_sets(imap, list, left->len, "UID STORE ",
				" +FLAGS.SILENT (\\Deleted)", doing, err)))
		return false;
	if (!session_can(imap, CAPABILITY_UIDPLUS))
		return true;
	return on_sets(imap, uids, count, "UID EXPUNGE ", "", doing, err);
}

/* Those of `uids` that are there and not flagged \Deleted. */
static GArray *not_yet_copied(struct imap *imap, const uint32_t *uids, size_t count,
	const char *doing, GError **err)
{
	g_autoptr(GArray) left = g_array_new(FALSE, FALSE, sizeof(uint32_t));
	g_autoptr(GString) command = g_string_new(NULL);
	for (size_t done = 0; done < count;) {
		g_string_assign(command, "UID SEARCH UNDELETED UID ");
		done += uids_append_set(command, uids + done, count - done);
		if (!session_search(imap, command->str, doing, left, err))
			return NULL;
	}
	uids_sort(left);
	return g_steal_pointer(&left);
}

/* Copies or moves, making the folder when the server says it is missing. */
static bool into_folder(struct imap *imap, const uint32_t *uids, size_t count,
	const char *verb, const char *folder, const char *doing, GError **err)
{
	g_autofree char *quoted = session_quote(folder);
	g_autofree char *behind = g_strdup_printf(" %s", quoted);
	g_autoptr(GError) refused = NULL;
	if (on_sets(imap, uids, count, verb, behind, doing, &refused))
		return true;
	if (!imap_usable(imap)) {
		g_propagate_error(err, g_steal_pointer(&refused));
		return false;
	}
	/* Not every server says [TRYCREATE]: whether CREATE works tells as well. */
	g_autofree char *create = g_strdup_printf("CREATE %s", quoted);
	if (!session_command(imap, ANSWER_BYTES, doing, create, NULL)) {
		g_propagate_error(err, g_steal_pointer(&refused));
		return false;
	}
	return on_sets(imap, uids, count, verb, behind, doing, err);
}
