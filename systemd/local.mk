# Paths are filled in by make, since only make knows them all.
systemdsystemunit_DATA = systemd/replyd.service
sysusersdir = $(prefix)/lib/sysusers.d
tmpfilesdir = $(prefix)/lib/tmpfiles.d
sysusers_DATA = systemd/replyd.conf
EXTRA_DIST += %D%/replyd.service.in %D%/replyd.sysusers %D%/replyd.tmpfiles
CLEANFILES += systemd/replyd.service systemd/replyd.conf systemd/tmpfiles/replyd.conf
tmpfiles_DATA = systemd/tmpfiles/replyd.conf

systemd/replyd.service: $(srcdir)/%D%/replyd.service.in Makefile
	$(AM_V_GEN)$(MKDIR_P) systemd && sed -e 's|@bindir[@]|$(bindir)|g' \
		-e 's|@sysconfdir[@]|$(sysconfdir)|g' $< >$@.tmp && mv $@.tmp $@
systemd/replyd.conf: $(srcdir)/%D%/replyd.sysusers
	$(AM_V_GEN)$(MKDIR_P) systemd && cp $< $@
systemd/tmpfiles/replyd.conf: $(srcdir)/%D%/replyd.tmpfiles
	$(AM_V_GEN)$(MKDIR_P) systemd/tmpfiles && cp $< $@
