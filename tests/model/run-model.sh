#!/usr/bin/env bash
# Runs rows of runs.txt: spin makes a search of claim.pml, gcc compiles it, and it must find what the row says. A search
# that was not complete is a failure whatever it found, and so is a counterexample that is not the property's.
#
#   tests/model/run-model.sh NAME...          these rows
#   tests/model/run-model.sh --all            every row
#   tests/model/run-model.sh --steps NAME     a shortest way to the row's counterexample, step by step
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
stop() { echo "run-model.sh: $*" >&2; exit 2; }
for tool in spin gcc; do
    command -v "$tool" >/dev/null || stop "$tool was not found: deploy/setup.sh installs it"
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cp "$here/claim.pml" .

rows() { sed -E -e 's/ *#.*//' -e '/^ *$/d' "$here/runs.txt"; }

# Sets name, expected, mode, property and flags.
read_row() {
    local row
    row=$(rows | awk -v name="$1" '$1 == name')
    [ -n "$row" ] || stop "no row '$1' in runs.txt"
    [ "$(wc -l <<<"$row")" = 1 ] || stop "more than one row '$1' in runs.txt"
    read -r name _ expected mode property flags <<<"$row"
    case "$expected" in holds | fails) ;; *) stop "$name: '$expected', expected holds or fails" ;; esac
    case "$mode" in always | ends) ;; *) stop "$name: '$mode', expected always or ends" ;; esac
    defines=()
    for flag in $flags; do
        grep -qE "^#ifn?def ${flag%=*}\\b" claim.pml || stop "$name: claim.pml has no flag ${flag%=*}"
        defines+=("-D$flag")
    done
    # Summed as bits, so that a property may stand twice; spin hands its options to a shell.
    if [ "$mode" = always ]; then defines+=("-DCHECKS=${property//+/\\|}"); else defines+=(-DCHECKS=0); fi
}

# Makes ./pan, the search. At most 3 GB; what does not fit makes the row fail.
build() { # OPTION of gcc...
    spin -a "${defines[@]}" claim.pml >spin.log 2>&1 || { cat spin.log >&2; stop "$name: spin can't read this"; }
    gcc -w -DCOLLAPSE -DVECTORSZ=2048 -DMEMLIM=3000 -DNOCLAIM -DNOFAIR "$@" -o pan pan.c \
        || stop "$name: gcc can't compile the search"
}

# Why what is in ./out is not what was expected; nothing where it is.
what_is_wrong() { # STATUS of pan
    local mark='assertion violated'
    [ "$mode" = always ] || mark='non-progress cycle'
    if grep -qE 'max search depth|out of memory|MEMLIM|bytes limit|VECTORSZ|too small|aborting' out; then
        echo "the search ran out of room"
    elif [ "$1" -ne 0 ] || ! grep -qE 'errors: [0-9]+$' out; then echo "the search broke off with status $1"
    elif [ "$expected" = fails ] && grep -q 'errors: 0$' out; then echo "no counterexample, and there must be one"
    elif [ "$expected" = fails ] && ! grep -q "$mark" out; then echo "stopped, but not by the property"
    elif [ "$expected" = holds ] && ! grep -q 'errors: 0$' out; then echo "a counterexample; --steps $name shows it"
    elif [ "$expected" = holds ] && grep -q 'Search not completed' out; then echo "the search was not completed"
    fi
}

run() { # NAME
    local options=() search=() started status=0 wrong
    read_row "$1"
    # A counterexample is found before gcc has optimised the search for it.
    [ "$expected" = holds ] && options+=(-O2) || options+=(-O0)
    if [ "$mode" = always ]; then options+=(-DSAFETY); else options+=(-DNP) search+=(-l); fi
    started=$(date +%s%N)
    build "${options[@]}"
    ./pan "${search[@]}" -m100000 -w22 >out 2>&1 || status=$?
    wrong=$(what_is_wrong "$status")
    printf '%-22s %-6s %10s states %7.1f s %5s MB  %s\n' "$name" "$expected" \
        "$(sed -nE 's/^ *([0-9.e+]+) states, stored.*/\1/p' out | head -n 1)" \
        "$(($(date +%s%N) - started))e-9" "$(sed -nE 's/^ *([0-9]+).*total actual.*/\1/p' out)" "$property $flags"
    [ -n "$wrong" ] || return 0
    echo "$name: $wrong" >&2
    grep -E '^pan|errors:|Warning|limit' out | head -n 5 >&2
    return 1
}

# Who writes what, one assignment a line; spin says nothing of the first one in an inline.
show_steps() { # NAME
    local kiosks returns
    read_row "$1"
    [ "$mode" = always ] || stop "$name: expected a row of mode always"
    build -O1 -DSAFETY -DBFS
    ./pan -w22 >out 2>&1 || true
    [ -f claim.pml.trail ] || stop "$name: no counterexample"
    kiosks=$(sed -nE 's/.*\bNK=([0-9]+).*/\1/p' <<<"$flags")
    returns=$(sed -nE 's/.*\bA=([0-9]+).*/\1/p' <<<"$flags")
    spin -t -p "${defines[@]}" claim.pml | awk -v kiosks="${kiosks:-2}" -v returns="${returns:-2}" '
        match($0, /\[[A-Za-z][^=]* = .*\]$/) {
            done = substr($0, RSTART + 1, RLENGTH - 2)
            if (done ~ /^j = |\[j\]/) next # a loop over all ids
            gsub(/\(\(k\*[0-9]+\)\+at\[k\]\)/, "I", done)
            ids = kiosks * returns
            who = "shop"
            if ($0 ~ /\(Provider/) who = "provider, id " $3
            if ($0 ~ /\(Kiosk/) who = "kiosk " $3 - ids
            if ($0 ~ /\(HeadOffice/) who = "head office, id " $3 - ids - kiosks
            if ($1 != step) print ""
            step = $1
            printf "%5s  %-20s %s\n", $1, who, done
        }
        /Error: |spin: / { print }'
}

case "${1:-}" in
    --steps) show_steps "${2:?the name of a row}"; exit ;;
    --all) mapfile -t names < <(rows | awk '{ print $1 }') ;;
    "" | -*) stop "expected names of rows of runs.txt, --all or --steps NAME" ;;
    *) names=("$@") ;;
esac
failed=0
for each in "${names[@]}"; do
    run "$each" || failed=$((failed + 1))
done
[ "$failed" = 0 ] || { echo "run-model.sh: $failed of ${#names[@]} rows are not as expected" >&2; exit 1; }
