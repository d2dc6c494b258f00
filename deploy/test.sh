#!/usr/bin/env bash
# Sets up what is missing, builds everything once, and runs every test.
#
#   deploy/test.sh                 all of it
#   deploy/test.sh -R money        only tests whose name matches (any option of ctest goes through)
#
# The build stays in build/release, so a second run is quick. PRESET=asan runs under sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."
started=$SECONDS
preset=${PRESET:-release}

deploy/setup.sh
echo "== build ($preset)"
cmake --preset "$preset" >build-configure.log 2>&1 || { cat build-configure.log; rm -f build-configure.log; exit 1; }
rm -f build-configure.log
cmake --build --preset "$preset" --parallel "$(nproc)" | { grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Automatic|Generating|Running|Copying|Creating)' || true; }
built=$SECONDS

echo "== tests"
status=0
ctest --preset "$preset" --parallel "$(nproc)" "$@" || status=$?
echo "built in $((built - started)) s, tested in $((SECONDS - built)) s, $((SECONDS - started)) s in all"
exit "$status"
