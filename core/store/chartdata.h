// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"

#include <QSet>

namespace rapporteur
{

/// One article as charts need it: its shown figures and one small number a cell.
struct ChartArticle {
    RowId id = 0;
    QString title;
    Score mean, setl;
    PerChannel<Score> channelMeans;
    /// Hundredths of the shown evaluation's values with the reviewer's decisions on top; the rubric's
    /// provisions in order, both channels of each. `NoData` where nothing bears on it, `Unknown` where
    /// nobody has scored it.
    QList<qint8> cells;

    static constexpr qint8 NoData = -128, Unknown = -127;
    /// `row`: position of the provision in the rubric.
    [[nodiscard]] Score cell(qsizetype row, int channel) const;
};

/// How often a rater gave values of each step of the scale, lowest first, over all cells.
struct ChartRater {
    QString name;
    RaterKind kind = RaterKind::Model;
    QList<QSet<RowId>> articles; ///< with a value in that step
    QList<int> counts;
    int values = 0, noData = 0;
};

/// A cell with a number of the machine and one of the reviewer.
struct ChartPair {
    RowId article = 0;
    CellKey cell;
    double machine = 0, human = 0;
};

struct ChartData {
    QList<ChartArticle> articles; ///< in the order of the filter
    QList<ChartRater> raters; ///< those with most values first; the reviewer is one of them
    QList<ChartPair> pairs;
    int leftOut = 0; ///< articles beyond `MostChartArticles`
    int covered = 0; ///< articles left out because their values are covered
};

inline constexpr qsizetype MostChartArticles = 20'000;
inline constexpr int ChartSteps = 20; ///< of the scale, in a distribution

} // namespace rapporteur
