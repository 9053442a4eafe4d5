# tests of src/parse
parse_tests = \
	%D%/test_address \
	%D%/test_body \
	%D%/test_content \
	%D%/test_field \
	%D%/test_header \
	%D%/test_parse \
	%D%/test_photo \
	%D%/test_structure
check_PROGRAMS += $(parse_tests)
TESTS += $(parse_tests)
%C%_test_address_LDADD = $(link_parse)
%C%_test_body_LDADD = $(link_parse)
%C%_test_content_LDADD = $(link_parse)
%C%_test_field_LDADD = $(link_parse)
%C%_test_header_LDADD = $(link_parse)
%C%_test_parse_LDADD = $(link_parse)
%C%_test_photo_LDADD = $(link_parse)
%C%_test_structure_LDADD = $(link_parse)
EXTRA_DIST += tests/mail
