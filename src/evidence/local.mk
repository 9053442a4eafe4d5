noinst_LIBRARIES += src/evidence/libevidence.a
src_evidence_libevidence_a_CPPFLAGS = $(AM_CPPFLAGS) $(ARCHIVE_CFLAGS)
src_evidence_libevidence_a_SOURCES = \
	%D%/archive.c %D%/archive.h \
	%D%/pack.c %D%/pack.h
