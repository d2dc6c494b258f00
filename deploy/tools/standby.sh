#!/usr/bin/env bash
# A PostgreSQL primary with a synchronous standby in a folder of its own, to try a failover with. For tests and for
# practice: anybody on this machine may connect.
#
#   deploy/tools/standby.sh DIR start      makes both, and a database for head office
#   deploy/tools/standby.sh DIR url        what --database takes: whichever of the two may write
#   deploy/tools/standby.sh DIR kill       the primary dies, as by a power cut
#   deploy/tools/standby.sh DIR promote    the standby takes over
#   deploy/tools/standby.sh DIR stop       ends both
set -euo pipefail
[ $# -eq 2 ] || { sed -n '5,10s/^# *//p' "$0" >&2; exit 2; }
dir=$1
bin=$(pg_config --bindir)

# PostgreSQL does not run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
port() { cat "$dir/$1.port"; }
ask() { psql -X -q -t -A -h 127.0.0.1 -p "$(port "$1")" -U reprise -d "$2" -c "$3"; }
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
run() { # NAME: in the folder of that name
    as_postgres "$bin/pg_ctl" -s -w -D "$dir/$1" -l "$dir/$1.log" \
        -o "-p $(port "$1") -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start
}
server() { head -1 "$dir/$1/postmaster.pid" 2>/dev/null || true; }

start() {
    if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
    free_port >"$dir/one.port"
    free_port >"$dir/two.port"
    as_postgres "$bin/initdb" -D "$dir/one" -U reprise -A trust -E UTF8 --locale=C >/dev/null
    run one
    ask one postgres 'CREATE DATABASE reprise'
    as_postgres "$bin/pg_basebackup" -D "$dir/two" -R -X stream -c fast \
        -d "host=127.0.0.1 port=$(port one) user=reprise application_name=two"
    run two
    # After the copy, so that the standby waits for nobody once it is the primary.
    ask one postgres "ALTER SYSTEM SET synchronous_standby_names = 'two'"
    ask one postgres 'SELECT pg_reload_conf()' >/dev/null
    for _ in $(seq 100); do
        if [ "$(ask one postgres "SELECT sync_state FROM pg_stat_replication")" = sync ]; then return; fi
        sleep 0.1
    done
    echo "the standby does not follow" >&2
    exit 1
}

# Not a shutdown: the server and each process of its own, at once. For its last second nothing that it writes reaches
# the standby, as when a network goes before the machines do: what it said yes to alone would be lost.
kill_primary() {
    local parent children
    parent=$(server one)
    [ -n "$parent" ] || return 0
    children=$(ps -o pid= --ppid "$parent" || true)
    pgrep -P "$parent" -f walsender | xargs -r kill -STOP
    sleep 1
    # shellcheck disable=SC2086
    kill -KILL "$parent" $children 2>/dev/null || true
}

case $2 in
start) start ;;
url) echo "postgresql://reprise@127.0.0.1:$(port one),127.0.0.1:$(port two)/reprise?target_session_attrs=read-write" ;;
kill) kill_primary ;;
promote) as_postgres "$bin/pg_ctl" -s -w -D "$dir/two" promote ;;
stop)
    for name in one two; do
        as_postgres "$bin/pg_ctl" -s -D "$dir/$name" -m immediate stop 2>/dev/null || true
    done
    ;;
*) echo "expected start, url, kill, promote or stop" >&2; exit 2 ;;
esac
