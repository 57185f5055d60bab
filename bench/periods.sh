#!/usr/bin/env bash
# Opening a reporting period for 3,321 units, on SQLite and, when XANH_TEST_POSTGRES names a server, on PostgreSQL. Prints lines for docs/performance.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
dotnet run --project bench/Periods -c Release -- "$folder"
