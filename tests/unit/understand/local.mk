# tests of src/understand
understand_tests = \
	%D%/test_all_words \
	%D%/test_amounts \
	%D%/test_anchor \
	%D%/test_bounce \
	%D%/test_bounce_reason \
	%D%/test_dates \
	%D%/test_evidence \
	%D%/test_kind \
	%D%/test_kind_words \
	%D%/test_lexicon \
	%D%/test_lexicon_build \
	%D%/test_lexicon_draft \
	%D%/test_lexicon_file \
	%D%/test_literals \
	%D%/test_miner \
	%D%/test_number_context \
	%D%/test_number_form \
	%D%/test_misspelt \
	%D%/test_numbers \
	%D%/test_phrase \
	%D%/test_phrase_match \
	%D%/test_quality \
	%D%/test_score \
	%D%/test_shouting \
	%D%/test_spelling \
	%D%/test_spoken \
	%D%/test_tracking_form \
	%D%/test_stems \
	%D%/test_understand \
	%D%/test_vocabulary \
	%D%/test_why \
	%D%/test_word_index \
	%D%/test_words
check_PROGRAMS += $(understand_tests)
TESTS += $(understand_tests)
EXTRA_DIST += %D%/exact.h %D%/made.h tests/understand
%C%_test_all_words_LDADD = $(link_understand)
%C%_test_amounts_LDADD = $(link_understand)
%C%_test_anchor_LDADD = $(link_understand)
%C%_test_bounce_LDADD = $(link_understand)
%C%_test_bounce_reason_LDADD = $(link_understand)
%C%_test_kind_words_LDADD = $(link_understand)
%C%_test_dates_LDADD = $(link_understand)
%C%_test_evidence_LDADD = $(link_understand)
%C%_test_kind_LDADD = $(link_understand)
%C%_test_lexicon_LDADD = $(link_understand)
%C%_test_lexicon_build_LDADD = $(link_understand)
%C%_test_lexicon_draft_LDADD = $(link_understand)
%C%_test_lexicon_file_LDADD = $(link_understand)
%C%_test_literals_LDADD = $(link_understand)
%C%_test_miner_LDADD = $(link_understand)
%C%_test_number_context_LDADD = $(link_understand)
%C%_test_number_form_LDADD = $(link_understand)
%C%_test_misspelt_LDADD = $(link_understand)
%C%_test_numbers_LDADD = $(link_understand)
%C%_test_phrase_LDADD = $(link_understand)
%C%_test_phrase_match_LDADD = $(link_understand)
%C%_test_quality_LDADD = $(link_understand)
%C%_test_score_LDADD = $(link_understand)
%C%_test_shouting_LDADD = $(link_understand)
%C%_test_spelling_LDADD = $(link_understand)
%C%_test_spoken_LDADD = $(link_understand)
%C%_test_tracking_form_LDADD = $(link_understand)
%C%_test_stems_LDADD = $(link_understand)
%C%_test_understand_LDADD = $(link_understand)
%C%_test_vocabulary_LDADD = $(link_understand)
%C%_test_why_LDADD = $(link_understand)
%C%_test_word_index_LDADD = $(link_understand)
%C%_test_words_LDADD = $(link_understand)
