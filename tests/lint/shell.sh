#!/bin/sh
# Every shell script of ours passes shellcheck.
cd "$(dirname "$0")/../.." || exit 1
scripts=$(find . -path ./.git -prune -o -name 'build*' -prune -o -name autom4te.cache -prune -o \
	-type f -print | grep -vE '^\./(configure|config\.status|aclocal|m4/)' |
	xargs awk 'FNR == 1 && /^#!.*[\/ ](ba)?sh/ { print FILENAME } { nextfile }')
printf '%s\n' "$scripts" | xargs shellcheck
