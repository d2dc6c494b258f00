#!/usr/bin/env bash
# How long one item takes at a desk's screen (1280x800), from the scan to the slip, with a payment terminal that is asked for
# real (app/nexo-simulator): the kiosk's own walk in a window on a virtual display, by somebody who reads for 1.2 s before every
# press. The requirement is 20 s. What the payment terminal moved is told from its own log.
#
#   deploy/tools/desk-journey.sh [WxH]      default: 1280x800
set -euo pipefail
cd "$(dirname "$0")/../.."
size=${1:-1280x800}

deploy/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target reprise reprise-kiosk nexo-simulator >/dev/null
bin=$PWD/build/release/app
folder=$(mktemp -d)
trap '[ -z "${payments:-}" ] || kill "$payments" 2>/dev/null; rm -rf "$folder"' EXIT

deploy/headoffice/make-demo-certificates.sh "$folder/tls" >/dev/null
"$bin/nexo-simulator/nexo-simulator" --listen 127.0.0.1:0 --tls-cert "$folder/tls/server.pem" --tls-key "$folder/tls/server.key" \
    --log "$folder/money.ndjson" >"$folder/payments" &
payments=$!
for _ in $(seq 100); do [ -s "$folder/payments" ] && break; sleep 0.1; done
port=$(grep -oE '[0-9]+$' "$folder/payments")

script=""
for age in $(grep -oE '@(DATE|COMPACT)-[0-9]+@' deploy/demo/receipts.ndjson.in | grep -oE '[0-9]+' | sort -un); do
    script+="s/@DATE-$age@/$(date -d "-$age days" +%F)/g;s/@COMPACT-$age@/$(date -d "-$age days" +%Y%m%d)/g;"
done
sed "$script" deploy/demo/receipts.ndjson.in >"$folder/receipts.ndjson"
receipt=$(head -n 1 "$folder/receipts.ndjson" | grep -o '"receipt":"[^"]*"' | cut -d'"' -f4)
{
    "$bin/reprise/reprise" init --data "$folder/till" --store 0412 --workstation D1 --policy deploy/policy/uk-high-street.toml
    "$bin/reprise/reprise" receipts import "$folder/receipts.ndjson" --data "$folder/till"
    "$bin/reprise/reprise" terminal set --data "$folder/till" --payment-terminal "https://127.0.0.1:$port" \
        --payment-ca "$folder/tls/ca.pem" --poi-id DESK-1
} >/dev/null

xvfb-run -a -s "-screen 0 ${size}x24 -nolisten tcp" env QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software \
    "$bin/kiosk/reprise-kiosk" --data "$folder/till" --store-name Fernhill --size "$size" --walk "$folder/pictures" --person-pace \
    --receipt "$receipt" | grep -v '^   picture'
echo "what the payment terminal moved:"
grep -o '"order":"[^"]*","kind":"[^"]*","original":"[^"]*","amount":[0-9.]*' "$folder/money.ndjson" || true
