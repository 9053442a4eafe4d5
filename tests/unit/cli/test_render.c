/* HERMETICITY: writes to a folder of its own below the temporary one and removes it. */
#include <fcntl.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"

struct run {
	const char *arguments; /* blank separated */
	int status;
	const char *out;
	const char *complaint; /* a pattern */
};

static const struct run runs[] = {
	{"-t page -d data -p parts", EXIT_OK, "A &amp; B\n  x\n  A &amp; B\nyz", ""},
	{"--template page --data data --html", EXIT_OK, "A &amp; B\n", ""},
	{"-t page -d data --text", EXIT_OK, "A & B\n", ""},
	{"-t dot -d number", EXIT_OK, "1.21", ""},
	{"--help", EXIT_OK, NULL, ""},
	{"", EXIT_USAGE, "", "*--template and --data are needed*"},
	{"-t page", EXIT_USAGE, "", "*--template and --data are needed*"},
	{"-t page -d data more", EXIT_USAGE, "", "*unexpected argument \"more\"*"},
	{"-t page -d data --html --text", EXIT_USAGE, "", "*exclude each other*"},
	{"--nonsense", EXIT_USAGE, "", "*nonsense*"},
	{"-t none -d data", EXIT_FAILED, "", "*could not read a template: *none*"},
	{"-t page -d none", EXIT_FAILED, "", "*could not read none*"},
	{"-t page -d page", EXIT_FAILED, "", "*could not read page:1: *"},
	{"-t broken -d data", EXIT_FAILED, "",
		"*broken:2: section \"a\" is never closed*"},
	{"-t outside -d data -p parts", EXIT_FAILED, "",
		"*must not lead out of parts*"},
	{"-t inner -d data -p parts", EXIT_FAILED, "",
		"*parts/broken.txt:1: section \"a\" is never closed*"},
};

static const struct {
	const char *name, *text;
} files[] = {
	{"page", "{{v}}\n  {{>one}}\n{{>two}}{{>three}}{{>none}}"},
	{"data", "{\"v\":\"A & B\"}"},
	{"dot", "{{.}}"},
	{"number", "1.21"},
	{"broken", "\n{{#a}}"},
	{"outside", "{{>../page}}"},
	{"inner", "{{>broken}}"},
	{"parts/one.mustache", "x\n{{v}}\n"},
	{"parts/one.txt", "hidden by the other"},
	{"parts/two.txt", "y"},
	{"parts/three", "z"},
	{"parts/broken.txt", "{{#a}}"},
};

/* Standard output or error go to a file for as long as a command runs. */
struct capture {
	FILE *stream;
	const char *path;
	int kept;
};

static void capture_start(struct capture *capture)
{
	fflush(capture->stream);
	capture->kept = dup(fileno(capture->stream));
	int fd = open(capture->path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	g_assert_cmpint(dup2(fd, fileno(capture->stream)), >=, 0);
	close(fd);
}

static char *capture_end(struct capture *capture)
{
	fflush(capture->stream);
	g_assert_cmpint(dup2(capture->kept, fileno(capture->stream)), >=, 0);
	close(capture->kept);
	char *text = NULL;
	g_assert_true(g_file_get_contents(capture->path, &text, NULL, NULL));
	return text;
}

static int run_command(const char *arguments)
{
	g_autofree char *line = g_strconcat("render ", arguments, NULL);
	g_auto(GStrv) argv = g_strsplit(g_strstrip(line), " ", -1);
	/* the command's parser takes pointers out of the array */
	int argc = (int)g_strv_length(argv);
	g_autofree char **copy = g_memdup2(argv, (gsize)(argc + 1) * sizeof(char *));
	return cmd_render(argc, copy);
}

static void test_run(gconstpointer data)
{
	const struct run *run = data;
	struct capture out = {.stream = stdout, .path = "captured-out"};
	struct capture complaint = {.stream = stderr, .path = "captured-err"};
	capture_start(&out);
	capture_start(&complaint);
	int status = run_command(run->arguments);
	g_autofree char *complained = capture_end(&complaint);
	g_autofree char *printed = capture_end(&out);
	g_test_message("render %s", run->arguments);
	g_assert_cmpint(status, ==, run->status);
	if (run->out != NULL)
		g_assert_cmpstr(printed, ==, run->out);
	else
		g_assert_nonnull(strstr(printed, "--partials"));
	g_assert_true(g_pattern_match_simple(run->complaint, complained));
}

static void remove_tree(const char *path)
{
	g_autoptr(GDir) folder = g_dir_open(path, 0, NULL);
	const char *name;
	while (folder != NULL && (name = g_dir_read_name(folder)) != NULL) {
		g_autofree char *child = g_build_filename(path, name, NULL);
		remove_tree(child);
	}
	g_remove(path);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_autofree char *dir = g_dir_make_tmp("replyd-render-XXXXXX", NULL);
	g_assert_nonnull(dir);
	g_assert_cmpint(g_chdir(dir), ==, 0);
	g_assert_cmpint(g_mkdir("parts", 0700), ==, 0);
	for (size_t i = 0; i < G_N_ELEMENTS(files); i++)
		g_assert_true(
			g_file_set_contents(files[i].name, files[i].text, -1, NULL));
	for (size_t i = 0; i < G_N_ELEMENTS(runs); i++) {
		g_autofree char *path = g_strdup_printf("/render/%zu", i);
		g_test_add_data_func(path, &runs[i], test_run);
	}
	int status = g_test_run();
	g_assert_cmpint(g_chdir("/"), ==, 0);
	remove_tree(dir);
	return status;
}
