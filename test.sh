#!/usr/bin/env bash
# The one gate: builds everything, runs every test under three cultures, tries the demo.
# Last line: "N passed, N failed". Exit status 0 only when nothing failed and nothing was missing.
set -uo pipefail
set -m # every background job gets a process group of its own, so that it can be ended whole
cd "$(dirname "$0")" || exit 1

passed=0
failed=0
work=
postgres_bin=
jobs_started=()

say() { printf '\n== %s\n' "$*"; }
fault() { printf 'FAILED: %s\n' "$*"; failed=$((failed + 1)); }

finish() {
  trap - EXIT INT TERM
  local pid
  for pid in "${jobs_started[@]}"; do kill -TERM -- "-$pid" 2>/dev/null; done
  [ -n "$postgres_bin" ] && [ -f "$work/postgres/postmaster.pid" ] \
    && as_postgres "$postgres_bin/pg_ctl" -D "$work/postgres" -m immediate -w stop >/dev/null 2>&1
  [ -n "$work" ] && rm -rf -- "$work"
  [ "$passed" -gt 0 ] || [ "$failed" -gt 0 ] || failed=1
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  exit $((failed > 0)) # with a number: a bare "exit" in a trap keeps the status from before it
}
trap finish EXIT
trap 'fault "interrupted"; finish' INT TERM

# ---- what the tests need -------------------------------------------------------------------------------------------

packages="chromium postgresql poppler-utils tesseract-ocr tesseract-ocr-vie libreoffice-writer-nogui fonts-croscore"

missing_packages() {
  local package
  for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || printf '%s ' "$package"
  done
}

install_packages() {
  local missing sudo=
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    local tool absent=
    for tool in chromium pdftotext tesseract soffice; do command -v "$tool" >/dev/null || absent="$absent $tool"; done
    find_postgres || absent="$absent postgres(>=15)"
    [ -z "$absent" ] && return 0
    echo "Not a Debian system, and these programs are missing:$absent. Install what Debian calls: $packages"
    return 1
  fi
  missing=$(missing_packages)
  [ -z "$missing" ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      echo "Missing: $missing. Run as root or with sudo: apt-get install --no-install-recommends $missing"
      return 1
    fi
    sudo=sudo
  fi
  say "Installing $missing"
  $sudo apt-get update -q </dev/null >/dev/null \
    && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing </dev/null >/dev/null \
    && [ -z "$(missing_packages)" ]
}

find_postgres() {
  local folder
  for folder in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5 -n -r) "$(dirname "$(command -v postgres || echo /nowhere/x)")"; do
    [ -x "$folder/initdb" ] || continue
    [ "$("$folder/postgres" --version | sed -E 's/^[^0-9]*([0-9]+).*/\1/')" -ge 15 ] || continue
    postgres_bin=$folder
    return 0
  done
  return 1
}

check_tools() {
  dotnet --list-sdks 2>/dev/null | grep -q '^10\.' || { echo ".NET SDK 10 is needed: https://dotnet.microsoft.com"; return 1; }
  [ "$(node --version 2>/dev/null | sed -E 's/^v([0-9]+).*/\1/')" -ge 20 ] 2>/dev/null || { echo "Node.js 20 or later is needed: https://nodejs.org"; return 1; }
  install_packages || return 1
  find_postgres || { echo "PostgreSQL 15 or later is needed"; return 1; }
}

# ---- a PostgreSQL of our own, never as root --------------------------------------------------------------------------

as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && exec setpriv --reuid=postgres --regid=postgres --init-groups -- "$@"); else "$@"; fi
}

start_postgres() {
  local data=$work/postgres password port attempt
  if [ "$(id -u)" -eq 0 ] && ! id postgres >/dev/null 2>&1; then useradd --system --user-group --no-create-home postgres || return 1; fi
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  mkdir "$data" && printf '%s' "$password" >"$work/password" && chmod 711 "$work" || return 1
  if [ "$(id -u)" -eq 0 ]; then chown postgres "$data" "$work/password" || return 1; fi
  as_postgres "$postgres_bin/initdb" -D "$data" -U postgres --auth=scram-sha-256 --pwfile="$work/password" \
    --encoding=UTF8 --locale=C.UTF-8 >"$work/initdb.log" 2>&1 || { cat "$work/initdb.log"; return 1; }
  for attempt in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    if as_postgres "$postgres_bin/pg_ctl" -D "$data" -w -t 60 -l "$data/log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c max_connections=200" \
      start >/dev/null 2>&1; then
      export XANH_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Password=$password;Database=postgres"
      return 0
    fi
  done
  cat "$data/log"
  return 1
}

