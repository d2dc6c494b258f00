#!/usr/bin/env bash
# The fleet over a PostgreSQL primary with a synchronous standby, of which the primary dies half-way.
#
#   tests/fleet/failover.sh REPRISE_FLEET ARGUMENTS…
set -euo pipefail
standby=$(dirname "$0")/../../deploy/tools/standby.sh
work=$(mktemp -d)
trap '"$standby" "$work" stop; rm -rf "$work"' EXIT
"$standby" "$work" start
"$@" --database "$("$standby" "$work" url)" --failover "$standby $work"
