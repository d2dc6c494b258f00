#!/usr/bin/env bash
# Brings the files of app/kiosk/languages up to the texts in the code: new ones come in, gone ones go.
# Exit 1 while a text has no translation.
#
#   deploy/tools/translations.sh               update all files, and say what is missing
#   deploy/tools/translations.sh --standing    change nothing; how many texts await a native reader
set -euo pipefail
cd "$(dirname "$0")/../.."
languages=app/kiosk/languages

count() { # FILE PATTERN
    grep -cE "$2" "$1" || true
}

if [ "${1:-}" = "--standing" ]; then
    for file in "$languages"/*.ts; do
        printf '%-16s %4s texts, %4s await a native reader\n' "$(basename "$file")" \
            "$(count "$file" '<message')" "$(count "$file" 'type="unfinished"')"
    done
    exit
fi

deploy/setup.sh
update=$(command -v lupdate-qt6 || echo /usr/lib/qt6/bin/lupdate)
for file in "$languages"/*.ts; do
    only=()
    [ "$(basename "$file")" = reprise_en.ts ] && only=(-pluralonly)
    "$update" -silent -locations none -no-obsolete "${only[@]}" qml app src/wording \
        -tr-function-alias QT_TRANSLATE_NOOP+=said,QT_TRANSLATE_N_NOOP+=saidMany -ts "$file"
done
missing=$(grep -cE '<translation type="unfinished"></translation>|<numerusform></numerusform>' "$languages"/*.ts | grep -v ':0$' || true)
if [ -n "$missing" ]; then
    echo "deploy/tools/translations.sh: without a translation, by file:" >&2
    echo "$missing" >&2
    exit 1
fi
