# tests of src/approve
approve_tests = %D%/test_actions %D%/test_approve %D%/test_claims %D%/test_judgement %D%/test_outgoing \
	%D%/test_step
check_PROGRAMS += $(approve_tests)
TESTS += $(approve_tests)
EXTRA_DIST += %D%/given.h
approve_test_libs = tests/unit/record/libfixture.a $(link_approve)
%C%_test_actions_LDADD = $(approve_test_libs)
%C%_test_approve_LDADD = $(approve_test_libs)
%C%_test_claims_LDADD = $(approve_test_libs)
%C%_test_judgement_LDADD = $(approve_test_libs)
%C%_test_outgoing_LDADD = $(approve_test_libs)
%C%_test_step_LDADD = $(approve_test_libs)
