#!/usr/bin/env bash
# Runs clang-tidy with the house's .clang-tidy over every C++ file of the product (not the tests).
# Takes minutes: it is a script of its own, not part of deploy/test.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
started=$SECONDS
deploy/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" >/dev/null # Generated headers have to exist.
mapfile -t files < <(find src app -name '*.cpp' | sort)
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p build/release --quiet 2>/dev/null
echo "clang-tidy: ${#files[@]} files clean in $((SECONDS - started)) s"
