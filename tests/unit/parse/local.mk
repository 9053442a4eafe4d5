# tests of src/parse
parse_tests = \
	%D%/test_parse
check_PROGRAMS += $(parse_tests)
TESTS += $(parse_tests)
%C%_test_parse_LDADD = $(link_parse)
