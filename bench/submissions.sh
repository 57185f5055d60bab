#!/usr/bin/env bash
# What the journal and the outbox cost a submission: the same reports handed in with and without them. Prints one line for docs/performance.md.
. "$(dirname "$0")/common.sh"
mkdir -p "$folder/data"
dotnet run --project bench/Reports -c Release -- "$folder/data" 600 >"$folder/ids"
dotnet run --project bench/Submissions -c Release -- "$folder/data/xanh.db" "$folder/files"
