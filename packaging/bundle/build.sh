#!/usr/bin/env bash
# Make the one-folder bundle of this system in build/bundle/twistbreak/, from the wheel, and let it test itself.
# Needs .venv (packaging/bootstrap.sh bundle). Runs with bash 3.2 and with the bash of Git for Windows.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly work=build/bundle
readonly lock=requirements/bundle.lock

bin() { if [ -d "$1/Scripts" ]; then printf '%s\n' "$1/Scripts"; else printf '%s\n' "$1/bin"; fi; }

# An environment that holds only what belongs into the bundle, and what makes it. Kept while the lock stays the same.
if [ "$(cat "$work/lock" 2>/dev/null)" != "$(cksum <"$lock")" ]; then
  rm -rf "$work"
  "$(bin .venv)/python" -m venv "$work/venv"
  "$(bin "$work/venv")/python" -m pip --disable-pip-version-check --quiet install \
    --require-hashes --only-binary :all: --requirement "$lock"
  cksum <"$lock" >"$work/lock"
fi
python=$(bin "$work/venv")/python

rm -rf "$work/wheel" "$work/twistbreak"
"$(bin .venv)/python" -m hatchling build --target wheel --directory "$work/wheel"
"$python" -m pip --disable-pip-version-check --quiet install --no-deps --force-reinstall "$work"/wheel/*.whl

"$python" -m PyInstaller --noconfirm --clean --log-level WARN --distpath "$work" --workpath "$work/work" \
  packaging/bundle/twistbreak.spec

starter=$work/twistbreak/twistbreak
if [ -e "$starter-console.exe" ]; then starter=$starter-console.exe; fi
"$starter" --self-test
printf '%s: %s MB in %s files\n' "$work/twistbreak" \
  "$(du -sk "$work/twistbreak" | awk '{ printf "%.0f", $1 / 1024 }')" "$(find "$work/twistbreak" -type f | wc -l | tr -d ' ')"
