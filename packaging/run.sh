#!/usr/bin/env bash
# Start the program from the checkout; where there is no screen, show it on a virtual one.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  printf '%s\n' "There is no screen here: showing one guided break on a virtual display." >&2
  exec .venv/bin/python packaging/demo.py
fi
exec .venv/bin/python -m twistbreak "$@"
