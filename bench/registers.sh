#!/usr/bin/env bash
# Imports into a register, and its list and search afterwards: 20,000 enterprises on SQLite; 199,999 (with the header the most a file may hold) on PostgreSQL when XANH_BENCH_POSTGRES
# names an empty database. Prints lines for docs/performance.md.
. "$(dirname "$0")/common.sh"
dotnet build bench/Imports -c Release -v quiet -o "$folder/imports" >&2
mkdir "$folder/sqlite"
dotnet "$folder/imports/Xanh.Imports.dll" "$folder/sqlite" "${ROWS:-20000}"
if [ -n "${XANH_BENCH_POSTGRES:-}" ]; then
  mkdir "$folder/postgres"
  dotnet "$folder/imports/Xanh.Imports.dll" "$folder/postgres" "${ROWS_POSTGRES:-199999}" "$XANH_BENCH_POSTGRES"
fi
