#!/usr/bin/env bash
# Lists and search of the back office: p95 of what 100 users wait for, each loading a page every 10 s, on SQLite. First 20 plans of 300 tasks
# (list of a plan, a unit's work, a filtered list), then 100,000 tasks (search). Beside it, in the same run: the sign-in page (no query of
# work, the same server and layout) and the same lists as hand-written SQL. Prints lines for docs/performance.md.
. "$(dirname "$0")/common.sh"
need node sqlite3 curl
publish
port=5482
seconds=${SECONDS_EACH:-60}
"$XANH" demo --check --data "$folder/data" >&2
db=$folder/data/xanh.db

serve() {
  "$XANH" demo --data "$folder/data" --port $port >"$folder/server.log" 2>&1 &
  server=$!
  for _ in $(seq 200); do curl -sf "http://localhost:$port/dang-nhap" >/dev/null && return; sleep 0.1; done
  cat "$folder/server.log" >&2; exit 1
}
# At its start, and once an hour, the server looks through all plans for work to open (25 s of processor time for 335 plans): lists are measured after that.
rest() {
  local before after=-1
  until [ "$after" -ge 0 ] && [ $((after - before)) -lt 10 ]; do before=$(ticks); sleep 2; after=$(ticks); done
}
ticks() { awk '{ print $14 + $15 }' "/proc/$server/stat"; }
unserve() { kill -TERM $server; wait $server 2>/dev/null || true; }
load() { node bench/load.mjs "http://localhost:$port" "$seconds" "$@"; }

slug=$(sqlite3 "$db" "SELECT Slug FROM plans LIMIT 1")
unit=$(sqlite3 "$db" "SELECT UnitCode FROM work_entries WHERE UnitCode IS NOT NULL GROUP BY UnitCode ORDER BY count(*) DESC LIMIT 1")

sqlite3 "$db" ".param set :plans 20" ".param set :tasks 300" ".read bench/many-tasks.sql" >&2
serve
rest
load "lists, 20 plans × 300 tasks (\`bench/lists.sh\`)" \
  "list of a plan=/lam-viec/ke-hoach/$slug-b1/cong-viec" "filtered by words=/lam-viec/ke-hoach/$slug-b1/cong-viec?tim=co+so+du+lieu&trang-thai=con" \
  "a unit's work=/lam-viec?don-vi=$unit" "sign-in page=/dang-nhap"
unserve
node bench/sql.mjs "hand-written SQL for the list of a plan, 20 plans × 300 tasks (\`bench/lists.sh\`)" "$db" bench/list.sql

sqlite3 "$db" ".param set :plans 334" ".param set :tasks 300" ".read bench/many-tasks.sql" >&2
serve
rest
load "search through $(sqlite3 "$db" "SELECT count(*) FROM planned_tasks") tasks (\`bench/lists.sh\`)" \
  "two words=/lam-viec/ke-hoach?tim=do+luong+phat+thai" "a rare word=/lam-viec/ke-hoach?tim=dot+7007" "a common word=/lam-viec/ke-hoach?tim=san+xuat" "sign-in page=/dang-nhap"
unserve
