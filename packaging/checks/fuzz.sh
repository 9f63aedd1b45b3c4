#!/usr/bin/env bash
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh [NAME…]: runs the fuzz targets (all of them by default), each for RAPPORTEUR_FUZZ_SECONDS (60). What they
# learn stays in build/fuzz/corpus, what they find in build/fuzz/findings; a finding is a failure.
set -uo pipefail

build=build/fuzz
seconds=${RAPPORTEUR_FUZZ_SECONDS:-60}
names=("$@")
if [ ${#names[@]} -eq 0 ]; then
    for program in $build/bin/fuzz_*; do names+=("${program##*/fuzz_}"); done
fi
export ASAN_OPTIONS=allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1

failed=0
for name in "${names[@]}"; do
    program=$build/bin/fuzz_$name learned=$build/corpus/$name findings=$build/findings/$name
    [ -x "$program" ] || { echo "There is no fuzz target \"$name\"." >&2; exit 2; }
    mkdir -p "$learned" "$findings"
    if "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$findings/" "$learned" "tests/fuzz/corpus/$name" >"$build/$name.log" 2>&1; then
        printf '%-20s no finding in %s s: %s runs, %s features, %s inputs kept\n' "$name" "$seconds" \
            "$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$name.log")" \
            "$(sed -n 's/.* ft: \([0-9]*\) .*/\1/p' "$build/$name.log" | tail -1)" "$(find "$learned" -type f | wc -l)"
    else
        printf '%-20s FINDING: see %s and %s\n' "$name" "$build/$name.log" "$findings"
        tail -n 40 "$build/$name.log"
        failed=1
    fi
done
exit $failed
