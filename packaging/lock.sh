#!/usr/bin/env bash
# Pin every package with its hashes for all platforms: requirements/run.lock for the program, dev.lock for its tests,
# bundle.lock for the program and what makes bundles of it.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v uv >/dev/null || { printf '%s\n' "make lock needs uv: pipx install uv" >&2; exit 1; }
export UV_PYTHON_DOWNLOADS=never
compile() {
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
    --constraint requirements/constraints.txt "$@" pyproject.toml
}
compile --group build --output-file requirements/run.lock
compile --group dev --constraint requirements/run.lock --output-file requirements/dev.lock
compile --group bundle --constraint requirements/run.lock --output-file requirements/bundle.lock
