#!/usr/bin/env bash
# The long form of the crash test: kills kiosk and head office 300 times, or as often as said.
#
#   deploy/tools/crash-campaign.sh [KILLS]
set -euo pipefail
cd "$(dirname "$0")/../.."
started=$SECONDS
deploy/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target reprise_crash_test >/dev/null
REPRISE_KILLS=${1:-300} pg_virtualenv -t build/release/tests/faults/reprise_crash_test
echo "$((SECONDS - started)) s"
