noinst_LIBRARIES += src/track/libtrack.a
src_track_libtrack_a_SOURCES = \
	%D%/aftership.c \
	%D%/file_tracker.c \
	%D%/push.c %D%/push.h \
	%D%/refresh.c \
	%D%/seventeen.c \
	%D%/track_info.c %D%/track_info.h \
	%D%/tracker.h
