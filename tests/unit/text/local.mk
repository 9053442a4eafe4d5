# tests of src/text
text_tests = %D%/test_charset %D%/test_charset_guess %D%/test_fold \
	%D%/test_language
check_PROGRAMS += $(text_tests)
TESTS += $(text_tests)
%C%_test_charset_LDADD = $(link_text)
%C%_test_charset_guess_LDADD = $(link_text)
%C%_test_fold_LDADD = $(link_text)
%C%_test_language_LDADD = $(link_text)
