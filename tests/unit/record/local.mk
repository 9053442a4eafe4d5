# tests of src/record
check_LIBRARIES += tests/unit/record/libfixture.a
%C%_libfixture_a_SOURCES = %D%/fixture.c %D%/fixture.h

record_tests = %D%/test_drafts
check_PROGRAMS += $(record_tests)
TESTS += $(record_tests)
record_test_libs = tests/unit/record/libfixture.a $(link_record)
%C%_test_drafts_LDADD = $(record_test_libs)
