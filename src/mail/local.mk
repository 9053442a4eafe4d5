noinst_LIBRARIES += src/mail/libmail.a
src_mail_libmail_a_SOURCES = \
	%D%/carriers.c %D%/carriers.h \
	%D%/countries.c %D%/countries.h \
	%D%/decision.c %D%/decision.h \
	%D%/doubt.c %D%/doubt.h \
	%D%/facts.c %D%/facts.h %D%/facts_json.c \
	%D%/json_keys.c %D%/json_keys.h \
	%D%/message.c %D%/message.h \
	%D%/reading.c %D%/reading.h \
	%D%/receipt.c %D%/receipt.h \
	%D%/state.c %D%/state.h \
	%D%/terms.c %D%/terms.h \
	%D%/workdays.c %D%/workdays.h
