#!/usr/bin/env bash
# How many deliberate faults in the engine its tests notice (wanted: 85 %). Texts of messages and formulas are not mutated. Measured: docs/mutation.md.
#
#   bench/mutation.sh                      the whole, slice by slice: some hours on two busy cores, about one on quiet ones
#   bench/mutation.sh Finance Portfolios   some folders of src/Assessment, as one slice
#   bench/mutation.sh --sum                adds up what was measured so far
#
# Each slice leaves its report in artifacts/mutation (another folder: MUTATION_REPORTS); a folder measured again replaces its older figures.
set -euo pipefail
cd "$(dirname "$0")/.."
reports=${MUTATION_REPORTS:-$PWD/artifacts/mutation}
mkdir -p "$reports"

slices=(
  "Air Cooling Drives Electricity Metering Pumps"
  "Combustion Heat Steam Water"
  "Calculators.cs Calculation Factors Json Quantities Tables"
  "Balances Finance Plausibility Portfolios Uncertainty Verification"
)

measure() {
  local filters=() name
  name=$(IFS=-; echo "$*")
  for part in "$@"; do
    case $part in
      *.cs) filters+=(-m "**/$part") ;;
      *) filters+=(-m "**/$part/*.cs") ;;
    esac
  done
  # Below the wanted score the tool ends with a failure of its own; the sum says it better.
  (cd tests/Assessment.Tests && RunAnalyzers=false nice "$tool/dotnet-stryker" --concurrency 1 --break-at 0 --output "$work/out" "${filters[@]}") >&2
  mv "$work/out/reports/mutation-report.json" "$reports/$(date +%Y%m%dT%H%M%S)-$name.json"
}

if [ "${1:-}" != --sum ]; then
  work=$(mktemp -d)
  tool=$work/tool
  trap 'rm -rf -- "$work"' EXIT
  dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$tool" >&2
  if [ $# -gt 0 ]; then
    measure "$@"
  else
    for slice in "${slices[@]}"; do
      # shellcheck disable=SC2086 # a slice is several folders
      measure $slice
    done
  fi
fi
node bench/mutation.mjs "$reports"
