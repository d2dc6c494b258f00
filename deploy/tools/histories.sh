#!/usr/bin/env bash
# The long form of the histories: a million sales and all their returns, or as many as said.
#
#   deploy/tools/histories.sh [COUNT] [SEED]
set -euo pipefail
cd "$(dirname "$0")/../.."
deploy/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target reprise_histories >/dev/null
build/release/tests/histories/reprise_histories "${1:-1000000}" "${2:-20261130}"
