#!/usr/bin/env bash
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tidy.sh [--all | --changed [BASE] | FILE…]: clang-tidy, two files at a time. Without arguments: what differs from
# the upstream branch, or from the commit before. RAPPORTEUR_TIDY_SECONDS bounds the time; what was not reached is named.
set -euo pipefail

# The daily build compiles files in batches; this check wants the flags of each file, and what moc makes of it.
build=build/tidy
cmake --preset dev -B $build -DRAPPORTEUR_BATCHES=OFF --log-level=WARNING >/dev/null
mapfile -t generated < <(ninja -C $build -t targets all | sed -n 's/^\([a-z-]*_autogen\): phony$/\1/p' | sort -u)
cmake --build $build --target "${generated[@]}" >/dev/null

sources() { find core ui app tests -name '*.cpp'; }

# The .cpp files that are among, or belong to, the changed files on standard input.
touched() {
    sed -nE 's/^((core|ui|app|tests)\/.*)\.(cpp|h)$/\1.cpp/p' | sort -u | while IFS= read -r file; do
        [ -f "$file" ] && printf '%s\n' "$file"
    done || true
}

case ${1:-} in
--all) mapfile -t files < <(sources) ;;
'' | --changed)
    base=${2:-$(git merge-base HEAD '@{upstream}' 2>/dev/null || true)}
    if [ -z "$base" ] || { [ "$(git rev-parse "$base")" = "$(git rev-parse HEAD)" ] && git diff --quiet HEAD; }; then
        base=$(git rev-parse -q --verify HEAD~1 || git hash-object -t tree /dev/null)
    fi
    mapfile -t files < <({ git diff --name-only "$base" && git ls-files --others --exclude-standard; } | touched)
    ;;
*) files=("$@") ;;
esac

# A file that no target compiles has no flags to be read with.
compiled=()
for file in "${files[@]}"; do
    grep -qF "\"file\": \"$PWD/${file#"$PWD"/}\"" $build/compile_commands.json && compiled+=("$file")
done
[ ${#compiled[@]} -gt 0 ] || { echo "Nothing to look at."; exit 0; }

log=$(mktemp -d)
trap 'rm -rf "$log"' EXIT
echo "Looking at ${#compiled[@]} files."
export log build
export deadline=$(($(date +%s) + ${RAPPORTEUR_TIDY_SECONDS:-86400}))
check() {
    [ "$(date +%s)" -lt "$deadline" ] || { echo "not reached: $1"; return 0; }
    local out
    if out=$(clang-tidy -p $build --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-ignored-gch \
        --extra-arg=-Wno-error "$1" 2>/dev/null); then
        return 0
    fi
    printf '%s\n' "$out"
    : >"$log/$(printf '%s' "$1" | tr / _)"
}
export -f check
printf '%s\0' "${compiled[@]}" | xargs -0 -n 1 -P 2 bash -c 'check "$1"' _
found=$(find "$log" -type f | wc -l)
echo "$found of ${#compiled[@]} files with findings."
[ "$found" -eq 0 ]
