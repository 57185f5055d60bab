#!/usr/bin/env bash
# Reads an external folder of plans and prints how each was read; with a scorer and labels also the scores.
#
#   tools/score-plans.sh DIR [--scorer FILE] [--out DIR]
#
# DIR holds documents (.docx .pdf .html .txt .doc .xlsx), papers that are no plan in DIR/not-plans, and labels in
# DIR/gold/<set>/*.json. The scorer is a Python program: FILE --gold DIR --pred DIR --docs DIR [--scan].
# Exit status: 0 read and scored, 1 a document could not be read although it is none of the not-plans, 2 bad use.
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

usage() { sed -n '2,8p' "$0" | sed 's/^# \{0,1\}//'; exit 2; }

plans='' scorer='' out=''
while [ $# -gt 0 ]; do
  case $1 in
    --scorer) [ $# -ge 2 ] || usage; scorer=$2; shift 2 ;;
    --out) [ $# -ge 2 ] || usage; out=$2; shift 2 ;;
    -*) usage ;;
    *) [ -z "$plans" ] || usage; plans=$1; shift ;;
  esac
done
[ -d "$plans" ] || usage
[ -z "$scorer" ] || [ -f "$scorer" ] || { echo "no scorer at $scorer" >&2; exit 2; }
if [ -z "$out" ]; then
  out=$(mktemp -d)
  trap 'rm -rf -- "$out"' EXIT
fi
mkdir -p "$out"

xanh() {
  if [ -x "$root/xanh" ]; then "$root/xanh" "$@"; else dotnet "$root/src/Cli/bin/Debug/net10.0/xanh.dll" "$@"; fi
}

failed=0
for file in "$plans"/*.* "$plans"/not-plans/*.*; do
  case $file in *.docx | *.pdf | *.html | *.htm | *.txt | *.doc | *.xlsx) ;; *) continue ;; esac
  [ -f "$file" ] || continue
  name=$(basename "$file")
  started=$(date +%s%N)
  xanh read "$file" --json >"$out/$name.json" 2>"$out/$name.err"
  status=$?
  case $status in 0) said=read ;; 2) said=refused ;; 3) said='not a plan' ;; *) said="failed ($status)" ;; esac
  printf '%-48s %-12s %6d ms\n' "$name" "$said" $((($(date +%s%N) - started) / 1000000))
  [ "$status" -eq 0 ] || [ "$status" -eq 3 ] || [ "$(dirname "$file")" = "$plans/not-plans" ] || failed=1
done

if [ -n "$scorer" ]; then
  for gold in "$plans"/gold/*/; do
    [ -d "$gold" ] || continue
    set=$(basename "$gold")
    docs=$plans
    [ -d "$plans/$set" ] && docs=$plans/$set
    printf '\n##### %s\n' "$set"
    python3 "$scorer" --gold "$gold" --pred "$out" --docs "$docs"
    if ls "$docs"/*.scan.* >/dev/null 2>&1; then
      printf '\n##### %s, scans\n' "$set"
      python3 "$scorer" --gold "$gold" --pred "$out" --scan
    fi
  done
fi
exit "$failed"
