// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace rapporteur
{

/// A stretch of two sequences: either the same in both, or what of `a` stands against what of `b` (one of
/// the two may be empty). Ends are exclusive.
struct Edit {
    bool same = false;
    int fromA = 0, toA = 0, fromB = 0, toB = 0;
    bool operator==(const Edit &) const = default;
};

/// How `a` becomes `b`: the shortest script of insertions and removals (E. W. Myers, "An O(ND) difference
/// algorithm and its variations", Algorithmica 1, 1986), after common ends are set aside. Needs at most
/// `bound` edits of work and bound² / 2 numbers of memory; sequences further apart than that come as one
/// edit between their common ends.
[[nodiscard]] std::vector<Edit> editScript(std::span<const int> a, std::span<const int> b,
                                           int bound = 1500);

} // namespace rapporteur
