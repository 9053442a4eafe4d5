noinst_LIBRARIES += src/decide/libdecide.a
src_decide_libdecide_a_SOURCES = \
	%D%/answer.c %D%/answer.h \
	%D%/decide.c %D%/decide.h \
	%D%/guards.c %D%/guards.h \
	%D%/lint.c %D%/lint.h \
	%D%/promise.c %D%/promise.h \
	%D%/scenarios.c %D%/scenarios.h \
	%D%/situation.c %D%/situation.h
