#!/usr/bin/env bash
# The long form of the fleet: so many kiosks with two head offices on one PostgreSQL, all faults at once, checked at the
# end against the payment terminals' own logs (tests/fleet/README.md). With --failover PostgreSQL is a primary with a
# synchronous standby, and the primary is killed half-way.
#
#   deploy/tools/fleet.sh [--failover] [KIOSKS [OPERATIONS]] [--minutes N] [--seed N]
set -euo pipefail
cd "$(dirname "$0")/../.."
started=$SECONDS
failover=no
if [ "${1:-}" = --failover ]; then failover=yes; shift; fi
[ $# -gt 0 ] || set -- 8 100000
deploy/setup.sh
cmake --preset release >/dev/null
cmake --build --preset release --parallel "$(nproc)" --target reprise_fleet >/dev/null
fleet=build/release/tests/fleet/reprise_fleet

if [ "$failover" = yes ]; then
    tests/fleet/failover.sh "$fleet" "$@"
else
    # shellcheck disable=SC2016
    pg_virtualenv -t bash -c '"$@" --restart "pg_ctlcluster $PGVERSION regress restart -m immediate"' - "$fleet" "$@"
fi
echo "$((SECONDS - started)) s"
