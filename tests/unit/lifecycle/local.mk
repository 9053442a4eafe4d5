# tests of src/lifecycle
check_PROGRAMS += %D%/test_plan
TESTS += %D%/test_plan
%C%_test_plan_LDADD = $(link_lifecycle)
