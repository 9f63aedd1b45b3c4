// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rubric/rubric.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// The figures of an article that the queue shows, drawn from its stored evaluations.
struct HeadlineColumns {
    RowId shown = 0; ///< the evaluation whose figures are shown; 0: none
    Score mean;
    PerChannel<Score> channelMeans;
    Score setl;
    QString band;
    double confidence = 0;
    double spread = 0;
    QString contentType;
    bool contested = false, saysNotDoes = false;
    int evaluations = 0;
    bool operator==(const HeadlineColumns &) const = default;
};

/// Reads the evaluations' stored figures: the shown one is the one a reviewer starts from
/// (`preferredBase`), the spread is that of each rater's latest evaluation of the article.
[[nodiscard]] Result<HeadlineColumns> headlineColumns(Connection &db, const Rubric &rubric,
                                                      RowId article);

/// How much a reviewer's minute is worth here: (0.05 + spread + |SETL| / 2) × (0.1 + confidence) ÷ minutes,
/// minutes = 1 + words / 200. Disagreement and tension weigh in once there is evidence behind them; long
/// texts cost more. 0 for what was never evaluated.
[[nodiscard]] double usefulness(const HeadlineColumns &figures, int words);

/// Brings the article's columns up to date after its evaluations changed.
[[nodiscard]] Status refreshHeadlineColumns(Connection &db, const Rubric &rubric, RowId article);

/// Sets or clears one bit of `article.flags`.
[[nodiscard]] Status setArticleFlag(Connection &db, RowId article, int flag, bool on);

} // namespace rapporteur
