#!/usr/bin/env bash
# Builds and tests these sources on Debian 13, in a debootstrap root of its own: shows that one source serves
# both releases. Needs root, about 3 GB and, the first time, ten minutes.
#
#   deploy/tools/debian13.sh [ROOT]      default: build/debian13
set -euo pipefail
cd "$(dirname "$0")/../.."
started=$SECONDS
[ "$(id -u)" -eq 0 ] || { echo "deploy/tools/debian13.sh: run it as root: it makes a chroot" >&2; exit 2; }
root=$(realpath -m "${1:-build/debian13}")
command -v debootstrap >/dev/null || apt-get install -y --no-install-recommends debootstrap >/dev/null

mirror=$(apt-get indextargets --format '$(SITE)' 'Codename: bookworm' 2>/dev/null | head -n 1)
[ -n "$mirror" ] || mirror=$(grep -rhoE 'https?://[^ ]+' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null \
    | grep -v security | grep -m1 debian)
if [ ! -e "$root/etc/debian_version" ]; then
    echo "== Debian 13 root in $root"
    debootstrap --variant=minbase --include=ca-certificates trixie "$root" "$mirror" >/dev/null
    printf 'APT::Install-Recommends "false";\n' >"$root/etc/apt/apt.conf.d/90reprise"
    for setting in /etc/apt/apt.conf.d/*; do # A proxy or mirror login of the host serves the root as well.
        grep -lqiE 'acquire|proxy' "$setting" && cp "$setting" "$root/etc/apt/apt.conf.d/" || true
    done
    [ ! -d /etc/apt/auth.conf.d ] || cp -r /etc/apt/auth.conf.d "$root/etc/apt/"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
fi
mkdir -p "$root/src" "$root/build"

# Mounts live in a namespace of their own and end with it; nothing stays behind on the host.
inside() {
    unshare --mount --pid --fork --kill-child --propagation slave -- bash -euc '
        mount --bind "$1" "$2/src"; mount -o remount,bind,ro "$2/src"
        mount -t proc proc "$2/proc"; mount --rbind /dev "$2/dev"; mount -t tmpfs tmpfs "$2/tmp"
        cp -L /etc/resolv.conf "$2/etc/resolv.conf" 2>/dev/null || true
        chroot "$2" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
            bash -euc "$3"
        ' bash "$PWD" "$root" "$1"
}
echo "== packages"
inside '/src/deploy/setup.sh'
echo "== build and test"
inside 'cmake -S /src -B /build -G Ninja -DCMAKE_BUILD_TYPE=Release >/dev/null
    cmake --build /build --parallel "$(nproc)" >/build/build.log || { grep -A 12 -m 3 FAILED /build/build.log; exit 1; }
    ctest --test-dir /build --parallel "$(nproc)" --output-on-failure'
echo "Debian 13: $((SECONDS - started)) s in all"
