noinst_LIBRARIES += src/draft/libdraft.a
src_draft_libdraft_a_CPPFLAGS = $(AM_CPPFLAGS) $(GMIME_CFLAGS)
src_draft_libdraft_a_SOURCES = \
	%D%/compose.c %D%/compose.h \
	%D%/context.c %D%/context.h \
	%D%/header_text.c %D%/header_text.h \
	%D%/locale.c %D%/locale.h \
	%D%/mustache.c %D%/mustache.h \
	%D%/mustache_parse.c %D%/mustache_parse.h \
	%D%/subject.c %D%/subject.h \
	%D%/template_check.c %D%/template_check.h \
	%D%/template_file.c %D%/template_file.h \
	%D%/template_names.c %D%/template_names.h \
	%D%/template_set.c %D%/template_set.h \
	%D%/template_twin.c %D%/template_twin.h \
	%D%/variables.c %D%/variables.h \
	%D%/writer.c %D%/writer.h
