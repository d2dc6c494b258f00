#!/usr/bin/env bash
# The long form of the crash tests: kills kiosk and head office 300 times, or as often as said, then as often the
# terminal's engine and the payment terminal while cards are paid, and then the real kiosk, screens and all, at its payment.
#
#   deploy/tools/crash-campaign.sh [KILLS]
set -euo pipefail
cd "$(dirname "$0")/../.."
started=$SECONDS
deploy/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target reprise_crash_test reprise_fault_points_test \
    reprise_kiosk_test >/dev/null
export REPRISE_KILLS=${1:-300}
pg_virtualenv -t build/release/tests/faults/reprise_crash_test
build/release/tests/faults/reprise_fault_points_test "Killed at random moments while cards are paid*"
build/release/tests/integration/kiosk/reprise_kiosk_test "[killed]"
echo "$((SECONDS - started)) s"
