noinst_LIBRARIES += src/policy/libpolicy.a
src_policy_libpolicy_a_SOURCES = \
	%D%/policy.c %D%/policy.h \
	%D%/policy_file.c %D%/policy_file.h
