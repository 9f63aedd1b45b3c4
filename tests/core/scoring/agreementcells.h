// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/agreement.h"

#include <random>

namespace rapporteur::testing
{

using State = Judgement::State;
using Cells = std::vector<std::vector<Judgement>>;
using Table = std::vector<std::vector<double>>; ///< a row a cell, a column a rater

constexpr double Missing = -9e9;

inline Cells scoredCells(const Table &table)
{
    Cells cells;
    for (const auto &row : table) {
        std::vector<Judgement> cell;
        for (const double value : row)
            cell.push_back(value == Missing ? Judgement{} : Judgement{State::Scored, value});
        cells.push_back(cell);
    }
    return cells;
}

/// A contingency table of two raters spelled out as cells; classes are 1, 2, 3, …
inline Cells spelledOut(const std::vector<std::vector<int>> &counts)
{
    Cells cells;
    for (size_t i = 0; i < counts.size(); ++i) {
        for (size_t j = 0; j < counts[i].size(); ++j) {
            for (int n = 0; n < counts[i][j]; ++n)
                cells.push_back({{State::Scored, double(i + 1)}, {State::Scored, double(j + 1)}});
        }
    }
    return cells;
}

inline AgreementFigures figuresOf(const Cells &cells, QList<double> bounds = {},
                                  double deadZone = 0.05)
{
    const AgreementSums counter(int(cells.at(0).size()), std::move(bounds), deadZone);
    std::vector<double> sums(size_t(counter.size()));
    for (const auto &cell : cells)
        counter.add(sums, cell);
    return counter.all(sums);
}

/// Cells with every kind of hole, values on a coarse grid so that classes and signs coincide now and then.
inline Cells randomCells(std::mt19937 &random, int raters, int count)
{
    Cells cells;
    for (int i = 0; i < count; ++i) {
        const double truth = double(int(random() % 21) - 10) / 10;
        std::vector<Judgement> cell;
        for (int rater = 0; rater < raters; ++rater) {
            const unsigned what = random() % 10;
            const double value = std::clamp(truth + double(int(random() % 7) - 3) / 20, -1.0, 1.0);
            cell.push_back(what == 0      ? Judgement{}
                               : what < 4 ? Judgement{State::NoData, 0}
                                          : Judgement{State::Scored, value});
        }
        cells.push_back(cell);
    }
    return cells;
}

} // namespace rapporteur::testing
