noinst_LIBRARIES += src/record/librecord.a
src_record_librecord_a_CPPFLAGS = $(AM_CPPFLAGS) $(SQLITE_CFLAGS)
src_record_librecord_a_SOURCES = \
	%D%/actions.c %D%/actions.h \
	%D%/autonomy.c %D%/autonomy.h \
	%D%/cases.c %D%/cases.h \
	%D%/db.c %D%/db.h \
	%D%/db_driver.h \
	%D%/db_private.h \
	%D%/doorbell.c %D%/doorbell.h \
	%D%/drafts.c %D%/drafts.h \
	%D%/events.c %D%/events.h \
	%D%/lifecycle.c %D%/lifecycle.h \
	%D%/messages.c %D%/messages.h \
	%D%/migrate.c %D%/migrate.h \
	%D%/order_sources.c %D%/order_sources.h \
	%D%/orders.c %D%/orders.h \
	%D%/outbox.c %D%/outbox.h \
	%D%/parcels.c %D%/parcels.h \
	%D%/radar.c %D%/radar.h \
	%D%/raw.c %D%/raw.h \
	%D%/row_map.c %D%/row_map.h \
	%D%/schema.h \
	%D%/shops.c %D%/shops.h \
	%D%/sqlite.c \
	%D%/suppression.c %D%/suppression.h \
	%D%/writer_lock.c %D%/writer_lock.h
nodist_src_record_librecord_a_SOURCES = src/record/schema_sql.c

schema_files = \
	$(srcdir)/src/record/schema/0001-start.sql \
	$(srcdir)/src/record/schema/0002-order-sources.sql \
	$(srcdir)/src/record/schema/0003-lifecycle.sql \
	$(srcdir)/src/record/schema/0004-actions.sql \
	$(srcdir)/src/record/schema/0005-answers.sql \
	$(srcdir)/src/record/schema/0006-silence.sql \
	$(srcdir)/src/record/schema/0007-doubt.sql \
	$(srcdir)/src/record/schema/0008-radar.sql \
	$(srcdir)/src/record/schema/0009-orders-come.sql \
	$(srcdir)/src/record/schema/0010-autonomy.sql
EXTRA_DIST += $(schema_files) src/record/embed-schema
CLEANFILES += src/record/schema_sql.c

src/record/schema_sql.c: $(schema_files) $(srcdir)/src/record/embed-schema
	$(AM_V_GEN)$(MKDIR_P) src/record && \
	sh $(srcdir)/src/record/embed-schema $(schema_files) >$@.tmp && mv $@.tmp $@
