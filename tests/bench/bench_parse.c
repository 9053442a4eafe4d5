/*
 * What reading a mail costs: CPU of parse_message() and of its steps over the files of
 * a folder, kept in memory.
 *
 * usage: bench_parse DIR [ROUNDS]
 *
 * One line a round: microseconds a mail for the structure, the header, the whole.
 */
#include <glib.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "parse/header.h"
#include "parse/parse.h"

static double cpu_us(void)
{
	struct timespec now;
	if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) != 0)
		return 0;
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static void unref_bytes(void *data)
{
	g_bytes_unref(data);
}

static GPtrArray *load(const char *dir, size_t *out_bytes)
{
	GPtrArray *mails = g_ptr_array_new_with_free_func(unref_bytes);
	g_autoptr(GDir) folder = g_dir_open(dir, 0, NULL);
	const char *name;
	while (folder != NULL && (name = g_dir_read_name(folder)) != NULL) {
		g_autofree char *path = g_build_filename(dir, name, NULL);
		char *bytes = NULL;
		gsize len = 0;
		if (!g_file_get_contents(path, &bytes, &len, NULL))
			continue;
		*out_bytes += len;
		g_ptr_array_add(mails, g_bytes_new_take(bytes, len));
	}
	return mails;
}

enum step {
	STEP_STRUCTURE,
	STEP_HEADER,
	STEP_WHOLE,
};

static double run(const GPtrArray *mails, enum step step, size_t *out_text)
{
	double start = cpu_us();
	for (guint i = 0; i < mails->len; i++) {
		gsize len = 0;
		const char *bytes = g_bytes_get_data(mails->pdata[i], &len);
		if (step == STEP_WHOLE) {
			AUTO(message) message = parse_message(bytes, len, NULL);
			*out_text += strlen(message->text);
			continue;
		}
		AUTO(structure) structure = structure_new(bytes, len);
		AUTO(message) message = message_new();
		if (step == STEP_HEADER)
			header_read(message, structure);
	}
	return (cpu_us() - start) / mails->len;
}

int main(int argc, char **argv)
{
	if (argc < 2) {
		g_printerr("usage: bench_parse DIR [ROUNDS]\n");
		return 2;
	}
	guint64 rounds = 5;
	if (argc > 2 &&
		!g_ascii_string_to_unsigned(argv[2], 10, 1, 1000, &rounds, NULL))
		return 2;
	size_t bytes = 0;
	size_t text = 0;
	g_autoptr(GPtrArray) mails = load(argv[1], &bytes);
	if (mails->len == 0) {
		g_printerr("could not read a mail from \"%s\"\n", argv[1]);
		return 1;
	}
	parse_init();
	printf("%u mails, %zu bytes each\n", mails->len, bytes / mails->len);
	for (guint64 i = 0; i < rounds; i++) {
		double structure = run(mails, STEP_STRUCTURE, &text);
		double header = run(mails, STEP_HEADER, &text);
		double whole = run(mails, STEP_WHOLE, &text);
		printf("structure %.1f us, with header %.1f us, whole %.1f us\n",
			structure, header, whole);
	}
	return text > 0 ? 0 : 1;
}
