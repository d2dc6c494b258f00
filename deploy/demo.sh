#!/usr/bin/env bash
# A whole small shop on this machine: head office on a PostgreSQL of its own, a store with receipts, a payment
# terminal that moves no money, and the kiosk. With a display it opens the kiosk and leaves everything running
# until the window closes; without one it walks the whole journey in a real window on a virtual display and says
# what it did.
#
#   deploy/demo.sh [FOLDER]        default: demo-store/ (kept between runs; delete it to start afresh)
#   deploy/demo.sh --walk          walk the journey even where there is a display
set -euo pipefail
cd "$(dirname "$0")/.."
started=$SECONDS
walk=0
[ "${1:-}" = "--walk" ] && { walk=1; shift; }
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || walk=1

deploy/setup.sh
echo "== build"
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" \
    --target reprise reprise-kiosk reprise-headoffice nexo-simulator | tail -n 1
built=$SECONDS
bin=$PWD/build/release/app

# PostgreSQL will not run as root, and its user may not be able to enter a checkout in root's home.
as_postgres=()
folder=$(realpath -m "${1:-demo-store}")
mkdir -p "$folder"
if [ "$(id -u)" -eq 0 ]; then
    as_postgres=(runuser -u postgres --)
    if ! "${as_postgres[@]}" test -x "$folder" 2>/dev/null; then
        folder=/var/lib/reprise-demo
        mkdir -p "$folder"
    fi
fi
pictures=$folder/pictures
mkdir -p "$pictures"
echo "== demo store in $folder"

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
pids=()
stop() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
    [ -z "${pg_bin:-}" ] || "${as_postgres[@]}" "$pg_bin/pg_ctl" -D "$folder/postgres" -m fast -w stop >/dev/null 2>&1 || true
}
trap stop EXIT
trap 'exit 130' INT TERM

echo "== head office"
pg_bin=$(dirname "$(find /usr/lib/postgresql -name initdb | sort -V | tail -n 1)")
if [ ! -e "$folder/postgres/PG_VERSION" ]; then
    mkdir -p "$folder/postgres"
    [ "$(id -u)" -ne 0 ] || chown postgres: "$folder/postgres"
    chmod 700 "$folder/postgres"
    (cd /; "${as_postgres[@]}" "$pg_bin/initdb" -D "$folder/postgres" -U reprise -A trust -E UTF8 --locale=C.UTF-8 >/dev/null)
fi
pg_port=$(free_port)
(cd /; "${as_postgres[@]}" "$pg_bin/pg_ctl" -D "$folder/postgres" -w -l "$folder/postgres/server.log" \
    -o "-p $pg_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" start >/dev/null)
export PGHOST=127.0.0.1 PGPORT=$pg_port PGUSER=reprise
psql -d postgres -qtAc "SELECT 1 FROM pg_database WHERE datname = 'reprise'" | grep -q 1 \
    || createdb reprise
[ -e "$folder/tls/server.pem" ] || deploy/headoffice/make-demo-certificates.sh "$folder/tls" >/dev/null
office_key=$folder/office.key.json # Signs what the kiosk may pay while the line is down.
[ -e "$office_key" ] || "$bin/reprise/reprise" keys make "$office_key" --id office-1 --from "$(date +%F)" \
    --until "$(date -d '+1 year' +%F)" >"$folder/office.public.json"
ho_port_file=$folder/headoffice.port
[ -e "$ho_port_file" ] || free_port >"$ho_port_file" # The kiosk remembers the address, so it stays the same.
url=https://127.0.0.1:$(cat "$ho_port_file")
database="host=127.0.0.1 port=$pg_port user=reprise dbname=reprise"
"$bin/headoffice/reprise-headoffice" --listen "${url#https://}" --database "$database" \
    --tls-cert "$folder/tls/server.pem" --tls-key "$folder/tls/server.key" \
    --client-ca "$folder/tls/ca.pem" --enrol-ca "$folder/tls/ca.pem" --enrol-ca-key "$folder/tls/ca.key" \
    --signing-key "$office_key" >"$folder/headoffice.log" 2>&1 &
pids+=($!)
ask() { curl -sS --fail --cacert "$folder/tls/ca.pem" "$@"; }
for _ in $(seq 100); do ask "$url/healthz" >/dev/null 2>&1 && break; sleep 0.1; done
ask "$url/healthz" >/dev/null || { cat "$folder/headoffice.log" >&2; exit 1; }

