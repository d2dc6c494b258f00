#!/usr/bin/env bash
# Renders every screen to pictures: both sizes, three themes, two text scales, from a real demo store.
#
#   deploy/screens.sh [FOLDER [SUBJECT [LANGUAGE]]]     default: gallery/, all subjects (such as "exchanges" for those
#                                                       only), in English; another such as cy in the light theme only
set -euo pipefail
cd "$(dirname "$0")/.."
started=$SECONDS
folder=${1:-gallery}

deploy/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target reprise-kiosk >/dev/null
mkdir -p "$folder"
rm -f "$folder"/*.png
QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software \
    build/release/app/kiosk/reprise-kiosk --gallery "$folder" --subject "${2:-}" --language "${3:-en}"

# One sheet per size and theme, to look over the journey at a glance.
for sheet in $(find "$folder" -maxdepth 1 -name '*.png' ! -name 'sheet-*' -printf '%f\n' | cut -d- -f1-3 | sort -u); do
    pictures=("$folder/$sheet"-*.png)
    # Made small as they are read: all of them at full size are more than ImageMagick may hold.
    montage "${pictures[@]/%/[400x]}" -geometry +16+16 -tile 8x "$folder/sheet-$sheet.png"
done
echo "$(find "$folder" -name '*.png' ! -name 'sheet-*' | wc -l) pictures in $folder/ in $((SECONDS - started)) s"
