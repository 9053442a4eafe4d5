# tests of src/understand
understand_tests = %D%/test_kind %D%/test_numbers
check_PROGRAMS += $(understand_tests)
TESTS += $(understand_tests)
EXTRA_DIST += %D%/exact.h tests/mail/labelled_en.tsv
%C%_test_kind_LDADD = $(link_understand)
%C%_test_numbers_LDADD = $(link_understand)
