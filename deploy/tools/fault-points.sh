#!/usr/bin/env bash
# The long form of the fault points: every kind of return, stopped and failing at every single step.
#
#   deploy/tools/fault-points.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
started=$SECONDS
deploy/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target reprise_fault_points_test >/dev/null
REPRISE_FAULT_POINTS=all build/release/tests/faults/reprise_fault_points_test
echo "$((SECONDS - started)) s"
