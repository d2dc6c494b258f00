#!/usr/bin/env bash
# Prints what things cost beside the floor of the same run: raw SQLite, raw ZXing, raw PostgreSQL, an empty
# QML window. Exit 1 when a figure is over its limit.
#
#   deploy/bench.sh [card|claim|commit|crowd|receipts|decode|start|ingest|decision|rehearsal|waiting]…
set -euo pipefail
cd "$(dirname "$0")/.."
deploy/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target reprise_bench >/dev/null
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
exec pg_virtualenv -t build/release/tests/bench/reprise_bench "$@"
