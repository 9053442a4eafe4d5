/*
 * Replays a fuzz target's corpus without libFuzzer: each file is one TAP case, so that
 * `make check` covers the corpus with any compiler. A finding ends the program, and the
 * last line names the file before it.
 *
 *	fuzz_NAME [FILE...]	default: all of tests/fuzz/corpus/NAME, and no bytes
 *
 * HERMETICITY: reads the corpus, writes nothing.
 */
#include <assert.h>
#include <glib.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static GPtrArray *corpus_of(const char *program);
static bool replay(const char *file);

int main(int argc, char **argv)
{
	g_autoptr(GPtrArray) files = argc > 1 ? g_ptr_array_new() : corpus_of(argv[0]);
	for (int i = 1; i < argc; i++)
		g_ptr_array_add(files, argv[i]);

	(void)printf("1..%u\n# no bytes\n", files->len + 1);
	(void)LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
	(void)printf("ok 1 - no bytes\n");
	bool fine = files->len > 0;
	for (guint i = 0; i < files->len; i++) {
		const char *file = files->pdata[i];
		g_autofree char *name = g_path_get_basename(file);
		(void)printf("# %s\n", file);
		(void)fflush(stdout);
		bool replayed = replay(file);
		(void)printf("%s %u - %s\n", replayed ? "ok" : "not ok", i + 2, name);
		fine = fine && replayed;
	}
	return fine ? 0 : 1;
}

static int by_name(gconstpointer a, gconstpointer b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The corpus is named like the program: fuzz_mail has corpus/mail. */
static GPtrArray *corpus_of(const char *program)
{
	g_autofree char *name = g_path_get_basename(program);
	assert(g_str_has_prefix(name, "fuzz_"));
	const char *top = g_getenv("G_TEST_SRCDIR");
	g_autofree char *folder = g_build_filename(top != NULL ? top : ".", "tests",
		"fuzz", "corpus", name + strlen("fuzz_"), NULL);
	GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	const char *entry;
	while (dir != NULL && (entry = g_dir_read_name(dir)) != NULL)
		g_ptr_array_add(files, g_build_filename(folder, entry, NULL));
	g_ptr_array_sort(files, by_name);
	if (files->len == 0)
		(void)printf("# nothing in %s\n", folder);
	return files;
}

static bool replay(const char *file)
{
	g_autofree char *text = NULL;
	gsize len;
	if (!g_file_get_contents(file, &text, &len, NULL))
		return false;
	/* Without the NUL that GLib adds, so that sanitizers see a read past the end.
	 */
	g_autofree uint8_t *bytes = g_memdup2(text, len);
	(void)LLVMFuzzerTestOneInput(bytes, len);
	return true;
}
