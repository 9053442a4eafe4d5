noinst_LIBRARIES += src/track/libtrack.a
src_track_libtrack_a_SOURCES =
