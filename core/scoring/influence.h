// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/headline.h"

namespace rapporteur
{

/// How much one row carries of the headline.
struct Influence {
    int provision = 0;
    /// Weighted mean with the row minus the weighted mean without it; of the only scored row: all of it.
    double shift = 0;
    Score final; ///< the row's own value
    bool operator==(const Influence &) const = default;
};

/// All rows that have a score, those that carry most first (by |shift|, then in the rubric's order).
[[nodiscard]] QList<Influence> influences(const Rubric &rubric, const QList<RowInput> &rows,
                                          PerChannel<double> weights);

} // namespace rapporteur
