#!/usr/bin/env bash
# Server time of the review page of a plan of about 300 items (bench/review.sh) or of as many pages as asked for (bench/review.sh 500).
# Prints one line for docs/performance.md.
. "$(dirname "$0")/common.sh"
need node
publish
size=${1:-40}
plan "$size"
"$XANH" demo --fresh --data "$folder/data" --port 5482 >"$folder/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf -- "$folder"' EXIT
node bench/review.mjs http://localhost:5482 "$folder/plan-$size/ke-hoach.docx"
