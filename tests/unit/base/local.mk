# tests of src/base
base_tests = \
	%D%/test_clock \
	%D%/test_crash \
	%D%/test_digest \
	%D%/test_error \
	%D%/test_log \
	%D%/test_parallel \
	%D%/test_sanitize \
	%D%/test_secret
check_PROGRAMS += $(base_tests)
TESTS += $(base_tests)
%C%_test_clock_LDADD = $(link_base)
%C%_test_crash_LDADD = $(link_base)
%C%_test_digest_LDADD = $(link_base)
%C%_test_error_LDADD = $(link_base)
%C%_test_log_LDADD = $(link_base)
%C%_test_parallel_LDADD = $(link_base)
%C%_test_sanitize_LDADD = $(link_base)
%C%_test_secret_LDADD = $(link_base)
