#!/usr/bin/env bash
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# demo.sh PROGRAMS: the main job without a display: makes the sample workspace, evaluates it, applies a review, exports,
# checks, and draws the window into pictures.
set -euo pipefail

programs=$1
sample=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../resources/sample
folder=$(mktemp -d "${TMPDIR:-/tmp}/rapporteur-demo.XXXXXX")
workspace=$folder/sample.rapporteur

run() {
    printf '\n$ rapporteur-cli %s\n' "$*"
    "$programs/rapporteur-cli" "$@"
}

run init "$workspace" --sample
run evaluate "$workspace" --provider builtin
run list "$workspace" --limit 8
run review "$workspace" --apply "$(realpath "$sample")/review.jsonl" --reviewer demo
run export "$workspace" --format jsonl -o "$folder/dataset.jsonl"
run export "$workspace" --format csv -o "$folder/cells.csv"
run check "$workspace"

if [ -x "$programs/rapporteur-screenshots" ]; then
    printf '\nDrawing the window.\n'
    QT_QPA_PLATFORM=offscreen "$programs/rapporteur-screenshots" "$folder/pictures"
fi

printf '\nEverything is in %s:\n' "$folder"
cd "$folder" && find . -type f -size +0 | sort
