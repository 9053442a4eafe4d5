noinst_LIBRARIES += src/approve/libapprove.a
src_approve_libapprove_a_SOURCES = \
	%D%/actions.c %D%/actions.h \
	%D%/approve.c %D%/approve.h \
	%D%/claims.c %D%/claims.h \
	%D%/judgement.c %D%/judgement.h \
	%D%/outgoing.c %D%/outgoing.h \
	%D%/step.c %D%/step.h
