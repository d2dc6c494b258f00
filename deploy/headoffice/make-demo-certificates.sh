#!/usr/bin/env bash
# Makes certificates for a demonstration or a test: a CA, a server certificate for this machine, and
# one client certificate per kiosk named. Not for production: the CA's key lies beside them.
#
#   make-demo-certificates.sh DIR [KIOSK…]     ca.pem ca.key server.pem server.key KIOSK.pem KIOSK.key
set -euo pipefail

[ $# -ge 1 ] || { echo "usage: ${0##*/} DIR [KIOSK…]" >&2; exit 2; }
dir=$1
shift
mkdir -p "$dir"
cd "$dir"
umask 077
days=30

quietly() { "$@" 2>openssl.log || { cat openssl.log >&2; exit 1; }; rm -f openssl.log; }
new_key() { quietly openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"; }

if [ ! -s ca.pem ]; then
    new_key ca.key
    quietly openssl req -x509 -new -key ca.key -sha256 -days "$days" -out ca.pem \
        -subj "/CN=Reprise demonstration CA" \
        -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign,cRLSign"
fi

# issue NAME COMMON-NAME USE [SUBJECT-ALT-NAME]
issue() {
    local name=$1 common=$2 use=$3 alternative=${4:-}
    [ -s "$name.pem" ] && return
    new_key "$name.key"
    quietly openssl req -new -key "$name.key" -subj "/CN=$common" -out "$name.csr"
    { echo "basicConstraints=CA:FALSE"
      echo "keyUsage=digitalSignature"
      echo "extendedKeyUsage=$use"
      [ -z "$alternative" ] || echo "subjectAltName=$alternative"; } > "$name.ext"
    quietly openssl x509 -req -in "$name.csr" -CA ca.pem -CAkey ca.key -sha256 -days "$days" \
        -set_serial "0x$(openssl rand -hex 16)" -extfile "$name.ext" -out "$name.pem"
    rm -f "$name.csr" "$name.ext"
}

issue server localhost serverAuth "DNS:localhost,IP:127.0.0.1,IP:::1"
for kiosk in "$@"; do
    issue "$kiosk" "$kiosk" clientAuth
done
