#!/usr/bin/env bash
# Keycloak reads no secret from a file: each file below becomes the variable of its name, for the server alone.
set -euo pipefail
for name in KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD SOUFFLEUR_KEYCLOAK_SECRET; do
  file=/run/secrets/$name
  if [ ! -r "$file" ] || [ -z "$(<"$file")" ]; then
    printf '%s\n' "Le secret $name manque : $file est absent, illisible ou vide." \
      "The secret $name is missing: $file is not there, cannot be read or is empty." >&2
    exit 1
  fi
  export "$name=$(<"$file")"
done
# A mail server may ask for no password.
file=/run/secrets/SOUFFLEUR_MAIL_PASSWORD
if [ -r "$file" ] && [ -n "$(<"$file")" ]; then
  export "SOUFFLEUR_MAIL_PASSWORD=$(<"$file")" SOUFFLEUR_MAIL_AUTH=true
fi
exec /opt/keycloak/bin/kc.sh "$@"
