#!/usr/bin/env bash
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# format.sh [--check] [--all | FILE…]: brings the sources into shape, or says which are not and fails. Without files it
# shapes what differs from the upstream branch, and checks everything.
set -euo pipefail

options=(-i)
if [ "${1:-}" = --check ]; then
    options=(--dry-run --Werror)
    shift
fi
base=$(git merge-base HEAD '@{upstream}' 2>/dev/null || true)
if [ $# -gt 0 ] && [ "$1" != --all ]; then
    files=("$@")
elif [ $# -gt 0 ] || [ -z "$base" ] || [ "${options[0]}" != -i ]; then
    mapfile -t files < <(find core ui app tests -name '*.cpp' -o -name '*.h')
else
    mapfile -t files < <({ git diff --name-only --diff-filter=d "$base" && git ls-files --others --exclude-standard; } \
        | grep -E '^(core|ui|app|tests)/.*\.(cpp|h)$' | sort -u)
fi
[ ${#files[@]} -gt 0 ] || exit 0
printf '%s\0' "${files[@]}" | xargs -0 -n 16 -P 2 clang-format "${options[@]}"
