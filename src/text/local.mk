noinst_LIBRARIES += src/text/libtext.a
src_text_libtext_a_CPPFLAGS = $(AM_CPPFLAGS) $(LIBXML_CFLAGS) $(UTF8PROC_CFLAGS)
src_text_libtext_a_SOURCES = \
	%D%/charset.c %D%/charset.h \
	%D%/charset_guess.c %D%/charset_guess.h \
	%D%/fold.c %D%/fold.h \
	%D%/language.c %D%/language.h \
	%D%/language_cld2.cc %D%/language_cld2.h
