lexicondir = $(pkgdatadir)/lexicon
dist_lexicon_DATA = %D%/en.lex %D%/languages.lex
dist_lexicon_DATA += %D%/fr.lex
dist_lexicon_DATA += %D%/it.lex
dist_lexicon_DATA += %D%/pl.lex
dist_lexicon_DATA += %D%/nl.lex
dist_lexicon_DATA += %D%/tr.lex
dist_lexicon_DATA += %D%/pt.lex
