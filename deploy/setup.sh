#!/usr/bin/env bash
# Installs what building, testing and running Reprise needs on Debian 12 or 13. Safe to run again:
# when nothing is missing it says nothing and changes nothing.
#
#   deploy/setup.sh            everything (build, run, test)
#   deploy/setup.sh --list     only print the package names
set -euo pipefail

. /etc/os-release
case "${VERSION_ID:-}" in
    12) boost=libboost1.81-dev; per_release=() ;;
    13) boost=libboost1.83-dev; per_release=(qt6-svg-plugins) ;;
    *)  echo "deploy/setup.sh: this is ${PRETTY_NAME:-an unknown system}; expected Debian 12 or 13" >&2
        exit 2 ;;
esac

build=(g++ cmake ninja-build pkg-config ccache mold git ca-certificates
    qt6-base-dev qt6-declarative-dev qt6-declarative-dev-tools qt6-l10n-tools qt6-tools-dev
    qt6-tools-dev-tools qt6-svg-dev qt6-multimedia-dev libgl-dev libegl-dev libxkbcommon-dev
    libsqlitecpp-dev libsqlite3-dev libzxing-dev libsodium-dev libtomlplusplus-dev
    nlohmann-json3-dev libcurl4-openssl-dev libhowardhinnant-date-dev libcli11-dev "$boost"
    libpq-dev libssl-dev libre2-dev libsimdjson-dev libpugixml-dev libcsv-dev libpng-dev
    libjpeg-dev librapidcheck-dev libfmt-dev libcbor-dev libpango1.0-dev)
run=(qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts
    qml6-module-qtquick-window qml6-module-qtquick-templates qml6-module-qtquick-shapes
    qml6-module-qtmultimedia qml6-module-qttest qml6-module-qtqml qml6-module-qtqml-models
    qml6-module-qtqml-workerscript qt6-qpa-plugins qt6-qmllint-plugins
    gstreamer1.0-plugins-base gstreamer1.0-plugins-good
    fonts-inter fonts-dejavu-core fonts-noto-core fonts-noto-ui-core fonts-material-design-icons-iconfont tzdata)
tests=(postgresql pgbouncer openssl curl xvfb xauth xdotool imagemagick x11-utils x11-apps dbus at-spi2-core
    python3-pyatspi gir1.2-atspi-2.0 zint poppler-utils ffmpeg python3 python3-jsonschema python3-yaml clang-tidy clang-format procps spin
    libgl1-mesa-dri)
catch=(catch2)

all=("${build[@]}" "${run[@]}" "${tests[@]}" "${per_release[@]}")
if [ "${1:-}" = "--list" ]; then
    printf '%s\n' "${all[@]}" "${catch[@]}"
    exit 0
fi

installed() { dpkg-query -W -f '${db:Status-Status}\n' "$@" 2>/dev/null | grep -qvx installed && return 1
              [ "$(dpkg-query -W -f 'x\n' "$@" 2>/dev/null | wc -l)" -eq "$#" ]; }
catch_is_3() { dpkg-query -W -f '${Version}' catch2 2>/dev/null | grep -q '^3'; }

if installed "${all[@]}" && catch_is_3; then exit 0; fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "deploy/setup.sh: run it as root, or install sudo" >&2; exit 2; }
    as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
quietly() { "$@" >"$log" 2>&1 || { tail -n 30 "$log" >&2; echo "deploy/setup.sh: failed: $*" >&2; exit 1; }; }
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"; }

echo "deploy/setup.sh: installing what is missing (a few minutes the first time)"
# Catch2 3 is in Debian 12's backports only; the mirror is the one this machine already uses.
if [ "$VERSION_ID" = 12 ] && ! catch_is_3 \
    && ! grep -rqs bookworm-backports /etc/apt/sources.list /etc/apt/sources.list.d; then
    mirror=$(apt-get indextargets --format '$(SITE)' 'Codename: bookworm' 2>/dev/null | head -n 1)
    [ -n "$mirror" ] || mirror=$(grep -rhoE 'https?://[^ ]+' /etc/apt/sources.list \
        /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null \
        | grep -v security | grep -m1 debian)
    [ -n "$mirror" ] || { echo "deploy/setup.sh: found no Debian mirror in /etc/apt" >&2; exit 2; }
    printf 'Types: deb\nURIs: %s\nSuites: bookworm-backports\nComponents: main\nSigned-By: %s\n' \
        "$mirror" /usr/share/keyrings/debian-archive-keyring.gpg \
        | "${as_root[@]}" tee /etc/apt/sources.list.d/bookworm-backports.sources >/dev/null
fi
quietly apt update
quietly apt install -y --no-install-recommends "${all[@]}"
if [ "$VERSION_ID" = 12 ]; then
    quietly apt install -y --no-install-recommends -t bookworm-backports "${catch[@]}"
else
    quietly apt install -y --no-install-recommends "${catch[@]}"
fi
