noinst_LIBRARIES += src/orders/liborders.a
src_orders_liborders_a_SOURCES = \
	%D%/cells.c %D%/cells.h \
	%D%/column_map.c %D%/column_map.h \
	%D%/csv_reader.c %D%/csv_reader.h \
	%D%/folder.c %D%/folder.h \
	%D%/import.c %D%/import.h \
	%D%/map_set.c %D%/map_set.h \
	%D%/match.c %D%/match.h \
	%D%/notice.c %D%/notice.h \
	%D%/notice_rules.c %D%/notice_rules.h \
	%D%/take.c %D%/take.h
