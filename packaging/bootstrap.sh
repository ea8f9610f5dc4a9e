#!/usr/bin/env bash
# Make .venv ready: `packaging/bootstrap.sh run` for the program, `dev` for its tests too, `bundle` to make bundles.
# Installs missing Debian packages where it may, else prints the one line to type. Done before: takes a moment.
# Runs with bash 3.2, which is what macOS has.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly kind=${1:?run, dev or bundle}
readonly environment=${kind/bundle/run}
readonly lock=requirements/$environment.lock
readonly stamps=.venv/.twistbreak

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# --- Debian packages ------------------------------------------------------------------------------------------------

names_in() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"; }

wanted_packages() {
  names_in packaging/debian/run.txt
  if [ "$kind" = dev ] || { [ "$kind" = run ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }; then
    names_in packaging/debian/virtual-desktop.txt
  fi
  if [ "$kind" = dev ]; then names_in packaging/debian/test.txt; fi
  if [ "$kind" = bundle ]; then names_in packaging/debian/bundle.txt; fi
  # A Python of another origin brings its own venv.
  local python
  if ! python=$(find_python); then
    printf '%s\n' python3 python3-venv
  elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    printf '%s\n' python3-venv
  fi
}

# Newer releases rename packages and provide the old name (libglib2.0-0 is libglib2.0-0t64), so look at both.
installed_packages() {
  dpkg-query -W -f '${db:Status-Status}\t${Package}, ${Provides}\n' |
    awk -F '\t' '$1 == "installed" { n = split($2, names, ","); for (i = 1; i <= n; i++) { split(names[i], w, " "); print w[1] } }'
}

install_debian_packages() {
  local missing
  missing=$(wanted_packages | awk 'NR == FNR { have[$1]; next } !($1 in have)' <(installed_packages) - | tr '\n' ' ')
  missing=${missing% }
  [ -n "$missing" ] || return 0
  local update="apt-get update" install="apt-get install --yes --no-install-recommends $missing"
  local become=
  if [ "$(id -u)" != 0 ]; then
    if ! has sudo; then become="su -c"; else become="sudo sh -c"; fi
    if ! has sudo || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
      fail "System packages are missing, and installing them needs an administrator. Type this line, then try again:
$become '$update && $install'"
    fi
  fi
  say "Installing system packages: $missing"
  ${become:-sh -c} "export DEBIAN_FRONTEND=noninteractive; $update && $install" ||
    fail "The system packages could not be installed; what apt-get says above tells why."
}

# --- Python ---------------------------------------------------------------------------------------------------------

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  if [ -n "${PYTHON:-}" ]; then
    is_new_enough "$PYTHON" || return 1
    printf '%s\n' "$PYTHON"
    return
  fi
  local name
  for name in python3 python3.13 python3.12 python3.11 python; do
    if is_new_enough "$name"; then
      command -v "$name"
      return
    fi
  done
  return 1
}

make_environment() {
  local python
  python=$(find_python) || fail "Twist Break needs Python 3.11 or newer; ${PYTHON:-python3} is $(
    "${PYTHON:-python3}" --version 2>&1 || true). Name another: PYTHON=/path/to/python3 make ..."
  if [ -d .venv ] && is_new_enough .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1 &&
    { [ ! -f "$stamps/place" ] || [ "$(cat "$stamps/place")" = "$PWD" ]; }; then
    return
  fi
  say "Making .venv with $("$python" --version)"
  rm -rf .venv
  "$python" -m venv .venv || fail "No virtual environment: $python lacks venv or ensurepip."
}

# What an installation depends on: the lock, the package's own metadata, the interpreter and the place.
fingerprint() { { cat "requirements/$1.lock" pyproject.toml; .venv/bin/python -V; pwd; } | cksum; }

install_python_packages() {
  local pip=".venv/bin/python -m pip --disable-pip-version-check --quiet"
  say "Installing Python packages from $lock"
  $pip install --require-hashes --only-binary :all: --requirement "$lock" ||
    fail "The Python packages could not be installed; what pip says above tells why."
  $pip install --no-deps --no-build-isolation --editable . || fail "Twist Break itself could not be installed."
  .venv/bin/python -c 'import PySide6.QtWidgets' || fail "Qt does not start: the library named above is missing."
  mkdir -p "$stamps"
  pwd >"$stamps/place"
  fingerprint "$environment" >"$stamps/$environment"
}

is_current() { [ -f "$stamps/$1" ] && [ "$(cat "$stamps/$1")" = "$(fingerprint "$1")" ]; }

if has dpkg-query && has apt-get; then install_debian_packages; fi
make_environment
# What the tests need holds all that the program needs.
if ! is_current "$environment" && ! { [ "$environment" = run ] && is_current dev; }; then install_python_packages; fi
