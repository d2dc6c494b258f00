#!/usr/bin/env bash
# The claim protocol's model, every run of tests/model/runs.txt: what holds, what must not, with states, time and memory.
#
#   deploy/tools/model.sh [NAME...]
set -euo pipefail
cd "$(dirname "$0")/../.."
started=$SECONDS
deploy/setup.sh
[ $# -gt 0 ] || set -- --all
tests/model/run-model.sh "$@"
echo "$((SECONDS - started)) s"
