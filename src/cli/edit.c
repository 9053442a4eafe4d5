#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "approve/approve.h"
#include "base/error.h"
#include "base/limits.h"
#include "cli/commands.h"
#include "cli/desk.h"

static const char summary[] = "Opens a draft in $VISUAL or $EDITOR: the first line is "
			      "the subject, an empty line,\n"
			      "then the text. Saving an empty file changes nothing.";

/* Runs the editor on the file. A GSubprocess takes no shell: $EDITOR may hold options.
 */
static bool run_editor(const char *path, GError **err)
{
	const char *editor =
		g_getenv("VISUAL") != NULL ? g_getenv("VISUAL") : g_getenv("EDITOR");
	g_auto(GStrv) words = NULL;
	if (!g_shell_parse_argv(editor != NULL ? editor : "vi", NULL, &words, err))
		return false;
	g_autoptr(GPtrArray) argv = g_ptr_array_new();
	for (char **word = words; *word != NULL; word++)
		g_ptr_array_add(argv, *word);
	g_ptr_array_add(argv, (char *)path);
	g_ptr_array_add(argv, NULL);
	int status = 0;
	if (!g_spawn_sync(NULL, (char **)argv->pdata, NULL,
		    G_SPAWN_SEARCH_PATH | G_SPAWN_CHILD_INHERITS_STDIN, NULL, NULL,
		    NULL, NULL, &status, err))
		return false;
	return g_spawn_check_wait_status(status, err);
}

static bool write_file(int fd, const struct draft_row *draft)
{
	g_autofree char *text =
		g_strconcat("Subject: ", draft->subject, "\n\n", draft->body, NULL);
	size_t len = strlen(text);
	return write(fd, text, len) == (ssize_t)len;
}

/* The file taken apart again. False when it is empty or has no subject. */
static bool read_file(
	const char *path, char **out_subject, char **out_body, GError **err)
{
	g_autofree char *text = NULL;
	gsize len = 0;
	if (!g_file_get_contents(path, &text, &len, err))
		return false;
	const char *end = strstr(text, "\n\n");
	if (len > LIMIT_RENDER_BYTES || !g_str_has_prefix(text, "Subject: ") ||
		end == NULL || !g_utf8_validate(text, (gssize)len, NULL)) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"the file must begin with \"Subject: ...\" and an empty line: "
			"nothing was changed");
		return false;
	}
	size_t skip = strlen("Subject: ");
	*out_subject = g_strndup(text + skip, (gsize)(end - text) - skip);
	*out_body = g_strdup(end + 2);
	return true;
}

static bool edit_text(struct desk *desk, const struct draft_row *draft,
	const char *path, GError **err)
{
	g_autofree char *subject = NULL;
	g_autofree char *body = NULL;
	if (!run_editor(path, err) || !read_file(path, &subject, &body, err))
		return false;
	if (strcmp(subject, draft->subject) == 0 && strcmp(body, draft->body) == 0) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT, "nothing was changed");
		return false;
	}
	const struct approver who = desk_approver(desk);
	return approve_edit(
		desk->db, &who, draft->id, draft->revision, subject, body, err);
}

static bool edit_one(
	struct desk *desk, const struct draft_row *draft, void *context, GError **err)
{
	(void)context;
	g_autofree char *path = NULL;
	int fd = g_file_open_tmp("replyd-draft-XXXXXX", &path, err);
	if (fd < 0)
		return false;
	bool ok = write_file(fd, draft);
	if (close(fd) != 0 || !ok)
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not write \"%s\": %s",
			path, g_strerror(errno));
	else
		ok = edit_text(desk, draft, path, err);
	(void)unlink(path); /* a leftover harms nobody but the disk */
	return ok;
}

int cmd_edit(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	struct desk desk;
	if (cli_parse(&options, false, NULL, "ID...", summary, &argc, &argv, &help)) {
		status = help ? EXIT_OK : EXIT_FAILED;
		if (!help && desk_open(&desk, &options)) {
			status =
				desk_each(&desk, argc, argv, edit_one, NULL, "changed");
			desk_close(&desk);
		}
	}
	cli_options_clear(&options);
	return status;
}
