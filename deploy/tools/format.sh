#!/usr/bin/env bash
# Applies clang-format to every C++ file of the house, or with --check only says which need it.
# Version 14 (Debian 12) is the reference: others differ in details, so --check skips them (exit 77).
set -euo pipefail
cd "$(dirname "$0")/../.."

tool=${CLANG_FORMAT:-clang-format}
mapfile -t files < <(find include src app tests \( -name '*.h' -o -name '*.cpp' \) | sort)
if [ "${1:-}" = "--check" ]; then
    "$tool" --version | grep -q 'version 14' || exit 77
    "$tool" --dry-run --Werror "${files[@]}" 2>&1 | grep -E 'error:' | cut -d: -f1 | sort | uniq -c \
        && { echo "deploy/tools/format.sh: run it without --check to format these" >&2; exit 1; }
    exit 0
fi
"$tool" -i "${files[@]}"
