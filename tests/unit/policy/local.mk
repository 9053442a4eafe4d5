# tests of src/policy
policy_tests = %D%/test_policy %D%/test_policy_file
check_PROGRAMS += $(policy_tests)
TESTS += $(policy_tests)
%C%_test_policy_LDADD = $(link_policy)
%C%_test_policy_file_LDADD = $(link_policy)
