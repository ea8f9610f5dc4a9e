#!/usr/bin/env bash
# Make a disk image with the app of the bundle in dist/. NOT YET RUN: no Mac was at hand where this was written.
# Run packaging/bundle/build.sh first, on a Mac. With CODESIGN_IDENTITY set the app is signed; nothing notarises it, so
# without that people open it the first time by Control-click, Open.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly app="build/bundle/Twist Break.app"
readonly image_folder=build/macos/image

[ -d "$app" ] || { printf '%s\n' "There is no app yet: packaging/bundle/build.sh, on a Mac" >&2; exit 1; }
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
  codesign --force --deep --sign "$CODESIGN_IDENTITY" "$app"
fi
"$app/Contents/MacOS/twistbreak" --self-test

version=$(build/bundle/venv/bin/python -c 'import twistbreak; print(twistbreak.__version__)')
rm -rf "$image_folder"
mkdir -p "$image_folder" dist
cp -R "$app" "$image_folder/"
ln -s /Applications "$image_folder/Applications"
hdiutil create -volname "Twist Break" -srcfolder "$image_folder" -ov -format UDZO "dist/TwistBreak-$version.dmg"