echo "== payment terminal"
pay_port_file=$folder/payments.port
[ -e "$pay_port_file" ] || free_port >"$pay_port_file"
pay_url=https://127.0.0.1:$(cat "$pay_port_file")
"$bin/nexo-simulator/nexo-simulator" --listen "${pay_url#https://}" --tls-cert "$folder/tls/server.pem" \
    --tls-key "$folder/tls/server.key" --log "$folder/money.ndjson" >"$folder/payments.log" 2>&1 &
pids+=($!)
for _ in $(seq 100); do ask "$pay_url/healthz" >/dev/null 2>&1 && break; sleep 0.1; done
ask "$pay_url/healthz" >/dev/null || { cat "$folder/payments.log" >&2; exit 1; }

echo "== store 0412, kiosk K1"
data=$folder/kiosk
fill_in_dates() {
    local script="" age
    for age in $(grep -oE '@DATE-[0-9]+@' "$1" | grep -oE '[0-9]+' | sort -un); do
        script+="s/@DATE-$age@/$(date -d "-$age days" +%F)/g;s/@COMPACT-$age@/$(date -d "-$age days" +%Y%m%d)/g;"
    done
    sed "$script" "$1"
}
if [ ! -e "$data/reprise.db" ]; then
    fill_in_dates deploy/demo/receipts.ndjson.in >"$folder/receipts.ndjson"
    ask -X PUT -H 'Content-Type: application/toml' --data-binary @deploy/policy/uk-high-street.toml "$url/v1/stores/0412/policy" >/dev/null
    ask -X POST -H 'Content-Type: application/x-ndjson' --data-binary "@$folder/receipts.ndjson" "$url/v1/stores/0412/receipts" >/dev/null
    ask -X POST -H 'Content-Type: application/x-ndjson' --data-binary @deploy/demo/catalogue.ndjson "$url/v1/stores/0412/feeds/catalogue" >/dev/null
    ask -X PUT -H 'Content-Type: application/x-ndjson' --data-binary @deploy/demo/recalls.ndjson "$url/v1/feeds/recalls" >/dev/null
    "$bin/reprise/reprise" init --data "$data" --store 0412 --workstation K1 --policy deploy/policy/uk-high-street.toml \
        --head-office "$url" --ca "$folder/tls/ca.pem"
    code=$("$bin/headoffice/reprise-headoffice" enrol --database "$database" --kiosk 0412-K1 --by 3001)
    "$bin/reprise/reprise" enrol --data "$data" --code "$code"
    "$bin/reprise/reprise" keys trust "$folder/office.public.json" --data "$data" --head-office
    "$bin/reprise/reprise" operators import deploy/demo/operators.ndjson --data "$data"
    "$bin/reprise/reprise" sync --data "$data"
fi
"$bin/reprise/reprise" terminal set --data "$data" --payment-terminal "$pay_url" --payment-ca "$folder/tls/ca.pem" --poi-id DEMO-1
mapfile -t receipts < <(grep -o '"receipt":"[^"]*"' "$folder/receipts.ndjson" | cut -d'"' -f4)
receipt=${receipts[0]}

if [ "$walk" -eq 0 ]; then
    echo "The kiosk opens now. Scan or type a receipt such as $receipt; close the window to end the demo."
    echo "Head office: $url (curl --cacert $folder/tls/ca.pem $url/v1/kiosks/0412-K1/journal)"
    "$bin/kiosk/reprise-kiosk" --data "$data" --store-name Fernhill --size 540x960
else
    echo "== the journey, in a window on a virtual display"
    rm -f "$pictures"/*.png
    xvfb-run -a -s "-screen 0 1080x1920x24 -nolisten tcp" env QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software \
        "$bin/kiosk/reprise-kiosk" --data "$data" --store-name Fernhill --size 1080x1920 --walk "$pictures" "${receipts[@]/#/--receipt=}"
    echo "pictures of each screen: $pictures"
fi

echo "== what the payment terminal has moved"
grep -o '"order":"[^"]*","kind":"[^"]*","original":"[^"]*","amount":[0-9.]*' "$folder/money.ndjson" | tail -n 5 || echo "nothing yet"
echo "== what head office holds"
"$bin/reprise/reprise" sync --data "$data" || true # Whatever the kiosk had no time to send before it closed.
psql -d reprise -c "SELECT return_id, kiosk, state, refund, currency, rating FROM return_record ORDER BY at DESC LIMIT 5"
"$bin/reprise/reprise" doctor --data "$data" | grep -iE 'budget|feeds' || true # What it may pay while the line is down, and what it was given.
psql -d reprise -c "SELECT receipt, line, sold, claimed, refunded, overpaid FROM sold_line WHERE claimed + refunded + overpaid > 0 ORDER BY receipt, line LIMIT 10"
echo "ready after $((built - started)) s, $((SECONDS - started)) s in all"
