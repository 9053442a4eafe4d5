/* A lexicon made of a text in the test, and what it finds in another. */
#ifndef TESTS_UNDERSTAND_MADE_H
#define TESTS_UNDERSTAND_MADE_H

#include "exact.h"
#include "understand/evidence.h"
#include "understand/lexicon.h"

static inline struct lexicon *made_lexicon(const char *text)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	char *copy = g_memdup2(text, strlen(text));
	AUTO(lexicon_file)
	file = lexicon_file_parse("made.lex", copy, strlen(text), problems);
	g_free(copy);
	if (problems->len > 0)
		g_error("%s", (const char *)problems->pdata[0]);
	const struct lexicon_file *files[] = {file};
	struct lexicon *lexicon = lexicon_new(files, 1, problems, &err);
	g_assert_no_error(err);
	return lexicon;
}

/*
 * The patterns that count in a mail, the weightiest first, each as "intent weight:
 * words", separated by "; ". New.
 */
static inline char *made_evidence(const struct lexicon *lexicon, const char *subject,
	const char *body, unsigned shouts)
{
	AUTO(lexicon_scratch) scratch = lexicon_scratch_new(lexicon, NULL);
	struct words_source head = exact_source(subject);
	struct words_source text = exact_source(body);
	struct words *words = lexicon_scratch_words(scratch);
	words_read(words, &head, &text, lexicon_language(lexicon, 0)->vocabulary);
	size_t count = 0;
	const struct finding *findings =
		lexicon_find(lexicon, scratch, 0, words, shouts, &count);
	g_autoptr(GArray) evidence = g_array_new(FALSE, FALSE, sizeof(struct evidence));
	evidence_gather(findings, count, words, 2.0, evidence, NULL);
	GString *out = g_string_new(NULL);
	for (guint i = 0; i < evidence->len; i++) {
		const struct evidence *one =
			&g_array_index(evidence, struct evidence, i);
		const char *from = one->in_subject ? subject : body;
		uint32_t start = words->list[one->first].start;
		uint32_t end = words->list[one->end - 1].end;
		bool is_flag = one->phrase->target == TARGET_FLAG;
		g_string_append_printf(out, "%s%s %g: %.*s", i > 0 ? "; " : "",
			is_flag ? flag_name(one->phrase->flag)
				: intent_name(one->phrase->intent),
			one->weight, (int)(end - start), from + start);
	}
	exact_source_clear(&head);
	exact_source_clear(&text);
	return g_string_free(out, FALSE);
}

#endif
