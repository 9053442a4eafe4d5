noinst_LIBRARIES += src/send/libsend.a
src_send_libsend_a_SOURCES = \
	%D%/ledger.c %D%/ledger.h \
	%D%/sender.c %D%/sender.h \
	%D%/smtp.c %D%/smtp.h \
	%D%/smtp_reply.c %D%/smtp_reply.h \
	%D%/verdict.c %D%/verdict.h \
	%D%/wire.c %D%/wire.h
