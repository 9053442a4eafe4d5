# Reply templates: LANG/NAME.txt, partials LANG/_NAME.txt. See replyd-templates(5). Every
# language folder is installed as it is, so writing one needs no change here. pages/ holds
# what is made for browsers.
EXTRA_DIST += %D%
templatesdir = $(pkgdatadir)/templates

install-data-local: install-templates
install-templates:
	@for file in $(srcdir)/%D%/*/*.txt $(srcdir)/%D%/pages/*.html; do \
		language=$$(basename "$$(dirname "$$file")"); \
		$(MKDIR_P) "$(DESTDIR)$(templatesdir)/$$language" && \
		$(INSTALL_DATA) "$$file" "$(DESTDIR)$(templatesdir)/$$language" || exit 1; \
	done

uninstall-local: uninstall-templates
uninstall-templates:
	@for file in $(srcdir)/%D%/*/*.txt $(srcdir)/%D%/pages/*.html; do \
		language=$$(basename "$$(dirname "$$file")"); \
		rm -f "$(DESTDIR)$(templatesdir)/$$language/$$(basename "$$file")"; \
		rmdir "$(DESTDIR)$(templatesdir)/$$language" 2>/dev/null; \
	done; \
	rmdir "$(DESTDIR)$(templatesdir)" 2>/dev/null; true
.PHONY: install-templates uninstall-templates
