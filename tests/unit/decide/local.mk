# tests of src/decide
decide_tests = %D%/test_answer %D%/test_decide %D%/test_guards %D%/test_lint %D%/test_promise \
	%D%/test_scenarios %D%/test_situation
check_PROGRAMS += $(decide_tests)
TESTS += $(decide_tests)
EXTRA_DIST += %D%/given.h
%C%_test_answer_LDADD = $(link_decide)
%C%_test_decide_LDADD = $(link_decide)
%C%_test_guards_LDADD = $(link_decide)
%C%_test_lint_LDADD = $(link_decide)
%C%_test_promise_LDADD = $(link_decide)
%C%_test_scenarios_LDADD = $(link_decide)
%C%_test_situation_LDADD = $(link_decide)