# ---- running -------------------------------------------------------------------------------------------------------

# Counts one .trx; a test that was not executed counts as failed.
count() { # name trx exit-status log
  local counters total good
  counters=$(grep -o '<Counters [^>]*>' "$2" 2>/dev/null | head -1)
  total=$(sed -nE 's/.* total="([0-9]+)".*/\1/p' <<<"$counters")
  good=$(sed -nE 's/.* passed="([0-9]+)".*/\1/p' <<<"$counters")
  if [ -z "$total" ] || [ -z "$good" ] || [ "$total" -eq 0 ]; then
    tail -40 "$4"
    fault "$1: no test results"
    return
  fi
  passed=$((passed + good))
  failed=$((failed + total - good))
  if [ "$good" -ne "$total" ]; then
    grep -vE '^\s*$' "$4" | head -200
  elif [ "$3" -ne 0 ]; then
    tail -40 "$4"
    fault "$1: exit status $3"
  fi
  printf '%-28s %5d of %d passed\n' "$1" "$good" "$total"
}

# Runs test assemblies under one culture, two at a time.
run_tests() { # culture project...
  local culture=$1 project name dll status
  local -A running=() logs=()
  shift
  finish_one() {
    local pid=$1
    wait "$pid"
    status=$?
    count "${running[$pid]}" "$work/results/${running[$pid]}.trx" "$status" "${logs[$pid]}"
    unset "running[$pid]"
  }
  for project in "$@"; do
    name=$(basename "$project" .csproj)
    dll=$(dirname "$project")/bin/Debug/net10.0/Xanh.$name.dll
    while [ "${#running[@]}" -ge 2 ]; do
      local pid
      for pid in "${!running[@]}"; do kill -0 "$pid" 2>/dev/null || finish_one "$pid"; done
      sleep 0.2
    done
    XANH_TEST_CULTURE=$culture timeout --foreground 1800 dotnet "$dll" --no-progress --no-ansi --report-xunit-trx \
      --report-xunit-trx-filename "$name.$culture.trx" --results-directory "$work/results" \
      </dev/null >"$work/$name.$culture.log" 2>&1 &
    running[$!]=$name.$culture
    logs[$!]=$work/$name.$culture.log
    jobs_started+=($!)
  done
  local pid
  for pid in "${!running[@]}"; do finish_one "$pid"; done
}

main() {
  local projects without_browser
  work=$(mktemp -d) || { fault "no temporary folder"; return; }
  export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
  export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0
  export HOME=${HOME:-$work}
  say "Tools"
  check_tools || { fault "a tool is missing"; return; }
  say "PostgreSQL"
  start_postgres || { fault "PostgreSQL does not start"; return; }
  say "Build"
  dotnet restore Xanh.slnx --locked-mode -v quiet </dev/null || { fault "restore"; return; }
  dotnet build Xanh.slnx --no-restore -warnaserror -v quiet -p:UseSharedCompilation=false </dev/null || { fault "build"; return; }
  mapfile -t projects < <(printf '%s\n' tests/*.Tests/*.Tests.csproj)
  mapfile -t without_browser < <(printf '%s\n' "${projects[@]}" | grep -v EndToEnd)
  say "Tests, vi-VN"
  run_tests vi-VN "${projects[@]}"
  say "Tests, fr-FR"
  run_tests fr-FR "${without_browser[@]}"
  say "Tests, en-US"
  run_tests en-US "${without_browser[@]}"
  say "Demo"
  if timeout --foreground 300 dotnet run --no-build --project src/Cli -- demo --check --data "$work/demo" </dev/null; then passed=$((passed + 1)); else fault "demo --check"; fi
}

main
