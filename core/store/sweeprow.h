// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"

namespace rapporteur
{

/// One provision of one article, for whoever sweeps it across articles.
struct SweepRow {
    RowId article = 0;
    QString title;
    bool judged = false; ///< the shown evaluation has a row for it
    PerChannel<Score> machine{}; ///< of the shown evaluation
    QString evidence;
    PerChannel<std::optional<Decision>> own{}; ///< the reviewer's decisions
    bool covered = false; ///< reviewed blind: the machine's values have been taken out
    bool operator==(const SweepRow &) const = default;
};

inline constexpr qsizetype MostSweepRows = 10'000;

} // namespace rapporteur
