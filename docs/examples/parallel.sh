#!/bin/sh
# The shares of a batch side by side with GNU parallel. With `--sshlogin` they run on other machines.
#   parallel.sh INPUT OUTPUT SHARES [OPTION of measures batch…]
set -eu
input=$1 output=$2 shares=$3
shift 3
# parallel quotes what stands after ::: but not the command: the options are passed on quoted.
status=0
seq "$shares" | parallel --quote --joblog "${TMPDIR:-/tmp}/measures-shares.$$.log" \
  measures batch "$input" --output "$output" --shard "{}/$shares" --jobs 1 "$@" || status=$?
rm -f "${TMPDIR:-/tmp}/measures-shares.$$.log"
measures batch-merge "$output" --output "$output" || status=$?
exit "$status"
