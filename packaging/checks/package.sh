#!/usr/bin/env bash
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package.sh FOLDER: packs the release build in FOLDER as a .deb, installs it beside the system's own packages into a
# temporary folder, and starts what was installed.
set -euo pipefail

desktop=$PWD/packaging/desktop
cd "$1"
rm -f ./*.deb
cpack -G DEB >/dev/null
package=$(ls "$PWD"/*.deb)

desktop-file-validate "$desktop"/*.desktop
appstreamcli validate --no-net --override=url-homepage-missing=info "$desktop"/*.metainfo.xml >/dev/null

target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
mkdir -p "$target/var/lib"
cp -r /var/lib/dpkg "$target/var/lib/dpkg"
dpkg --root="$target" --force-not-root --force-script-chrootless --no-triggers --log=/dev/null -i "$package" >"$target/log" 2>&1 \
    || { cat "$target/log" >&2; exit 1; }
"$target/usr/bin/rapporteur-cli" --version
QT_QPA_PLATFORM=offscreen "$target/usr/bin/rapporteur" --version
echo "$package"
