#!/usr/bin/env bash
# What the journal costs: the same save of a unit's progress with and without it. Prints one line for docs/performance.md.
. "$(dirname "$0")/common.sh"
need node
publish
"$XANH" demo --check --data "$folder/data" >"$folder/check.txt"
dotnet run --project bench/Saves -c Release -- "$folder/data/xanh.db" "$folder/files"
