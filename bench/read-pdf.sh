#!/usr/bin/env bash
# Reading a .pdf of about 60 pages: xanh against pdftotext -layout. Prints one line for docs/performance.md.
. "$(dirname "$0")/common.sh"
need node pdftotext soffice pdfinfo
publish
plan 60 pdf
f=$folder/plan-60/ke-hoach.pdf
node bench/measure.mjs "read a .pdf, $(pages "$f") pages (\`bench/read-pdf.sh\`)" "xanh read=$XANH read $f --json" "pdftotext -layout=pdftotext -layout $f -"
