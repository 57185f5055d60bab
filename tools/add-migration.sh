#!/usr/bin/env bash
# Adds one migration to both databases: tools/add-migration.sh NAME
# Needs the EF tool once: dotnet tool restore (or dotnet tool install dotnet-ef --version 10.0.14).
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?usage: tools/add-migration.sh NAME}
dotnet tool restore >/dev/null
dotnet build tools/MigrationTool -v quiet
for kind in Sqlite Postgres; do
  # No --namespace: with it the model snapshot lands in a folder of its own.
  dotnet ef migrations add "$name" --no-build --project src/Storage --startup-project tools/MigrationTool \
    --context "${kind}ProgrammeDb" -o "Migrations/$kind"
done
