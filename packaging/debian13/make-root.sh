#!/usr/bin/env bash
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make-root.sh ROOT PACKAGES: makes a Debian 13 root with PACKAGES (comma-separated) at ROOT, whole or not at all.
set -euo pipefail

root=$1
log=$root.log
rm -rf "$root".new.*
temporary=$root.new.$$
trap 'rm -rf "$temporary"' EXIT

# How this host reaches the archive: its proxies, and whether it looks at dates.
settings=()
while IFS= read -r line; do
    settings+=(--aptopt="$line")
done < <(apt-config dump | grep -E '^(Acquire::(http|https|ftp)::Proxy|Acquire::Check-(Valid-Until|Date)) ' || true)

arguments=(
    --variant=apt
    --include="$2"
    --dpkgopt=force-unsafe-io
    --dpkgopt='path-exclude=/usr/share/doc/*'
    --dpkgopt='path-exclude=/usr/share/man/*'
    --aptopt='Acquire::Retries "5"'
    "${settings[@]}"
    --customize-hook='touch "$1"/etc/rapporteur-root "$1"/etc/hosts "$1"/etc/resolv.conf "$1"/etc/machine-id'
)
printf 'Making a Debian 13 root in %s: once, a minute or two and 2 GB.\n' "$root" >&2
started=$SECONDS

make_root() {
    if [ "$(id -u)" -eq 0 ]; then
        mmdebstrap "${arguments[@]}" trixie "$temporary" >"$log" 2>&1
    else
        # Unpacked by the user itself, so that every file is the user's own and can be removed like any other.
        mkdir "$temporary"
        mmdebstrap --mode=unshare --format=tar "${arguments[@]}" trixie - 2>"$log" \
            | tar -x -C "$temporary" --exclude='./dev/*' --no-same-owner
    fi
}

# An archive that is being renewed, or a line that breaks once, is no reason to end.
for wait in 10 30 none; do
    make_root && break
    tail -n 20 "$log" >&2
    rm -rf --one-file-system "$temporary"
    [ "$wait" != none ] || { printf 'mmdebstrap failed three times; all it said is in %s.\n' "$log" >&2; exit 1; }
    printf 'mmdebstrap failed; trying again in %d seconds.\n' "$wait" >&2
    sleep "$wait"
done
rm -rf "${temporary:?}"/var/lib/apt/lists "${temporary:?}"/var/cache/apt/*.bin
mv "$temporary" "$root"
printf 'Made in %d seconds.\n' $((SECONDS - started)) >&2
