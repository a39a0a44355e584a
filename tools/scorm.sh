#!/usr/bin/env bash
# The run-time of SCORM 1.2 for the test that plays our packages: scorm-again, by version and integrity, from the npm registry.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
[ ! -f "$root/tools/scorm/node_modules/scorm-again/dist/scorm12.min.js" ] || exit 0

refuse() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 1
}

if ! command -v npm >/dev/null; then
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || refuse \
    "Il manque npm ; par exemple : sudo apt-get install npm." \
    "npm is missing; for example: sudo apt-get install npm."
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends npm >/dev/null
fi
cd -- "$root/tools/scorm"
npm ci --ignore-scripts --no-audit --no-fund >/dev/null || refuse \
  "npm n’a pas pu chercher scorm-again ; il faut un accès à son registre." \
  "npm could not fetch scorm-again; a way to its registry is needed."
