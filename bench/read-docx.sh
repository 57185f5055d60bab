#!/usr/bin/env bash
# Reading a .docx of about 60 pages: xanh against pandoc -t plain. Prints one line for docs/performance.md.
. "$(dirname "$0")/common.sh"
need node pandoc soffice pdfinfo
publish
plan 60 pdf
f=$folder/plan-60/ke-hoach.docx
node bench/measure.mjs "read a .docx, $(pages "${f%.docx}.pdf") pages (\`bench/read-docx.sh\`)" "xanh read=$XANH read $f --json" "pandoc -t plain=pandoc -t plain $f"
