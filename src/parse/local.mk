noinst_LIBRARIES += src/parse/libparse.a
src_parse_libparse_a_CPPFLAGS = $(AM_CPPFLAGS) $(GMIME_CFLAGS)
src_parse_libparse_a_SOURCES = \
	%D%/address.c %D%/address.h \
	%D%/body.c %D%/body.h \
	%D%/content.c %D%/content.h \
	%D%/field.c %D%/field.h \
	%D%/header.c %D%/header.h \
	%D%/parse.c %D%/parse.h \
	%D%/photo.c %D%/photo.h \
	%D%/structure.c %D%/structure.h
