noinst_LIBRARIES += src/fetch/libfetch.a
src_fetch_libfetch_a_CPPFLAGS = $(AM_CPPFLAGS)
src_fetch_libfetch_a_SOURCES = \
	%D%/answer.c %D%/answer.h \
	%D%/backoff.c %D%/backoff.h \
	%D%/capped_stream.c %D%/capped_stream.h \
	%D%/drain.c %D%/drain.h \
	%D%/folders.c %D%/folders.h \
	%D%/imap.c %D%/imap.h \
	%D%/listing.c %D%/listing.h \
	%D%/login.c %D%/login.h \
	%D%/mailbox.c %D%/mailbox.h \
	%D%/nesting.c %D%/nesting.h \
	%D%/reply.c %D%/reply.h \
	%D%/sent.c %D%/sent.h \
	%D%/session.c %D%/session.h \
	%D%/uids.c %D%/uids.h \
	%D%/wait.c %D%/wait.h
