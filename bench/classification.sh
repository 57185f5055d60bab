#!/usr/bin/env bash
# Classification of all enterprises of a register by the proposed rules, with two lines of activity for most: 20,000 on SQLite; 200,000 on PostgreSQL when XANH_BENCH_POSTGRES names an
# empty database. Prints lines for docs/performance.md.
. "$(dirname "$0")/common.sh"
dotnet build bench/Classification -c Release -v quiet -o "$folder/classification" >&2
mkdir "$folder/sqlite"
dotnet "$folder/classification/Xanh.Classification.dll" "$folder/sqlite" "${ROWS:-20000}"
if [ -n "${XANH_BENCH_POSTGRES:-}" ]; then
  mkdir "$folder/postgres"
  dotnet "$folder/classification/Xanh.Classification.dll" "$folder/postgres" "${ROWS_POSTGRES:-200000}" "$XANH_BENCH_POSTGRES"
fi
