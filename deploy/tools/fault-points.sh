#!/usr/bin/env bash
# The long form of the fault points: every kind of return, stopped and failing at every single step; or some kinds only, of
# the others a sample.
#
#   deploy/tools/fault-points.sh ["two receipts;no receipt"]
set -euo pipefail
cd "$(dirname "$0")/../.."
started=$SECONDS
deploy/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target reprise_fault_points_test >/dev/null
REPRISE_FAULT_POINTS="${1:-all}" build/release/tests/faults/reprise_fault_points_test
echo "$((SECONDS - started)) s"
