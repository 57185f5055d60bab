#!/usr/bin/env bash
# Units that fill in and submit reports of thirty questions, each by a user of its own: bench/reports.sh [USERS, 300] [SECONDS, 120].
# On PostgreSQL when REPORTS_DATABASE names an empty database (bench/reports.sh 1000). Prints one line for docs/performance.md.
. "$(dirname "$0")/common.sh"
need node
publish
users=${1:-300}
mkdir -p "$folder/data"
dotnet run --project bench/Reports -c Release -- "$folder/data" "$users" >"$folder/ids"
"$XANH" serve --data "$folder/data" --province do --url http://localhost:5483 ${REPORTS_DATABASE:+--database "$REPORTS_DATABASE"} >"$folder/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf -- "$folder"' EXIT
until grep -q Ctrl+C "$folder/log"; do sleep 0.3; kill -0 $server; done
node bench/reports.mjs http://localhost:5483 "$folder/ids" "${2:-120}" "reports (\`bench/reports.sh\`), $([ -n "${REPORTS_DATABASE:-}" ] && echo PostgreSQL || echo SQLite)"
