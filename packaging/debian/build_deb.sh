#!/usr/bin/env bash
# Make dist/twistbreak_VERSION_ARCH.deb from the bundle in build/bundle/ (make bundle). Needs no root.
#
# Qt and Python stay in the package. Libraries that this machine has from Debian packages are left out, and the packages
# become dependencies, worked out by dpkg-shlibdeps. So make it on the oldest release that it is to run on.
# Your name and address: DEBFULLNAME and DEBEMAIL.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly bundle=$PWD/build/bundle
readonly tree=$PWD/build/deb/tree
readonly inside=$tree/usr/lib/twistbreak
readonly doc=$tree/usr/share/doc/twistbreak

fail() { printf '%s\n' "$*" >&2; exit 1; }
[ -x "$bundle/twistbreak/twistbreak" ] || fail "There is no bundle yet: make bundle"
for tool in dpkg-deb dpkg-shlibdeps objdump; do
  command -v "$tool" >/dev/null || fail "$tool is missing: apt-get install dpkg-dev binutils"
done

version=$("$bundle/venv/bin/python" -c 'import twistbreak; print(twistbreak.__version__)')
architecture=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-The Twist Break developers} <${DEBEMAIL:-nobody@localhost}>"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
umask 022

lay_out() {
  rm -rf build/deb
  mkdir -p "$tree/usr/bin" "$tree/usr/lib" "$doc" "$tree/usr/share/lintian/overrides"
  cp -a "$bundle/twistbreak" "$inside"
  # Debian has these texts in /usr/share/common-licenses.
  rm -f "$inside/_internal/licences/"{GPL-3,LGPL-3,README}.txt
  ln -s ../lib/twistbreak/twistbreak "$tree/usr/bin/twistbreak"
  cp -a "$bundle/venv/share/"{applications,icons,metainfo,man} "$tree/usr/share/"
  gzip -9n "$tree/usr/share/man/man1/twistbreak.1"
  cp packaging/debian/copyright "$doc/copyright"
  cp packaging/debian/lintian-overrides "$tree/usr/share/lintian/overrides/twistbreak"
  gzip -9nc CHANGELOG.md >"$doc/changelog.gz"
  gzip -9n >"$doc/changelog.Debian.gz" <<END
twistbreak ($version-1) unstable; urgency=medium

  * Package of the bundle; what is new stands in changelog.gz.

 -- $maintainer  $(date -uRd "@$SOURCE_DATE_EPOCH")
END
}

# A library that the loader of this machine finds by the same name is the system's; Python's own one is not.
leave_out_system_libraries() {
  local file name place known
  known=$(ldconfig -p)
  for file in "$inside"/_internal/lib*.so*; do
    name=${file##*/}
    case $name in libpython*) continue ;; esac
    place=$(awk -v name="$name" '$1 == name && !found { found = 1; print $NF }' <<<"$known")
    # Packages may know it below /lib instead of /usr/lib, which are the same folder.
    if [ -n "$place" ] && dpkg -S "*/$(basename "$(readlink -f "$place")")" >/dev/null 2>&1; then rm "$file"; fi
  done
  # A folder beside them may hold links to them.
  find "$inside" -xtype l -delete
}

binaries() { find "$inside" -type f \( -name '*.so' -o -name '*.so.*' -o -name twistbreak \); }

dependencies() {
  local here=build/deb/shlibs
  mkdir -p "$here/debian" "$tree/DEBIAN" # dpkg-shlibdeps takes the folder above DEBIAN for the root
  printf 'Source: twistbreak\n\nPackage: twistbreak\nArchitecture: any\n' >"$here/debian/control"
  local list
  list=$(cd "$here" && binaries | xargs dpkg-shlibdeps -O --ignore-missing-info \
    -l"$inside/_internal" -l"$inside/_internal/PySide6" -l"$inside/_internal/PySide6/Qt/lib" \
    -l"$inside/_internal/shiboken6" 2>../shlibs.log) || { cat build/deb/shlibs.log >&2; return 1; }
  printf '%s\n' "${list#shlibs:Depends=}"
}

settle_permissions() {
  find "$tree" -type d -exec chmod 755 {} +
  find "$tree" -type f -exec chmod 644 {} +
  chmod 755 "$inside/twistbreak"
  find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
}

describe() {
  local depends=$1
  (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  cat >"$tree/DEBIAN/control" <<END
Package: twistbreak
Version: $version-1
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk --exclude=DEBIAN "$tree" | cut -f1)
Depends: $depends, tzdata
Recommends: pipewire-bin | pulseaudio-utils | alsa-utils
Suggests: speech-dispatcher | espeak-ng
Section: utils
Priority: optional
Description: break reminder that guides you through a spinal twist
 A break reminder for people who sit all day. It lives in the tray, notices how
 long you have really been sitting, nudges you at a good moment, and walks you
 through a spinal twist on both sides: what to do, a moving figure, a hold
 timer, a side counter and tones, because in a twist nobody looks at the screen.
 .
 It has no network code at all. Settings, state and log are files of yours.
END
}

lay_out
leave_out_system_libraries
depends=$(dependencies)
settle_permissions
describe "$depends"
mkdir -p dist
readonly package=dist/twistbreak_$version-1_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$tree" build/deb/package.deb >/dev/null
mv build/deb/package.deb "$package"
printf '%s: %s MB, installed %s MB in %s files\n' "$package" "$(du -m "$package" | cut -f1)" \
  "$(du -sm "$inside" | cut -f1)" "$(find "$tree/usr" -type f | wc -l)"
