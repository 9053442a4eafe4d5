mapdir = $(pkgdatadir)/maps
dist_map_DATA = %D%/maps/aliexpress.map %D%/maps/generic.map
