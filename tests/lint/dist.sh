#!/bin/sh
# `make check-dist`: the tarball holds every file that git knows, and builds, passes a few
# tests, installs and uninstalls from a read-only tree of its own (make distcheck).
# Runs in the build tree; MAKE, CC and CXX come from the makefile. Prints TAP.
set -u
top=$(cd "$(dirname "$0")/../.." && pwd)
make=${MAKE:-make}
# A fresh make, not a child of the one that runs the tests.
unset MAKEFLAGS MFLAGS MAKELEVEL
jobs=-j$(getconf _NPROCESSORS_ONLN)
few='tests/unit/base/test_clock tests/unit/mail/test_facts_json tests/unit/record/test_db'
few="$few tests/unit/text/test_html_text tests/unit/daemon/test_settings"
few="$few tests/fuzz/fuzz_decisions"

# outcome STATUS NUMBER NAME: a line of TAP.
outcome() {
	[ "$1" = 0 ] || printf 'not '
	echo "ok $2 - $3"
}

# What git has and the tarball lacks, a line each.
forgotten() {
	"$make" -s dist-xz >/dev/null || return 1
	tarball=$(ls replyd-*.tar.xz)
	tar tf "$tarball" | sed 's,^[^/]*/,,' | LC_ALL=C sort >dist-held
	git -C "$top" ls-files | LC_ALL=C sort >dist-tracked
	LC_ALL=C comm -13 dist-held dist-tracked
	rm -f dist-held dist-tracked
}

echo 1..2
if git -C "$top" rev-parse >/dev/null 2>&1; then
	missing=$(forgotten)
	status=$?
	[ -z "$missing" ] || status=1
	[ -z "$missing" ] || echo "$missing" | sed 's/^/# not in EXTRA_DIST of any local.mk: /'
	outcome $status 1 'all files of git are in the tarball'
else
	echo 'ok 1 - all files of git are in the tarball # SKIP not a git tree'
fi

# The tests all ran already: here it counts that they run from the tarball at all.
"$make" "$jobs" distcheck TESTS="$few" check_PROGRAMS="$few" \
	DISTCHECK_CONFIGURE_FLAGS="CC='${CC:-gcc}' CXX='${CXX:-g++}' CFLAGS=-O0 CXXFLAGS=-O0" \
	>distcheck.log 2>&1
status=$?
[ $status = 0 ] || tail -n 40 distcheck.log | sed 's/^/# /'
outcome $status 2 'make distcheck'
