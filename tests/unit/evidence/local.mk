# tests of src/evidence
evidence_tests = %D%/test_archive %D%/test_pack
check_PROGRAMS += $(evidence_tests)
TESTS += $(evidence_tests)
%C%_test_archive_CPPFLAGS = $(AM_CPPFLAGS) $(ARCHIVE_CFLAGS)
%C%_test_archive_LDADD = $(link_evidence)
%C%_test_pack_CPPFLAGS = $(AM_CPPFLAGS) $(ARCHIVE_CFLAGS) -I$(top_srcdir)
%C%_test_pack_LDADD = tests/unit/record/libfixture.a $(link_evidence)
