noinst_LIBRARIES += src/understand/libunderstand.a
src_understand_libunderstand_a_CPPFLAGS = $(AM_CPPFLAGS) $(VECTORSCAN_CFLAGS)
src_understand_libunderstand_a_SOURCES = \
	%D%/all_words.c %D%/all_words.h \
	%D%/amounts.c %D%/amounts.h \
	%D%/anchor.c %D%/anchor.h \
	%D%/bounce.c %D%/bounce.h \
	%D%/bounce_reason.c %D%/bounce_reason.h \
	%D%/characters.h \
	%D%/dates.c %D%/dates.h \
	%D%/evidence.c %D%/evidence.h \
	%D%/kind.c %D%/kind.h \
	%D%/kind_words.c %D%/kind_words.h \
	%D%/lexicon.c %D%/lexicon.h \
	%D%/lexicon_build.c %D%/lexicon_build.h \
	%D%/lexicon_draft.c %D%/lexicon_draft.h \
	%D%/lexicon_file.c %D%/lexicon_file.h \
	%D%/literals.c %D%/literals.h \
	%D%/miner.c %D%/miner.h \
	%D%/number_context.c %D%/number_context.h \
	%D%/number_form.c %D%/number_form.h \
	%D%/misspelt.c %D%/misspelt.h \
	%D%/numbers.c %D%/numbers.h \
	%D%/phrase.c %D%/phrase.h \
	%D%/phrase_match.c %D%/phrase_match.h \
	%D%/posting.h \
	%D%/score.c %D%/score.h \
	%D%/shouting.c %D%/shouting.h \
	%D%/spelling.c %D%/spelling.h \
	%D%/spoken.c %D%/spoken.h \
	%D%/tracking_form.c %D%/tracking_form.h \
	%D%/stems.c %D%/stems.h \
	%D%/understand.c %D%/understand.h \
	%D%/why.c %D%/why.h \
	%D%/vocabulary.c %D%/vocabulary.h \
	%D%/word_index.c %D%/word_index.h \
	%D%/words.c %D%/words.h
