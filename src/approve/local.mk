noinst_LIBRARIES += src/approve/libapprove.a
src_approve_libapprove_a_SOURCES =
