# Sourced by ./run and ./test: says which system will not do, and sets JAVA_HOME to a JDK that will.
need=25

refuse() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 1
}

version_of() {
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p;T;q'
  fi
}

find_jdk() {
  local javac home version
  javac=$(readlink -f "$(command -v javac || echo /none)" || echo /none)
  for home in "${SOUFFLEUR_JDK:-}" "${JAVA_HOME:-}" "${javac%/bin/javac}" \
    /usr/lib/jvm/* /opt/jdk* /opt/java/* "${HOME:-/none}"/.sdkman/candidates/java/* "${HOME:-/none}"/.jdks/*; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    version=$(version_of "$home")
    if [ "${version:-0}" -ge "$need" ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  refuse "Il faut un JDK $need ou plus récent : installez-en un, ou indiquez-le dans JAVA_HOME." \
    "A JDK $need or newer is needed: install one, or name it in JAVA_HOME."
}

[ "$(uname -s) $(uname -m)" = "Linux x86_64" ] || refuse \
  "Souffleur démarre ainsi sur Linux x64 seulement ; ailleurs, utilisez docker-compose.yml." \
  "Souffleur starts this way on Linux x64 only; elsewhere, use docker-compose.yml."
find_jdk
