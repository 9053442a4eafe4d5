# tests of src/draft
draft_tests = %D%/test_mustache %D%/test_mustache_parse
check_PROGRAMS += $(draft_tests)
TESTS += $(draft_tests)
%C%_test_mustache_LDADD = $(link_draft)
%C%_test_mustache_parse_LDADD = $(link_draft)
