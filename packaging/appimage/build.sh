#!/usr/bin/env bash
# Make an AppImage of the one-folder bundle (make bundle) in dist/. Needs appimagetool on the PATH for the last step,
# which has NOT YET RUN: there was no appimagetool where this was written. The folder before it was made and run.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly name=io.github.twistbreak.TwistBreak
readonly bundle=build/bundle
readonly folder=build/appimage/TwistBreak.AppDir

[ -x "$bundle/twistbreak/twistbreak" ] || { printf '%s\n' "There is no bundle yet: make bundle" >&2; exit 1; }
rm -rf build/appimage
mkdir -p "$folder/usr/lib"
cp -a "$bundle/twistbreak" "$folder/usr/lib/twistbreak"
cp -a "$bundle/venv/share" "$folder/usr/share"
ln -s usr/lib/twistbreak/twistbreak "$folder/AppRun"
cp "$folder/usr/share/applications/$name.desktop" "$folder/"
cp "$folder/usr/share/icons/hicolor/256x256/apps/$name.png" "$folder/"
ln -s "$name.png" "$folder/.DirIcon"
"$folder/AppRun" --self-test

if ! command -v appimagetool >/dev/null; then
  printf '%s\n' "$folder is ready; appimagetool is missing, which packs it." >&2
  exit 1
fi
version=$("$bundle/venv/bin/python" -c 'import twistbreak; print(twistbreak.__version__)')
mkdir -p dist
ARCH=$(uname -m) VERSION=$version appimagetool "$folder" "dist/TwistBreak-$version-$(uname -m).AppImage"
