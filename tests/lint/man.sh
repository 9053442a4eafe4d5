#!/bin/sh
# The manual pages are correct mdoc.
cd "$(dirname "$0")/../.." || exit 1
mandoc -Tlint -W warning docs/man/*.[1-8]
