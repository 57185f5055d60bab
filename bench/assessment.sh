#!/usr/bin/env bash
# The engine: 10,000 rounds of five calculators against measur-tools-suite 1.2.5, one process each; then balances, ranges and choice.
# Prints lines for docs/performance.md.
. "$(dirname "$0")/common.sh"
need node npm
dotnet publish bench/Assessment -c Release -r linux-x64 --no-self-contained -v quiet -o "$folder/bench" >&2
npm install --silent --no-audit --no-fund --prefix "$folder/npm" measur-tools-suite@1.2.5 >&2
node bench/measure.mjs "10,000 rounds of five calculators (\`bench/assessment.sh\`)" "Assessment=$folder/bench/Xanh.Assessment.Bench calculators 10000" "measur-tools-suite=node bench/measur.mjs $folder/npm 10000"
"$folder/bench/Xanh.Assessment.Bench" library
