noinst_LIBRARIES += src/send/libsend.a
src_send_libsend_a_SOURCES =
