# Sourced by the benchmarks: a published xanh in a temporary folder, plans of any length.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT

need() { for tool in "$@"; do command -v "$tool" >/dev/null || { echo "This benchmark needs $tool" >&2; exit 1; }; done; }

# Builds xanh as it is shipped; XANH names the executable (set it beforehand to measure another build).
publish() {
  [ -n "${XANH:-}" ] && return
  dotnet publish src/Cli -c Release -r linux-x64 --no-self-contained -v quiet -o "$folder/xanh" >&2
  XANH=$folder/xanh/xanh
}

# Writes a plan of about $1 pages: $folder/plan-$1/ke-hoach.docx, with .pdf beside it when $2 is "pdf".
plan() {
  local here=$folder/plan-$1 maker=${maker:-$folder/maker}
  mkdir -p "$here"
  [ -d "$maker" ] || dotnet build tools/SampleMaker -c Release -v quiet -o "$maker" >&2
  node bench/long-plan.mjs "$1" >"$here/ke-hoach.md"
  dotnet "$maker/Xanh.SampleMaker.dll" "$here" >&2
  [ "${2:-}" != pdf ] || soffice -env:UserInstallation=file://"$folder/office" --headless --convert-to pdf --outdir "$here" "$here/ke-hoach.docx" >&2
}

pages() { pdfinfo "$1" | sed -nE 's/^Pages: *([0-9]+)$/\1/p'; }
