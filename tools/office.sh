#!/usr/bin/env bash
# LibreOffice without a window, for tests and for looking at what the portal writes. It ends with its work.
#   tools/office.sh install              brings it, when it may
#   tools/office.sh FORMAT FILE FOLDER   turns a file into another (pdf, fodt, docx) in that folder
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

refuse() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 1
}

if ! command -v soffice >/dev/null; then
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || refuse \
    "Il manque LibreOffice Writer ; par exemple : sudo apt-get install libreoffice-writer-nogui." \
    "LibreOffice Writer is missing; for example: sudo apt-get install libreoffice-writer-nogui."
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends libreoffice-writer-nogui >/dev/null
fi
[ "${1:-}" != install ] || exit 0
[ $# = 3 ] && [ -f "$2" ] || refuse \
  "Usage : tools/office.sh FORMAT FICHIER DOSSIER." "Usage: tools/office.sh FORMAT FILE FOLDER."

# A profile of its own, with the portal's faces in it: nothing of the user's is read or left behind.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cat >"$home/fonts.conf" <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>$root/src/main/resources/fonts</dir>
  <cachedir>$home/fonts</cachedir>
</fontconfig>
XML
mkdir -p "$3"
name=$(basename -- "$2")
made="$3/${name%.*}.$1"
[ ! "$made" -ef "$2" ] || refuse "Le fichier se remplacerait lui-même." "The file would replace itself."
rm -f -- "$made"
HOME="$home" FONTCONFIG_FILE="$home/fonts.conf" timeout -k 5 120 soffice "-env:UserInstallation=file://$home/profile" \
  --headless --norestore --nolockcheck --convert-to "$1" --outdir "$3" "$2" >"$home/said" 2>&1 || true
[ -s "$made" ] || { cat "$home/said" >&2; refuse "LibreOffice n’a pas ouvert $2." "LibreOffice did not open $2."; }
