#!/usr/bin/env bash
# From start to first page, and memory at rest: xanh demo (it reads the demo plan and fills its database first) against the empty web
# application of the SDK. Prints one line for docs/performance.md.
. "$(dirname "$0")/common.sh"
need node
publish
dotnet new web --no-restore -n empty -o "$folder/empty" >/dev/null
(cd "$folder/empty" && dotnet publish -c Release -r linux-x64 --no-self-contained -p:PublishReadyToRun=true -v quiet -o out >&2)
node bench/server.mjs "from start to first page, memory at rest (\`bench/server.sh\`)" \
  "xanh demo=$XANH demo --fresh --data $folder/data --port 5481" "empty ASP.NET Core application=$folder/empty/out/empty --urls http://127.0.0.1:0"
