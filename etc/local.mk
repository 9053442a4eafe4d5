noticedir = $(pkgdatadir)/marketplaces
dist_notice_DATA = %D%/marketplaces/aliexpress.policy %D%/marketplaces/aliexpress.rules \
	%D%/marketplaces/generic.policy

holidaysdir = $(pkgdatadir)/holidays
dist_holidays_DATA = %D%/holidays/china.days

mapdir = $(pkgdatadir)/maps
dist_map_DATA = %D%/maps/aliexpress.map %D%/maps/generic.map \
	%D%/maps/tongtool.map

exampledir = $(docdir)/examples
dist_example_DATA = %D%/replyd.ini.sample %D%/shops.d/shop.ini.sample

completiondir = $(datadir)/bash-completion/completions
dist_completion_DATA = %D%/completion/replyd
