// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/rubric/score.h"

#include <QList>
#include <QSet>
#include <QString>

namespace rapporteur
{

/// A thing on a plot that can be chosen: a point, or a bar that stands on the x axis.
struct PlotItem {
    double x = 0, y = 0; ///< of a bar: its middle and its height
    Score colour; ///< on the scale of scores; without one: the ink of its series
    int series = 0;
    QSet<RowId> articles; ///< behind it
    QString text; ///< the whole of it in words
};

/// A line across the plot, with its name: no effect, a limit, "both the same".
struct PlotLine {
    enum class Kind { Horizontal, Vertical, Diagonal };
    Kind kind = Kind::Horizontal;
    double at = 0;
    QString text;
    bool strong = false;
};

/// What a plot shows, in words and numbers; painting it is PlotView's.
struct Plot {
    QString title;
    QString summary; ///< one line below the title
    QString xTitle, yTitle;
    double xFrom = -1, xTo = 1, xStep = 0.5;
    double yFrom = -1, yTo = 1, yStep = 0.5;
    bool signedX = true, signedY = true; ///< ticks are scores; else counts
    double barWidth = 0; ///< in x units; 0: items are points
    QStringList series; ///< names for the legend; empty: none
    QList<PlotItem> items; ///< from left to right
    QList<PlotLine> lines;
};

} // namespace rapporteur
