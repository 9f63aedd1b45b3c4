// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace rapporteur
{

/// An undecided cell and why it is worth a look.
struct UsefulCell {
    CellKey cell;
    double spread = 0; ///< between the evaluations that score it
    bool split = false; ///< some score it, some say there is no data
    double influence = 0; ///< how far the headline moves with its row, absolute
    double worth = 0;
    bool operator==(const UsefulCell &) const = default;
};

/// What it counts when somebody sees something where somebody sees nothing.
inline constexpr double SplitSpread = 0.5;

/// The undecided cell whose decision tells most: how far the raters are apart (a split counts as
/// `SplitSpread`), times the strength of the row's evidence, times how much the row carries of the
/// headline; of equals the first in the rubric's order. Empty when everything is decided or nobody scored
/// what is left.
[[nodiscard]] std::optional<UsefulCell> mostUsefulCell(const Rubric &rubric,
                                                       const QList<Evaluation> &evaluations,
                                                       const Evaluation *base,
                                                       const Review &review);

} // namespace rapporteur
