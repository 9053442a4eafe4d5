# tests of src/base
base_tests = %D%/test_clock
check_PROGRAMS += $(base_tests)
TESTS += $(base_tests)
%C%_test_clock_LDADD = $(link_base)
