#!/usr/bin/env bash
# Renew the pictures of the README in docs/pictures/ from those of `make screenshots`. Needs ImageMagick.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly taken=build/screenshots
readonly kept=docs/pictures

# NAME SCREENSHOT: with all of its colours; a palette of 256 shifts those of the grounds.
take() { convert "$taken/$2" -strip -define png:compression-level=9 "png24:$kept/$1.png"; }

take break break/chair-twist-hold-light@2x.png
take status status-sitting-light@2x.png
take heads-up heads-up-light@2x.png
take gallery gallery/gallery-plain-light.png
take history history/history-years-day-light.png
take health welcome/welcome-3-health-light.png
take settings settings/settings-reminders-light.png

QT_QPA_PLATFORM=offscreen PYTHONPATH=tests .venv/bin/python tests/support/twist_animation.py "$kept/twist.gif"
