# tests of src/text
text_tests = \
	%D%/test_attribution_words \
	%D%/test_charset \
	%D%/test_charset_guess \
	%D%/test_encoded_word \
	%D%/test_field_words \
	%D%/test_flowed \
	%D%/test_fold \
	%D%/test_html_marks \
	%D%/test_html_text \
	%D%/test_html_trim \
	%D%/test_language \
	%D%/test_notice_words \
	%D%/test_quote \
	%D%/test_quote_attribution \
	%D%/test_quote_header \
	%D%/test_quote_lines \
	%D%/test_quote_signature \
	%D%/test_separator_words \
	%D%/test_signature_words \
	%D%/test_word_set
check_PROGRAMS += $(text_tests)
TESTS += $(text_tests)
%C%_test_attribution_words_LDADD = $(link_text)
%C%_test_charset_LDADD = $(link_text)
%C%_test_charset_guess_LDADD = $(link_text)
%C%_test_encoded_word_LDADD = $(link_text)
%C%_test_field_words_LDADD = $(link_text)
%C%_test_flowed_LDADD = $(link_text)
%C%_test_fold_LDADD = $(link_text)
%C%_test_html_marks_LDADD = $(link_text)
%C%_test_html_text_LDADD = $(link_text)
%C%_test_html_trim_LDADD = $(link_text)
%C%_test_language_LDADD = $(link_text)
%C%_test_notice_words_LDADD = $(link_text)
%C%_test_quote_LDADD = $(link_text)
%C%_test_quote_attribution_LDADD = $(link_text)
%C%_test_quote_header_LDADD = $(link_text)
%C%_test_quote_lines_LDADD = $(link_text)
%C%_test_quote_signature_LDADD = $(link_text)
%C%_test_separator_words_LDADD = $(link_text)
%C%_test_signature_words_LDADD = $(link_text)
%C%_test_word_set_LDADD = $(link_text)
EXTRA_DIST += tests/quote
