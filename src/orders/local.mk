noinst_LIBRARIES += src/orders/liborders.a
src_orders_liborders_a_SOURCES = \
	%D%/match.c %D%/match.h
