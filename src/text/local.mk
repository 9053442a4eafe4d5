noinst_LIBRARIES += src/text/libtext.a
src_text_libtext_a_CPPFLAGS = $(AM_CPPFLAGS) $(LIBXML_CFLAGS) $(UTF8PROC_CFLAGS)
src_text_libtext_a_SOURCES = \
	%D%/attribution_words.c %D%/attribution_words.h \
	%D%/charset.c %D%/charset.h \
	%D%/charset_guess.c %D%/charset_guess.h \
	%D%/encoded_word.c %D%/encoded_word.h \
	%D%/field_words.c %D%/field_words.h \
	%D%/flowed.c %D%/flowed.h \
	%D%/fold.c %D%/fold.h \
	%D%/html_marks.c %D%/html_marks.h \
	%D%/html_text.c %D%/html_text.h \
	%D%/html_trim.c %D%/html_trim.h \
	%D%/language.c %D%/language.h \
	%D%/language_cld2.cc %D%/language_cld2.h \
	%D%/notice_words.c %D%/notice_words.h \
	%D%/quote.c %D%/quote.h \
	%D%/quote_attribution.c %D%/quote_attribution.h \
	%D%/quote_header.c %D%/quote_header.h \
	%D%/quote_lines.c %D%/quote_lines.h \
	%D%/quote_signature.c %D%/quote_signature.h \
	%D%/separator_words.c %D%/separator_words.h \
	%D%/signature_words.c %D%/signature_words.h \
	%D%/word_set.c %D%/word_set.h
