#!/usr/bin/env bash
# Builds with AddressSanitizer and UBSan and runs the suite: build/asan. Leak checks stay on for the core
# and off where Qt's own allocations would drown them (toolkits keep caches for life).
set -euo pipefail
cd "$(dirname "$0")/../.."
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0:abort_on_error=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1}
PRESET=asan exec deploy/test.sh "$@"
