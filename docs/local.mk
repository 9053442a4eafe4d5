dist_man_MANS += %D%/man/replyd-templates.5
EXTRA_DIST += %D%/decisions/0020-mustache.md
