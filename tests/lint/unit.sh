#!/bin/sh
# The systemd unit keeps its sandbox: exposure below 2.0 as systemd rates it.
cd "$(dirname "$0")/../.." || exit 1
if ! command -v systemd-analyze >/dev/null; then
	echo "systemd-analyze is missing: scripts/install-packages test"
	exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed -e 's|@bindir@|/usr/bin|' -e 's|@sysconfdir@|/etc|' systemd/replyd.service.in \
	>"$work/replyd.service"
if ! systemd-analyze security --offline=yes --threshold=20 --no-pager \
	"$work/replyd.service" >"$work/rating" 2>&1; then
	grep -v '^✓' "$work/rating"
	echo "systemd/replyd.service.in: rated 2.0 or worse: see the lines above"
	exit 1
fi
