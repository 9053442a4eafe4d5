/*
 * A lexicon file as a user may write it, and a text read with it. The input is both:
 * the file, a NUL, the text (without one the file is the text too).
 */
#include <assert.h>
#include <glib.h>
#include <stdint.h>
#include <string.h>

#include "understand/understand.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_text(const struct lexicon *lexicon, const char *text, size_t len)
{
	AUTO(lexicon_scratch) scratch = lexicon_scratch_new(lexicon, NULL);
	if (scratch == NULL)
		return;
	const struct understand_options options = {0};
	AUTO(message) message = message_new();
	g_free(message->text);
	g_free(message->subject);
	message->text = g_utf8_make_valid(text, (gssize)len);
	message->subject = g_utf8_make_valid(text, (gssize)MIN(len, 100));
	AUTO(reading) reading = understand(lexicon, scratch, message, &options);
	for (guint i = 0; i < reading->matches->len; i++) {
		const struct match *match = reading->matches->pdata[i];
		assert(g_utf8_validate(match->text, -1, NULL));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *all = (const char *)data;
	const char *nul = size == 0 ? NULL : memchr(all, '\0', size);
	size_t file_len = nul == NULL ? size : (size_t)(nul - all);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(lexicon_file)
	file = lexicon_file_parse("fuzz.lex", all, file_len, problems);
	assert((file == NULL) == (problems->len > 0));
	if (file == NULL)
		return 0;
	const struct lexicon_file *files[] = {file};
	AUTO(lexicon) lexicon = lexicon_new(files, 1, problems, NULL);
	assert(lexicon != NULL || problems->len > 0);
	if (lexicon == NULL || lexicon_language_count(lexicon) == 0)
		return 0;
	if (nul == NULL)
		read_text(lexicon, all, size);
	else
		read_text(lexicon, nul + 1, size - file_len - 1);
	return 0;
}
