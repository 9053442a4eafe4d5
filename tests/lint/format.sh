#!/bin/sh
# All C of src and tests is formatted as .clang-format says.
cd "$(dirname "$0")/../.." || exit 1
find src tests -name '*.[ch]' -o -name '*.cc' | LC_ALL=C sort |
	xargs clang-format --dry-run -Werror && exit 0
echo 'format: run clang-format -i on the files above'
exit 1
