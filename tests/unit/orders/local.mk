# tests of src/orders
orders_tests = \
	%D%/test_aliexpress \
	%D%/test_aliexpress_token \
	%D%/test_cells \
	%D%/test_column_map \
	%D%/test_connector \
	%D%/test_csv_reader \
	%D%/test_folder \
	%D%/test_import \
	%D%/test_json_value \
	%D%/test_map_set \
	%D%/test_match \
	%D%/test_notice \
	%D%/test_notice_rules \
	%D%/test_pull \
	%D%/test_shop_json \
	%D%/test_take \
	%D%/test_tongtool \
	%D%/test_web_shops
check_PROGRAMS += $(orders_tests)
TESTS += $(orders_tests)
orders_test_libs = tests/unit/record/libfixture.a $(link_orders)
%C%_test_aliexpress_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS) -I$(top_srcdir)
%C%_test_aliexpress_LDADD = tests/unit/net/libpeer.a $(orders_test_libs)
%C%_test_aliexpress_token_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS) -I$(top_srcdir)
%C%_test_aliexpress_token_LDADD = tests/unit/net/libpeer.a $(orders_test_libs)
%C%_test_cells_LDADD = $(orders_test_libs)
%C%_test_column_map_LDADD = $(orders_test_libs)
%C%_test_connector_LDADD = $(orders_test_libs)
%C%_test_csv_reader_LDADD = $(orders_test_libs)
%C%_test_folder_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_folder_LDADD = $(orders_test_libs)
%C%_test_import_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_import_LDADD = $(orders_test_libs)
%C%_test_json_value_LDADD = $(orders_test_libs)
%C%_test_map_set_LDADD = $(orders_test_libs)
%C%_test_match_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_match_LDADD = $(orders_test_libs)
%C%_test_notice_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_notice_LDADD = $(orders_test_libs)
%C%_test_notice_rules_LDADD = $(orders_test_libs)
%C%_test_pull_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_pull_LDADD = $(orders_test_libs)
%C%_test_shop_json_LDADD = $(orders_test_libs)
%C%_test_take_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_take_LDADD = $(orders_test_libs)
%C%_test_tongtool_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS) -I$(top_srcdir)
%C%_test_tongtool_LDADD = tests/unit/net/libpeer.a $(orders_test_libs)
%C%_test_web_shops_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS) -I$(top_srcdir)
%C%_test_web_shops_LDADD = tests/unit/net/libpeer.a $(orders_test_libs)
