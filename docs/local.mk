dist_man_MANS += \
	%D%/man/replyd-lexicon.5 \
	%D%/man/replyd-policy.5 \
	%D%/man/replyd-templates.5 \
	%D%/man/replyd.8 \
	%D%/man/replyd.ini.5
EXTRA_DIST += %D%/decisions
