#!/usr/bin/env bash
# Does reading time grow with the number of pages, or faster? .docx of 50 to 500 pages. One line each for docs/performance.md.
. "$(dirname "$0")/common.sh"
need node soffice pdfinfo
publish
for size in ${*:-50 100 200 500}; do
  plan "$size" pdf
  f=$folder/plan-$size/ke-hoach.docx
  node bench/measure.mjs "read a .docx, $(pages "${f%.docx}.pdf") pages (\`bench/pages.sh\`)" "xanh read=$XANH read $f --json" "xanh --version=$XANH --version"
done
