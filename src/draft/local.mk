noinst_LIBRARIES += src/draft/libdraft.a
src_draft_libdraft_a_CPPFLAGS = $(AM_CPPFLAGS) $(GMIME_CFLAGS)
src_draft_libdraft_a_SOURCES = \
	%D%/mustache.c %D%/mustache.h \
	%D%/mustache_parse.c %D%/mustache_parse.h
